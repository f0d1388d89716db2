import type { LabelForm, LabelPunctuation } from '../../languages/labels';
import { simplifiedText } from '../../languages/letters/traditional-characters';
import { findOpeningPhrase } from '../../languages/openings/opening-phrases';
import { isDoubtful, type LabelReading, type ReadLabel } from '../labels/label';
import { isParagraphNumber } from '../labels/label-counts';
import { goesOnInOutline, isNextOfAny, isSameForm } from '../labels/lists';
import { endsClauseOrSentence, endsWithColon } from '../paragraphs/clause-ends';
import type { ClassifyContext } from './context';
import type { ClassifyState } from './state';

/**
 * Which labels number operative paragraphs. 1. and 1 - do in any text; any other form does where the text's paragraphs
 * bear it, where it bears the number that comes next and an operative verb follows, or where nothing else is numbered.
 */

/** The reading by which the label numbers a paragraph; null where it is an item's. */
export function paragraphReading(
  context: ClassifyContext,
  label: ReadLabel,
  text: string,
  state: ClassifyState,
): LabelReading | null {
  if (label.outer) return null;
  const [likeliest] = label.readings;
  if (!likeliest || label.clause === 'operative') return likeliest ?? null;
  if (isPlain(label, likeliest)) return isNested(context, label, likeliest, text, state) ? null : likeliest;
  if (state.part !== 'preamble' && state.part !== 'operative') return null;
  for (const reading of label.readings) if (numbersParagraph(context, label, reading, text, state)) return reading;
  return null;
}

/** 1. · 1 - · 1.- · 5 Encourages */
function isPlain({ punctuation }: ReadLabel, { style }: LabelReading): boolean {
  return style === 'decimal' && (isParagraphNumber(punctuation) || punctuation === 'none');
}

/** "2. Requests:" and below it a list that counts 1. 2. 3., or "I. Requests:", "A. Oil;" and below it 1. 2. 3. */
function isNested(
  context: ClassifyContext,
  label: ReadLabel,
  reading: LabelReading,
  text: string,
  state: ClassifyState,
): boolean {
  const { numbering, lists } = state;
  if (state.part !== 'operative' || state.number === 0 || label.suffix !== '') return false;
  const belowItem = lists.length > 0 && numbering !== null && !isSameForm(numbering, label.punctuation, reading.style);
  const begins = reading.ordinal === 1 && (state.introduces || belowItem);
  if (!begins && !isNextOfAny(lists, label, reading)) return false;
  return !isDue(label, reading, state) || !opens(context, text);
}

function numbersParagraph(
  context: ClassifyContext,
  label: ReadLabel,
  reading: LabelReading,
  text: string,
  state: ClassifyState,
): boolean {
  const { numbering, lists } = state;
  const introduces = state.introduces && !(state.part === 'preamble' && opensOperative(context, text));
  const begins = introduces && reading.ordinal === 1;
  // "l. Decides" above "2. Requests"
  if (reading.style === 'decimal' && label.readings[0]!.style !== 'decimal') {
    return isDue(label, reading, state) && lists.length === 0 && !begins && isParagraph(context, text);
  }
  const due = isDue(label, reading, state);
  const goesOn = lists.length > 0 && goesOnWithAny(lists, label);
  if (numbering && isSameForm(numbering, label.punctuation, reading.style)) {
    if (due) return !goesOn || opens(context, text);
    return !begins && !goesOn && !hasForm(lists, label, reading);
  }
  if (begins || goesOn) return false;
  if (!numbering) {
    if (isBracketOrComma(label.punctuation) && reading.style === 'decimal' && lists.length === 0 && !introduces) {
      // "1) Demands …" above lists that count 1. 2. 3.
      return !context.numbered || (due && state.part === 'preamble' && isParagraph(context, text));
    }
    const alone = isCounted(label, reading) ? !context.numbered : mayNumber(label, reading);
    return alone && due && lists.length === 0 && !introduces && isParagraph(context, text);
  }
  return numbering.style === 'decimal' && reading.style === 'decimal' && due && opens(context, text);
}

