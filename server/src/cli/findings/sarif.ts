import { pathToFileURL } from 'node:url';
import type { FindingJson } from '../../json';
import { allRules } from '../../rules/all-rules';
import type { Severity } from '../../rules/finding';
import { plainText } from '../../text/plain-text';
import { jsonLine } from '../../text/shown';
import { version } from '../../version';
import type { Notice } from '../files/notice';
import type { FindingsFormat } from './format';
import type { RulePage } from './rule-pages';

/**
 * SARIF 2.1.0, the form in which code review tools and editors take findings: one document, whose results are printed as
 * they are found. Lines and columns count from 1. Each rule has its page, where there is one.
 */
export const sarifFindings = (pages: ReadonlyMap<string, RulePage>): FindingsFormat => ({
  // up to the bracket behind which the results come
  head: jsonLine({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: tool(pages), columnKind: 'utf16CodeUnits', results: [] }],
  }).slice(0, -']}]}'.length),
  *file({ file }, findings, isFirst) {
    let separator = isFirst ? '' : ',';
    for (const finding of findings) {
      yield `${separator}\n${jsonLine(resultOf(file, finding))}`;
      separator = ',';
    }
  },
  tail: (notices, status) => `],"invocations":${jsonLine([invocation(notices, status)])}}]}\n`,
});

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

function tool(pages: ReadonlyMap<string, RulePage>): object {
  const rules = allRules.map(({ name, family, severity, summary }) => ({
    id: name,
    shortDescription: { text: summary },
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [family] },
    ...helpOf(pages.get(name)),
  }));
  return { driver: { name: 'Resolute', version, semanticVersion: version, rules } };
}

function helpOf(page: RulePage | undefined): object {
  return page ? { helpUri: page.address, help: { text: plainText(page.markdown), markdown: page.markdown } } : {};
}

const ruleIndices: ReadonlyMap<string, number> = new Map(allRules.map(({ name }, index) => [name, index]));

function resultOf(file: string, { rule, severity, message, range }: FindingJson): object {
  return {
    ruleId: rule,
    ruleIndex: ruleIndices.get(rule) ?? -1,
    level: levels[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifactLocation(file),
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

/** How the program went: what it could not read stands here, for a review that shows no standard error. */
function invocation(notices: readonly Notice[], exitCode: number): object {
  return {
    executionSuccessful: notices.every(({ level }) => level !== 'error'),
    exitCode,
    toolExecutionNotifications: notices.map(({ file, level, words }) => ({
      level,
      message: { text: words },
      locations: [{ physicalLocation: { artifactLocation: artifactLocation(file) } }],
    })),
  };
}

/** Standard input has no address. */
function artifactLocation(file: string): object {
  return { uri: file === '-' ? 'stdin:' : pathToFileURL(file).href };
}
