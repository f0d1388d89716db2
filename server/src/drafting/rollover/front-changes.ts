import type { Block } from '../../blocks/block';
import { readDate } from '../../languages/dates/read-date';
import { languageOf } from '../../languages/languages';
import { distributionIn, sessionLine } from '../../languages/pages/draft-front';
import { furnitureWords } from '../../languages/pages/furniture-words';
import type { Resolution } from '../../resolution/resolution';
import type { ChangeKind, RolloverChange } from './change';
import type { Turn } from './target';

/**
 * What says of a text that it was adopted, and of whose session it is: the adoption and closing lines go, the number goes
 * from before the title, and a draft's masthead says the session that it is for.
 */
export function frontChanges(resolution: Resolution, turn: Turn): readonly RolloverChange[] {
  const found: RolloverChange[] = [];
  const { blocks, language } = resolution;
  const words = furnitureWords[language];
  const lines = linesOfFront(blocks);
  const isSession = ({ text }: FrontLine) => words.session.test(text);
  const lineEnd = /\r\n?|\n/.exec(blocks[0]?.source ?? '')?.[0] ?? '\n';
  const saysSession = lines.some(isSession);
  const newSession = turn.nextSession === null ? null : sessionLine(turn.nextSession, language);
  if (newSession !== null && !saysSession && blocks.length > 0)
    found.push({
      kind: 'session',
      certainty: 'sure',
      place: { block: 0, span: { start: 0, end: 0 } },
      old: '',
      new: newSession + lineEnd + lineEnd,
    });
  for (const line of lines) {
    if (isSession(line) && newSession !== null) found.push(lineChange(line, 'session', newSession));
    else if (words.agendaItem.test(line.text))
      found.push({ ...lineChange(line, 'agenda-item', null), certainty: 'doubtful' });
    else if (isSymbol(line.text, resolution)) found.push(wholeLine(line, 'symbol'));
    else if (distributionIn(line.text, language) !== null)
      found.push(lineChange(line, 'distribution', distributionIn(line.text, language)));
    else if (isDate(line.text, resolution)) found.push(wholeLine(line, 'adoption'));
  }
  for (const [block, each] of blocks.entries()) {
    if (each.kind === 'adoption') found.push(wholeBlock(each, block, 'adoption'));
    else if (each.kind === 'closing' && each.before.part !== 'annex') found.push(wholeBlock(each, block, 'closing'));
    else if (each.kind === 'title') found.push(...titleChanges(each, block, resolution));
  }
  return found;
}

interface FrontLine {
  readonly block: number;
  readonly text: string;
  /** Where it stands in its block's source, and where the next line begins. */
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** No masthead has more lines than this. */
const mostLines = 60;

function linesOfFront(blocks: readonly Block[]): readonly FrontLine[] {
  const found: FrontLine[] = [];
  for (const [block, { kind, before, source, lineStarts }] of blocks.entries()) {
    if (before.part !== 'front' || (kind !== 'other' && kind !== 'furniture')) continue;
    for (const [line, start] of lineStarts.entries()) {
      const next = lineStarts[line + 1] ?? source.length;
      const text = source.slice(start, next).trim();
      if (text === '' || found.length >= mostLines) continue;
      const at = start + source.slice(start, next).search(/\S/);
      found.push({ block, text, start: at, end: at + text.length, next });
    }
  }
  return found;
}

function lineChange({ block, text, start, end }: FrontLine, kind: ChangeKind, now: string | null): RolloverChange {
  return { kind, certainty: 'sure', place: { block, span: { start, end } }, old: text, new: now };
}

/** A line that goes with its end. */
function wholeLine({ block, text, start, next }: FrontLine, kind: ChangeKind): RolloverChange {
  return { kind, certainty: 'sure', place: { block, span: { start, end: next } }, old: text, new: '' };
}

/** A paragraph with the blank lines behind it; footnotes that stand below stay. */
function wholeBlock(block: Block, index: number, kind: ChangeKind): RolloverChange {
  const { source, span } = block;
  const old = source.slice(span.start, span.end).trim();
  return {
    kind,
    certainty: 'sure',
    place: { block: index, span: { start: 0, end: endOfParagraph(block) } },
    old,
    new: '',
  };
}

/** Where the first thing behind a paragraph stands that is no part of it, or its block ends. */
export function endOfParagraph({ source, span, furniture }: Block): number {
  return furniture.reduce(
    (end, piece) => (piece.span.start >= span.end ? Math.min(end, piece.span.start) : end),
    source.length,
  );
}

function isSymbol(text: string, { symbol }: Resolution): boolean {
  return symbol !== null && text.replace(/\s+/g, '') === symbol;
}

/** "5 December 2024", alone on its line, in the text's language or in English. */
function isDate(text: string, { language }: Resolution): boolean {
  return (
    text.length <= 32 &&
    /\d{4}/.test(text) &&
    [language, 'en' as const].some(code => readDate(text, languageOf(code)) !== null)
  );
}

/** "79/32. " goes from before the title; a title that is nothing but a number goes whole: "Resolution 2548 (2020)". */
function titleChanges(block: Block, index: number, { organ }: Resolution): readonly RolloverChange[] {
  const { source, span } = block;
  const written = source.slice(span.start, span.end);
  const number = /^\d{1,4}\/\d{1,4}(?:\s?[A-Z](?=[.\s]))?\s*\.?\s*(?:[-–]\s*)?/.exec(written)?.[0];
  if (number && number.length < written.length)
    return [
      {
        kind: 'title',
        certainty: 'sure',
        place: { block: index, span: { start: span.start, end: span.start + number.length } },
        old: number.trim(),
        new: '',
      },
    ];
  return organ === 'SC' ? [wholeBlock(block, index, 'title')] : [];
}
