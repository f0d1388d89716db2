import { enactingFormulaOf } from '../../languages/bodies/enacting-formulas';
import type { LabelForm } from '../../languages/labels';
import type { Language } from '../../languages/language';
import { findOpeningPhrase, findOpeningWord } from '../../languages/openings/opening-phrases';
import { isLowerCase } from '../../text/characters';
import { toldOnce } from '../../text/made-when-asked';
import type { Span } from '../../text/position';
import type { BlockKind } from '../kinds';
import type { LabelReading, ReadLabel } from '../labels/label';
import { isSameForm } from '../labels/lists';
import { endsParagraph, endsWithColonOrQuotedColon, goesOnBelow } from '../paragraphs/clause-ends';
import { isNumberedFootnote } from '../paragraphs/footnote-text';
import { type ClassifyContext, type Following, type Found, found } from './context';
import { classifyLabelled } from './labelled';
import { type Quotation, quotationBehind, quotationOpenedBy } from './quotation';
import { type ClassifyState, stateWith } from './state';
import { classifyUnlabelled } from './unlabelled';
import { closesWhole } from './whole-quotation';

export interface Classified {
  readonly kind: BlockKind;
  /** How the label is read; null where what looks like a label is none. */
  readonly reading: LabelReading | null;
  readonly depth: number;
  /** The opening phrase in the text behind the label. */
  readonly opener: Span | null;
  readonly state: ClassifyState;
}

/** `text` is the paragraph's logical text behind its label; `mark` stands before the formula of a text that is quoted as a whole. */
export function classify(
  context: ClassifyContext,
  text: string,
  read: ReadLabel | null,
  following: Following | null,
  state: ClassifyState,
  mark = '',
): Classified {
  const label = inAlphabetOf(context, read);
  if (isSeparator(text, label)) return { kind: 'other', reading: null, depth: 0, opener: null, state };
  if (label && following && isAboveText(context, text, label, following, state)) {
    return { kind: 'other', reading: null, depth: 0, opener: null, state };
  }
  if (isFootnote(text, label, state)) return { kind: 'footnote', reading: null, depth: 0, opener: null, state };
  if (state.quotation && isWithin(state.quotation, label, state)) {
    return classifyQuoted(context, text, label, state.quotation, state);
  }
  const placed = label
    ? classifyLabelled(context, text, label, inAlphabetOf(context, following?.label ?? null), state)
    : classifyUnlabelled(context, text, following, state);
  const quotation = context.quotations ? quotationOpened(placed, text, state) : null;
  // “5. Decides that: : what a quotation begins with is no heading of the draft
  const own = quotation && placed.kind === 'heading' ? found('continuation') : placed;
  return {
    kind: own.kind,
    reading: own.reading,
    depth: own.depth,
    opener: own.opener ?? openingWord(context.language, own.kind, text),
    state: stateBehind(
      own,
      label,
      introducesList(own.kind, text, state),
      quotation,
      state,
      markBehind(own, text, mark, state),
    ),
  };
}

function markBehind({ kind }: Found, text: string, mark: string, state: ClassifyState): string {
  if (kind === 'enacting') return mark;
  return state.mark !== '' && closesWhole(text, state.mark) ? '' : state.mark;
}

/** The readings of а) that the text's other letters leave. */
function inAlphabetOf(context: ClassifyContext, label: ReadLabel | null): ReadLabel | null {
  return label && mayBeCyrillic(label) ? inOneAlphabet(context, label) : label;
}

/** One that is read in one way stays as it is. */
function mayBeCyrillic({ readings }: ReadLabel): boolean {
  if (readings.length === 1) return false;
  for (const { style } of readings) if (style === 'cyrillic') return true;
  return false;
}

function inOneAlphabet({ cyrillic }: ClassifyContext, label: ReadLabel): ReadLabel {
  const other = label.readings.some(({ style, misread }) => style !== 'cyrillic' && !misread);
  const readings = label.readings.filter(({ style }) => (style === 'cyrillic') === cyrillic || !(cyrillic || other));
  return readings.length > 0 ? { ...label, readings } : label;
}

/** Only the operative part quotes paragraphs to be put in another text. A statement's paragraphs all begin with a mark. */
function quotationOpened({ kind, part: own }: Found, text: string, state: ClassifyState): Quotation | null {
  const part = own ?? state.part;
  const goesOn = kind === 'operative' || kind === 'item' || kind === 'continuation' || kind === 'heading';
  return part === 'operative' && goesOn ? quotationOpenedBy(text, state.introduces) : null;
}

/** The draft's own next number ends a quotation whose closing mark was forgotten, unless it is the quotation's next, too. */
function isWithin(quotation: Quotation, label: ReadLabel | null, { numbering, number }: ClassifyState): boolean {
  const [reading] = label?.readings ?? [];
  if (!label || !reading || !numbering || label.outer) return true;
  const own = isSameForm(numbering, label.punctuation, reading.style) && reading.ordinal === number + 1;
  return !own || reading.ordinal === quotation.number + 1;
}

