import { readLabel } from '../../blocks/labels/label';
import { message } from '../../messages/message';
import { type CollectedWords, collectWords, type Look, plainLook } from '../collected-words';
import { decodeMarkup } from '../decode-markup';
import { limits } from '../limits';
import { raised } from '../marks/note-marks';
import { isLabel } from '../marks/typed-label';
import type { LeftOut, LeftOutKind, MarkedParagraph, Note, ReadDocument, Reader, ReadOptions } from '../read-document';
import { UnreadableDocument } from '../unreadable-document';
import { type Footnotes, findFootnotes } from './footnotes';
import { isFurniture, mainContent } from './furniture';
import { allWithin, elementsIn, type HtmlElement, isBlock, ownStyle, readHtml, textWithin } from './html-tree';
import { paragraphsIn } from './lines';
import { listLabels } from './list-labels';
import { aroundWords, lookIn } from './looks';
import { pageWithin } from './page-in-mail';
import { readStyleSheet, type StyleSheet } from './style-sheet';
import { isDataTable } from './tables';

/** Reads HTML: pages of the web, what Word and Google Docs save and copy, and what this project writes. */
export const readWebPage: Reader = async (bytes, options) => readPage(bytes, options);

export function readPage(bytes: Uint8Array, options: ReadOptions): ReadDocument {
  const { root, styles } = readHtml(decodeMarkup(pageWithin(bytes)));
  const sheet = readStyleSheet(styles);
  const footnotes = findFootnotes(root);
  return paragraphsOf(mainContent(root), sheet, footnotes, options);
}

