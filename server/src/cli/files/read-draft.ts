import type { DocumentService } from '../../document-service';
import { formatOf } from '../../documents/formats';
import { leftOutWords } from '../../documents/left-out-words';
import { decodeFile } from '../../encoding/decode-file';
import { inEnglish } from '../../messages/message';
import { inLine } from '../../text/shown';
import { readNamed, readStandardInput, reasonOf } from './read-file';

/** What could not be read, and why. */
export class UnreadDraft extends Error {
  constructor(file: string, reason: string) {
    super(`${inLine(file)}: ${reason}`);
  }
}

/**
 * The draft that a file holds: plain text, whatever it is encoded in, or a Word file, a PDF and the like, which its bytes
 * tell. `tell` hears of what a draft cannot hold. Throws `UnreadDraft`.
 */
export async function readDraft(file: string, service: DocumentService, tell: (line: string) => void): Promise<string> {
  // git's name for the file that is not there yet, or no more
  if (file === '/dev/null') return '';
  try {
    const bytes = await (file === '-' ? readStandardInput() : readNamed(file));
    if (isText(file, bytes)) return textOf(bytes);
    const answer = await service.answer({ kind: 'import', bytes, options: { changes: 'accept' } });
    if (answer.kind === 'unreadable') throw new Error(inEnglish(answer.told));
    if (answer.kind !== 'draft') throw new Error('cannot be read');
    const leftOut = leftOutWords(answer.draft.leftOut, inEnglish);
    if (leftOut !== '') tell(`resolute: ${file}: not carried over: ${leftOut}`);
    return answer.draft.text;
  } catch (error) {
    throw new UnreadDraft(file, reasonOf(error));
  }
}

/** A text may speak of markup, and a file's name may say nothing. */
function isText(file: string, bytes: Uint8Array): boolean {
  const format = formatOf(bytes);
  return format === null || ((format === 'html' || format === 'akn') && /\.(?:txt|unres|resolution|md)$/i.test(file));
}

function textOf(bytes: Uint8Array): string {
  const decoded = decodeFile(bytes);
  if ('reason' in decoded) throw new Error(decoded.reason);
  return decoded.text;
}
