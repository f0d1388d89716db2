import type { Block } from '../../blocks/block';
import { languageOf } from '../../languages/languages';
import { innerOpenings } from '../../languages/openings/inner-openings';
import { documentFacts } from '../../resolution/document/document-facts';
import { type Profile, printedOrgan } from '../../resolution/document/profile';
import type { CrossReference } from '../../resolution/mentions';
import type { Resolution } from '../../resolution/resolution';
import { withoutMarkdown } from '../../text/marks/markdown';
import type { Span } from '../../text/position';
import { type WrittenMark, type WrittenNote, writtenMarks, writtenNotes } from './notes';
import type { PrintedDocument, PrintedParagraph, PrintedRole, Run } from './printed-document';

/**
 * A draft as it is printed, with the head of the body that its profile says. Page furniture of the source is left away: a
 * printed page brings its own.
 */
export function printed(read: Resolution, profile: Profile = 'automatic'): PrintedDocument {
  const resolution = { ...read, organ: printedOrgan(read, profile) };
  const notes = writtenNotes(resolution);
  const next = noteOfMark(notes);
  const { language, organ } = resolution;
  return {
    language,
    rightToLeft: language === 'ar',
    organ,
    masthead: documentFacts(resolution),
    paragraphs: resolution.blocks.flatMap((block, index) => {
      const paragraph = printedParagraph(resolution, block, index, next);
      return paragraph ? [paragraph] : [];
    }),
    notes: notes.map(({ mark, words }) => ({ mark: mark || '*', runs: [{ text: words }] })),
  };
}

/** A block as it is printed, null where it is not; `noteOf` is asked of its marks in their order. */
export function printedParagraph(
  resolution: Pick<Resolution, 'mentions' | 'structure' | 'language' | 'organ'>,
  block: Block,
  index: number,
  noteOf: (mark: string) => number | null,
): PrintedParagraph | null {
  const role = roleOf(block);
  if (role === null) return null;
  const { mentions, structure } = resolution;
  const { text } = block.logical;
  const { label, from } = role === 'title' ? titleLabel(text) : { label: writtenLabel(block), from: 0 };
  const marks = writtenMarks(block).flatMap(written => {
    const note = noteOf(written.mark);
    return note === null ? [] : [{ ...written, note }];
  });
  return {
    block: index,
    role,
    path: structure.paths[index]!,
    label,
    ...(block.label && block.label.suffix === ''
      ? { counted: { style: block.label.style, ordinal: block.label.ordinal } }
      : {}),
    depth: block.depth,
    runs: runsOf({
      text,
      from,
      openings: openingsOf(role, block, resolution),
      citations: mentions[index]!.citations,
      references: writtenReferences(text, mentions[index]!.crossReferences),
      marks,
    }),
  };
}

/** The formula's words, or the opening phrase; in a text of the Security Council the further ones of a paragraph, too. */
function openingsOf(
  role: PrintedRole,
  { opener, logical: { text } }: Block,
  { language, organ }: Pick<Resolution, 'language' | 'organ'>,
): readonly Span[] {
  if (role === 'enacting') return [formulaWords(text)];
  if (opener === null) return [];
  if (organ !== 'SC' || (role !== 'preambular' && role !== 'operative')) return [opener];
  return [opener, ...innerOpenings(languageOf(language), role, text, opener.end)];
}

/** "1." of Markdown's "1\.". */
function writtenLabel({ label }: Block): string | null {
  return label && withoutMarkdown(label.text, 0, label.text.length);
}

function roleOf({ kind, before }: Block): PrintedRole | null {
  if (kind === 'furniture' || kind === 'footnote') return null;
  if (kind === 'other' && before.part === 'front') return 'front';
  return kind;
}

/** "75/103. Economic and other activities", "75/103 - " in Arabic: what stands before the words of a title as a number. */
function titleLabel(text: string): { label: string | null; from: number } {
  const found = /^((?:S-|ES-)?\d{1,4}\/\d{1,4}(?: ?[A-Z])?(?:\.| ?[-–]))\s+(?=\S)/.exec(text);
  return found ? { label: found[1]!, from: found[0].length } : { label: null, from: 0 };
}

