import { jsonLine } from '../../text/shown';
import type { FindingsFormat } from './format';

/** A document for each file, on a line of its own. */
export const jsonFindings: FindingsFormat = {
  head: '',
  *file({ file }, diagnostics) {
    yield `${jsonLine({ file, diagnostics })}\n`;
  },
  tail: () => '',
};
