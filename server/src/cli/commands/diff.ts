import { compare } from '../../comparison/compare';
import { isChange } from '../../comparison/tally';
import { documentThreads } from '../../document-threads';
import { parse } from '../../resolution/parse';
import { command } from '../command';
import { htmlComparison } from '../comparison/html';
import { jsonComparison } from '../comparison/json';
import { textComparison } from '../comparison/text';
import type { Compared } from '../comparison/told-changes';
import { exitStatus } from '../exit-status';
import { readDraft, UnreadDraft } from '../files/read-draft';

export const diffCommand = command({
  name: 'diff',
  summary: 'Tells what has changed from one text to another, paragraph by paragraph and word by word.',
  options: {
    format: { type: 'string', value: 'FORMAT', choices: ['text', 'json', 'html'], help: 'how to print it' },
  },
  operands: { written: 'OLD NEW', least: 2, most: 2 },
  about: `Texts, Word files, PDFs and what else "resolute import" reads are compared with one another; "-" is standard input.
Other numbers, lines, blanks and page numbers are no changes of words. Before a paragraph's name stands what has become of
it: + new, - gone, ~ other words, > another number, kind or level, = moved. Words are coloured on a terminal, unless
NO_COLOR is set, else {+words that are new+} and [-words that are gone-] stand in brackets.

Exit status: 0 the texts are the same; 1 they differ; 2 a wrong call, or a file that could not be read: it is named on
standard error.`,
  async run({ values, operands, streams }) {
    const [oldName, newName] = operands as readonly [string, string];
    const service = documentThreads(__dirname);
    try {
      const tell = (line: string): void => streams.tell(line);
      const old = parse(await readDraft(oldName, service, tell));
      const now = parse(await readDraft(newName, service, tell));
      const compared: Compared = { oldName, newName, old, new: now, comparison: compare(old, now) };
      if (values.format === 'html') streams.printText(htmlComparison(compared));
      else streams.print(printed(compared, values.format));
      return compared.comparison.pairs.some(isChange) ? exitStatus.found : exitStatus.done;
    } catch (error) {
      if (!(error instanceof UnreadDraft)) throw error;
      streams.tell(`resolute: ${error.message}`);
      return exitStatus.failed;
    } finally {
      service.close();
    }
  },
});

function printed(compared: Compared, format: 'text' | 'json'): string {
  if (format === 'json') return jsonComparison(compared);
  return textComparison(compared, process.stdout.isTTY === true && !process.env.NO_COLOR);
}
