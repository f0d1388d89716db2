import type { Catalogue } from '../catalogue/catalogue';
import { toJson } from '../json';
import { parse } from '../resolution/parse';
import type { Format } from './arguments';
import { sarifResult } from './sarif';

export interface Checked {
  /** What to print for the file at once; SARIF is one document, printed at the end. */
  readonly printed: string;
  readonly results: readonly object[];
  readonly errors: number;
}

/** What `resolute check` finds in one file. Lines and columns are counted from 1 in the text format. */
export function checkFile(file: string, text: string, format: Format, catalogue: Catalogue | null): Checked {
  const { diagnostics } = toJson(parse(text), catalogue);
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  switch (format) {
    case 'sarif':
      return { printed: '', results: diagnostics.map(diagnostic => sarifResult(file, diagnostic)), errors };
    case 'json':
      return { printed: `${JSON.stringify({ file, diagnostics })}\n`, results: [], errors };
    default: {
      const lines = diagnostics.map(
        ({ rule, severity, message, range: { start } }) =>
          `${file}:${start.line + 1}:${start.character + 1}: ${severity}: ${message} [${rule}]\n`,
      );
      return { printed: lines.join(''), results: [], errors };
    }
  }
}
