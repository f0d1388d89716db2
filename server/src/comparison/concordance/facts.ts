import type { Block } from '../../blocks/block';
import { turnedNumber } from '../../languages/citing/turned-number';
import { sessionMentions } from '../../languages/dates/session-mentions';
import { lastSession, sessionOrdinal } from '../../languages/dates/session-ordinals';
import { type WrittenFigure, writtenFigures } from '../../languages/dates/written-figures';
import { isDecade, isYearOfName } from '../../languages/dates/years-in-names';
import type { Resolution } from '../../resolution/resolution';
import type { Span } from '../../text/position';
import { anyTouches } from '../../text/spans';

export type FactKind = 'citation' | 'date' | 'figure' | 'percentage' | 'session' | 'bracket';

/** What a paragraph says in any language alike; offsets are those of its logical text. */
export interface Fact {
  readonly kind: FactKind;
  /** The same for the same thing: "78/33", "2025", "1260098600". */
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** As it may stand in another version, where no number of its own says the same: the "88" of "88 to 115 million". */
  readonly otherwise: readonly string[];
  /** May another version say it in words? Then it is no difference where it lacks there. */
  readonly mayBeInWords: boolean;
}

/** Below, a language may write numbers as words, as Chinese does those of articles. */
const leastFigure = 100;
/** Below it hardly a language writes figures. */
const leastSmallFigure = 11;
/** So many millions may be written in words. */
const leastScaled = 13;
/** Sessions of committees are meetings in some languages, and counted in figures. */
const leastSession = 50;

/** The facts of a paragraph that its versions in other languages have, too. */
export function factsOf(resolution: Resolution, index: number): readonly Fact[] {
  const { text } = resolution.blocks[index]!.logical;
  const { language } = resolution;
  const facts: Fact[] = [];
  const say = (
    kind: FactKind,
    value: string,
    { start, end }: Span,
    otherwise: readonly string[] = [],
    mayBeInWords = false,
  ): void => {
    facts.push({ kind, value, start, end, otherwise, mayBeInWords });
  };
  for (const citation of resolution.mentions[index]!.citations) {
    const value = citation.kind === 'charter' ? null : citedNumber(citation.symbol);
    const turned = value === null ? null : turnedNumber(value, language);
    if (value !== null) say('citation', value, citation, turned === null ? [] : [turned]);
  }
  const taken = [...facts];
  for (const mention of sessionMentions(text, language))
    if (mention.session >= leastSession) say('session', String(mention.session), mention);
  for (const figure of writtenFigures(text, language)) {
    if (anyTouches(taken, figure) || isWithinSymbol(text, figure.start, figure.end)) continue;
    const kind = kindOf(figure, text);
    if (kind === null) continue;
    const { value, written, reversed } = figure;
    const inChinese = value <= lastSession ? [sessionOrdinal(value, 'zh')] : [];
    const asWritten = text.slice(figure.start, figure.end);
    const otherwise = [...[written, ...reversed].map(String), asWritten, ...inChinese, ...yearBeforeMark(asWritten)];
    const isInWords = kind === 'date' ? isDecade(text, figure) : value < leastFigure || isSmallScaled(figure);
    say(kind, String(value), figure, otherwise, kind !== 'percentage' && isInWords);
  }
  for (const { 0: bracket, index: start } of text.matchAll(/\[/g)) say('bracket', bracket, { start, end: start + 1 });
  return facts;
}

/** "three million": small numbers of them may be written in words. */
function isSmallScaled({ value, written }: WrittenFigure): boolean {
  return value !== written && written < leastScaled;
}

/** In plain copies the mark of a footnote may stand right behind a year: "2015–20301". */
function yearBeforeMark(written: string): readonly string[] {
  const year = /^((?:19|20)\d{2})\d{1,2}$/.exec(written)?.[1];
  return year === undefined ? [] : [year];
}

function kindOf({ value, isPercentage, start, end }: WrittenFigure, text: string): FactKind | null {
  if (isPercentage) return 'percentage';
  if (value >= 1900 && value <= 2100 && end - start === 4) return isYearOfName(text, value) ? null : 'date';
  return value >= leastSmallFigure ? 'figure' : null;
}

/** Which organ's it is, the words around tell in each language otherwise: the number is the same. */
function citedNumber(symbol: string): string | null {
  const found = /(?:^|\/)(\d+\/\d+|\d{2,5})(?:[A-Z](?:-[A-Z])?)?(?:\((?:\d{4}|[A-Z-]+)\))?$/.exec(symbol);
  return found?.[1] ?? null;
}

/** 5/14, A/79/85: no figures. */
function isWithinSymbol(text: string, start: number, end: number): boolean {
  return /[/\d.]$/.test(text.slice(Math.max(0, start - 1), start)) || /^(?:\/|\(|bis)/.test(text.slice(end, end + 3));
}

/** Blocks that versions of one text have each in their place. */
export function isCompared({ kind, before }: Block): boolean {
  if (kind === 'preambular' || kind === 'operative' || kind === 'item' || kind === 'continuation') return true;
  return (kind === 'annex' || kind === 'heading') && before.part !== 'front';
}
