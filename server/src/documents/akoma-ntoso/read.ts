import { message } from '../../messages/message';
import { collectWords, type Look, plainLook, type WordCollector } from '../collected-words';
import { decodeMarkup } from '../decode-markup';
import { limits } from '../limits';
import type { LeftOut, LeftOutKind, MarkedParagraph, Note, ReadDocument, Reader, ReadOptions } from '../read-document';
import { UnreadableDocument } from '../unreadable-document';
import { elementsIn, readXml, textWithin, type XmlElement } from '../xml/read-xml';
import { inlineElements, mastheadElements, unreadElements } from './inline-elements';
import { changeIn, lookIn } from './looks';

/** Their number is that of the whole they head. */
const headings: ReadonlySet<string> = new Set(['heading', 'subheading']);

/** Reads Akoma Ntoso as the UN publishes it, as this project writes it, and as parliaments have it, in any version. */
export const readAkomaNtoso: Reader = async (bytes, options) => {
  const root = readXml(decodeMarkup(bytes));
  if (root.name !== 'akomaNtoso') throw new UnreadableDocument('unsupported', message`It is XML, but no Akoma Ntoso.`);
  return documentOf(root, options);
};

function documentOf(root: XmlElement, { changes }: ReadOptions): ReadDocument {
  const front: string[] = [];
  const paragraphs: MarkedParagraph[] = [];
  const notes: Note[] = [];
  const noteNamed = new Map<string, number>();
  const leftOut: LeftOut[] = [];
  const text = collectWords();
  /** A number that waits for its words. */
  let label: string | null = null;
  /** Within the coverPage: what this document's masthead says. */
  let onCover = false;
  let inConclusions = false;
  /** Within a table's row: paragraphs there are parts of one line. */
  let inRow = false;
  /** Quotation marks that a quoted paragraph bears as attributes. */
  let openingQuote = '';

  const place = () => message`paragraph ${paragraphs.length + 1}`;

  const end = () => {
    if (inRow) text.add(' ', plainLook);
    else if (text.isEmpty()) text.take();
    else {
      add(label, text);
      label = null;
    }
  };
  const add = (number: string | null, words: WordCollector) => {
    if (paragraphs.length >= limits.paragraphs)
      throw new UnreadableDocument('too large', message`It has too many paragraphs.`);
    paragraphs.push({ ...words.take(), label: number, place: place() });
  };
  /** A number that no words came behind stands alone. */
  const endLabel = () => {
    if (label !== null) add(label, text);
    label = null;
  };

  const readAll = ({ children }: XmlElement, look: Look) => {
    for (const child of children) {
      if (typeof child !== 'string') read(child, look);
      else if (openingQuote !== '' && child.trim() !== '') {
        text.add(openingQuote + child.trimStart(), look);
        openingQuote = '';
      } else text.add(child, look);
    }
  };

  const read = (element: XmlElement, look: Look): void => {
    const { name } = element;
    if (isUnread(element) || (onCover && (name === 'docAuthority' || name === 'img'))) return;
    if (name === 'authorialNote') readNote(element);
    else if (name === 'noteRef') readNoteReference(element);
    else if (name === 'img') leaveOut('picture');
    else if (name === 'object') leaveOut('embedded object');
    else if (name === 'eol' || name === 'br') endLine();
    else if (name === 'num' && !inRow) readNumber(element);
    else if (name === 'tr' && !inRow) readRow(element, look);
    else if (onCover && paragraphs.length === 0 && isMastheadLine(element)) readMastheadLine(element);
    else if (inlineElements.has(name)) readInline(element, look);
    else readBlock(element);
  };

  const leaveOut = (kind: LeftOutKind, wordsKept = false) => {
    leftOut.push({ kind, place: place(), wordsKept });
  };

  const readBlock = (element: XmlElement) => {
    const { name, attributes } = element;
    end();
    if (name === 'table') leaveOut('table', true);
    const [labelBefore, onCoverBefore, inConclusionsBefore] = [label, onCover, inConclusions];
    onCover = name === 'coverPage' || onCover;
    inConclusions = name === 'conclusions' || inConclusions;
    openingQuote += attributes.startQuote ?? '';
    readAll(element, plainLook);
    if (attributes.endQuote !== undefined) closeQuote(attributes.endQuote);
    end();
    if (labelBefore === null && !headings.has(name)) endLabel();
    [onCover, inConclusions] = [onCoverBefore, inConclusionsBefore];
  };

  const readInline = (element: XmlElement, look: Look) => {
    const { attributes } = element;
    const change = changeIn(element, changes);
    if (change === null || isEmptyBracket(element)) return;
    // "75/103." and the title's words behind it
    if (element.name === 'docTitle') text.add(' ', plainLook);
    text.add(change.before + (attributes.startQuote ?? ''), look);
    readAll(element, lookIn(element, look));
    text.add((attributes.endQuote ?? '') + change.behind, look);
  };

  /** A line's end parts paragraphs in closing lines, "46th meeting / 11 October 2023", and words elsewhere. */
  const endLine = () => (inConclusions ? end() : text.add(' ', plainLook));

  const readNumber = (element: XmlElement) => {
    end();
    endLabel();
    const words = textWithin(element).replace(/\s+/g, ' ').trim();
    label = words === '' ? null : words;
  };

  const readRow = (element: XmlElement, look: Look) => {
    end();
    inRow = true;
    for (const [index, cell] of elementsIn(element).entries()) {
      if (index > 0) text.add(' | ', plainLook);
      read(cell, look);
    }
    inRow = false;
    end();
  };

  const readMastheadLine = (element: XmlElement) => {
    const parts = elementsIn(element).filter(part => !isUnread(part));
    const line = parts.map(textWithin).join(' ').replace(/\s+/g, ' ').trim();
    // facts are said once, whatever number of elements says them
    if (line !== '' && (parts.some(isPlainLine) || !front.includes(line))) front.push(line);
  };

  const readNote = (element: XmlElement) => {
    const words = textWithin(element).replace(/\s+/g, ' ').trim();
    const mark = element.attributes.marker?.trim() || String(notes.length + 1);
    if (element.attributes.eId !== undefined) noteNamed.set(element.attributes.eId, notes.length);
    if (element.name !== 'note') text.mark(notes.length);
    // Arabic ones begin with the brackets that were around their mark: "() See"
    notes.push({ mark, words: words.replace(/^\(\s*\)\s*/, ''), styles: [] });
  };

  const readNoteReference = ({ attributes }: XmlElement) => {
    const note = noteNamed.get((attributes.href ?? '').replace('#', ''));
    if (note !== undefined) text.mark(note);
  };

  const closeQuote = (quote: string) => {
    const last = text.isEmpty() ? paragraphs.pop() : undefined;
    if (last === undefined) text.add(quote, plainLook);
    else paragraphs.push({ ...last, words: last.words + quote });
  };

  readAll(root, plainLook);
  end();
  endLabel();
  for (const note of unmarkedNotes(root)) readNote(note);
  return { front, paragraphs, notes, leftOut };
}

