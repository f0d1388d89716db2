import type { SequenceRule } from '../rule';
import { numberingFindings, numberingFixes, numberingOnward } from './numbering';

const name = 'numbering-restart';

/** Operative numbers begin again at 1 only behind a section heading (I, II; A, B). */
export const numberingRestart: SequenceRule = {
  scope: 'sequence',
  name,
  family: 'numbering',
  severity: 'error',
  summary: 'numbers that begin again at 1 without a section heading',
  find: resolution => numberingFindings(resolution, name, found => found.kind === 'restart'),
  fixes: numberingFixes,
  onward: numberingOnward,
};