function paragraphsOf(
  root: HtmlElement,
  styles: StyleSheet,
  footnotes: Footnotes,
  { changes }: ReadOptions,
): ReadDocument {
  const front: string[] = [];
  /** This project's own pages tell what each paragraph is. */
  const hasFormula = [...allWithin(root)].some(element => hasClass(element, 'resolution-enacting'));
  const paragraphs: MarkedParagraph[] = [];
  const leftOut: LeftOut[] = [];
  const text = collectWords();
  /** Of the paragraph that is being read: those that a break has ended. */
  let lines: CollectedWords[] = [];
  /** What a list, or Word, has numbered the next paragraph with. */
  let label: string | null = null;
  /** Within a row of data: what parts paragraphs elsewhere is a blank there. */
  let inRow = false;
  let inPre = false;
  /** Within a table of data. */
  let inTable = false;
  const labels = new Map<HtmlElement, string | null>();

  const place = () => message`paragraph ${paragraphs.length + 1}`;
  const leaveOut = (kind: LeftOutKind, wordsKept = false) => leftOut.push({ kind, place: place(), wordsKept });
  const add = (number: string | null, words: CollectedWords) => {
    if (paragraphs.length >= limits.paragraphs)
      throw new UnreadableDocument('too large', message`It has too many paragraphs.`);
    paragraphs.push({ ...words, label: number, place: place() });
  };

  const end = () => {
    if (inRow) {
      text.add(' ', plainLook);
      return;
    }
    lines.push(text.take());
    for (const words of paragraphsIn(lines)) {
      add(shownLabel(label, words.words), words);
      label = null;
    }
    lines = [];
  };
  const endLine = () => {
    if (inRow) text.add(' ', plainLook);
    else lines.push(text.take());
  };
  const setLabel = (shown: string | null) => {
    end();
    // "1." above a list of its own
    if (label !== null) add(label, text.take());
    label = shown;
  };

  const readAll = ({ children }: HtmlElement, look: Look) => {
    for (const child of children) {
      if (typeof child !== 'string') read(child, look);
      else if (inPre) readPreformatted(child, look);
      else text.add(child, look);
    }
  };
  const readPreformatted = (words: string, look: Look) => {
    for (const [index, line] of words.split(/\r\n?|\n/).entries()) {
      if (index > 0) endLine();
      text.add(line, look);
    }
  };

  const read = (element: HtmlElement, look: Look): void => {
    const { name } = element;
    const note = footnotes.marks.get(element);
    if (note !== undefined) text.mark(note);
    else if (footnotes.holders.has(element)) end();
    else if (pictures.has(name)) readPicture(element);
    else if (isFurniture(element, styles)) return;
    else if (name === 'br') endLine();
    else if (name === 'math' || name === 'object') leaveOut(name === 'math' ? 'formula' : 'embedded object');
    else if (isWordsLabel(element)) readWordsLabel(element);
    else if (name === 'sup' && /^\s*\d{1,3}\s*$/.test(textWithin(element)) && !hasMark(element)) {
      // a footnote's number that leads nowhere is what it looks like
      text.add(raised(textWithin(element).trim()), look);
    } else if (name === 'tr' && inTable) readRow(element, look);
    else if (isBlock(element)) readBlock(element, look);
    else readInline(element, look);
  };

  const readInline = (element: HtmlElement, look: Look) => {
    const around = aroundWords(element, changes);
    if (around === null) return;
    const within = lookIn(element, look);
    text.add(around.before, within);
    readAll(element, within);
    text.add(around.behind, within);
  };

  const readBlock = (element: HtmlElement, look: Look) => {
    const { name } = element;
    if (hasFormula && paragraphs.length === 0 && text.isEmpty() && isMastheadLine(element)) {
      front.push(textWithin(element));
      return;
    }
    const [preBefore, tableBefore] = [inPre, inTable];
    if (name === 'li') setLabel(labels.get(element) ?? null);
    else end();
    if (name === 'ol' || name === 'ul') {
      for (const [item, shown] of listLabels(element, styles)) labels.set(item, shown);
    }
    if (name === 'table' && !inRow) {
      inTable = isDataTable(element);
      if (inTable) leaveOut('table', true);
    }
    const before = paragraphs.length;
    inPre = inPre || name === 'pre' || /^pre(?:$|-)/.test(ownStyle(element, 'white-space'));
    readAll(element, lookIn(element, look));
    end();
    if (name === 'li') label = null;
    [inPre, inTable] = [preBefore, tableBefore];
    if (isLabelCell(element) && paragraphs.length === before + 1) takeLabel();
  };

  const readRow = (row: HtmlElement, look: Look) => {
    end();
    inRow = true;
    for (const [index, cell] of elementsIn(row).entries()) {
      if (index > 0) text.add(' | ', plainLook);
      readAll(cell, lookIn(cell, look));
    }
    inRow = false;
    end();
  };

  /** A cell with nothing but a label is that of the cell beside. */
  const takeLabel = () => {
    const cell = paragraphs.at(-1);
    if (cell === undefined || cell.label !== null || !isLabel(cell.words)) return;
    paragraphs.pop();
    label = cell.words;
  };

  const readWordsLabel = (element: HtmlElement) => {
    const shown = textWithin(element)
      .replace(/[\s\u00a0]+/g, ' ')
      .trim();
    if (shown !== '') label = /^[·§o\uf000-\uf0ff]$/.test(shown) ? '•' : shown;
  };

  const readPicture = ({ attributes, name }: HtmlElement) => {
    // a page counts its readers by such
    const unseen = [attributes.width, attributes.height].some(size => size !== undefined && Number(size) <= 2);
    if (!unseen && (name !== 'img' || attributes.alt !== '')) leaveOut('picture');
  };

  const hasMark = (element: HtmlElement): boolean =>
    elementsIn(element).some(child => footnotes.marks.has(child) || hasMark(child));

  readAll(root, plainLook);
  end();
  const notes = footnotes.notes.map(
    ({ element, mark }): Note => ({ mark, words: noteWords(element, mark), styles: [] }),
  );
  return { front, paragraphs, notes, leftOut };

  function noteWords(element: HtmlElement, mark: string): string {
    const words = withoutBackLinks(element)
      .replace(/[\s\u00a0]+/g, ' ')
      .trim();
    return words.startsWith(`${mark} `) ? words.slice(mark.length + 1) : words;
  }
  function withoutBackLinks(element: HtmlElement): string {
    return element.children
      .map(child => {
        if (typeof child === 'string') return child;
        if (footnotes.back.has(child) || isFurniture(child, styles)) return ' ';
        return isBlock(child) || child.name === 'br' ? ` ${withoutBackLinks(child)} ` : withoutBackLinks(child);
      })
      .join('');
  }
}

function hasClass({ attributes }: HtmlElement, name: string): boolean {
  return (attributes.class ?? '').split(/\s+/).includes(name);
}

/** A line of the masthead without label or footnote: such lines stand together. */
function isMastheadLine(element: HtmlElement): boolean {
  return (
    hasClass(element, 'resolution-front') &&
    allWithin(element).every(within => !hasClass(within, 'label') && !hasClass(within, 'note-mark'))
  );
}

const pictures: ReadonlySet<string> = new Set(['img', 'svg', 'canvas', 'picture']);

/** Word's `<span style="mso-list:Ignore">(a)   </span>` */
function isWordsLabel(element: HtmlElement): boolean {
  return ownStyle(element, 'mso-list') === 'ignore';
}

/** What is shown before words that may bear a label themselves: bullets and the same label are those of the page's style. */
function shownLabel(label: string | null, words: string): string | null {
  if (label === null || words === '') return label;
  if (label === '•') return isLabelled(words) ? null : label;
  return words.startsWith(`${label} `) ? null : label;
}

function isLabelled(words: string): boolean {
  const label = readLabel(words, 0, words.length);
  return label !== null && label.next < words.length && !label.doubtful;
}

function isLabelCell({ name, parent }: HtmlElement): boolean {
  if (name !== 'td' || parent === null) return false;
  // whether there are two tells, however many there are
  let cells = 0;
  return parent.children.some(child => typeof child !== 'string' && ++cells > 1);
}
