import { markOf } from '../../drafting/arrangement/end-marks';
import type { Clause, Language, LanguageCode, Organ } from '../../languages/language';
import { languageOf } from '../../languages/languages';
import { disagreeingWords } from '../../languages/openings/opening-agreement';
import { formOfOtherPart } from '../../languages/openings/opening-part';
import { findOpeningPhrase } from '../../languages/openings/opening-phrases';
import { opensRarely } from '../../languages/openings/rarer-openings';
import { type LostWord, lostOpeningWord } from '../../languages/openings/slips/lost-opening-word';
import { nearestOpeningWord } from '../../languages/openings/slips/nearest-opening-word';
import { isInfinitiveOf, openingFormOf } from '../../languages/openings/slips/opening-form';
import { message } from '../../messages/message';
import type { ParagraphFinding, ParagraphRule } from '../rule';
import { openingKinds } from './opening-kinds';
import { openingsOfText } from './openings-of-text';

/** A paragraph opens with a phrase that adopted texts open theirs with. */
export const openingUnknown: ParagraphRule = {
  scope: 'paragraph',
  name: 'opening-unknown',
  family: 'openings',
  severity: 'information',
  summary: 'a paragraph that opens with no phrase known',
  kinds: openingKinds,
  find(paragraph) {
    const { language, organ, layout, text, part } = paragraph;
    if (part === 'annex' || layout !== 'flowing') return [];
    const { kind, label } = paragraph.block;
    const facts = languageOf(language);
    const { preambular, operative } = openingsOfText(paragraph);
    const clause = kind as Clause;
    const lost = lostOpeningWord(text, facts, clause);
    if (!lost && (preambular || operative)) return [];
    // somebody is still writing it
    if (!markOf(text)) return [];
    if (lost) return [lostIn(text, lost)];
    if (opensRarely(text, facts, clause)) return [];
    // told by opening-part and opening-agreement: a phrase in the form of the other part, or of another organ
    if (formOfOtherPart(facts, text, clause) || agreesWithAnother(text, language, organ)) return [];
    const slip = slipIn(text, facts, clause, organ, nearestOpeningWord) ?? otherFormIn(text, facts, clause, organ);
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
  return organ !== null && disagreeingWords(text, null, language, organ).length > 0;
}

/** "Bearing mind": the words on both sides of what is lost are marked. */
function lostIn(text: string, { word, behind }: LostWord): ParagraphFinding {
  const words = [...text.slice(0, 80).matchAll(/[^ \u00a0]+/g)];
  const before = words[behind - 1]!;
  const start = before.index;
  const end = start + before[0].length;
  return {
    severity: 'information',
    message: message`“${word}” is lost from the opening phrase.`,
    start,
    end: end + 1 + (words[behind]?.[0].length ?? 0),
    fixes: [{ title: message`Add “${word}”`, start, end, newText: `${before[0]} ${word}` }],
  };
}

/** "Recall", "Rappeler": another form of an opening word; other bodies may open all their paragraphs so. */
function otherFormIn(text: string, facts: Language, clause: Clause, organ: Organ | null): ParagraphFinding | null {
  return organ === null ? null : slipIn(text, facts, clause, organ, openingFormOf, facts.openingModifiers.before);
}

/** "Recaling", "Stronlgy condemns": one of the first words is nearly one that opens paragraphs, and makes of them a phrase. */
function slipIn(
  text: string,
  facts: Language,
  clause: Clause,
  organ: Organ | null,
  rightFor: typeof nearestOpeningWord,
  /** The words that it may stand behind; none where it may stand behind any. */
  behind?: readonly string[],
): ParagraphFinding | null {
  for (const { 0: word, index: start } of text.slice(0, 60).matchAll(/[\p{L}\p{M}]+/gu)) {
    const right = rightFor(word, facts, clause);
    if (right === null && behind && !behind.includes(word.toLowerCase())) return null;
    if (right === null) continue;
    // "RESUELVE:" / "1. Instar a los Estados": other bodies have infinitives
    if (organ === null && isInfinitiveOf(word, right)) continue;
    const end = start + word.length;
    // "Résolution 70/1 de l’Assemblée générale": a document's name, at the head of a note
    if (/^[ \u00a0\u202f]\d/.test(text.slice(end, end + 2))) continue;
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
