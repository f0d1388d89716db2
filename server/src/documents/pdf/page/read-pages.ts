import { type Message, message } from '../../../messages/message';
import type { MarkedParagraph, Note, ReadDocument } from '../../read-document';
import type { DrawnPage } from '../drawing/drawn-page';
import { lineText } from '../lines/line';
import { linesOf } from '../lines/read-lines';
import { type FootnoteLines, withoutFootnotes } from './footnotes';
import { withoutFurniture } from './heads-and-feet';
import { type KnownWords, knownWords } from './hyphens';
import { labelEnd } from './labels';
import { withoutLineNumbers } from './line-numbers';
import { parted } from './masthead';
import { measureOf } from './measure';
import { inParagraphs, type ParagraphLines } from './paragraph-lines';
import { noteMarks, type Words, wordsOf } from './words';

/** What the pages say, read by their geometry alone. */
export function readPages(pages: readonly DrawnPage[]): Omit<ReadDocument, 'leftOut'> {
  const lines = withoutLineNumbers(linesOf(pages));
  const measure = measureOf(lines, pages);
  const furnished = withoutFurniture(lines, pages, measure);
  const masthead = parted(furnished.lines, pages[0]);
  const text = withoutFootnotes(masthead.lines, pages, measure);
  const known = knownWords(text.lines);
  const order = new NotesInOrder(text.notes);
  const isNote = (mark: string, page: number): boolean => order.of(mark, page) !== null;
  const read = inParagraphs(text.lines, measure).map(own => readParagraph(own, known, isNote));
  const paragraphs = read.map(({ label, words, place }): MarkedParagraph => {
    const notes = noteMarks(words.marks, (mark, page) => order.place(mark, page));
    return { words: words.words, label, styles: words.styles, notes, place };
  });
  const notes = order.all().map(note => readNote(note, known));
  const front = [...masthead.facts];
  const said = front.concat(paragraphs.map(({ words }) => words)).map(tight);
  for (const head of furnished.heads) if (!said.some(each => each.includes(tight(head)))) front.push(head);
  return { front, paragraphs: paragraphs.filter(({ words, label }) => words !== '' || label !== null), notes };
}

function tight(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase();
}

function readParagraph(
  lines: ParagraphLines,
  known: KnownWords,
  isNote: (mark: string, page: number) => boolean,
): { label: string | null; words: Words; place: Message } {
  const label = labelEnd(lines[0]!);
  const apart = label?.apart ? label : null;
  return {
    label: apart ? lineText({ letters: lines[0]!.letters.slice(0, apart.letters) }).trim() : null,
    words: wordsOf(lines, apart?.behind ?? 0, known, isNote),
    place: message`page ${lines[0]!.page}`,
  };
}

function readNote({ mark, lines }: FootnoteLines, known: KnownWords): Note {
  const { words, styles } = wordsOf(lines, 0, known, () => false);
  return { mark: bare(mark), words, styles };
}

function bare(mark: string): string {
  return mark.replace(/[()]/g, '');
}

/** Footnotes as their marks come in the text: a mark means the note on its own page, else the next one so marked. */
class NotesInOrder {
  readonly #byMark = new Map<string, FootnoteLines[]>();
  readonly #placed = new Map<FootnoteLines, number>();

  constructor(private readonly notes: readonly FootnoteLines[]) {
    for (const note of notes) {
      const same = this.#byMark.get(bare(note.mark)) ?? [];
      same.push(note);
      this.#byMark.set(bare(note.mark), same);
    }
  }

  of(mark: string, page: number): FootnoteLines | null {
    const same = this.#byMark.get(bare(mark)) ?? [];
    return same.find(note => note.page >= page) ?? same.at(-1) ?? null;
  }

  place(mark: string, page: number): number | null {
    const note = this.of(mark, page);
    if (!note) return null;
    const index = this.#placed.get(note) ?? this.#placed.size;
    this.#placed.set(note, index);
    return index;
  }

  /** Those that no mark was found for come last. */
  all(): readonly FootnoteLines[] {
    return [...this.#placed.keys(), ...this.notes.filter(note => !this.#placed.has(note))];
  }
}
