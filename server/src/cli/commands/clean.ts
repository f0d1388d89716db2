import { cleanCopy } from '../../documents/clean/clean-copy';
import { command } from '../command';
import { writeFile } from '../documents/write-file';
import { exitStatus } from '../exit-status';
import { isFolder } from '../files/documents';
import { eachDocument } from '../files/each-document';
import { reasonOf } from '../files/read-file';

export const cleanCommand = command({
  name: 'clean',
  summary: 'Makes the clean copy of a text that was extracted from a PDF or a printed page.',
  options: {
    output: {
      type: 'string',
      short: 'o',
      value: 'FILE',
      help: 'write the copy to FILE, which is replaced if it is there',
    },
  },
  operands: { written: 'FILE', least: 1, most: 1 },
  about: `A paragraph stands on a line, with a blank line between; page numbers, running heads and the like are gone, and the
footnotes stand at the end; columns that stand side by side come one behind the other. No word is changed. Without -o, the copy is printed; "-" is standard input. It is written in
UTF-8, whatever the text was in.

Exit status: 0 done; 2 a wrong call, or a file that could not be read or written: it is named on standard error.`,
  async run({ values: { output }, operands, streams }) {
    const [file] = operands as readonly [string];
    // copies of all that lies in a folder would be one text, or replace each other
    if (isFolder(file)) {
      streams.tell(`resolute: ${file}: is no regular file`);
      return exitStatus.failed;
    }
    let status: number = exitStatus.done;
    const read = await eachDocument(operands, streams, ({ text }) => {
      const copy = cleanCopy(text);
      if (output === null) streams.printText(copy);
      else {
        try {
          writeFile(output, copy);
        } catch (error) {
          streams.tell(`resolute: ${output}: ${reasonOf(error)}`);
          status = exitStatus.failed;
        }
      }
      return true;
    });
    return Math.max(read, status);
  },
});
