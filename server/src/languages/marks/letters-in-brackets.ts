import { madeWhenAsked } from '../../text/made-when-asked';
import type { LanguageCode } from '../language';

/** How a language writes letters of items, if it does so with one bracket: "alinéa b) de l’article 2". */
export interface LettersWithBracket {
  /**
   * What a letter stands behind that refers: "artículo 2 ", "alinéas d) et ", "пункта ". Of the Charter's Articles, which
   * have capitals, the letters stand without: "Artículo 73 b de la Carta".
   */
  readonly referring: RegExp;
  /** Letters that are words, or units behind a number. */
  readonly words: string;
}

/** French, Spanish and Russian have one bracket, the others two or none. */
export const lettersWithBracket: Readonly<Partial<Record<LanguageCode, LettersWithBracket>>> = madeWhenAsked({
  fr: () => ({
    referring: /(?:articles?|paragraphes?|alinéas?|points?) (?:\d+ )?(?:[a-z]\)(?:,| et| ou) )*$/u,
    words: 'ayhm',
  }),
  es: () => ({
    referring: /(?:artículos?|párrafos?|apartados?|incisos?) (?:[\d, y]{1,12} )?(?:[a-z]\)(?:,| y| o) )*$/u,
    words: 'aeouyhm',
  }),
  ru: () => ({
    referring: /(?:пункт|подпункт|стать)\p{L}{0,4} (?:\d+ )?(?:[a-z]\)(?:,| и| или) )*$/u,
    words: '',
  }),
});

/** "; ", "; y ", ", et ": a list's next item begins, in any of these languages. */
export const beforeNextItem = /[;,] (?:(?:et|ou|y|o|e|и|или) )?$/u;

/** Behind a letter: it is of the Charter, whose Articles' letters stand without a bracket. */
export const ofCharter = /^ (?:de l[’'a]|del) ?(?:Carta|Charte|Article|Artículo)|^ (?:Устава|Статьи)/u;
