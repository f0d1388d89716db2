import { madeOfKeys } from '../../text/made-when-asked';
import { type LanguageCode, languageCodes } from '../language';

/** Words with which a line may end, and no paragraph does. */
export enum UnfinishedEnd {
  None,
  /** What a number or a letter stands behind: "in paragraph", "No.", "第". */
  Noun,
  /** What the sentence goes on behind: "in the", "that was", "и". */
  Word,
}

/** Behind which a number, a letter or the name of an annex stands, as sources of expressions. */
const nouns: Readonly<Record<LanguageCode, string>> = {
  en: '(?:sub)?paragraphs?|resolutions?|decisions?|(?:sub-?)?items?|articles?|annex(?:es)?|chapters?|sections?|parts?|rules?|nos?\\.|(?:sects?|chap|paras?|arts?)\\.',
  fr: "(?:(?:l|d)['’])?(?:paragraphes?|alinéas?|résolutions?|décisions?|articles?|annexes?|chapitres?|sections?|parties?|points?)|n[o°]s?|(?:sect|chap|par|art)\\.",
  es: 'párrafos?|apartados?|incisos?|resoluci(?:ón|ones)|decisi(?:ón|ones)|artículos?|anexos?|capítulos?|secci(?:ón|ones)|partes?|temas?|núms?\\.|n\\.?º|(?:secc|cap|párrs?|arts?)\\.',
  ru: '(?:под)?пункт(?:ы|а|у|ом|е|ов|ам|ами|ах)?|резолюци(?:я|и|ю|ей|й|ям|ями|ях)|решени(?:е|я|ю|ем|и|й|ям|ями|ях)|стат(?:ья|ьи|ье|ью|ьей|ей|ьям|ьями|ьях)|приложени(?:е|я|ю|ем|и|й|ям|ями|ях)|глав(?:а|ы|е|у|ой|ах)|раздел(?:а|у|ом|е|ах)?|част(?:ь|и|ью|ях)|№|(?:разд|гл|пп?|ст)\\.',
  ar: '(?:و|ف)?(?:بال|لل|كال|ال|ب|ل)?(?:فقر(?:ة|تين|تان|ات)(?: الفرعية)?|قرار(?:ه|ها|ات|اته|اتها|ين|يه|يها)?|مقرر(?:ه|ها|ات)?|ماد(?:ة|تين)|مواد|مرفق(?:ين|ات)?|فصل|فرع|جزء|رقم|بند(?:ين)?)',
  zh: '第',
};

/** No paragraph ends with them, nor a heading. */
const words: Readonly<Record<LanguageCode, string>> = {
  en: 'the|an?|of|in|to|by|with|for|from|on|at|and|or|as|than|that|which|who|whose|its|their|this|these|under|between|into|upon|is|are|was|were|be|been',
  fr: "les?|la|une?|des?|du|(?:[ldnsc]|qu)['’]|et|ou|à|aux?|en|dans|par|pour|sur|sous|avec|qui|que|dont|ses|son|sa|leurs?|cette|ces?|est|sont|fut|été|entre",
  es: 'el|las?|los|un|una|unos|unas|del?|y|e|o|u|al?|en|con|por|para|que|sus?|sobre|entre|esta|este|fue|fueron|son|sido|según',
  ru: 'и|или|в|во|на|с|со|об?|от|по|ко?|за|для|из|под|при|что|котор(?:ый|ая|ое|ые|ых|ого|ой|ом|ым|ыми|ую)|был[аои]?|между|а|как|его|их|именуем(?:ый|ая|ое|ые|ом|ым)',
  ar: 'و?(?:في|من|إلى|على|عن|مع|أن|التي|الذي|الذين|اللذين|اللتين|بين|أو|كما|حتى|لدى|بموجب)|و',
  zh: '[和与及或的在于由为以对向从至到按经]',
};

/** Of a noun with its number: "paragraph 2" / "(b) above". */
const number = '(?: ?\\d{1,3})?';

interface Ends {
  readonly noun: RegExp;
  readonly word: RegExp;
}

const ends = madeOfKeys(languageCodes, (code): Ends => {
  // Chinese words stand without blanks
  const before = code === 'zh' ? '' : '(?:^|[ \\u00a0(«“"])';
  return {
    noun: new RegExp(`${before}(?:${nouns[code]})${number}$`, 'i'),
    word: new RegExp(`${before}(?:${words[code]})$`, 'i'),
  };
});

/** So much of a line's end is looked at. */
export const longestUnfinishedEnd = 32;

/** How a line ends that ends with `tail`, its last characters. */
export function unfinishedEnd(language: LanguageCode, tail: string): UnfinishedEnd {
  const { noun, word } = ends[language];
  if (noun.test(tail)) return UnfinishedEnd.Noun;
  return word.test(tail) ? UnfinishedEnd.Word : UnfinishedEnd.None;
}
