import { merge } from '../../comparison/merge/merge';
import { documentThreads } from '../../document-threads';
import { parse } from '../../resolution/parse';
import type { Resolution } from '../../resolution/resolution';
import { command } from '../command';
import { writeFile } from '../documents/write-file';
import { exitStatus } from '../exit-status';
import { readDraft, UnreadDraft } from '../files/read-draft';
import { reasonOf } from '../files/read-file';

export const mergeCommand = command({
  name: 'merge',
  summary: 'Makes one text of two that were made of a third, paragraph by paragraph.',
  options: {
    output: {
      type: 'string',
      short: 'o',
      value: 'FILE',
      help: 'write the text to FILE, which is replaced if it is there',
    },
  },
  operands: { written: 'BASE OURS THEIRS', least: 3, most: 3 },
  about: `Paragraphs that one side has changed, added, moved or taken away are so in the text, and its numbers and references are
made anew. A paragraph that both have changed, each in its own way, stands twice, between the marks that git has for that.
Without -o the text is printed, in UTF-8; "-" is standard input.

Exit status: 0 done; 1 done, with conflicts; 2 a wrong call, or a file that could not be read or written.`,
  async run({ values, operands, streams }) {
    const service = documentThreads(__dirname);
    try {
      const [base, ours, theirs] = operands as readonly [string, string, string];
      const read = async (file: string): Promise<Resolution> =>
        parse(await readDraft(file, service, line => streams.tell(line)));
      const { text, conflicts } = merge(await read(base), await read(ours), await read(theirs));
      if (values.output === null) streams.printText(text);
      else written(values.output, text);
      return conflicts > 0 ? exitStatus.found : exitStatus.done;
    } catch (error) {
      if (!(error instanceof UnreadDraft) && !(error instanceof UnwrittenFile)) throw error;
      streams.tell(`resolute: ${error.message}`);
      return exitStatus.failed;
    } finally {
      service.close();
    }
  },
});

class UnwrittenFile extends Error {}

function written(file: string, text: string): void {
  try {
    writeFile(file, text);
  } catch (error) {
    throw new UnwrittenFile(`${file}: ${reasonOf(error)}`);
  }
}
