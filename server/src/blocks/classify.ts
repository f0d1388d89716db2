import { enactingFormulaOf, otherEnactingFormulaOf } from '../languages/enacting-formulas';
import type { LabelPunctuation } from '../languages/labels';
import type { Language } from '../languages/language';
import { findOpeningPhrase, findOpeningWord } from '../languages/opening-phrases';
import { isLowerCase, isWide } from '../text/characters';
import { composed } from '../text/composition';
import type { Span } from '../text/position';
import type { BlockKind } from './block';
import type { ClassifyState, Part } from './classify-state';
import { isNumberedFootnote } from './footnote-text';
import { isDoubtful, type LabelReading, type ReadLabel } from './label';
import { type OpenList, open, placeItem } from './lists';

export interface Classified {
  readonly kind: BlockKind;
  /** How the label is read; null where what looks like a label is none. */
  readonly reading: LabelReading | null;
  readonly depth: number;
  /** The opening phrase in the text behind the label. */
  readonly opener: Span | null;
  readonly state: ClassifyState;
}

/** What a paragraph's meaning takes from the document as a whole. */
export interface ClassifyContext {
  readonly language: Language;
  /** Does any paragraph bear a number? Then an operative paragraph without one is a slip, not the single one. */
  readonly numbered: boolean;
}

/** `text` is the paragraph's logical text behind its label; `next` the label of the paragraph that follows. */
export function classify(
  context: ClassifyContext,
  text: string,
  label: ReadLabel | null,
  next: ReadLabel | null,
  state: ClassifyState,
): Classified {
  if (isFootnote(text, label, state)) return { kind: 'footnote', reading: null, depth: 0, opener: null, state };
  const found = label
    ? classifyLabelled(context, text, label, next, state)
    : classifyUnlabelled(context, text, next, state);
  const nextState: ClassifyState = {
    part: found.part ?? state.part,
    lists: found.lists ?? state.lists,
    introduces: introducesList(found.kind, text, state),
    previous: found.kind,
    number:
      found.kind === 'operative'
        ? (found.reading?.ordinal ?? state.number)
        : found.kind === 'enacting'
          ? 0
          : state.number,
    nextFootnote: state.nextFootnote,
  };
  return {
    kind: found.kind,
    reading: found.reading ?? null,
    depth: found.depth ?? 0,
    opener: found.opener ?? openingWord(context.language, found.kind, text),
    state: nextState,
  };
}

/** A row of a table, which says nothing of the paragraphs around it. */
export function tableRow(state: ClassifyState): Classified {
  return { kind: 'other', reading: null, depth: 0, opener: null, state: { ...state, previous: 'other' } };
}

/** The stars of "* Reissued for technical reasons." are those of a list where one is open. */
function isFootnote(text: string, label: ReadLabel | null, state: ClassifyState): boolean {
  if (!label) return isNumberedFootnote(text);
  return label.star === true && !state.introduces && !state.lists.some(({ style }) => style === 'bullet');
}

