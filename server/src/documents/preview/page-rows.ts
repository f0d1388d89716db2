import type { Block } from '../../blocks/block';
import type { Organ } from '../../languages/language';
import { type Profile, printedOrgan } from '../../resolution/document/profile';
import type { Resolution } from '../../resolution/resolution';
import { noteLinesOf, notesOf, type WrittenNote, writtenMarks } from '../page/notes';
import { noteOfMark, printedParagraph } from '../page/print';
import type { PrintedDocument } from '../page/printed-document';
import { paragraphHtml } from '../web-export/paragraph-html';
import { type Front, frontOf, noteHtml } from './around-the-text';

/** What a paragraph's HTML depends on besides its block. */
interface Notes {
  readonly marks: readonly string[];
  readonly lines: readonly string[];
  /** The footnotes that its marks lead to, in their order. */
  readonly meant: readonly (number | null)[];
}

/**
 * A draft as the preview shows it: rows of HTML from the masthead to the last footnote, each with the number of the text's
 * lines that it stands for. The lines of all rows, one after the other, are the text's.
 */
export interface PreviewPage {
  readonly resolution: Resolution;
  /** Whose head it has. */
  readonly organ: Organ | null;
  readonly front: Front;
  readonly rows: readonly string[];
  readonly lines: readonly number[];
  /** By the block's index: its HTML, null for what is not printed. */
  readonly paragraphs: readonly (string | null)[];
  readonly notes: readonly Notes[];
  readonly footnotes: readonly string[];
}

const noNotes: Notes = { marks: [], lines: [], meant: [] };

/** The page of a tree under a profile; of what the page of an earlier tree has, nothing is rendered again that would come out alike. */
export function previewPage(
  read: Resolution,
  earlier: PreviewPage | null,
  profile: Profile = 'automatic',
): PreviewPage {
  const organ = printedOrgan(read, profile);
  if (earlier?.resolution === read && earlier.organ === organ) return earlier;
  const resolution = { ...read, organ };
  const { blocks, language } = resolution;
  const isLike = earlier?.resolution.language === language && earlier.organ === organ;
  const known = isLike ? earlier : null;
  const { above, below } = alike(resolution, known?.resolution ?? null);
  const end = blocks.length - below;
  const old = known?.paragraphs.length ?? 0;

  const notes = [...(known?.notes.slice(0, above) ?? [])];
  for (let index = above; index < end; index++) notes.push(notesIn(blocks[index]!));
  if (below > 0) notes.push(...(known?.notes.slice(old - below) ?? []));
  const says = ({ marks, lines }: Notes) => marks.length > 0 || lines.length > 0;
  const touched = !known || known.notes.slice(above, old - below).some(says) || notes.slice(above, end).some(says);
  const written = touched ? notesOf(notes.flatMap(({ lines }) => lines)) : null;
  const placed = written ? withMeaning(notes, written) : notes;

  const document = frameOf(resolution);
  const front = frontOf(resolution, known?.resolution ?? null, known?.front ?? null);
  const paragraphs: (string | null)[] = [];
  for (const [index, block] of blocks.entries()) {
    const before = index < above ? index : index < end ? -1 : index - blocks.length + old;
    const meant = placed[index]!.meant;
    const isBelow = known !== null && index >= front.count && before >= known.front.count;
    if (known && before >= 0 && (front === known.front || isBelow) && sameNumbers(known.notes[before]!.meant, meant)) {
      paragraphs.push(known.paragraphs[before]!);
      continue;
    }
    let mark = 0;
    const paragraph = printedParagraph(resolution, block, index, () => meant[mark++] ?? null);
    // its place changes with every paragraph above, and its HTML is not to
    const line = front.lines.get(index);
    const isShown = paragraph && line !== 'in-masthead';
    paragraphs.push(isShown ? paragraphHtml({ ...paragraph, block: 0, path: null }, document, line) : null);
  }
  const footnotes = written ? written.map((note, index) => noteHtml(note, index, document)) : known!.footnotes;
  return {
    resolution: read,
    organ,
    front,
    paragraphs,
    notes: placed,
    footnotes,
    ...rowsOf(resolution, front, paragraphs, footnotes),
  };
}

/** How many blocks at the beginning and at the end are those of the earlier tree, with what they cite. */
function alike(now: Resolution, earlier: Resolution | null): { above: number; below: number } {
  if (!earlier) return { above: 0, below: 0 };
  const same = (a: number, b: number) => now.blocks[a] === earlier.blocks[b] && now.mentions[a] === earlier.mentions[b];
  const most = Math.min(now.blocks.length, earlier.blocks.length);
  let above = 0;
  while (above < most && same(above, above)) above++;
  let below = 0;
  while (below < most - above && same(now.blocks.length - 1 - below, earlier.blocks.length - 1 - below)) below++;
  return { above, below };
}

function notesIn(block: Block): Notes {
  const lines = noteLinesOf(block);
  const marks = block.kind === 'footnote' || block.kind === 'furniture' ? [] : writtenMarks(block);
  return lines.length === 0 && marks.length === 0
    ? noNotes
    : { lines, marks: marks.map(({ mark }) => mark), meant: [] };
}

function withMeaning(notes: readonly Notes[], written: readonly WrittenNote[]): readonly Notes[] {
  const next = noteOfMark(written);
  return notes.map(each => (each.marks.length === 0 ? each : { ...each, meant: each.marks.map(next) }));
}

function sameNumbers(a: readonly (number | null)[], b: readonly (number | null)[]): boolean {
  return a === b || (a.length === b.length && a.every((number, index) => number === b[index]));
}

function frameOf({ language, organ }: Resolution): PrintedDocument {
  const masthead = { symbol: null, session: null, agendaItem: null, distribution: null, adopted: null, meeting: null };
  return {
    language,
    rightToLeft: language === 'ar',
    organ,
    masthead: { ...masthead, sponsors: [] },
    paragraphs: [],
    notes: [],
  };
}

function rowsOf(
  resolution: Resolution,
  { masthead }: Front,
  paragraphs: readonly (string | null)[],
  footnotes: readonly string[],
): { rows: readonly string[]; lines: readonly number[] } {
  const starts = resolution.starts.lines;
  const rows = [masthead];
  const firsts = [0];
  for (const [index, html] of paragraphs.entries()) {
    if (html === null) continue;
    rows.push(html);
    firsts.push(starts[index]!);
  }
  const end = starts.at(-1) ?? 0;
  const lines = firsts.map((first, row) => (firsts[row + 1] ?? end) - first);
  for (const note of footnotes) {
    rows.push(note);
    lines.push(0);
  }
  return { rows, lines };
}