/** "The General Assembly" of "The General Assembly," */
function formulaWords(text: string): Span {
  let end = text.length;
  while (/[\s,،，:：]/.test(text[end - 1] ?? '')) end--;
  return { start: 0, end };
}

interface PlacedMark extends WrittenMark {
  readonly note: number;
}

interface WrittenReference extends Span {
  readonly path: string;
}

/** The numbers and letters of a paragraph's references, each with the brackets around it. */
function writtenReferences(text: string, references: readonly CrossReference[]): readonly WrittenReference[] {
  const counts = references.flatMap(reference => reference.counts);
  const written = counts.map(({ path, start, end }) => {
    const bracketed = text[start - 1] === '(' && text[end] === ')';
    return bracketed ? { path, start: start - 1, end: end + 1 } : { path, start, end };
  });
  return written.sort((a, b) => a.start - b.start);
}

interface Words {
  readonly text: string;
  readonly from: number;
  /** In their order, none within another. */
  readonly openings: readonly Span[];
  readonly citations: readonly { readonly symbol: string; readonly start: number; readonly end: number }[];
  readonly references: readonly WrittenReference[];
  readonly marks: readonly PlacedMark[];
}

function runsOf({ text, from, openings, citations, references, marks }: Words): readonly Run[] {
  const brackets = bracketedSpans(text);
  const edges = new Set([from, text.length]);
  for (const spans of [openings, citations, references, brackets]) {
    for (const { start, end } of spans) edges.add(start).add(end);
  }
  for (const { at, length } of marks) edges.add(at).add(at + length);
  const places = [...edges].filter(edge => edge >= from).sort((a, b) => a - b);
  const runs: Run[] = [];
  let [opening, citation, reference, bracket, mark] = [0, 0, 0, 0, 0];
  let markedTo = 0;
  for (const [index, start] of places.entries()) {
    for (; marks[mark] && marks[mark]!.at <= start; mark++) {
      const { at, length, mark: text, note } = marks[mark]!;
      runs.push({ text, note });
      markedTo = at + length;
    }
    const end = places[index + 1];
    if (end === undefined) break;
    if (start < markedTo) continue;
    while (openings[opening] && openings[opening]!.end <= start) opening++;
    while (citations[citation] && citations[citation]!.end <= start) citation++;
    while (references[reference] && references[reference]!.end <= start) reference++;
    while (brackets[bracket] && brackets[bracket]!.end <= start) bracket++;
    const opens = openings[opening];
    const cited = citations[citation];
    const referred = references[reference];
    const within = brackets[bracket];
    runs.push({
      text: text.slice(start, end),
      ...(opens && opens.start <= start ? { opening: true } : {}),
      ...(within && within.start <= start ? { bracketed: true } : {}),
      ...(cited && cited.start <= start ? { cites: cited.symbol } : {}),
      ...(referred && referred.start <= start ? { refersTo: referred.path } : {}),
    });
  }
  return runs;
}

/** The outermost square brackets that close. */
function bracketedSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  let open = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text[at];
    if (unit === '[' && open++ === 0) start = at;
    else if (unit === ']' && open > 0 && --open === 0) spans.push({ start, end: at + 1 });
  }
  return spans;
}

/** Marks count upwards, and some texts begin anew on each page: the next footnote of that mark, else the last. */
export function noteOfMark(notes: readonly WrittenNote[]): (mark: string) => number | null {
  const byMark = new Map<string, number[]>();
  for (const [index, { mark }] of notes.entries()) {
    const same = byMark.get(mark);
    if (same) same.push(index);
    else byMark.set(mark, [index]);
  }
  const used = new Map<string, number>();
  return mark => {
    const same = byMark.get(mark);
    if (!same) return null;
    const count = used.get(mark) ?? 0;
    used.set(mark, count + 1);
    return same[Math.min(count, same.length - 1)]!;
  };
}
