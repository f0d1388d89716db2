import { joinsWithoutBlank } from '../../comparison/compared-text';
import type { WordChange } from '../../comparison/comparison';
import type { Run } from '../page/printed-document';
import { lengthWithoutBlanks, type OldMark, trackedRuns } from './tracked-runs';

/**
 * A paragraph's runs with what has changed from the old one, cut where `parts` are: the words of each. Null where the words
 * are not those of the runs.
 */
export function trackedParts(
  runs: readonly Run[],
  parts: readonly (readonly WordChange[])[],
  oldMarks: readonly OldMark[],
): readonly (readonly Run[])[] | null {
  const all = trackedRuns(runs, parts.flat(), oldMarks);
  if (!all) return null;
  const cut: Run[][] = [[]];
  let [part, left] = [0, lengthOf(parts[0] ?? [])];
  for (const run of all) {
    // a mark belongs to the word before it
    if (run.note !== undefined) {
      cut.at(-1)!.push(run);
      continue;
    }
    let { text } = run;
    while (text !== '') {
      while (left === 0 && part < parts.length - 1) {
        left = lengthOf(parts[++part]!);
        cut.push([]);
      }
      const piece = part < parts.length - 1 ? text.slice(0, left) : text;
      cut.at(-1)!.push({ ...run, text: piece });
      left -= piece.length;
      text = text.slice(piece.length);
    }
  }
  while (cut.length < parts.length) cut.push([]);
  return cut;
}

function lengthOf(words: readonly WordChange[]): number {
  return words.reduce((sum, { text }) => sum + text.length, 0);
}

/** The words of paragraphs that were joined, with the blanks between them that none of them had. */
export function withNewBlanks(
  parts: readonly (readonly WordChange[])[],
  runs: readonly Run[],
): readonly (readonly WordChange[])[] {
  const text = runs.map(run => (run.note === undefined ? run.text : '')).join('');
  let at = 0;
  return parts.map((words, index) => {
    for (let left = lengthWithoutBlanks(newText(words)); left > 0 && at < text.length; at++)
      if (/\S/.test(text[at]!)) left--;
    const isApart = /\s$/.test(newText(words)) || /^\s/.test(newText(parts[index + 1] ?? []));
    const blank = isApart || index === parts.length - 1 ? '' : /^\s*/.exec(text.slice(at))![0];
    return blank === '' ? words : [...words, { kind: 'in', text: blank }];
  });
}

/** The blank that stood between two words, where a paragraph now ends between them. */
export function goneBlank(before: readonly WordChange[], behind: readonly WordChange[]): readonly Run[] {
  const last = oldText(before).at(-1) ?? '';
  const first = oldText(behind)[0] ?? '';
  const isApart = last === '' || first === '' || /\s/.test(last) || /\s/.test(first);
  if (isApart || joinsWithoutBlank(last.charCodeAt(0), first.charCodeAt(0))) return [];
  return [{ text: ' ', change: 'out' }];
}

function newText(words: readonly WordChange[]): string {
  return words.map(({ kind, text }) => (kind === 'out' ? '' : text)).join('');
}

function oldText(words: readonly WordChange[]): string {
  return words.map(({ kind, text }) => (kind === 'in' ? '' : text)).join('');
}
