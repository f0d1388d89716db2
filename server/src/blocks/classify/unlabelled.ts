import { enactingFormulaOf, otherEnactingFormulaOf } from '../../languages/enacting-formulas';
import type { Language } from '../../languages/language';
import { findOpeningPhrase } from '../../languages/opening-phrases';
import { composed } from '../../text/composition';
import type { Span } from '../../text/position';
import type { ReadLabel } from '../labels/label';
import { noLists } from '../labels/lists';
import { endsParagraph, endsWithColon, endsWithComma, endsWithStop } from '../paragraphs/clause-ends';
import { isHeading, isItemLabel } from '../paragraphs/forms';
import type { ClassifyContext, Found } from './context';
import type { ClassifyState } from './state';

/** A title or an adoption line is no longer than this; a longer text is not looked through for letters and accents apart. */
const longestLine = 400;

/** What a paragraph without a label is. */
export function classifyUnlabelled(
  context: ClassifyContext,
  text: string,
  next: ReadLabel | null,
  state: ClassifyState,
): Found {
  const { language } = context;
  if (text === '') return { kind: 'other' };
  const line = text.length > longestLine ? text : composed(text).text;
  if (enactingFormulaOf(line) || (state.part === 'front' && otherEnactingFormulaOf(line))) {
    return { kind: 'enacting', part: 'preamble', lists: noLists };
  }
  if (language.annexLine.test(line)) return { kind: 'annex', part: 'annex', lists: noLists };
  const behind = state.part === 'operative' || state.part === 'closing';
  if (behind && language.closingLine.test(line)) return { kind: 'closing', part: 'closing', lists: noLists };
  if (language.adoptionLine.test(line)) return { kind: 'adoption', part: 'front', lists: noLists };
  if (language.titleLine.test(line)) return { kind: 'title', part: 'front', lists: noLists };
  switch (state.part) {
    case 'front':
      return classifyFront(language, text, state);
    case 'preamble':
      return classifyPreamble(context, text, next);
    case 'operative':
      return classifyOperative(language, text, next, state);
    case 'closing':
      if (isPartLetter(language, line)) return { kind: 'heading', part: 'front', lists: noLists };
      return { kind: state.previous === 'closing' && state.introduces ? 'closing' : 'other' };
    case 'annex':
      return isHeading(text) ? { kind: 'heading', lists: noLists } : { kind: 'other', lists: noLists };
  }
}

/**
 * Before the enacting formula. A pasted passage may have none and begin with its first preambular paragraph; a statement
 * of the President has none either, and each of its paragraphs opens with the organ: “The Security Council recalls …”.
 */
function classifyFront(language: Language, text: string, state: ClassifyState): Found {
  const opener = endsWithComma(text) ? findOpeningPhrase(language, 'preambular', text) : null;
  if (opener) return { kind: 'preambular', part: 'preamble', opener };
  const statement = classifyStatement(language, text, state);
  if (statement) return statement;
  const { previous } = state;
  const begins = previous === null || previous === 'title' || previous === 'adoption';
  if (begins && isPartLetter(language, text)) return { kind: 'heading' };
  // the subject below the number or the letter of a part
  const subject = (previous === 'title' || previous === 'heading') && isHeading(text) && !endsWithColon(text);
  return { kind: subject ? 'title' : 'other' };
}

/** “The Security Council recalls …”, and a paragraph behind such a one that opens otherwise: “It also notes …”. */
function classifyStatement(language: Language, text: string, state: ClassifyState): Found | null {
  if (!/[.:。：]\s?[”“»"]?\.?$/.test(text.slice(-4))) return null;
  const organ = language.statementParagraph.exec(text);
  const goesOn = (state.previous === 'operative' || state.previous === 'item') && /^[“”"«„]/.test(text);
  if (!organ) return goesOn ? { kind: 'operative', lists: noLists } : null;
  const verb = findOpeningPhrase(language, 'operative', text.slice(organ[0].length));
  const opener = verb && { start: verb.start + organ[0].length, end: verb.end + organ[0].length };
  return { kind: 'operative', lists: noLists, opener };
}

/** "A", "B" above the parts of one resolution; in Arabic the letters' names. */
function isPartLetter({ citations }: Language, text: string): boolean {
  return /^[A-Z]$/.test(text) || (citations.partLetters?.includes(text) ?? false);
}

function classifyPreamble({ language, numbered }: ClassifyContext, text: string, next: ReadLabel | null): Found {
  const preambular = findOpeningPhrase(language, 'preambular', text);
  if (endsParagraph(text) && !endsWithComma(text)) {
    const operative = findOpeningPhrase(language, 'operative', text);
    const single: Found = { kind: 'operative', part: 'operative', lists: noLists, opener: operative };
    // a single operative paragraph bears no number; where others do, only a verb that no preamble has is one
    if (lengthOf(operative) > lengthOf(preambular)) return single;
    if (!numbered && operative && endsWithStop(text)) return single;
    if (!numbered && !preambular && endsWithColon(text) && isItemLabel(next)) return single;
  }
  const heading = isHeading(text) && !(endsWithColon(text) && isItemLabel(next));
  if (heading && (!preambular || names.test(text))) return { kind: 'heading', lists: noLists };
  return { kind: 'preambular', lists: noLists, opener: preambular };
}

/** "Guided by: lamps" */
const names = /^[^,;，；]{0,40}[:：]\s/;

function classifyOperative(language: Language, text: string, next: ReadLabel | null, state: ClassifyState): Found {
  const opener = endsParagraph(text) ? findOpeningPhrase(language, 'operative', text) : null;
  if (opener) return { kind: 'operative', lists: noLists, opener };
  if (isHeading(text) && !(endsWithColon(text) && isItemLabel(next))) return { kind: 'heading' };
  return { kind: state.previous === null ? 'other' : 'continuation' };
}

function lengthOf(span: Span | null): number {
  return span ? span.end - span.start : 0;
}
