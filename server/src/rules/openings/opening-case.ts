import { languageOf } from '../../languages/languages';
import { message } from '../../messages/message';
import { isLowerCase, isUpperCase } from '../../text/characters';
import type { ParagraphRule } from '../rule';
import { openingKinds } from './opening-kinds';

/** Paragraphs begin with a capital in English, French and Spanish, and with a small letter in Russian. */
export const openingCase: ParagraphRule = {
  scope: 'paragraph',
  name: 'opening-case',
  family: 'openings',
  severity: 'warning',
  summary: 'a paragraph that begins with a small letter, or in Russian with a capital',
  kinds: openingKinds,
  find({ block: { opener }, language, organ, layout, text, part }) {
    // “The Security Council reaffirms …”
    if (organ === null || !opener || part === 'annex' || isBehindWords(text, opener.start)) return [];
    const first = text[opener.start]!;
    const { capitalOpeners } = languageOf(language);
    const isWrong = capitalOpeners ? isLowerCase(first) : isUpperCase(first);
    if (!isWrong || layout !== 'flowing') return [];
    const right = capitalOpeners ? first.toUpperCase() : first.toLowerCase();
    const span = { start: opener.start, end: opener.start + 1 };
    return [
      {
        severity: 'warning',
        message: capitalOpeners
          ? message`A paragraph begins with a capital letter.`
          : message`A paragraph begins with a small letter in Russian.`,
        ...span,
        fixes: [{ title: message`Change to “${right}”`, ...span, newText: right }],
      },
    ];
  },
};

/** Does the phrase stand behind words, as in a statement, whose paragraphs open with the organ? */
function isBehindWords(text: string, start: number): boolean {
  return start > 0 && /\p{L}/u.test(text.slice(0, start));
}
