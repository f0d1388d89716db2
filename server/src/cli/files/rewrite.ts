import { type DecodedFile, decodeFile } from '../../encoding/decode-file';
import { writeFile } from '../documents/write-file';
import { exitStatus } from '../exit-status';
import { OutputError, type Streams } from '../streams';
import { readNamed, readStandardInput, reasonOf } from './read-file';

/** What becomes of a text that is changed: it is written where it was, printed, or something is said of it. */
export type Outcome = 'write' | 'print' | ((file: string, before: string, after: string) => void);

/**
 * Changes the texts of files one after the other. One that fails does not keep the others from being done. A file that is not in
 * UTF-8 is never written: it would be in another encoding then; `shownBy` is the option that prints what would become of it.
 * The exit status; `differ` is that of a text that changes.
 */
export async function rewriteEach(
  files: readonly string[],
  streams: Streams,
  outcome: Outcome,
  change: (text: string, file: string) => string | Promise<string>,
  shownBy: string,
  differ: number = exitStatus.done,
): Promise<number> {
  let status: number = exitStatus.done;
  for (const file of files) {
    try {
      const bytes = await (file === '-' ? readStandardInput() : readNamed(file));
      const decoded = decodeFile(bytes);
      if ('reason' in decoded) throw new Error(decoded.reason);
      const { text } = decoded;
      const changed = await change(text, file);
      if (changed !== text) status = Math.max(status, differ);
      if (outcome === 'print') streams.printText(changed);
      else if (outcome !== 'write') {
        if (changed !== text) outcome(file, text, changed);
      } else if (changed !== text) {
        if (!isUtf8(decoded)) throw new Error(`is not UTF-8; ${shownBy} prints what would become of it`);
        writeFile(file, mark(bytes) + changed);
      }
    } catch (error) {
      if (error instanceof OutputError) throw error;
      streams.tell(`resolute: ${file}: ${reasonOf(error)}`);
      status = exitStatus.failed;
    }
  }
  return status;
}

function isUtf8({ encoding, certainty }: DecodedFile): boolean {
  return encoding === 'utf-8' && certainty === 'certain';
}

/** The mark that a file of UTF-8 may begin with, and keeps. */
function mark(bytes: Uint8Array): string {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\ufeff' : '';
}
