import type { LabelPunctuation } from '../../languages/labels';
import type { Language } from '../../languages/language';
import { findOpeningPhrase, findOpeningWord } from '../../languages/opening-phrases';
import type { Span } from '../../text/position';
import type { BlockKind } from '../kinds';
import { isDoubtful, type LabelReading, type ReadLabel } from '../labels/label';
import { noLists, open, placeItem } from '../labels/lists';
import { endsWithColonOrQuotedColon, goesOnBelow } from '../paragraphs/clause-ends';
import { isNumberedFootnote } from '../paragraphs/footnote-text';
import { isHeading, isItemLabel, isParagraphNumber } from '../paragraphs/forms';
import type { ClassifyContext, Found } from './context';
import type { ClassifyState } from './state';
import { classifyUnlabelled } from './unlabelled';

export interface Classified {
  readonly kind: BlockKind;
  /** How the label is read; null where what looks like a label is none. */
  readonly reading: LabelReading | null;
  readonly depth: number;
  /** The opening phrase in the text behind the label. */
  readonly opener: Span | null;
  readonly state: ClassifyState;
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
  return {
    kind: found.kind,
    reading: found.reading ?? null,
    depth: found.depth ?? 0,
    opener: found.opener ?? openingWord(context.language, found.kind, text),
    state: stateBehind(found, introducesList(found.kind, text, state), state),
  };
}

/** The state itself where the paragraph changes nothing of it: most preambular paragraphs share one. */
function stateBehind(found: Found, introduces: boolean, state: ClassifyState): ClassifyState {
  const { kind, part = state.part, lists = state.lists } = found;
  const number =
    kind === 'operative' ? (found.reading?.ordinal ?? state.number) : kind === 'enacting' ? 0 : state.number;
  const same =
    part === state.part &&
    lists === state.lists &&
    introduces === state.introduces &&
    kind === state.previous &&
    number === state.number;
  return same ? state : { part, lists, introduces, previous: kind, number, nextFootnote: state.nextFootnote };
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
  if (endsWithColonOrQuotedColon(text)) return true;
  return kind === 'closing' && state.previous === 'closing' && state.introduces && goesOnBelow(text);
}

function openingWord(language: Language, kind: BlockKind, text: string): Span | null {
  return kind === 'preambular' || kind === 'operative' ? findOpeningWord(language, kind, text) : null;
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
      lists: noLists,
      reading,
      opener: findOpeningPhrase(language, 'preambular', text),
    };
  }
  if (reading?.style === 'decimal' && numbersParagraph(context, label.punctuation, state)) {
    if (state.part === 'annex') return { kind: 'item', reading, depth: 1, lists: [open(label, reading)] };
    return {
      kind: 'operative',
      part: 'operative',
      lists: noLists,
      reading,
      opener: findOpeningPhrase(language, 'operative', text),
    };
  }
  if (
    label.readings.some(({ style }) => style === 'upper-latin' || style === 'upper-roman') &&
    isSection(text, next, state)
  ) {
    return { kind: 'heading', lists: noLists };
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
