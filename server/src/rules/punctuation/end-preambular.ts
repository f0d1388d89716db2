import { commas } from '../../languages/marks/end-marks';
import { message } from '../../messages/message';
import type { DocumentRule } from '../rule';
import { endingFindings, endingFixes } from './endings';

/** Preambular paragraphs end with a comma. */
export const endPreambular: DocumentRule = {
  scope: 'document',
  name: 'end-preambular',
  family: 'punctuation',
  severity: 'warning',
  summary: 'a preambular paragraph that does not end with a comma',
  find: outline =>
    endingFindings(outline, {
      kind: 'preambular',
      accepted: commas,
      message: message`A preambular paragraph ends with a comma.`,
    }),
  fixes: (resolution, finding) => endingFixes(resolution, finding, commas),
};
