import { message } from '../../messages/message';
import type { Reader } from '../read-document';
import { UnreadableDocument } from '../unreadable-document';

/**
 * Files in the container that Office used before 2007 (.doc), which is not read; files of today with a password stand in
 * one, too.
 */
export const readOldWord: Reader = bytes =>
  Promise.reject(
    holds(bytes, 'EncryptedPackage')
      ? new UnreadableDocument('encrypted', message`It asks for a password: open it in Word and save it without one.`)
      : new UnreadableDocument(
          'unsupported',
          message`It is in the form that Word had before 2007: open it in Word or LibreOffice and save it as ${'.docx'}.`,
        ),
  );

/** Is there a stream of that name? Names are UTF-16 in the container's directory. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap(letter => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
