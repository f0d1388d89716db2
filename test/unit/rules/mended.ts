import assert from 'node:assert/strict';
import { textEdits } from '../../../server/src/features/arranging/arrangements';
import { parse } from '../../../server/src/resolution/parse';
import { allRules } from '../../../server/src/rules/all-rules';
import { check, fixesOf } from '../../../server/src/rules/check';
import type { Family } from '../../../server/src/rules/rule';
import { applyEdits, checkMarks, readMarks } from '../check-marks';
import { draft } from './drafts';

const familyOf = new Map(allRules.map(({ name, family }) => [name, family]));

type Language = Parameters<typeof draft>[0];

/** A paragraph that marks what is wrong with it, and the same once every preferred fix is made. */
export interface Mended {
  readonly name: string;
  readonly language: Language;
  readonly wrong: readonly string[];
  /** As it is, where there is no one right answer. */
  readonly right?: readonly string[];
}

/** Finds what is marked, and nothing else of some families; makes the fixes, and then finds nothing of them. */
export function checkMended({ language, wrong, right }: Mended, families: readonly Family[]): void {
  const text = draft(language, ...wrong);
  checkMarks(text, null, families);
  const plain = readMarks(text).text;
  const mended = withPreferredFixes(plain, families);
  assert.equal(mended, right ? draft(language, ...right) : plain);
  if (right) checkMarks(mended, null, families);
}

export function withPreferredFixes(text: string, families: readonly Family[]): string {
  const tree = parse(text);
  const findings = check(tree).filter(({ rule }) => families.includes(familyOf.get(rule)!));
  const edits = findings.flatMap(finding => fixesOf(tree, finding).find(({ preferred }) => preferred)?.edits ?? []);
  return applyEdits(text, textEdits(tree, edits));
}
