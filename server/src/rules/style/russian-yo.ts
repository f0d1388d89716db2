import { wordsWithYo, yo } from '../../languages/letters/russian-yo';
import { message } from '../../messages/message';
import { Seen } from '../../resolution/places/seen';
import { draftKinds } from '../characters/draft-words';
import type { ParagraphFinding, ParagraphRule } from '../rule';

/** The UN writes Russian without ё. */
export const russianYo: ParagraphRule = {
  scope: 'paragraph',
  name: 'russian-yo',
  family: 'style',
  severity: 'hint',
  summary: 'ё in Russian, which the UN writes е',
  languages: ['ru'],
  kinds: draftKinds,
  needs: () => Seen.Yo,
  find({ organ, text }) {
    if (organ === null) return [];
    return wordsWithYo(text).map(
      ({ start, end, right }): ParagraphFinding => ({
        severity: 'hint',
        message: message`The UN writes Russian without ${yo}.`,
        start,
        end,
        fixes: [{ title: message`Change to “${right}”`, start, end, newText: right }],
      }),
    );
  },
};
