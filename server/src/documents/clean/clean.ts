import type { Block } from '../../blocks/block';
import type { Resolution } from '../../resolution/resolution';
import { isLowerCase } from '../../text/characters';
import { jointBetween } from '../../text/logical-text';
import { withoutMarkdown } from '../../text/marks/markdown';
import { hasRaisedDigit, raised } from '../marks/note-marks';
import { writtenNotes } from '../page/notes';
import { type NumberOfMark, numberedNotes } from './note-numbers';
import { isRowOfTable, rowOfTable } from './table-row';
import { wordsWithMarks } from './words-with-marks';

const ruleAboveNotes = '_'.repeat(16);

/**
 * The clean copy of a text that was extracted from a printed page: a paragraph a line with a blank line between, without
 * what a page has beside its text, and with the footnotes at the end. Words are never changed; a clean copy's own clean copy
 * is the same text.
 */
export function clean(resolution: Resolution): string {
  const { notes, numberOf } = numberedNotes(writtenNotes(resolution));
  const text = paragraphsOf(resolution.blocks, symbolLine(resolution), numberOf);
  const parts = text === '' ? [] : [text];
  if (notes.length > 0) parts.push(ruleAboveNotes, ...notes);
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
}

/** The document's symbol above its text: of all that a page has beside the text it alone may say what nothing else says. */
function symbolLine({ blocks, symbol }: Resolution): string | null {
  if (symbol === null) return null;
  for (const { kind, furniture } of blocks) {
    if (kind !== 'furniture') return null;
    const found = furniture.find(({ text }) => text.replace(/\s+/g, '') === symbol);
    if (found) return oneLine(found.text);
  }
  return null;
}

/** The lines of a masthead stand together, as the rows of a table do. */
function paragraphsOf(blocks: readonly Block[], symbol: string | null, numberOf: NumberOfMark): string {
  let inFront = blocks.some(({ kind }) => kind === 'enacting');
  let text = symbol ?? '';
  let above: Standing | null = symbol === null ? null : 'front';
  let inTitle = false;
  for (const block of blocks) {
    if (block.kind === 'furniture' || block.kind === 'footnote') continue;
    const line = paragraphLine(block, numberOf);
    if (line === '') continue;
    inFront &&= isFront(block, line);
    const standing = inFront ? 'front' : isRowOfTable(block) ? 'row' : 'paragraph';
    const goesOn: boolean = inTitle && goesOnWithTitle(block, line);
    if (goesOn) text += jointBetween(text, line);
    else if (above !== null) text += standing === above && standing !== 'paragraph' ? '\n' : '\n\n';
    text += line;
    above = standing;
    inTitle = goesOn || (block.kind === 'title' && startsWithNumber(line));
  }
  return text;
}

/** "75/7. Cooperation between" */
function startsWithNumber(title: string): boolean {
  return /^(?:S-|ES-)?\d{1,4}\/\d/.test(title);
}

/** A title that an extractor has cut in two: "75/7. Cooperation between the United Nations" / "and the Guild". */
function goesOnWithTitle({ kind, before, label }: Block, line: string): boolean {
  if (kind === 'title') return !startsWithNumber(line);
  return kind === 'other' && before.part === 'front' && label === null && isLowerCase(line[0]!);
}

type Standing = 'front' | 'row' | 'paragraph';

function isFront({ kind, before, label }: Block, line: string): boolean {
  return kind === 'other' && before.part === 'front' && label === null && !hasRaisedDigit(line);
}

/** A paragraph with its label and its marks of footnotes. */
function paragraphLine(block: Block, numberOf: NumberOfMark): string {
  if (isRowOfTable(block)) return rowOfTable(block);
  const words = oneLine(wordsWithMarks(block, mark => raised(numberOf(mark))));
  // "1." of Markdown's "1\."
  const label = block.label && withoutMarkdown(block.label.text, 0, block.label.text.length);
  return label === null ? words : `${label}${blankBehind(label)}${words}`.trimEnd();
}

/** A tab alone tells that Word's "o" is no word. */
function blankBehind(label: string): string {
  return label === 'o' ? '\t' : ' ';
}

const blanks = /[\t\n\v\f\r \u0085\u2028\u2029]+/g;
/** What an extractor sets between Chinese characters where it changes the typeface: 《公约》 和. */
const blankInChinese = /(?<=[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]) (?=[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60])/g;

/** Blanks beside one another become one; no-break blanks and those of the full width stay as they are. */
function oneLine(words: string): string {
  return words.replace(blanks, ' ').replace(blankInChinese, '').trim();
}
