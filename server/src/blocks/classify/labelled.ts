import type { Language } from '../../languages/language';
import { languages } from '../../languages/languages';
import { findOpeningPhrase, hasPreambularForm } from '../../languages/openings/opening-phrases';
import { opensFootnote } from '../../languages/pages/footnote-words';
import { isBelowDocument } from '../../languages/pages/site-words';
import { isUpperCase } from '../../text/characters';
import { toldOnce } from '../../text/made-when-asked';
import type { Span } from '../../text/position';
import { innerLabelOf } from '../labels/inner-label';
import type { LabelReading, ReadLabel } from '../labels/label';
import { isSameForm, noLists, type OpenList, open, placeItem } from '../labels/lists';
import { endsWithComma } from '../paragraphs/clause-ends';
import { isHeading, isItemLabel } from '../paragraphs/forms';
import { type ClassifyContext, type Found, found } from './context';
import { paragraphReading } from './numbered';
import type { ClassifyState } from './state';

/** What a paragraph with a label is. */
export function classifyLabelled(
  context: ClassifyContext,
  text: string,
  label: ReadLabel,
  next: ReadLabel | null,
  state: ClassifyState,
): Found {
  const { language } = context;
  const [likeliest] = label.readings;
  if (label.clause === 'preambular' && likeliest) {
    const opener = findOpeningPhrase(language, 'preambular', text);
    return found('preambular', 'preamble', noLists, opener, likeliest);
  }
  const lettered = isLetteredPreambular(context, label, text) ? markedPreambular(language, label, text, state) : null;
  if (lettered) return lettered;
  const reading = paragraphReading(context, label, text, state);
  if (reading) {
    const opener = operativeOpener(language, text);
    if (opener === null && isOutside(reading, text, state)) return found(opensFootnote(text) ? 'footnote' : 'other');
    if (state.part === 'annex') return found('item', null, [open(label, reading)], undefined, reading, 1);
    return found('operative', 'operative', withInner(noLists, text), opener, reading);
  }
  const marked = markedOperative(context, label, text, state) ?? markedPreambular(language, label, text, state);
  if (marked) return marked;
  if (!label.outer && mayHeadSection(label) && isSection(label, text, next, state)) {
    return found('heading', null, noLists);
  }
  if (isNoteBelow(label, text, state)) return found('footnote');
  if (label.bullet !== undefined && !state.introduces) {
    if (state.part === 'closing') return found('other');
    if (state.part === 'operative' && isBelowDocument(text)) return found('other', 'closing', noLists);
  }
  if (isNameBelow(label, state)) return found('other');
  const placed = placeItem(label, next, state);
  // "(a) Urges Member States …": many items open like a paragraph of their own
  const opener = findOpeningPhrase(language, state.part === 'preamble' ? 'preambular' : 'operative', text);
  return found('item', null, withInner(placed.lists, text), opener, placed.reading, placed.lists.length);
}

/** Of "3. Further recalling …" the adverb is all that the operative part knows. */
function operativeOpener(language: Language, text: string): Span | null {
  const own = findOpeningPhrase(language, 'operative', text);
  if (own === null || !isModifierAlone(language, text, own)) return own;
  return findOpeningPhrase(language, 'preambular', text) ?? own;
}

function isModifierAlone({ openingModifiers: { before } }: Language, text: string, { start, end }: Span): boolean {
  // a look before more: few phrases begin as one, and of these few are as long
  if (!mayBeginModifier(text.charCodeAt(start)) || ((lengthsOf(before) >> (end - start)) & 1) === 0) return false;
  return before.includes(text.slice(start, end).toLowerCase());
}

function lengthsOf(words: readonly string[]): number {
  let lengths = modifierLengths.get(words);
  if (lengths === undefined) {
    lengths = words.reduce((bits, { length }) => bits | (1 << length), 0);
    modifierLengths.set(words, lengths);
  }
  return lengths;
}

/** A bit for each length that the modifiers of a language have. */
const modifierLengths = new WeakMap<readonly string[], number>();

const mayBeginModifier = toldOnce(code => {
  const letter = String.fromCharCode(code).toLowerCase();
  return languages.some(({ openingModifiers: { before } }) => before.some(word => word.startsWith(letter)));
});

/** What a page of the web numbers below the text, which no operative verb opens: "1. See A/61/2." */
function isOutside({ ordinal }: LabelReading, text: string, { part, number, previous }: ClassifyState): boolean {
  if (part === 'closing') return true;
  return part === 'operative' && (ordinal <= number || previous === 'footnote') && opensFootnote(text);
}