/** The countries behind "In favour:" may stand on several lines. */
function introducesList(kind: BlockKind, text: string, state: ClassifyState): boolean {
  if (/[:：]["”»]?$/.test(text.slice(-3))) return true;
  return kind === 'closing' && state.previous === 'closing' && state.introduces && /[,،，、]$/.test(text);
}

function openingWord(language: Language, kind: BlockKind, text: string): Span | null {
  return kind === 'preambular' || kind === 'operative' ? findOpeningWord(language, kind, text) : null;
}

interface Found {
  readonly kind: BlockKind;
  readonly part?: Part;
  readonly lists?: readonly OpenList[];
  readonly reading?: LabelReading;
  readonly depth?: number;
  readonly opener?: Span | null;
}

function classifyLabelled(
  context: ClassifyContext,
  text: string,
  label: ReadLabel,
  next: ReadLabel | null,
  state: ClassifyState,
): Found {
  const { language } = context;
  const [reading] = label.readings;
  if (label.clause === 'preambular' && reading) {
    return {
      kind: 'preambular',
      part: 'preamble',
      lists: [],
      reading,
      opener: findOpeningPhrase(language, 'preambular', text),
    };
  }
  if (reading?.style === 'decimal' && numbersParagraph(context, label.punctuation, state)) {
    if (state.part === 'annex') return { kind: 'item', reading, depth: 1, lists: [open(label, reading)] };
    return {
      kind: 'operative',
      part: 'operative',
      lists: [],
      reading,
      opener: findOpeningPhrase(language, 'operative', text),
    };
  }
  if (
    label.readings.some(({ style }) => style === 'upper-latin' || style === 'upper-roman') &&
    isSection(text, next, state)
  ) {
    return { kind: 'heading', lists: [] };
  }
  const placed = placeItem(label, next, state);
  return {
    kind: 'item',
    reading: placed.reading,
    depth: placed.lists.length,
    lists: placed.lists,
    // "(a) Urges Member States …": many items open like a paragraph of their own
    opener: findOpeningPhrase(language, state.part === 'preamble' ? 'preambular' : 'operative', text),
  };
}

/** "A. Arms embargo" is the heading of a section, unless a list of such labels has been opened by a colon. */
function isSection(text: string, next: ReadLabel | null, state: ClassifyState): boolean {
  if (!isHeading(text)) return false;
  const above = next !== null && !isItemLabel(next);
  const listed = state.lists.some(({ style }) => style === 'upper-latin' || style === 'upper-roman');
  return above || (!state.introduces && !listed);
}

/** 1. and 1 - number paragraphs; where no paragraph has these, 1) and 1、 do, outside lists. */
function numbersParagraph(context: ClassifyContext, punctuation: LabelPunctuation, state: ClassifyState): boolean {
  if (isParagraphNumber(punctuation) || punctuation === 'none') return true;
  if (context.numbered || (punctuation !== 'bracket' && punctuation !== 'ideographic-comma')) return false;
  return (state.part === 'preamble' || state.part === 'operative') && state.lists.length === 0 && !state.introduces;
}

/** "5 Encourages …" behind paragraph 4 is paragraph 5, its dot forgotten; any other bare number is a part of the text. */
export function acceptsLabel(context: ClassifyContext, label: ReadLabel, text: string, state: ClassifyState): boolean {
  if (!isDoubtful(label)) return true;
  const inBody = state.part === 'preamble' || state.part === 'operative';
  const next = label.readings[0]?.ordinal === state.number + 1;
  return inBody && next && findOpeningPhrase(context.language, 'operative', text) !== null;
}

export function isParagraphNumber(punctuation: LabelPunctuation): boolean {
  return punctuation === 'dot' || punctuation === 'dash';
}

/** A title or an adoption line is no longer than this; a longer text is not looked through for letters and accents apart. */
const longestLine = 400;

function classifyUnlabelled(
  context: ClassifyContext,
  text: string,
  next: ReadLabel | null,
  state: ClassifyState,
): Found {
  const { language } = context;
  if (text === '') return { kind: 'other' };
  const line = text.length > longestLine ? text : composed(text).text;
  if (enactingFormulaOf(line) || (state.part === 'front' && otherEnactingFormulaOf(line))) {
    return { kind: 'enacting', part: 'preamble', lists: [] };
  }
  if (language.annexLine.test(line)) return { kind: 'annex', part: 'annex', lists: [] };
  const behind = state.part === 'operative' || state.part === 'closing';
  if (behind && language.closingLine.test(line)) return { kind: 'closing', part: 'closing', lists: [] };
  if (language.adoptionLine.test(line)) return { kind: 'adoption', part: 'front', lists: [] };
  if (language.titleLine.test(line)) return { kind: 'title', part: 'front', lists: [] };
  switch (state.part) {
    case 'front':
      return classifyFront(language, text, state);
    case 'preamble':
      return classifyPreamble(context, text, next);
    case 'operative':
      return classifyOperative(language, text, next, state);
    case 'closing':
      if (isPartLetter(language, line)) return { kind: 'heading', part: 'front', lists: [] };
      return { kind: state.previous === 'closing' && state.introduces ? 'closing' : 'other' };
    case 'annex':
      return isHeading(text) ? { kind: 'heading', lists: [] } : { kind: 'other', lists: [] };
  }
}

/**
 * Before the enacting formula. A pasted passage may have none and begin with its first preambular paragraph; a statement
 * of the President has none either, and each of its paragraphs opens with the organ: “The Security Council recalls …”.
 */
function classifyFront(language: Language, text: string, state: ClassifyState): Found {
  const opener = findOpeningPhrase(language, 'preambular', text);
  if (opener && /[,，،]\]?$/.test(text)) return { kind: 'preambular', part: 'preamble', opener };
  const statement = classifyStatement(language, text, state);
  if (statement) return statement;
  const { previous } = state;
  const begins = previous === null || previous === 'title' || previous === 'adoption';
  if (begins && isPartLetter(language, text)) return { kind: 'heading' };
  // the subject below the number or the letter of a part
  const subject = (previous === 'title' || previous === 'heading') && isHeading(text) && !introduces(text);
  return { kind: subject ? 'title' : 'other' };
}

/** “The Security Council recalls …”, and a paragraph behind such a one that opens otherwise: “It also notes …”. */
function classifyStatement(language: Language, text: string, state: ClassifyState): Found | null {
  if (!/[.:。：]\s?[”“»"]?\.?$/.test(text.slice(-4))) return null;
  const organ = language.statementParagraph.exec(text);
  const goesOn = (state.previous === 'operative' || state.previous === 'item') && /^[“”"«„]/.test(text);
  if (!organ) return goesOn ? { kind: 'operative', lists: [] } : null;
  const verb = findOpeningPhrase(language, 'operative', text.slice(organ[0].length));
  const opener = verb && { start: verb.start + organ[0].length, end: verb.end + organ[0].length };
  return { kind: 'operative', lists: [], opener };
}

/** "A", "B" above the parts of one resolution; in Arabic the letters' names. */
function isPartLetter({ citations }: Language, text: string): boolean {
  return /^[A-Z]$/.test(text) || (citations.partLetters?.includes(text) ?? false);
}

function classifyPreamble({ language, numbered }: ClassifyContext, text: string, next: ReadLabel | null): Found {
  const preambular = findOpeningPhrase(language, 'preambular', text);
  const operative = findOpeningPhrase(language, 'operative', text);
  const single: Found = { kind: 'operative', part: 'operative', lists: [], opener: operative };
  if (endsParagraph(text) && !/[,，،]\]?$/.test(text)) {
    // a single operative paragraph bears no number; where others do, only a verb that no preamble has is one
    if (lengthOf(operative) > lengthOf(preambular)) return single;
    if (!numbered && operative && /[.;。；؛]\]?$/.test(text)) return single;
    if (!numbered && !preambular && introduces(text) && isItemLabel(next)) return single;
  }
  const names = !preambular || /^[^,;，；]{0,40}[:：]\s/.test(text);
  if (names && isHeading(text) && !(introduces(text) && isItemLabel(next))) return { kind: 'heading', lists: [] };
  return { kind: 'preambular', lists: [], opener: preambular };
}

function classifyOperative(language: Language, text: string, next: ReadLabel | null, state: ClassifyState): Found {
  const opener = findOpeningPhrase(language, 'operative', text);
  if (opener && endsParagraph(text)) return { kind: 'operative', lists: [], opener };
  if (isHeading(text) && !(introduces(text) && isItemLabel(next))) return { kind: 'heading' };
  return { kind: state.previous === null ? 'other' : 'continuation' };
}

function lengthOf(span: Span | null): number {
  return span ? span.end - span.start : 0;
}

function introduces(text: string): boolean {
  return /[:：]$/.test(text);
}

function isItemLabel(label: ReadLabel | null): boolean {
  return label !== null && !(label.readings[0]?.style === 'decimal' && isParagraphNumber(label.punctuation));
}

function endsParagraph(text: string): boolean {
  return /[.,;:。，；：؛،]["”»’)\]]?$/.test(text.slice(-3));
}

const longestHeading = 220;
const longestWideHeading = 50;

/** A short line that is no clause: "Sanctions Committee", "I", "军火禁运". A colon may stand behind it. */
function isHeading(text: string): boolean {
  const wide = isWide(text.charCodeAt(0));
  if (text.length > (wide ? longestWideHeading : longestHeading)) return false;
  if (isLowerCase(text[0] ?? '')) return false;
  return !/[.,;。，；؛،]["”»’)\]]?$/.test(text.slice(-3));
}
