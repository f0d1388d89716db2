import type { Catalogue } from '../server/src/catalogue/catalogue';
import { textEdits } from '../server/src/features/arranging/arrangements';
import { inEnglish } from '../server/src/messages/message';
import { parse } from '../server/src/resolution/parse';
import { rangeOf } from '../server/src/resolution/placement';
import type { Resolution } from '../server/src/resolution/resolution';
import { check, fixesOf } from '../server/src/rules/check';
import type { Finding } from '../server/src/rules/finding';
import type { TextEdit } from '../server/src/text/edit';
import type { Slip, SlipKind } from './slip-kinds';

interface Result {
  readonly found: boolean;
  readonly restored: boolean;
  /** What was told of the text, where the slip was not. */
  readonly told: string;
}

/**
 * Is the slip found at its place, and does the finding's preferred fix give the text back? null where nothing was changed, or
 * where the adopted text has a slip of the kind there itself.
 */
export function tried(text: string, slip: Slip, kind: SlipKind, catalogue: Catalogue): Result | null {
  if (slip.text === text) return null;
  if (hasFinding(text, slip.at, slip.end + text.length - slip.text.length, kind, catalogue)) return null;
  const tree = parse(slip.text);
  const offsetOf = offsetsIn(slip.text);
  const same = (mended: string) =>
    mended === text || (kind.anyBlank === true && mended.replaceAll('\u00a0', ' ') === text.replaceAll('\u00a0', ' '));
  const findings = check(tree, catalogue).filter(({ rule }) => kind.rules.includes(rule));
  const own = findings.filter(finding => {
    const { start, end } = spanOf(tree, finding, offsetOf);
    return start <= slip.end && end >= slip.at;
  });
  const found = own.length > 0;
  const restored =
    !kind.restores ||
    own.some(finding =>
      fixesOf(tree, finding).some(
        fix => fix.preferred && same(applied(slip.text, textEdits(tree, fix.edits), offsetOf)),
      ),
    );
  return {
    found,
    restored: found && restored,
    told: own.map(({ rule, message }) => `${rule}: ${inEnglish(message)}`).join('; '),
  };
}

function hasFinding(text: string, from: number, to: number, kind: SlipKind, catalogue: Catalogue): boolean {
  const tree = parse(text);
  const offsetOf = offsetsIn(text);
  return check(tree, catalogue).some(finding => {
    if (!kind.rules.includes(finding.rule)) return false;
    const { start, end } = spanOf(tree, finding, offsetOf);
    return start <= to && end >= from;
  });
}

type OffsetOf = (position: { readonly line: number; readonly character: number }) => number;

function spanOf(tree: Resolution, { place }: Finding, offsetOf: OffsetOf) {
  const range = rangeOf(tree, place.block, place.span);
  return { start: offsetOf(range.start), end: offsetOf(range.end) };
}

function offsetsIn(text: string): OffsetOf {
  const lines = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.push(at + 1);
  return ({ line, character }) => (lines[line] ?? text.length) + character;
}

function applied(text: string, edits: readonly TextEdit[], offsetOf: OffsetOf): string {
  const inOrder = edits
    .map(({ range, newText }) => ({ start: offsetOf(range.start), end: offsetOf(range.end), newText }))
    .sort((a, b) => b.start - a.start);
  let result = text;
  for (const { start, end, newText } of inOrder) result = result.slice(0, start) + newText + result.slice(end);
  return result;
}
