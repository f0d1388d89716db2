import { agreeingLanguages, disagreeingWords } from '../../languages/openings/opening-agreement';
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
    return disagreeingWords(text, opener, language, organ).map(({ word, right, start }): ParagraphFinding => {
      const end = start + word.length;
      return {
        severity: 'warning',
        message: message`“${word}” does not agree with the organ that speaks.`,
        start,
        end,
        fixes: [{ title: message`Change to “${right}”`, start, end, newText: right }],
      };
    });
  },
};
