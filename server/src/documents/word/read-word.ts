import { message } from '../../messages/message';
import type { ReadDocument, Reader } from '../read-document';
import { markedParagraphs } from '../runs/marked-paragraph';
import { UnreadableDocument } from '../unreadable-document';
import { child } from './elements';
import { readHeads } from './heads';
import { openWordPackage } from './package';
import { readBlocks } from './read-blocks';
import { newReading } from './reading';

/** Word's files since 2007 (.docx, .docm, .dotx), in the strict form too, whichever program wrote them. */
export const readWord: Reader = (bytes, { changes }) =>
  Promise.resolve().then((): ReadDocument => {
    const file = openWordPackage(bytes);
    const body = child(file.document, 'body');
    if (body === null)
      throw new UnreadableDocument('unsupported', message`It is a package of Office, but no Word file.`);
    const reading = newReading(file, changes, readBlocks);
    const paragraphs = readBlocks(body, reading).flatMap(markedParagraphs);
    const front = readHeads(file, reading);
    return { front, paragraphs, notes: reading.notes, leftOut: reading.leftOut };
  });