/** Whatever it is in the text that it is taken from, here it goes on with the paragraph that quotes it. */
function classifyQuoted(
  context: ClassifyContext,
  text: string,
  label: ReadLabel | null,
  quotation: Quotation,
  state: ClassifyState,
): Classified {
  if (!label) {
    const own = classifyUnlabelled(context, text, null, state);
    if (own.part !== null && own.part !== 'operative') {
      const behind = stateBehind(own, label, introducesList(own.kind, text, state), null, state);
      return { kind: own.kind, reading: null, depth: 0, opener: null, state: behind };
    }
  }
  const [reading] = label?.readings ?? [];
  const number = reading?.style === 'decimal' ? reading.ordinal : quotation.number;
  const behind = quotationBehind(text, { ...quotation, number });
  return {
    kind: 'continuation',
    reading: null,
    depth: 0,
    opener: null,
    state: stateBehind(found('continuation'), label, false, behind, state),
  };
}

/** The state itself where the paragraph changes nothing of it: most preambular paragraphs share one. */
function stateBehind(
  own: Found,
  label: ReadLabel | null,
  introduces: boolean,
  quotation: Quotation | null,
  state: ClassifyState,
  mark = state.mark,
): ClassifyState {
  const { kind, reading } = own;
  const part = closesText(mark, state) ? 'closing' : (own.part ?? state.part);
  const lists = own.lists ?? state.lists;
  const numbered = kind === 'operative' && label && label.bullet === undefined ? reading : null;
  const number = numbered?.ordinal ?? (kind === 'enacting' ? 0 : state.number);
  const numbering = numbered ? formOf(label!, numbered, state) : kind === 'enacting' ? null : state.numbering;
  const same =
    part === state.part &&
    lists === state.lists &&
    introduces === state.introduces &&
    kind === state.previous &&
    number === state.number &&
    numbering === state.numbering &&
    quotation === state.quotation &&
    mark === state.mark;
  if (same) return state;
  const { nextFootnote, waiting, page } = state;
  return { part, lists, introduces, previous: kind, number, numbering, quotation, mark, nextFootnote, waiting, page };
}

/** Has the quotation of the whole text been closed with the paragraph? */
function closesText(mark: string, state: ClassifyState): boolean {
  return mark === '' && state.mark !== '' && state.part === 'operative';
}

/** The same object as long as the form stays. */
function formOf({ punctuation }: ReadLabel, { style }: LabelReading, { numbering }: ClassifyState): LabelForm {
  return numbering?.style === style && numbering.punctuation === punctuation ? numbering : { style, punctuation };
}

/** A row of a table, which says nothing of the paragraphs around it. */
export function tableRow(state: ClassifyState): Classified {
  const { nextFootnote, waiting, page } = state;
  const behind = stateWith(state, 'other', nextFootnote, waiting, page);
  return { kind: 'other', reading: null, depth: 0, opener: null, state: behind };
}

/** "* * *" between two parts of a text, "*" */
function isSeparator(text: string, label: ReadLabel | null): boolean {
  if (label !== null && label.star !== true) return false;
  return text === '' ? label !== null : mayStandAmongStars(text.charCodeAt(0)) && stars.test(text);
}

const stars = /^[*\s]{0,20}$/;
/** A look before more. */
const mayStandAmongStars = toldOnce(code => stars.test(String.fromCharCode(code)));

/** "• Home", "1. Home", what leads through a site, and a title that bears its number alone, "86. Harbour lights". */
function isAboveText(
  { language }: ClassifyContext,
  text: string,
  label: ReadLabel,
  following: Following,
  state: ClassifyState,
): boolean {
  const { bullet, punctuation } = label;
  if (state.part !== 'front' || state.number > 0 || text === '') return false;
  if (text.length > longestLink && !isNumberOfTitle(label, following)) return false;
  if ((bullet === undefined && punctuation !== 'dot') || endsParagraph(text) || isLowerCase(text[0]!)) return false;
  return findOpeningPhrase(language, 'operative', text) === null;
}

const longestLink = 60;

/** Below it stands the formula, or the first paragraph. */
function isNumberOfTitle({ readings }: ReadLabel, following: Following): boolean {
  const [own] = readings;
  if (own?.style !== 'decimal' || own.ordinal === 1) return false;
  const below = following.label?.readings[0];
  return below ? below.style === 'decimal' && below.ordinal === 1 : enactingFormulaOf(following.text) !== null;
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
  if (kind !== 'preambular' && kind !== 'operative') return null;
  // "5. Recognizing the efforts of …": the other clause's phrases stand where drafts were joined
  const other = kind === 'preambular' ? 'operative' : 'preambular';
  return findOpeningWord(language, kind, text) ?? findOpeningPhrase(language, other, text);
}
