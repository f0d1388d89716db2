import type { Rule } from '../rule';
import { numberingFindings, numberingFixes } from './numbering';

const name = 'numbering-restart';

/** Operative numbers begin again at 1 only behind a section heading (I, II; A, B). */
export const numberingRestart: Rule = {
  name,
  summary: 'numbers that begin again at 1 without a section heading',
  check: resolution => numberingFindings(resolution, name, found => found.kind === 'restart'),
  fixes: numberingFixes,
};
