import { message } from '../../messages/message';
import { limits } from '../limits';
import type { Changes, ReadDocument, Reader } from '../read-document';
import { frontLines, symbolsIn } from '../runs/front';
import { markedParagraphs } from '../runs/marked-paragraph';
import { type RunParagraph, textOfRuns } from '../runs/run';
import { UnreadableDocument } from '../unreadable-document';
import { act } from './control-words';
import { innerGroup } from './group';
import { addText, flush, newReading, type Reading, tell } from './reading';
import { endStory } from './story';
import { tokensOf } from './tokens';

/** Rich Text Format (.rtf), as Word, LibreOffice, Pages and mail programs write it. */
export const readRichText: Reader = (bytes, { changes }) => Promise.resolve().then(() => read(bytes, changes));

function read(bytes: Uint8Array, changes: Changes): ReadDocument {
  const reading = newReading(changes);
  let isOptional = false;
  for (const token of tokensOf(bytes)) {
    if (token.kind === 'byte') addByte(reading, token.byte);
    else if (token.kind === 'open') openGroup(reading);
    else if (token.kind === 'close') closeGroup(reading);
    else {
      readWord(reading, token.name, token.value, isOptional);
      isOptional = token.name === '*';
      continue;
    }
    isOptional = false;
  }
  while (reading.outer.length > 0) closeGroup(reading);
  flush(reading);
  const paragraphs = endStory(reading.body).flatMap(markedParagraphs);
  for (let table = 0; table < reading.body.tables; table++) tell(reading, 'table', true);
  return { front: frontOf(reading), paragraphs, notes: reading.notes, leftOut: reading.leftOut };
}

function addByte(reading: Reading, byte: number): void {
  if (reading.standIns > 0) reading.standIns--;
  else if (reading.group.destination !== 'left out' && reading.group.destination !== 'two forms') {
    reading.bytes.push(byte);
    // the name of a font or an author ends here
    if (byte === 0x3b && reading.group.destination === 'authors') {
      flush(reading);
      reading.authors.push('');
    }
  }
}

function openGroup(reading: Reading): void {
  flush(reading);
  reading.standIns = 0;
  if (reading.outer.length >= limits.depth)
    throw new UnreadableDocument('too large', message`Its groups nest too deeply.`);
  reading.outer.push(reading.group);
  reading.group = innerGroup(reading.group);
}

function closeGroup(reading: Reading): void {
  flush(reading);
  reading.standIns = 0;
  const outer = reading.outer.pop();
  if (!outer) return;
  const { onEnd, story } = reading.group;
  reading.group = outer;
  onEnd?.(story);
}

function readWord(reading: Reading, name: string, value: number | null, isOptional: boolean): void {
  if (reading.standIns > 0 && name !== 'u') {
    reading.standIns--;
    return;
  }
  if (reading.group.destination === 'left out' && name !== 'ud') return;
  flush(reading);
  if (name === 'u') {
    addText(reading, String.fromCharCode((value ?? 0x3f) & 0xffff));
    reading.standIns = reading.group.fallback;
  } else act(reading, name, value, isOptional);
}

/** What the head of the first page says, and the symbol in those of the others. */
function frontOf({ heads, hasFirstHead }: Reading): readonly string[] {
  const firstNames = hasFirstHead ? ['headerf'] : ['header', 'headerr'];
  const first = heads.find(({ name }) => firstNames.includes(name));
  const others = heads.filter(head => head !== first);
  return frontLines([
    ...(first ? linesOf(first.paragraphs) : []),
    ...symbolsIn(others.flatMap(head => linesOf(head.paragraphs))),
  ]);
}

function linesOf(paragraphs: readonly RunParagraph[]): readonly string[] {
  return paragraphs.flatMap(({ runs }) => textOfRuns(runs).split(/[\n\t]/));
}
