import { madeWhenAsked } from '../text/made-when-asked';
import type { LanguageCode } from './language';

/** What a language says of a word that stands twice in a row. */
export interface RepeatedWords {
  /** Words of a single letter, in small letters: any other one letter is a label or a quantity. */
  readonly oneLetter: string;
  /** From the second of the two on: it stands there rightly. */
  readonly right: RegExp | null;
  /** From the second of the two on: it may stand there rightly. */
  readonly perhaps: RegExp | null;
}

/** "Pago Pago", "Boutros Boutros Ghali" */
export const repeatedNames: ReadonlySet<string> = new Set(
  'Pago Bora Baden Boutros Walla Wagga Бутрос Паго Бора Баден بطرس'.split(' '),
);

export const repeatedWords = madeWhenAsked<LanguageCode, RepeatedWords>({
  en: () => ({
    oneLetter: 'a',
    right: /^had(?!\p{L})/u,
    // "stresses that that is so"
    perhaps: /^(?:that|is|her)(?!\p{L})/u,
  }),
  fr: () => ({
    oneLetter: 'aày',
    // "tout en en gardant la trace", "nous nous engageons"
    right: /^(?:en (?:\p{L}{1,20} )?\p{L}{1,20}ant|nous|vous)(?!\p{L})/u,
    perhaps: null,
  }),
  es: () => ({ oneLetter: 'aeouy', right: null, perhaps: null }),
  ru: () => ({ oneLetter: 'авикосуя', right: null, perhaps: null }),
  // it writes no blanks between words: see `repeatedCharacters`
  zh: () => ({ oneLetter: '', right: null, perhaps: null }),
  ar: () => ({
    oneLetter: 'و',
    // letters that parts are named by, as in 53/77 AA; and a thousand thousands
    right:
      /^(?:ألف|باء|جيم|دال|هاء|واو|زاي|حاء|طاء|ياء|كاف|لام|ميم|نون|سين|عين|فاء|صاد|قاف|راء|شين|تاء|ثاء|خاء|ذال|ضاد)(?!\p{L})/u,
    perhaps: null,
  }),
});

/**
 * A Chinese particle, preposition or verb that is written twice, and is no end or beginning of another word: 目的的, 参与与,
 * 和和平, 邀请请; or a word of two characters that ends no name: not 发展中国家国家方案.
 */
export const repeatedCharacters =
  /(?<!目|标|有)的的(?!确)|(?<!温|共|柔|饱|缓)和和(?!平|解|谐|睦|约|缓)|(?<!存|现|所|正|内|实|潜|旨|好|外)在在(?!于|座|场|线)|(?<!参|给|赋|授)与与(?!会)|(?<!邀|申|提|聘|吁|敦)请请(?!求|愿)|(?<!为|除|完)了了(?!解)|(?<!涉|普|顾|波|触|遍|以)及及(?!时|早)|或或(?!许)|(?<!于|但|可|还|而|就|只|总|正|凡)是是(?!否|非)|加强加强|促进促进|回顾回顾|强调强调|敦促敦促|促请促请|欢迎欢迎|鼓励鼓励|确保确保|采取采取|进行进行|提供提供|继续继续|包括包括|以及以及|根据根据|关于关于|必须必须|应当应当|通过通过|为了为了|由于由于|但是但是|并且并且|不仅不仅|其中其中|特别特别|尤其尤其|所有所有|这些这些|有关有关|增进增进|落实落实|尊重尊重|谴责谴责|重申重申|注意注意|认识认识|考虑考虑|建议建议|欣见欣见|赞扬赞扬|期待期待|呼吁呼吁/g;
