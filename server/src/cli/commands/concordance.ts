import { concordance, type Difference, type DiscordPlace } from '../../comparison/concordance/concordance';
import { documentThreads } from '../../document-threads';
import { inEnglish } from '../../messages/message';
import { parse } from '../../resolution/parse';
import { rangeOf, rangesOfLogical } from '../../resolution/placement';
import type { Resolution } from '../../resolution/resolution';
import type { Range } from '../../text/position';
import { inLine } from '../../text/shown';
import { command } from '../command';
import { exitStatus } from '../exit-status';
import { readDraft, UnreadDraft } from '../files/read-draft';

export const concordanceCommand = command({
  name: 'concordance',
  summary: 'Prints in what two to six language versions of one text differ.',
  options: {
    format: {
      type: 'string',
      value: 'FORMAT',
      choices: ['text', 'json'],
      help: 'a line for each difference (if nothing is said), or one JSON document',
    },
  },
  operands: { written: 'FILE FILE...', least: 2, most: 6 },
  about: `Each file is held against the first, paragraph by paragraph: numbers of paragraphs and items, levels, citations, years, figures,
percentages, sessions, square brackets. A FILE may be a text or a Word, PDF, OpenDocument, RTF, HTML or Akoma Ntoso file; "-" is
standard input.

Exit status: 0 no differences; 1 differences; 2 a wrong call, or a file that could not be read: it is named on standard error.`,
  async run({ values: { format }, operands, streams }) {
    const service = documentThreads(__dirname);
    const versions: Resolution[] = [];
    try {
      for (const file of operands) versions.push(parse(await readDraft(file, service, line => streams.tell(line))));
    } catch (error) {
      if (!(error instanceof UnreadDraft)) throw error;
      streams.tell(`resolute: ${error.message}`);
      return exitStatus.failed;
    } finally {
      service.close();
    }
    const found = concordance(versions).map(difference => listed(difference, versions, operands));
    if (format === 'json') streams.print(`${JSON.stringify({ files: operands, differences: found })}\n`);
    else for (const line of found.map(lineOf)) streams.print(line);
    return found.length > 0 ? exitStatus.found : exitStatus.done;
  },
});

interface ListedPlace {
  readonly file: string;
  readonly path: string | null;
  readonly range: Range;
}

interface Listed extends ListedPlace {
  readonly rule: string;
  readonly severity: Difference['severity'];
  readonly message: string;
  /** The counterpart in the other file. */
  readonly related: ListedPlace | null;
}

function listed(
  { rule, severity, message, place, related }: Difference,
  versions: readonly Resolution[],
  files: readonly string[],
): Listed {
  return {
    rule: `concordance/${rule}`,
    severity,
    message: inEnglish(message),
    ...placed(place, versions, files),
    related: related && placed(related, versions, files),
  };
}

function placed(
  { version, block, span }: DiscordPlace,
  versions: readonly Resolution[],
  files: readonly string[],
): ListedPlace {
  const resolution = versions[version]!;
  const path = resolution.structure.paths[block] ?? null;
  const whole = rangeOf(resolution, block, resolution.blocks[block]!.span);
  const ranges = span === null ? [] : rangesOfLogical(resolution, block, span.start, span.end);
  const range = ranges.length === 0 ? whole : { start: ranges[0]!.start, end: ranges.at(-1)!.end };
  return { file: files[version]!, path, range };
}

function lineOf({ file, range: { start }, severity, message, rule, related }: Listed): string {
  const other = related ? ` (${inLine(related.file)}:${related.range.start.line + 1})` : '';
  return `${inLine(file)}:${start.line + 1}:${start.character + 1}: ${severity}: ${message}${other} [${rule}]\n`;
}
