import { pathToFileURL } from 'node:url';
import type { ResolutionJson } from '../json';

/** SARIF 2.1.0, the form in which code review tools and editors take findings. Lines and columns count from 1. */
const levels: Readonly<Record<string, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

export function sarifResult(
  file: string,
  { rule, severity, message, range }: ResolutionJson['diagnostics'][number],
): object {
  return {
    ruleId: rule,
    level: levels[severity] ?? 'note',
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: pathToFileURL(file).href },
          region: {
            startLine: range.start.line + 1,
            startColumn: range.start.character + 1,
            endLine: range.end.line + 1,
            endColumn: range.end.character + 1,
          },
        },
      },
    ],
  };
}

export function sarifLog(results: readonly object[]): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'Resolute' } }, columnKind: 'utf16CodeUnits', results }],
  };
  return `${JSON.stringify(log)}\n`;
}
