import type { SequenceRule } from '../rule';
import { numberingFindings, numberingFixes, numberingOnward } from './numbering';

const name = 'numbering-sequence';

/** Operative paragraphs count from 1 without a gap, a repeat or a step back. */
export const numberingSequence: SequenceRule = {
  scope: 'sequence',
  name,
  family: 'numbering',
  severity: 'error',
  summary: 'a gap, a repeat or a wrong order among operative paragraphs',
  find: resolution => numberingFindings(resolution, name, found => found.kind !== 'restart'),
  fixes: numberingFixes,
  onward: numberingOnward,
};
