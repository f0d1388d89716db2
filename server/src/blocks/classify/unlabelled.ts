import type { Language } from '../../languages/language';
import { simplifiedText } from '../../languages/letters/traditional-characters';
import { findOpeningPhrase, hasPreambularForm } from '../../languages/openings/opening-phrases';
import { isBelowDocument } from '../../languages/pages/site-words';
import { plainForm } from '../../text/marks/plain-form';
import type { Span } from '../../text/position';
import { mayBeUnplain } from '../../text/unusual-characters';
import type { ReadLabel } from '../labels/label';
import { noLists } from '../labels/lists';
import { endsParagraph, endsWithColon, endsWithComma, endsWithStop } from '../paragraphs/clause-ends';
import { isHeading, isItemLabel, isLongHeading } from '../paragraphs/forms';
import { type ClassifyContext, type Following, type Found, found } from './context';
import { isEnactingFormula, isOrganAlone } from './enacting';
import type { ClassifyState } from './state';
import { classifyStatement, opensDecision } from './statement';

/** A title or an adoption line is no longer than this; only the beginning of a longer text is brought into its plain form. */
const longestLine = 400;

/** What a paragraph without a label is. */
export function classifyUnlabelled(
  context: ClassifyContext,
  text: string,
  following: Following | null,
  state: ClassifyState,
): Found {
  const { language } = context;
  if (text === '') return found('other');
  const beginning = text.slice(0, longestLine);
  const compared = asCompared(beginning, context);
  const line = compared === beginning ? text : compared + text.slice(longestLine);
  if (isEnactingFormula(language, line, following, state)) {
    return found('enacting', 'preamble', noLists);
  }
  if (state.part === 'front' && isOrganAlone(line)) return found('other');
  if (language.frontMatterLine.test(line)) return found('other');
  if (language.annexLine.test(line)) return found('annex', 'annex', noLists);
  const behind =
    state.part === 'operative' ||
    state.part === 'closing' ||
    (state.part === 'annex' && state.number === 0) ||
    // below a preamble whose operative paragraphs are not written yet, or have been taken out
    (state.part === 'preamble' && following === null);
  if (behind && language.closingLine.test(line)) return found('closing', 'closing', noLists);
  if (!isWithinBody(line, state)) {
    if (language.adoptionLine.test(line)) return found('adoption', 'front', noLists);
    if (language.titleLine.test(line)) return found('title', 'front', noLists);
  }
  switch (state.part) {
    case 'front':
      return classifyFront(language, text, following, state);
    case 'preamble':
      return classifyPreamble(context, text, following);
    case 'operative':
      return classifyOperative(context, text, following, state);
    case 'closing':
      if (isPartLetter(language, line)) return found('heading', 'front', noLists);
      return found(state.previous === 'closing' && state.introduces ? 'closing' : 'other');
    case 'annex':
      return found(isHeading(text) ? 'heading' : 'other', null, noLists);
  }
}

const otherForms = /[\u00a0\u202f（）]/g;

function usualForm(character: string): string {
  if (character === '（') return '(';
  return character === '）' ? ')' : ' ';
}

/** In its plain form, with one kind of blank and of brackets, and in simplified characters. */
function asCompared(text: string, { unplain, ideographs }: ClassifyContext): string {
  const whole = unplain && mayBeUnplain(text) ? plainForm(text).text.replace(otherForms, usualForm) : text;
  return ideographs ? simplifiedText(whole) : whole;
}

/** "resolution 72/4;", "adopted at its 4213th meeting;": what ends a paragraph is no title or adoption of another resolution. */
function isWithinBody(line: string, { part }: ClassifyState): boolean {
  return (part === 'preamble' || part === 'operative') && endsParagraph(line);
}

/**
 * Before the enacting formula. A pasted passage may have none and begin with its first preambular paragraph; a statement
 * of the President has none either, and each of its paragraphs opens with the organ: “The Security Council recalls …”.
 */
function classifyFront(language: Language, text: string, following: Following | null, state: ClassifyState): Found {
  const mayOpen = endsWithComma(text) || (endsParagraph(text) && mayOpenPreamble(language, text, following));
  const opener = mayOpen ? findOpeningPhrase(language, 'preambular', text) : null;
  if (opener) return found('preambular', 'preamble', null, opener);
  if (endsParagraph(text) && opensDecision(language, text, state)) return found('operative', null, noLists);
  const statement = classifyStatement(language, text, state);
  if (statement) return statement;
  const { previous } = state;
  const begins = previous === null || previous === 'title' || previous === 'adoption';
  if (begins && isPartLetter(language, text)) return found('heading');
  // the subject below the number or the letter of a part
  const subject =
    (previous === 'title' || previous === 'heading') && isHeading(text) && !endsWithColon(text) && !draft.test(text);
  return found(subject ? 'title' : 'other');
}

/** By its own form, or by that of the paragraph below: "GRATEFUL for the oil;" */
function mayOpenPreamble(language: Language, text: string, following: Following | null): boolean {
  if (hasPreambularForm(language, text)) return true;
  if (following === null || following.label !== null) return false;
  return findOpeningPhrase(language, 'preambular', following.text) !== null;
}

/** "[S/1588]": the draft that an old resolution was, below its title. */
const draft = /^\[[A-Z]+\/\S{1,30}\]$/;

