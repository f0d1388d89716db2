import type { Span } from '../../text/position';
import { readJsonValues } from '../../text/values/json-values';
import { type FileObject, isList, isObject, type Placed } from '../../text/values/placed-values';
import type { Level } from './levels';

/** Replaces a stretch of the file. */
export interface FileEdit extends Span {
  readonly newText: string;
}

/** How a finding that is accepted stands in the file, in this order. */
export interface AcceptedMembers {
  readonly rule: string;
  readonly draft?: string;
  /** The paragraph's first words, for those who read the file. */
  readonly paragraph: string;
  readonly hash: string;
  readonly marked?: string;
}

/**
 * The edits by which the file gives a rule a level. All else of it stays as it is written: the new member is set as those
 * beside it are. null where the text is no such file, and must be mended first.
 */
export function editsToGiveLevel(text: string, rule: string, level: Level): readonly FileEdit[] | null {
  return inRoot(text, (root, manner) => {
    const rules = memberOf(root, 'rules');
    const value = JSON.stringify(level);
    if (!rules) return [appended(text, root, `"rules": ${manner.written({ [rule]: level }, depthInRoot)}`, manner)];
    if (!isObject(rules.value)) return null;
    const own = rules.value.members.findLast(({ name }) => name.value === rule || name.value.endsWith(`/${rule}`));
    if (own) return [{ ...own.value.span, newText: value }];
    return [appended(text, rules, `${JSON.stringify(rule)}: ${value}`, manner)];
  });
}

/** The same for one more finding that is accepted. */
export function editsToAccept(text: string, accepted: AcceptedMembers): readonly FileEdit[] | null {
  return inRoot(text, (root, manner) => {
    const list = memberOf(root, 'accepted');
    if (!list) return [appended(text, root, `"accepted": ${manner.written([accepted], depthInRoot)}`, manner)];
    if (!isList(list.value)) return null;
    return [appended(text, list, manner.written(accepted, depthInRoot + 1), manner)];
  });
}

/** The same to take away findings that are accepted, told by where their objects begin. */
export function editsToForget(text: string, starts: ReadonlySet<number>): readonly FileEdit[] | null {
  return inRoot(text, root => {
    const list = memberOf(root, 'accepted');
    if (!list || !isList(list.value)) return null;
    const { items } = list.value;
    const isGone = items.map(({ span }) => starts.has(span.start));
    if (isGone.every(Boolean)) return [{ start: list.span.start + 1, end: list.span.end - 1, newText: '' }];
    const edits: FileEdit[] = [];
    for (let first = 0; first < items.length; first++) {
      if (!isGone[first]) continue;
      let last = first;
      while (isGone[last + 1]) last++;
      // with the comma that stands before it, or behind what stands at the list's head
      const start = first > 0 ? items[first - 1]!.span.end : items[first]!.span.start;
      const end = first > 0 ? items[last]!.span.end : items[last + 1]!.span.start;
      edits.push({ start, end, newText: '' });
      first = last;
    }
    return edits;
  });
}

/** A member of the file's one object is set in by one step. */
const depthInRoot = 1;

/** How the file is written. */
interface Manner {
  readonly lineEnd: string;
  /** What a level is set in by; null for a file on one line. */
  readonly step: string | null;
  /** A value that stands in the file so deep. */
  written(value: unknown, depth: number): string;
}

function inRoot(
  text: string,
  edit: (root: Placed<FileObject>, manner: Manner) => readonly FileEdit[] | null,
): readonly FileEdit[] | null {
  const mark = text.startsWith('\ufeff') ? 1 : 0;
  const isBlank = text.slice(mark).trim() === '';
  const whole = isBlank ? '{}' : text;
  const { root, broken } = readJsonValues(whole);
  if (broken || !isObject(root.value)) return null;
  const edits = edit({ value: root.value, span: root.span }, mannerOf(whole, root.value));
  if (!isBlank || !edits) return edits;
  return [{ start: mark, end: text.length, newText: `${edits.map(({ newText }) => `{${newText}}`).join('')}\n` }];
}

function mannerOf(text: string, { members }: FileObject): Manner {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const first = members[0];
  const step = first ? indentBefore(text, first.name.span.start) : '  ';
  return {
    lineEnd,
    step,
    written(value, depth) {
      if (step === null) return JSON.stringify(value);
      return JSON.stringify(value, null, step).replaceAll('\n', lineEnd + step.repeat(depth));
    },
  };
}

/** The blanks between a line's beginning and a place; null where something else stands between. */
function indentBefore(text: string, at: number): string | null {
  const indent = /(?:^|[\r\n])([ \t]*)$/.exec(text.slice(Math.max(0, at - longestIndent), at))?.[1];
  return indent ?? null;
}
const longestIndent = 200;

function memberOf({ value }: Placed<FileObject>, name: string) {
  return value.members.findLast(member => member.name.value === name)?.value;
}

/** One more member or item behind the last of an object or a list, set as that is. */
function appended(text: string, container: Placed<unknown>, written: string, manner: Manner): FileEdit {
  const { start, end } = container.span;
  const last = lastOf(container);
  if (last) {
    const indent = indentBefore(text, last.start);
    const separator = indent === null ? ', ' : `,${manner.lineEnd}${indent}`;
    return { start: last.end, end: last.end, newText: separator + written };
  }
  if (manner.step === null) return { start: start + 1, end: end - 1, newText: written };
  const outer = /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', start) + 1))![0];
  const newText = `${manner.lineEnd}${outer}${manner.step}${written}${manner.lineEnd}${outer}`;
  return { start: start + 1, end: end - 1, newText };
}

function lastOf({ value }: Placed<unknown>): Span | null {
  const { members, items } = value as { members?: FileObject['members']; items?: readonly Placed<unknown>[] };
  const member = members?.at(-1);
  if (member) return { start: member.name.span.start, end: member.value.span.end };
  return items?.at(-1)?.span ?? null;
}
