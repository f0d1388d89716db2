import { exitStatus } from '../exit-status';
import { OutputError, type Streams } from '../streams';
import { type Document, documents } from './documents';
import type { Notice } from './notice';
import { reasonOf } from './read-file';

/**
 * Does `work` with each text that the operands name, as long as it returns true, and says on standard error what could not
 * be read. One that fails does not keep the others from being done. The exit status so far.
 */
export async function eachDocument(
  operands: readonly string[],
  streams: Streams,
  work: (document: Document) => boolean | Promise<boolean>,
  hear: (notice: Notice) => void = () => undefined,
): Promise<number> {
  let status: number = exitStatus.done;
  const tell = (notice: Notice): void => {
    if (notice.level === 'error') status = exitStatus.failed;
    streams.tell(`resolute: ${notice.file}: ${notice.words}`);
    hear(notice);
  };
  for await (const document of documents(operands, tell)) {
    try {
      if (!(await work(document))) break;
    } catch (error) {
      if (error instanceof OutputError) throw error;
      tell({ file: document.file, level: 'error', words: `cannot be read: ${reasonOf(error)}` });
    }
  }
  return status;
}
