import { type DiscordPlace, rangeOfPlace } from '../../comparison/concordance/difference';
import { documentThreads } from '../../document-threads';
import type { FindingJson } from '../../json';
import { inEnglish } from '../../messages/message';
import { parse } from '../../resolution/parse';
import { type CheckedVersion, type ConcordanceFinding, concordanceFindings } from '../../rules/concordance-findings';
import { concordanceRules } from '../../rules/concordance-rules';
import type { Range } from '../../text/position';
import { inLine, jsonLine } from '../../text/shown';
import { command } from '../command';
import { configurationOf, configurationOptions } from '../configuration';
import { exitStatus } from '../exit-status';
import type { Notice } from '../files/notice';
import { ProjectFiles } from '../files/project-files';
import { readDraft, UnreadDraft } from '../files/read-draft';
import { rulePages } from '../findings/rule-pages';
import { sarifFindings } from '../findings/sarif';

export const concordanceCommand = command({
  name: 'concordance',
  summary: 'Prints in what two to six language versions of one text differ.',
  options: {
    format: {
      type: 'string',
      value: 'FORMAT',
      choices: ['text', 'json', 'sarif'],
      help: 'a line for each difference (if nothing is said), one JSON document, or SARIF 2.1.0',
    },
    ...configurationOptions,
  },
  operands: { written: 'FILE FILE...', least: 2, most: 6 },
  about: `Each file is held against the first, paragraph by paragraph: numbers of paragraphs and items, annexes, levels, citations, years,
figures, percentages, sessions, square brackets, footnotes. A FILE may be a text or a Word, PDF, OpenDocument, RTF, HTML or Akoma
Ntoso file; "-" is standard input. Settings name the findings: "concordance/date", or "concordance/*" for all.

Exit status: 0 no differences; 1 differences; 2 a wrong call, or a file that could not be read: it is named on standard error.`,
  async run({ values, operands, streams }) {
    const service = documentThreads(__dirname);
    const notices: Notice[] = [];
    const projectFiles = new ProjectFiles(
      configurationOf(values),
      notice => {
        streams.tell(`resolute: ${notice.file}: ${notice.words}`);
        notices.push(notice);
      },
      line => streams.tell(line),
    );
    const versions: CheckedVersion[] = [];
    try {
      for (const file of operands) {
        const resolution = parse(await readDraft(file, service, line => streams.tell(line)));
        versions.push({ resolution, settings: (await projectFiles.of(file)).settings });
      }
    } catch (error) {
      if (!(error instanceof UnreadDraft)) throw error;
      streams.tell(`resolute: ${error.message}`);
      return exitStatus.failed;
    } finally {
      service.close();
    }
    const found = concordanceFindings(versions).map(finding => listed(finding, versions, operands));
    const told = found.length > 0 ? exitStatus.found : exitStatus.done;
    const status = notices.length > 0 ? exitStatus.failed : told;
    if (values.format === 'json') streams.print(`${jsonLine({ files: operands, differences: found })}\n`);
    else if (values.format === 'sarif') streams.print(await sarif(operands, found, notices, status));
    else for (const line of found.map(lineOf)) streams.print(line);
    return status;
  },
});

interface ListedPlace {
  readonly file: string;
  readonly path: string | null;
  readonly range: Range;
}

interface Listed extends ListedPlace, Omit<FindingJson, 'range'> {
  /** The counterpart in the other file. */
  readonly related: ListedPlace | null;
}

function listed(
  { rule, severity, message, place, related }: ConcordanceFinding,
  versions: readonly CheckedVersion[],
  files: readonly string[],
): Listed {
  return {
    rule,
    severity,
    message: inEnglish(message),
    ...placed(place, versions, files),
    related: related && placed(related, versions, files),
  };
}

function placed(place: DiscordPlace, versions: readonly CheckedVersion[], files: readonly string[]): ListedPlace {
  const { resolution } = versions[place.version]!;
  const path = resolution.structure.paths[place.block] ?? null;
  return { file: files[place.version]!, path, range: rangeOfPlace(resolution, place) };
}

async function sarif(
  files: readonly string[],
  found: readonly Listed[],
  notices: readonly Notice[],
  status: number,
): Promise<string> {
  const { head, file: inFile, tail } = sarifFindings(await rulePages(__dirname, concordanceRules), concordanceRules);
  let isFirst = true;
  let results = '';
  for (const file of new Set(files)) {
    const own = found.filter(finding => finding.file === file);
    results += [...inFile({ file }, own, isFirst)].join('');
    if (own.length > 0) isFirst = false;
  }
  return head + results + tail(notices, status);
}

function lineOf({ file, range: { start }, severity, message, rule, related }: Listed): string {
  const other = related ? ` (${inLine(related.file)}:${related.range.start.line + 1})` : '';
  return `${inLine(file)}:${start.line + 1}:${start.character + 1}: ${severity}: ${message}${other} [${rule}]\n`;
}
