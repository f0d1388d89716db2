import { cyrillicLikes, latinLikes } from '../../languages/letters/look-alikes';
import { type Message, message } from '../../messages/message';
import { Seen } from '../../resolution/places/seen';
import type { ParagraphFinding, ParagraphRule } from '../rule';

const cyrillic = /[\u0400-\u04ff]/;

/** A word is written in the letters of one script: a Cyrillic "а" in a Latin word is found by no search. */
export const mixedScript: ParagraphRule = {
  scope: 'paragraph',
  name: 'mixed-script',
  family: 'characters',
  severity: 'warning',
  summary: 'a word of Latin and Cyrillic letters',
  // of the two the one that is the rarer there
  needs: language => (language === 'ru' ? Seen.Latin : Seen.Cyrillic),
  find({ text, seen }) {
    if (!(seen & Seen.Latin) || !(seen & Seen.Cyrillic)) return [];
    const mixed = /(?<![\p{L}\d])(?=\p{L}*[A-Za-z])(?=\p{L}*[\u0400-\u04ff])\p{L}+/gu;
    return [...text.matchAll(mixed)].map(({ 0: word, index: start }): ParagraphFinding => {
      const end = start + word.length;
      const right = inOneScript(word);
      return {
        severity: 'warning',
        message: message`“${word}” has letters of two scripts.`,
        start,
        end,
        fixes: right === null ? [] : [{ title: right.title, start, end, newText: right.word }],
      };
    });
  },
};

/** In the script that most of its letters are of, if the others have a like in it. */
function inOneScript(word: string): { readonly word: string; readonly title: Message } | null {
  const letters = [...word];
  const count = letters.filter(letter => cyrillic.test(letter)).length;
  const toCyrillic = count * 2 > letters.length;
  const likes = toCyrillic ? cyrillicLikes : latinLikes;
  const written = letters.map(letter => (cyrillic.test(letter) === toCyrillic ? letter : likes[letter]));
  if (written.some(letter => letter === undefined)) return null;
  const title = toCyrillic ? message`Write it in Cyrillic letters` : message`Write it in Latin letters`;
  return { word: written.join(''), title };
}