/** Does the label bear the next number of a list that is open? */
function goesOnWithAny(lists: ClassifyState['lists'], label: ReadLabel): boolean {
  for (const reading of label.readings) if (isNextOfAny(lists, label, reading)) return true;
  return false;
}

function hasForm(lists: ClassifyState['lists'], { punctuation }: ReadLabel, { style }: LabelReading): boolean {
  for (const list of lists) if (isSameForm(list, punctuation, style)) return true;
  return false;
}

/** 1) 1、 */
function isBracketOrComma(punctuation: LabelPunctuation): boolean {
  return punctuation === 'bracket' || punctuation === 'ideographic-comma';
}

/** (1) · ① · （一） · ㈠ : number paragraphs only where nothing else in the text is numbered. */
function isCounted({ punctuation }: ReadLabel, { style }: LabelReading): boolean {
  return style === 'decimal' || style === 'enclosed-chinese' || (style === 'chinese' && punctuation === 'brackets');
}

/** I. · A. · 一、 : not what only items bear, as a), (i) and (一). */
function mayNumber({ punctuation }: LabelForm | ReadLabel, { style }: LabelReading): boolean {
  if (style === 'upper-roman' || style === 'upper-latin') return true;
  return style === 'chinese' && punctuation !== 'brackets';
}

/** Does it bear the number that the paragraphs go on with? "4 bis" goes on with 4, "5 alt" may stand before 5. */
function isDue(label: ReadLabel, { ordinal }: LabelReading, { number }: ClassifyState): boolean {
  return ordinal === number + 1 || (label.suffix !== '' && ordinal === number);
}

/** No opening phrase of Chinese is longer. */
const longestOpening = 24;

/** Does it open with an operative verb and end as a paragraph does, not as a section's heading? */
function isParagraph(context: ClassifyContext, text: string): boolean {
  return (endsClauseOrSentence(text) || endsWithColon(text)) && opens(context, text);
}

function opens({ language, ideographs }: ClassifyContext, text: string): boolean {
  const compared = ideographs ? simplifiedText(text.slice(0, longestOpening)) : text;
  return findOpeningPhrase(language, 'operative', compared) !== null;
}

/** "Resolving to act, hereby:" and below it "I) Encourages …": a verb that no list of a preamble's has. */
function opensOperative({ language }: ClassifyContext, text: string): boolean {
  const operative = findOpeningPhrase(language, 'operative', text);
  const preambular = operative && findOpeningPhrase(language, 'preambular', text);
  return operative !== null && operative.end > (preambular?.end ?? 0);
}

/**
 * "5 Encourages …" behind paragraph 4 is paragraph 5, its dot forgotten, and "o to train keepers" an item where there are
 * bullets; any other label that could be a part of the text is one. `text` is what stands behind it on its line.
 */
export function acceptsLabel(context: ClassifyContext, label: ReadLabel, text: string, state: ClassifyState): boolean {
  if (!isDoubtful(label)) return true;
  const { lists, introduces } = state;
  if (label.bullet !== undefined) return introduces || lists.some(({ style }) => style === 'bullet');
  if (state.part !== 'preamble' && state.part !== 'operative') return false;
  if (label.outer) return label.outer[0] === state.number && goesOnInOutline(lists, label, label.outer);
  const [reading] = label.readings;
  if (!reading) return false;
  if (isDue(label, reading, state)) {
    const { numbering } = state;
    const same = numbering !== null && isSameForm(numbering, label.punctuation, reading.style);
    if ((same && label.punctuation !== 'none') || opens(context, text)) return true;
  }
  // "1 - to light the lamps", "(iil) to light the lamps" in a list
  if (label.punctuation === 'dot' || label.punctuation === 'none') return false;
  return (introduces && label.readings.some(({ ordinal }) => ordinal === 1)) || goesOnWithAny(lists, label);
}