/** Removed words, and what whoever marked the text up has added to it. */
function isUnread({ name, attributes }: XmlElement): boolean {
  return unreadElements.has(name) || /^(?:removed|temporarilyRemoved|editorial)$/.test(attributes.status ?? '');
}

/** Does nothing but facts of a masthead stand in a line of the cover? */
function isMastheadLine(element: XmlElement): boolean {
  if (element.name !== 'p') return false;
  const parts = elementsIn(element);
  const bare = element.children.some(child => typeof child === 'string' && child.trim() !== '');
  return !bare && parts.length > 0 && parts.every(isFact);
}

function isFact({ name, attributes }: XmlElement): boolean {
  if (isPlainLine({ name, attributes })) return true;
  return mastheadElements.has(name) || (name === 'inline' && /^agenda item|anguage/.test(attributes.name ?? ''));
}

/** A line of the masthead that is no fact: this project's own. */
function isPlainLine({ name, attributes }: Pick<XmlElement, 'name' | 'attributes'>): boolean {
  return name === 'inline' && attributes.name === 'masthead';
}

/** What is left of the brackets around a footnote's mark in Arabic: `<sup>(</sup>`. */
function isEmptyBracket(element: XmlElement): boolean {
  return element.name === 'sup' && elementsIn(element).length === 0 && /^[()\s]*$/.test(textWithin(element));
}

/** Footnotes that no mark in the text leads to stand among the facts about it. */
function unmarkedNotes(root: XmlElement): readonly XmlElement[] {
  const found: XmlElement[] = [];
  for (const document of elementsIn(root)) {
    for (const meta of elementsIn(document).filter(({ name }) => name === 'meta')) {
      for (const list of elementsIn(meta).filter(({ name }) => name === 'notes')) found.push(...elementsIn(list));
    }
  }
  return found;
}
