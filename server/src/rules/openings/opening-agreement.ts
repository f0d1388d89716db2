import {
  agreeingLanguages,
  agreeingWords,
  disagreeingWords,
  genderOf,
} from '../../languages/openings/opening-agreement';
import { message } from '../../messages/message';
import type { ParagraphFinding, ParagraphRule } from '../rule';
import { openingKinds } from './opening-kinds';

/** In French, Spanish, Russian and Arabic the words that open a paragraph agree with the organ: "Convaincue" says the Assembly. */
export const openingAgreement: ParagraphRule = {
  scope: 'paragraph',
  name: 'opening-agreement',
  family: 'openings',
  severity: 'warning',
  summary: 'an opening phrase that does not agree with the organ',
  languages: agreeingLanguages,
  kinds: openingKinds,
  find({ block: { kind, opener }, language, organ, text, part, layout }) {
    if (organ === null || part === 'annex') return [];
    // an operative paragraph may begin with any sentence
    if (!opener && (kind === 'operative' || layout !== 'flowing')) return [];
    const words = agreeingWords(text, opener, language);
    const phrase = text.slice(words.start, words.end);
    return disagreeingWords(phrase, language, genderOf(organ)).map(({ word, right, start }): ParagraphFinding => {
      const from = words.start + start;
      const end = from + word.length;
      return {
        severity: 'warning',
        message: message`“${word}” does not agree with the organ that speaks.`,
        start: from,
        end,
        fixes: [{ title: message`Change to “${right}”`, start: from, end, newText: right }],
      };
    });
  },
};
