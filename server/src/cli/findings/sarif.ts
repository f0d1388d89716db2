import { pathToFileURL } from 'node:url';
import { allRules } from '../../rules/all-rules';
import type { ConcordanceRule } from '../../rules/concordance-rules';
import type { Severity } from '../../rules/finding';
import type { Rule } from '../../rules/rule';
import { plainText } from '../../text/marks/plain-text';
import type { Range } from '../../text/position';
import { jsonLine } from '../../text/shown';
import { version } from '../../version';
import type { Document } from '../files/documents';
import type { Notice } from '../files/notice';
import type { FindingsFormat, PlacedFinding } from './format';
import type { RulePage } from './rule-pages';

/**
 * SARIF 2.1.0, the form in which code review tools and editors take findings: one document, whose results are printed as
 * they are found. Lines and columns count from 1. Each rule has its page, where there is one.
 */
export const sarifFindings = (
  pages: ReadonlyMap<string, RulePage>,
  rules: readonly SarifRule[] = allRules,
): SarifFormat => ({
  // up to the bracket behind which the results come
  head: jsonLine({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: tool(pages, rules), columnKind: 'utf16CodeUnits', results: [] }],
  }).slice(0, -']}]}'.length),
  *file({ file }, findings, isFirst) {
    const indices = new Map(rules.map(({ name }, index) => [name, index]));
    let separator = isFirst ? '' : ',';
    for (const finding of findings) {
      yield `${separator}\n${jsonLine(resultOf(file, finding, indices))}`;
      separator = ',';
    }
  },
  tail: (notices, status) => `],"invocations":${jsonLine([invocation(notices, status)])}}]}\n`,
});

/** It needs no text. */
interface SarifFormat extends FindingsFormat {
  file(document: Pick<Document, 'file'>, findings: readonly PlacedFinding[], isFirst: boolean): Iterable<string>;
}

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

type SarifRule = Pick<Rule | ConcordanceRule, 'name' | 'family' | 'severity' | 'summary'>;

function tool(pages: ReadonlyMap<string, RulePage>, all: readonly SarifRule[]): object {
  const rules = all.map(({ name, family, severity, summary }) => ({
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

function resultOf(
  file: string,
  { rule, severity, message, range, related }: PlacedFinding,
  indices: ReadonlyMap<string, number>,
): object {
  return {
    ruleId: rule,
    ruleIndex: indices.get(rule) ?? -1,
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: physicalLocation(file, range) }],
    ...(related && { relatedLocations: [{ physicalLocation: physicalLocation(related.file, related.range) }] }),
  };
}

function physicalLocation(file: string, { start, end }: Range): object {
  return {
    artifactLocation: artifactLocation(file),
    region: {
      startLine: start.line + 1,
      startColumn: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
    },
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