/** "A", "B" above the parts of one resolution; in Arabic the letters' names. */
function isPartLetter({ citations }: Language, text: string): boolean {
  return /^[A-Z]$/.test(text) || (citations.partLetters?.includes(text) ?? false);
}

function classifyPreamble({ language, numbered }: ClassifyContext, text: string, following: Following | null): Found {
  const next = following?.label ?? null;
  const preambular = findOpeningPhrase(language, 'preambular', text);
  if (isVerbOfList(language, text, next) && !preambular) {
    return isParagraphLabelOf(next)
      ? found('other', 'operative', noLists)
      : found('operative', 'operative', noLists, findOpeningPhrase(language, 'operative', text));
  }
  if (endsParagraph(text) && !endsWithComma(text)) {
    const operative = findOpeningPhrase(language, 'operative', text);
    if (operative && endsWithColon(text) && isWholePhrase(text, operative) && isParagraphLabelOf(next)) {
      return found('other', 'operative', noLists);
    }
    // a text that is adopted whole, below, has numbers and headings of its own
    const adopts = endsWithColon(text) && language.adoptsText.test(text) && !isItemLabel(next);
    const single = found('operative', adopts ? 'annex' : 'operative', noLists, operative);
    // a single operative paragraph bears no number; where others do, only a verb that no preamble has is one
    if (lengthOf(operative) > lengthOf(preambular)) return single;
    const preamble = preambular && hasPreambularForm(language, text);
    if (operative && !preamble && endsWithStop(text) && (!numbered || endsResolution(language, following)))
      return single;
    if (!numbered && !preambular && endsWithColon(text) && isItemLabel(next)) return single;
    // 敦促所有会员国： where labels are lost and no letter tells, what opens a list is what is asked for
    if (operative && !numbered && !next && endsWithColon(text) && following !== null) return single;
  }
  // "Supporting the keepers in all that they do": its comma is forgotten, and no number stands below
  const unended = next === null && text.length > longestVerb && hasPreambularForm(language, text);
  const heading = isHeading(text) && !unended && !(endsWithColon(text) && isItemLabel(next));
  if (heading && (!preambular || names.test(text))) return found('heading', null, noLists);
  return found('preambular', null, noLists, preambular);
}

/** Is it the end of the text or an annex that follows? The numbers in an annex are not the resolution's own. */
function endsResolution(language: Language, following: Following | null): boolean {
  if (following === null || following.label !== null) return false;
  return language.annexLine.test(following.text) || language.closingLine.test(following.text);
}

/** "Guided by: lamps" */
const names = /^[^,;，；]{0,40}[:：]\s/;

/** "Decides," alone above the items of a list, "RESOLVES" above items or paragraphs */
function isVerbOfList(language: Language, text: string, next: ReadLabel | null): boolean {
  if (text.length > longestVerb || next === null || !(endsWithComma(text) ? isItemLabel(next) : isBare(text))) {
    return false;
  }
  const operative = findOpeningPhrase(language, 'operative', text);
  return operative !== null && isWholePhrase(text, operative);
}

/** A word in capitals, for "Sanctions regime" is a heading. */
function isBare(text: string): boolean {
  return /^\p{Lu}{2,}$/u.test(text);
}

const longestVerb = 40;

/** "RESOLVES:" above the numbers of the operative paragraphs is none itself. */
function isWholePhrase(text: string, { end }: Span): boolean {
  return text.length - end <= 2;
}

function isParagraphLabelOf(next: ReadLabel | null): boolean {
  return next !== null && !isItemLabel(next);
}

function classifyOperative(
  { language, numbered }: ClassifyContext,
  text: string,
  following: Following | null,
  state: ClassifyState,
): Found {
  const next = following?.label ?? null;
  const verb = endsParagraph(text) ? findOpeningPhrase(language, 'operative', text) : null;
  // "支持；": the end of a paragraph that stands elsewhere
  const opener = verb && numbered && isWholePhrase(text, verb) && !endsWithColon(text) ? null : verb;
  // a section's own preamble, below its heading
  if (state.previous === 'heading' && endsWithComma(text)) {
    const preambular = findOpeningPhrase(language, 'preambular', text);
    if (preambular && lengthOf(preambular) >= lengthOf(opener)) {
      return found('preambular', 'preamble', noLists, preambular);
    }
  }
  if (opener) return found('operative', null, noLists, opener);
  if (!state.introduces && isBelowDocument(text)) return found('other', 'closing', noLists);
  if (isUnmarkedItem(text, numbered, state)) return found('continuation');
  if (isHeading(text) && !(endsWithColon(text) && isItemLabel(next))) return found('heading');
  if (!state.introduces && isParagraphLabelOf(next) && isLongHeading(text)) return found('heading');
  return found(state.previous === null ? 'other' : 'continuation');
}

/** Where labels were automatic and are lost, a list's lines stand below a colon, down to the next operative verb. */
function isUnmarkedItem(text: string, numbered: boolean, { introduces, previous }: ClassifyState): boolean {
  if (numbered) return previous === 'continuation' && endsWithColon(text);
  return introduces || previous === 'continuation';
}

function lengthOf(span: Span | null): number {
  return span ? span.end - span.start : 0;
}
