import { lostReference } from '../../languages/citing/lost-reference';
import type { CrossReference } from '../../resolution/mentions';
import type { Resolution } from '../../resolution/resolution';
import { nameSpan } from '../references/member';

/** Where a paragraph of the other draft stands now, by the path that it had there; undefined if it did not come along. */
export type PathNow = (path: string) => string | undefined;

/**
 * The words of a paragraph of another draft with its references in this one's numbers: those to paragraphs that came along follow
 * them, and all others, which would name paragraphs that they do not mean, are marked.
 */
export function withOwnReferences({ blocks, mentions }: Resolution, index: number, now: PathNow): string {
  const { text } = blocks[index]!.logical;
  let written = text;
  for (const reference of [...mentions[index]!.crossReferences].reverse()) {
    if (!/^(?:OP|PP)/.test(reference.target)) continue;
    const { start, end } = nameSpan(text, reference);
    const name = inNumbersOf(text, reference, now) ?? lostReference(text.slice(start, end));
    written = written.slice(0, start) + name + written.slice(end);
  }
  return written;
}

/** "OP4(a)(ii)": "ii"; "OP4" */
function lastCount(path: string): string {
  return path.endsWith(')') ? path.slice(path.lastIndexOf('(') + 1, -1) : path;
}

/** Null where what is meant did not come along, or bears now what cannot be written in the same way. */
function inNumbersOf(text: string, reference: CrossReference, now: PathNow): string | null {
  const { start, end } = nameSpan(text, reference);
  let name = text.slice(start, end);
  for (const { path, start: from, end: to } of [...reference.counts].reverse()) {
    const meant = now(path);
    if (meant === undefined) return null;
    const [before, behind] = [lastCount(path), lastCount(meant)];
    if (before === behind) continue;
    const digits = text.slice(from, to);
    if (!/^\d+$/.test(digits) || !/^OP\d+$/.test(meant)) return null;
    name = name.slice(0, from - start) + behind.slice('OP'.length) + name.slice(to - start);
  }
  return name;
}
