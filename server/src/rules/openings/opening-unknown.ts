import { markOf } from '../../drafting/arrangement/end-marks';
import type { Clause, Language, LanguageCode, Organ } from '../../languages/language';
import { languageOf } from '../../languages/languages';
import { nearestOpeningWord } from '../../languages/openings/nearest-opening';
import { agreeingWords, disagreeingWords, genderOf } from '../../languages/openings/opening-agreement';
import { formOfOtherPart } from '../../languages/openings/opening-part';
import { findOpeningPhrase } from '../../languages/openings/opening-phrases';
import { message } from '../../messages/message';
import type { ParagraphFinding, ParagraphRule } from '../rule';
import { openingsOfText } from './openings-of-text';

/** A paragraph opens with a phrase that adopted texts open theirs with. */
export const openingUnknown: ParagraphRule = {
  scope: 'paragraph',
  name: 'opening-unknown',
  family: 'openings',
  severity: 'information',
  summary: 'a paragraph that opens with no phrase known',
  find({ block: { kind, label }, language, organ, layout, text, part }) {
    if ((kind !== 'preambular' && kind !== 'operative') || part === 'annex' || layout !== 'flowing') return [];
    const facts = languageOf(language);
    const { preambular, operative } = openingsOfText(text, language);
    if (preambular || operative) return [];
    // somebody is still writing it
    if (!markOf(text)) return [];
    // told by opening-part and opening-agreement: a phrase in the form of the other part, or of another organ
    if (formOfOtherPart(facts, text, kind) || agreesWithAnother(text, language, organ)) return [];
    const slip = slipIn(text, facts, kind, organ);
    if (slip) return [slip];
    if (organ === null || (kind === 'operative' && !label)) return [];
    const { length } = (language === 'zh' ? /^\S{1,4}/u : /^\S{1,40}/u).exec(text)?.[0] ?? '';
    return [
      {
        severity: 'hint',
        message: message`The paragraph opens with no phrase that is known.`,
        start: 0,
        end: length,
        fixes: [],
      },
    ];
  },
};

function agreesWithAnother(text: string, language: LanguageCode, organ: Organ | null): boolean {
  if (organ === null) return false;
  const { start, end } = agreeingWords(text, null, language);
  return disagreeingWords(text.slice(start, end), language, genderOf(organ)).length > 0;
}

/** "Recaling", "Stronlgy condemns": one of the first words is nearly one that opens paragraphs, and makes of them a phrase. */
function slipIn(text: string, facts: Language, clause: Clause, organ: Organ | null): ParagraphFinding | null {
  for (const { 0: word, index: start } of text.slice(0, 60).matchAll(/[\p{L}\p{M}]+/gu)) {
    const right = nearestOpeningWord(word, facts, clause);
    if (right === null) continue;
    // "RESUELVE:" / "1. Instar a los Estados": other bodies have infinitives
    if (organ === null && word.toLowerCase() === `${right.toLowerCase()}r`) continue;
    const end = start + word.length;
    const mended = text.slice(0, start) + right + text.slice(end, 120);
    if (!findOpeningPhrase(facts, clause, mended)) continue;
    return {
      severity: 'information',
      message: message`“${word}” opens no paragraph; “${right}” does.`,
      start,
      end,
      fixes: [{ title: message`Change to “${right}”`, start, end, newText: right }],
    };
  }
  return null;
}
