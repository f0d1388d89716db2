import { documentThreads } from '../../document-threads';
import { leftOutWords } from '../../documents/left-out-words';
import { inEnglish } from '../../messages/message';
import { command, UsageError } from '../command';
import { type TargetFolder, targetFolder } from '../documents/target-file';
import { exitStatus } from '../exit-status';
import { readNamed, readStandardInput, reasonOf } from '../files/read-file';
import { OutputError, type Streams } from '../streams';

export const importCommand = command({
  name: 'import',
  summary: 'Makes drafts of Word, PDF, OpenDocument, RTF, HTML and Akoma Ntoso files.',
  options: {
    output: { type: 'string', short: 'o', value: 'DIR', help: 'write each draft to DIR, as NAME.unres' },
    changes: {
      type: 'string',
      value: 'HOW',
      choices: ['accept', 'reject', 'brackets'],
      help: "what becomes of changes tracked in a file: taken over, undone, or shown in brackets with their author's name",
    },
    force: { type: 'boolean', help: 'replace files that are there already' },
  },
  operands: { written: 'FILE...', least: 1, most: Number.POSITIVE_INFINITY },
  about: `Without -o, the draft of one file is printed; "-" is standard input. What a file is, its bytes tell, not its name.
What a draft cannot hold, such as pictures, is told on standard error.

Exit status: 0 done; 2 a wrong call, or a file that could not be read or written: it is named on standard error, and the
others are done.`,
  async run({ values, operands, streams }) {
    if (values.output === null && operands.length > 1) throw new UsageError('several files need -o DIR');
    const target = values.output === null ? null : targetFolder(values.output, values.force);
    const service = documentThreads(__dirname);
    let status: number = exitStatus.done;
    try {
      for (const file of operands) {
        try {
          const bytes = await (file === '-' ? readStandardInput() : readNamed(file));
          const answer = await service.answer({ kind: 'import', bytes, options: { changes: values.changes } });
          if (answer.kind === 'unreadable') throw new Error(inEnglish(answer.told));
          if (answer.kind === 'draft') put(file, answer.draft.text, target, streams);
          const told = answer.kind === 'draft' ? leftOutWords(answer.draft.leftOut, inEnglish) : '';
          if (told !== '') streams.tell(`resolute: ${file}: not carried over: ${told}`);
        } catch (error) {
          if (error instanceof OutputError) throw error;
          streams.tell(`resolute: ${file}: ${reasonOf(error)}`);
          status = exitStatus.failed;
        }
      }
    } finally {
      service.close();
    }
    return status;
  },
});

function put(file: string, text: string, target: TargetFolder | null, streams: Streams): void {
  if (target) target.write(file, 'unres', new TextEncoder().encode(text));
  else streams.print(text);
}
