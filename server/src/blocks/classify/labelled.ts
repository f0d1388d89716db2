import type { Language } from '../../languages/language';
import { findOpeningPhrase, hasPreambularForm } from '../../languages/openings/opening-phrases';
import { opensFootnote } from '../../languages/pages/footnote-words';
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
  const reading = paragraphReading(context, label, text, state);
  if (reading) {
    const opener = findOpeningPhrase(language, 'operative', text);
    if (opener === null && isOutside(reading, text, state)) return found(opensFootnote(text) ? 'footnote' : 'other');
    if (state.part === 'annex') return found('item', null, [open(label, reading)], undefined, reading, 1);
    return found('operative', 'operative', withInner(noLists, text), opener, reading);
  }
  const marked = markedOperative(context, label, text, state) ?? markedPreambular(language, label, text, state);
  if (marked) return marked;
  if (!label.outer && mayHeadSection(label) && isSection(label, text, next, state)) {
    return found('heading', null, noLists);
  }
  const placed = placeItem(label, next, state);
  // "(a) Urges Member States …": many items open like a paragraph of their own
  const opener = findOpeningPhrase(language, state.part === 'preamble' ? 'preambular' : 'operative', text);
  return found('item', null, withInner(placed.lists, text), opener, placed.reading, placed.lists.length);
}

/** What a page of the web numbers below the text, which no operative verb opens: "1. See A/61/2." */
function isOutside({ ordinal }: LabelReading, text: string, { part, number }: ClassifyState): boolean {
  if (part === 'closing') return true;
  return part === 'operative' && ordinal <= number && opensFootnote(text);
}

/** "– having regard to …", "A. whereas …": paragraphs of a preamble that bear marks, and are no list below another. */
function markedPreambular(language: Language, label: ReadLabel, text: string, state: ClassifyState): Found | null {
  if (state.part !== 'preamble' || state.introduces || state.lists.length > 0 || label.outer) return null;
  const reading = label.readings.find(({ style }) => style === 'bullet' || style === 'upper-latin');
  const opener = reading ? findOpeningPhrase(language, 'preambular', text) : null;
  return reading && opener ? found('preambular', null, noLists, opener, reading) : null;
}

/** "– Decides to …;": operative paragraphs that bear bullets for want of numbers, where the preamble ends or others bear them. */
function markedOperative(
  { language, numbered }: ClassifyContext,
  label: ReadLabel,
  text: string,
  state: ClassifyState,
): Found | null {
  if (numbered || label.bullet === undefined || state.introduces || label.outer) return null;
  if (state.lists.some(({ bullet }) => bullet === label.bullet)) return null;
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
