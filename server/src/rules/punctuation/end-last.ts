import { fullStops } from '../../languages/marks/end-marks';
import { message } from '../../messages/message';
import type { DocumentRule } from '../rule';
import { endingFindings, endingFixes } from './endings';

/** The last operative paragraph ends with a full stop. */
export const endLast: DocumentRule = {
  scope: 'document',
  name: 'end-last',
  family: 'punctuation',
  severity: 'warning',
  summary: 'a last paragraph that does not end with a full stop',
  find: outline =>
    endingFindings(outline, {
      kind: 'last',
      accepted: fullStops,
      message: message`The last paragraph ends with a full stop.`,
    }),
  fixes: (resolution, finding) => endingFixes(resolution, finding, fullStops),
};
