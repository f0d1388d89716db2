import { message } from '../../messages/message';
import { openArchive } from '../archive/open-archive';
import type { Changes, ReadDocument, Reader } from '../read-document';
import { frontLines, symbolsIn } from '../runs/front';
import { markedParagraphs } from '../runs/marked-paragraph';
import { textOfRuns } from '../runs/run';
import { UnreadableDocument } from '../unreadable-document';
import { elementsIn, type XmlElement } from '../xml/read-xml';
import { xmlPart } from '../xml/xml-part';
import { child, said } from './elements';
import { readBlocks } from './read-blocks';
import type { Reading } from './reading';
import { readStyles } from './styles';
import { readChanges } from './tracked-changes';

/** OpenDocument texts (.odt), as LibreOffice and others write them. */
export const readOpenDocument: Reader = (bytes, { changes }) => Promise.resolve().then(() => read(bytes, changes));

function read(bytes: Uint8Array, changes: Changes): ReadDocument {
  const archive = openArchive(bytes);
  if (/<(?:\w{1,16}:)?encryption-data\b/.test(archive.text('META-INF/manifest.xml') ?? '')) {
    throw new UnreadableDocument('encrypted', message`It asks for a password: open it and save it without one.`);
  }
  const root = xmlPart(archive, 'content.xml');
  if (root === null) throw new UnreadableDocument('damaged', message`Its main part is missing.`);
  const text = child(child(root, 'body'), 'text');
  if (text === null) throw new UnreadableDocument('unsupported', message`It is an OpenDocument file, but no text.`);
  const styleRoot = xmlPart(archive, 'styles.xml');
  const reading: Reading = {
    archive,
    styles: readStyles([styleRoot, root]),
    changes,
    regions: readChanges(text),
    insertions: new Map(),
    notes: [],
    leftOut: [],
    counts: new Map(),
    outlineCounts: [],
    progress: { paragraphs: 0 },
    readBlocks,
  };
  const paragraphs = readBlocks(text, reading).flatMap(markedParagraphs);
  return { front: readHeads(styleRoot, text, reading), paragraphs, notes: reading.notes, leftOut: reading.leftOut };
}

/** What the head of the first page says, and the symbol in those of the others. */
function readHeads(styles: XmlElement | null, text: XmlElement, reading: Reading): readonly string[] {
  // the styles of heads are automatic ones of their own, which may bear names of the text's
  const own: Reading = {
    ...reading,
    styles: readStyles([styles]),
    notes: [],
    leftOut: [],
    insertions: new Map(),
    progress: { paragraphs: 0 },
  };
  const pages = elementsIn(child(styles, 'master-styles') ?? { ...text, children: [] });
  const firstName = firstPage(text, reading) ?? 'Standard';
  const first: string[] = [];
  const others: string[] = [];
  for (const page of pages) {
    const isFirst = said(page, 'name') === firstName;
    const heads = elementsIn(page).filter(({ name }) => /^header(?:-left|-first)?$/.test(name));
    const shown = heads.find(({ name }) => name === 'header-first') ?? heads.find(({ name }) => name === 'header');
    for (const head of heads) {
      const lines = readBlocks(head, own).flatMap(({ runs }) => textOfRuns(runs).split(/[\n\t]/));
      for (const line of lines) (isFirst && head === shown ? first : others).push(line);
    }
  }
  return frontLines([...first, ...symbolsIn(others)]);
}

/** The first paragraph's style may say which kind of page begins. */
function firstPage(text: XmlElement, { styles }: Reading): string | null {
  const first = elementsIn(text).find(({ name }) => ['p', 'h', 'list', 'table'].includes(name));
  const family = first?.name === 'table' ? 'table' : 'paragraph';
  const name = first ? styles.said(family, said(first, 'style-name'), 'master-page-name') : null;
  return name === '' ? null : name;
}
