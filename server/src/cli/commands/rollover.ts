import { documentThreads } from '../../document-threads';
import { rolledDraft } from '../../features/rolling-over';
import { jsonLine } from '../../text/shown';
import { command, UsageError } from '../command';
import { writeFile } from '../documents/write-file';
import { exitStatus } from '../exit-status';
import { carriedCatalogue } from '../files/carried-catalogue';
import { readDraft, UnreadDraft } from '../files/read-draft';
import { reasonOf } from '../files/read-file';

export const rolloverCommand = command({
  name: 'rollover',
  summary: "Makes this year's draft from an earlier resolution.",
  options: {
    output: { type: 'string', short: 'o', value: 'FILE', help: 'write to FILE, which is replaced if it is there' },
    format: {
      type: 'string',
      value: 'FORMAT',
      choices: ['text', 'json'],
      help: 'the draft (if nothing is said), or JSON that lists the changes and how sure each is',
    },
    session: {
      type: 'string',
      value: 'N',
      help: 'the number of the session that the draft is for; else the text tells: the one that it asks its next report for',
    },
  },
  operands: { written: 'FILE', least: 1, most: 1 },
  about: `Sessions to come move on, rows of earlier resolutions go on with this one, adoption and closing lines go, and the masthead
says the session that the draft is for. What is not sure is left as it was: "resolute check --rule rollover/*" finds it in
the draft, and --format json lists it with what may be meant. FILE may be a text or a Word, PDF, OpenDocument, RTF, HTML or
Akoma Ntoso file; "-" is standard input. A text with pages is made its clean copy first.

Exit status: 0 done; 2 a wrong call, or a file that could not be read or written: it is named on standard error.`,
  async run({ values: { output, format, session }, operands, streams }) {
    const asked = session === null ? null : numberOf(session);
    const [file] = operands;
    const service = documentThreads(__dirname);
    try {
      const read = await readDraft(file!, service, line => streams.tell(line));
      const { old: _, ...rolled } = rolledDraft(read, await carriedCatalogue(streams), asked);
      const { text, ...listed } = rolled;
      const written = format === 'json' ? `${jsonLine({ file, ...listed })}\n` : text;
      if (output === null) streams.printText(written);
      else
        try {
          writeFile(output, written);
        } catch (error) {
          streams.tell(`resolute: ${output}: ${reasonOf(error)}`);
          return exitStatus.failed;
        }
      return exitStatus.done;
    } catch (error) {
      // a fault of ours is no file's
      if (!(error instanceof UnreadDraft)) throw error;
      streams.tell(`resolute: ${error.message}`);
      return exitStatus.failed;
    } finally {
      service.close();
    }
  },
});

function numberOf(session: string): number {
  const number = Number(session);
  if (!Number.isInteger(number) || number < 1 || number > 999)
    throw new UsageError(`--session ${session}: expected a number`);
  return number;
}
