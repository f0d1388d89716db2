import type { DocumentService } from '../../document-service';
import { documentThreads } from '../../document-threads';
import type { ImportedDraft } from '../../documents/import-document';
import { leftOutWords } from '../../documents/left-out-words';
import type { Changes } from '../../documents/read-document';
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
      choices: ['accept', 'reject', 'brackets', 'both'],
      help: "what becomes of changes tracked in a file: taken over, undone, shown in brackets with their author's name, or both of the first: the draft, and its base as NAME.base.unres",
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
    const isBoth = values.changes === 'both';
    if (isBoth && values.output === null) throw new UsageError('--changes both needs -o DIR');
    const target = values.output === null ? null : targetFolder(values.output, values.force);
    const service = documentThreads(__dirname);
    let status: number = exitStatus.done;
    try {
      for (const file of operands) {
        try {
          const bytes = await (file === '-' ? readStandardInput() : readNamed(file));
          const read = (changes: Changes) => readDraftOf(bytes, changes, service);
          const draft = await read(values.changes === 'both' ? 'accept' : values.changes);
          if (isBoth && target) putBase(file, (await read('reject')).text, draft.text, target, streams);
          put(file, draft.text, target, streams);
          const told = leftOutWords(draft.leftOut, inEnglish);
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

async function readDraftOf(bytes: Uint8Array, changes: Changes, service: DocumentService): Promise<ImportedDraft> {
  // bytes that have crossed to the thread are here no more
  const answer = await service.answer({ kind: 'import', bytes: bytes.slice(), options: { changes } });
  if (answer.kind === 'unreadable') throw new Error(inEnglish(answer.told));
  if (answer.kind !== 'draft') throw new Error('cannot be read');
  return answer.draft;
}

function putBase(file: string, base: string, draft: string, target: TargetFolder, streams: Streams): void {
  if (base === draft) streams.tell(`resolute: ${file}: no tracked changes, so no base`);
  else target.write(file, 'base.unres', new TextEncoder().encode(base));
}

function put(file: string, text: string, target: TargetFolder | null, streams: Streams): void {
  if (target) target.write(file, 'unres', new TextEncoder().encode(text));
  else streams.printText(text);
}