/** "(1) See A/61/2.": notes in brackets below the text, where no list of such numbers is open. */
function isNoteBelow(label: ReadLabel, text: string, { part, introduces, lists, previous }: ClassifyState): boolean {
  if (part !== 'operative' && part !== 'closing') return false;
  const [reading] = label.readings;
  if (introduces || reading?.style !== 'decimal' || label.punctuation !== 'brackets') return false;
  if (lists.some(list => isSameForm(list, label.punctuation, reading.style))) return false;
  return (reading.ordinal === 1 && opensFootnote(text)) || (previous === 'footnote' && lists.length === 0);
}

/** "J. Lamp (Almara) said …": below a text no list begins so late. */
function isNameBelow({ readings }: ReadLabel, { part, introduces, lists }: ClassifyState): boolean {
  return part === 'closing' && !introduces && lists.length === 0 && readings.every(({ ordinal }) => ordinal > 1);
}

/** "A. Recalling …," where numbers stand below, or by its form; "A. Recalls …;" is an operative paragraph. */
function isLetteredPreambular({ language, numbered }: ClassifyContext, { readings, bullet }: ReadLabel, text: string) {
  if (bullet !== undefined || readings[0]?.style === 'decimal' || !endsWithComma(text)) return false;
  return numbered || hasPreambularForm(language, text);
}

/** "– having regard to …", "A. whereas …", "(a) Recalling …": paragraphs of a preamble that bear marks, and are no list below another. */
function markedPreambular(language: Language, label: ReadLabel, text: string, state: ClassifyState): Found | null {
  if (state.part !== 'preamble' || state.introduces || state.lists.length > 0 || label.outer) return null;
  const [reading] = label.readings;
  if (!reading) return null;
  const opener = findOpeningPhrase(language, 'preambular', text);
  return opener || isAmongMarked(language, label, text, state)
    ? found('preambular', null, noLists, opener, reading)
    : null;
}

/** "– Alarmado por …,": an opening that is not known, behind a paragraph or the formula that lets no list begin. */
function isAmongMarked(language: Language, { bullet }: ReadLabel, text: string, { previous }: ClassifyState) {
  if (!endsWithComma(text) || (language.capitalOpeners && !isUpperCase(text[0] ?? ''))) return false;
  if (bullet === undefined && !hasPreambularForm(language, text)) return false;
  return previous === 'preambular' || previous === 'enacting';
}

/** "– Decides to …;": operative paragraphs that bear bullets for want of numbers, where the preamble ends or others bear them. */
function markedOperative(
  { language, numbered }: ClassifyContext,
  label: ReadLabel,
  text: string,
  state: ClassifyState,
): Found | null {
  if (numbered || label.bullet === undefined || state.introduces || label.outer) return null;
  const listed = state.lists.some(({ bullet }) => bullet === label.bullet);
  // "– Requests the keepers:" and below it "– to count the lamps;", "– Thanks the keepers.": the verb's form tells
  if (listed && (language.openingWord.operative === null || state.lists.length > 1)) return null;
  const follows = state.part === 'preamble' || (state.part === 'operative' && state.numbering === null);
  const [reading] = label.readings;
  if (!follows || !reading || endsWithComma(text) || hasPreambularForm(language, text)) return null;
  const opener = findOpeningPhrase(language, 'operative', text);
  return opener ? found('operative', 'operative', withInner(noLists, text), opener, reading) : null;
}

/** "2. (a) Decides …" opens the list that (b) goes on with. */
function withInner(lists: readonly OpenList[], text: string): readonly OpenList[] {
  const inner = innerLabelOf(text);
  return inner ? lists.concat(open(inner.label, inner.reading)) : lists;
}

/** A. · I. · 一、 · أ - */
function mayHeadSection({ readings, punctuation }: ReadLabel): boolean {
  const lettered = punctuation === 'dash' || punctuation === 'dot' || punctuation === 'ideographic-comma';
  return readings.some(
    ({ style }) =>
      style === 'upper-latin' || style === 'upper-roman' || (lettered && (style === 'chinese' || style === 'abjad')),
  );
}

/** "A. Arms embargo" is the heading of a section, unless a list of such labels has been opened by a colon. */
function isSection(label: ReadLabel, text: string, next: ReadLabel | null, state: ClassifyState): boolean {
  if (!isHeading(text)) return false;
  const above = next !== null && !isItemLabel(next);
  const listed = state.lists.some(list =>
    label.readings.some(({ style }) => isSameForm(list, label.punctuation, style)),
  );
  // I. A. 1. : where Roman numerals number the paragraphs, a letter behind a colon is an item's
  if (state.numbering && state.numbering.style !== 'decimal' && (state.introduces || listed)) return false;
  return above || (!state.introduces && !listed);
}
