import { message } from '../../messages/message';
import { isOfDraft } from '../characters/draft-words';
import type { ParagraphFinding, ParagraphRule } from '../rule';
import { Seen } from '../seen-characters';

const words = /(?<!\p{L})\p{L}*[ёЁ]\p{L}*/gu;

/** The UN writes Russian without ё. */
export const russianYo: ParagraphRule = {
  scope: 'paragraph',
  name: 'russian-yo',
  family: 'style',
  severity: 'hint',
  summary: 'ё in Russian, which the UN writes е',
  find({ block, language, organ, text, seen }) {
    if (language !== 'ru' || !(seen & Seen.Yo) || organ === null || !isOfDraft(block)) return [];
    return [...text.matchAll(words)].map(({ 0: word, index: start }): ParagraphFinding => {
      const end = start + word.length;
      const newText = word.replaceAll('ё', 'е').replaceAll('Ё', 'Е');
      return {
        severity: 'hint',
        message: message`The UN writes Russian without ${'ё'}.`,
        start,
        end,
        fixes: [{ title: message`Change to “${newText}”`, start, end, newText }],
      };
    });
  },
};
