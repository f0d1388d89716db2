import { inLine } from '../../text/shown';
import type { FindingsFormat } from './format';

/** A line for each finding, as compilers print them: lines and columns count from 1. */
export const textFindings: FindingsFormat = {
  head: '',
  *file(file, findings) {
    for (const { rule, severity, message, range } of findings) {
      const { line, character } = range.start;
      yield `${inLine(`${file}:${line + 1}:${character + 1}: ${severity}: ${message} [${rule}]`)}\n`;
    }
  },
  tail: () => '',
};
