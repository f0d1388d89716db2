import type { Block } from '../../blocks/block';
import { readDate } from '../../languages/dates/read-date';
import { isOfAmendment } from '../../languages/drafts/amendments';
import { isOfOthersPaper } from '../../languages/drafts/others-papers';
import type { Language, LanguageCode, Organ } from '../../languages/language';
import { languageOf } from '../../languages/languages';
import { simplifiedText } from '../../languages/letters/traditional-characters';
import { distribution, type FurnitureWords, furnitureWords } from '../../languages/pages/furniture-words';
import type { Resolution } from '../resolution';

/** What masthead, running heads, adoption line and closing lines say of the document, null where they do not. */
export interface DocumentFacts {
  readonly symbol: string | null;
  /** YYYY-MM-DD */
  readonly adopted: string | null;
  /** The number of the meeting that adopted it. */
  readonly meeting: number | null;
  /** As written: "Seventy-fifth session". */
  readonly session: string | null;
  /** "68 (a)" */
  readonly agendaItem: string | null;
  /** The names of those who proposed it. */
  readonly sponsors: readonly string[];
  readonly distribution: 'general' | 'limited' | 'restricted' | 'provisional' | null;
}

export function documentFacts({ blocks, language: code, symbol }: Resolution): DocumentFacts {
  const language = languageOf(code);
  const words = furnitureWords[code];
  const front = blocks.filter(isFront);
  const lines = front.flatMap(linesOf);
  const adoption = front.filter(({ kind }) => kind === 'adoption').map(textOf);
  // a front whose lines were taken for one paragraph has its adoption line among them
  const written = adoption.length > 0 ? adoption : adoptionAmong(lines, language);
  const closing = [...blocks.filter(({ kind }) => kind === 'closing').map(textOf), ...lastLines(blocks, language)];
  return {
    symbol,
    adopted: firstOf([...closing, ...written], text => readDate(text, language)),
    meeting: firstOf([...closing, ...written], text => numberOf(words.meeting.exec(text))),
    session: firstOf(lines, line => words.session.exec(line)?.[1]?.trim() ?? null),
    agendaItem: firstOf(lines, line => tidied(words.agendaItem.exec(line)?.[1])),
    sponsors: firstOf(lines, line => namesIn(line, words)) ?? [],
    distribution: firstOf(lines, distributionOf),
  };
}

/** Above the text, as far as it says nothing itself. */
function isFront({ kind, before }: Block): boolean {
  return before.part === 'front' && (kind === 'other' || kind === 'adoption' || kind === 'title' || kind === 'heading');
}

const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u00ad\ufeff]/g;

function visible(text: string): string {
  return simplifiedText(
    text
      .replace(invisible, '')
      .replace(/[\s\u00a0]+/g, ' ')
      .trim(),
  );
}

function textOf({ logical }: Block): string {
  return visible(logical.text);
}

/** No front has more lines than this. */
const mostLines = 80;

function linesOf({ source, lineStarts }: Block): readonly string[] {
  return lineStarts.slice(0, mostLines).map((start, line) => visible(source.slice(start, lineStarts[line + 1])));
}

/** The adoption line with the one below, for it may be cut: "… on 12" / "October 2023". */
function adoptionAmong(lines: readonly string[], { adoptionLine }: Language): readonly string[] {
  const at = lines.findIndex(line => adoptionLine.test(line));
  return at < 0 ? [] : [lines.slice(at, at + 2).join(' ')];
}

/** Closing lines stand among so many of the last blocks above an annex. */
const lastBlocks = 6;

/** The lines at the end that close a text by their form, wherever they were taken to belong. */
function lastLines(blocks: readonly Block[], { closingLine }: Language): readonly string[] {
  const annex = blocks.findIndex(({ kind }) => kind === 'annex');
  const end = annex < 0 ? blocks.length : annex;
  return blocks
    .slice(Math.max(0, end - lastBlocks), end)
    .flatMap(linesOf)
    .filter(line => line.length <= longestClosing && closingLine.test(line));
}

const longestClosing = 80;

function firstOf<T>(texts: readonly string[], fact: (text: string) => T | null): T | null {
  for (const text of texts) {
    const found = fact(text);
    if (found !== null) return found;
  }
  return null;
}

function numberOf(found: RegExpExecArray | null): number | null {
  return found ? Number(found[1]) : null;
}

/** "130 ش) (", as some extractors turn it, and "19 b)*" */
function tidied(written: string | undefined): string | null {
  if (written === undefined) return null;
  const number = /^(\d+)(?: ?\(? ?(\p{L}{1,2})(?: ?\)| |$))?/u.exec(written);
  return number ? number[1]! + (number[2] ? ` (${number[2]})` : '') : null;
}

function namesIn(line: string, words: FurnitureWords): readonly string[] | null {
  const found = words.sponsors.exec(line);
  const names = found?.[1] ?? found?.[2];
  if (names === undefined) return null;
  const parted = names.split(/[,，、،;；]/).flatMap(part => part.split(words.and));
  return parted.map(name => name.trim().replace(/[.*]{1,3}$/, '')).filter(name => name !== '');
}

function distributionOf(line: string): DocumentFacts['distribution'] {
  switch (distribution.exec(line)?.[1]?.[0]?.toLowerCase()) {
    case 'g':
      return 'general';
    case 'l':
      return 'limited';
    case 'r':
      return 'restricted';
    case 'p':
      return 'provisional';
    default:
      return null;
  }
}

/**
 * The one of the four organs whose text it is; null of a delegate's paper and of another body's, though that may be
 * named as one of the four is.
 */
export function ownOrgan(resolution: Pick<Resolution, 'blocks' | 'language' | 'organ'>): Organ | null {
  return resolution.organ !== null && isOfOthers(resolution) ? null : resolution.organ;
}

/** Does what stands above the text say whose else it is? */
function isOfOthers(resolution: Front): boolean {
  return hasInFront(resolution, isOfOthersPaper);
}

/** Does what stands above the text say that it amends another draft? The paragraphs that it names are that draft's. */
export function isAmendment(resolution: Front): boolean {
  return hasInFront(resolution, isOfAmendment);
}

type Front = Pick<Resolution, 'blocks' | 'language'>;

function hasInFront({ blocks, language }: Front, tells: (line: string, language: LanguageCode) => boolean): boolean {
  // asked at a key, and a text that is no resolution may be all front
  for (let index = 0; index < Math.min(blocks.length, mostLines); index++) {
    const { before, source, lineStarts } = blocks[index]!;
    if (before.part !== 'front') return false;
    if (lineStarts.some((start, line) => tells(source.slice(start, lineStarts[line + 1]).trim(), language)))
      return true;
  }
  return false;
}
