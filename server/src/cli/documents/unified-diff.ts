import { inLine } from '../../text/shown';

/** Lines around a change that are shown with it. */
const around = 3;

/**
 * What changes from one text to another as a unified diff, as `diff -u` writes it and `patch` reads it. Fixes change lines and
 * never add or take away any: each line is held against the one at its place.
 */
export function unifiedDiff(file: string, before: string, after: string): string {
  const [old, now] = [linesOf(before), linesOf(after)];
  const changed: number[] = [];
  for (let line = 0; line < Math.max(old.length, now.length); line++) if (old[line] !== now[line]) changed.push(line);
  let text = `--- ${inLine(file)}\n+++ ${inLine(file)}\n`;
  for (let first = 0; first < changed.length; ) {
    let last = first;
    while (last + 1 < changed.length && changed[last + 1]! - changed[last]! <= 2 * around) last++;
    text += hunk(old, now, changed[first]!, changed[last]! + 1);
    first = last + 1;
  }
  return text;
}

function hunk(old: readonly string[], now: readonly string[], from: number, to: number): string {
  const start = Math.max(0, from - around);
  const end = Math.min(Math.max(old.length, now.length), to + around);
  const [oldCount, newCount] = [Math.min(end, old.length) - start, Math.min(end, now.length) - start];
  let text = `@@ -${start + 1},${oldCount} +${start + 1},${newCount} @@\n`;
  for (let line = start; line < end; ) {
    if (old[line] === now[line]) {
      text += written(' ', old[line++]!);
      continue;
    }
    const first = line;
    while (line < end && old[line] !== now[line]) line++;
    for (const each of old.slice(first, line)) text += written('-', each);
    for (const each of now.slice(first, line)) text += written('+', each);
  }
  return text;
}

/** A line with its end; without one it is said that there is none. */
function written(mark: string, line: string): string {
  return line.endsWith('\n') ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`;
}

function linesOf(text: string): readonly string[] {
  return text === '' ? [] : (text.match(/[^\n]*\n|[^\n]+$/g) ?? []);
}
