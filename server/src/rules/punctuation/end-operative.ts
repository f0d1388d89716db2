import { semicolons } from '../../languages/marks/end-marks';
import { message } from '../../messages/message';
import type { DocumentRule } from '../rule';
import { endingFindings, endingFixes } from './endings';

/** Operative paragraphs that others follow end with a semicolon. */
export const endOperative: DocumentRule = {
  scope: 'document',
  name: 'end-operative',
  family: 'punctuation',
  severity: 'warning',
  summary: 'an operative paragraph that does not end with a semicolon',
  find: outline =>
    endingFindings(outline, {
      kind: 'operative',
      accepted: semicolons,
      message: message`An operative paragraph ends with a semicolon, unless it is the last one.`,
    }),
  fixes: (resolution, finding) => endingFixes(resolution, finding, semicolons),
};
