import type { Clause, Language, LanguageCode } from './language';
import { openingPhrases } from './opening-phrases.generated';

/**
 * The two forms of the verbs that open paragraphs: "Recalling" in the preamble, "Recalls" in the operative part. What a
 * language's endings make of a verb counts where the other clause's phrases, as adopted texts have them, know the word.
 */

/** "Recalling also" as "Recalls also"; null where no other form of any of its words is known. The same words, in Chinese. */
export function otherClauseForm(phrase: string, language: Language, to: Clause): string | null {
  const { code } = language;
  if (code === 'zh') return phrase;
  if (code === 'ar') return arabicForm(phrase, to);
  const table = wordsOf(language, to);
  const words = phrase.split(/(\s+)/);
  for (const [index, word] of words.entries()) {
    const found = formsOf(code, word.toLowerCase(), to).find(form => table.has(form));
    if (!found) continue;
    return [...words.slice(0, index), inCaseOf(word, found), ...words.slice(index + 1)].join('');
  }
  return null;
}

/** إذ تشير إلى · وإذ تشير إلى · تشير إلى */
function arabicForm(phrase: string, to: Clause): string | null {
  const found = /^و?إذ\s+/u.exec(phrase);
  if (to === 'operative') return found ? phrase.slice(found[0].length) : null;
  return found ? null : `إذ ${phrase}`;
}

function inCaseOf(model: string, word: string): string {
  const first = model[0]!;
  return first === first.toLowerCase() ? word : word[0]!.toUpperCase() + word.slice(1);
}

const known = new Map<string, ReadonlySet<string>>();

function wordsOf({ code, moreOpeningPhrases }: Language, clause: Clause): ReadonlySet<string> {
  const key = `${code} ${clause}`;
  let words = known.get(key);
  if (!words) {
    const phrases = [...openingPhrases[code][clause].flatMap(each => each.split('|')), ...moreOpeningPhrases[clause]];
    words = new Set(phrases.flatMap(phrase => phrase.toLowerCase().split(/\s+/)));
    known.set(key, words);
  }
  return words;
}

type Endings = readonly (readonly [ending: RegExp, forms: readonly string[]])[];

/** From the participle to the verb. */
const toVerb: Readonly<Partial<Record<LanguageCode, Endings>>> = {
  en: [[/(.+)ing$/, ['$1s', '$1es']]],
  fr: [
    [/(.+)naissant$/, ['$1naît']],
    [/(.+[vt])enant$/, ['$1ient']],
    [/(.+)enant$/, ['$1end']],
    [/(.*)é([a-z])ant$/, ['$1è$2e']],
    [/(.*)y?ant$/, ['$1ie']],
    [/(.*[^aeiouy])([^aeiouy])ant$/, ['$1$2e', '$1$2$2e', '$1$2']],
    [/(.*)([^aeiouy])ant$/, ['$1$2e', '$1$2$2e', '$1$2']],
    [/(.+)ant$/, ['$1e', '$1']],
  ],
  es: [
    [/(.*)o([a-zñ]+)ando$/, ['$1ue$2a']],
    [/(.*)e([a-zñ]+)ando$/, ['$1ie$2a']],
    [/(.*)[ie]([a-zñ]+)iendo$/, ['$1ie$2e', '$1i$2e']],
    [/(.+)ando$/, ['$1a']],
    [/(.+)[iy]endo$/, ['$1e', '$1ye']],
    [/(.+)endo$/, ['$1e']],
  ],
  ru: [
    [/(.+)авая$/, ['$1ает']],
    [/(.+)[яа]$/, ['$1ет', '$1ит']],
    [/(.+)[яа]сь$/, ['$1ется', '$1ится']],
  ],
};

/** From the verb to the participle. */
const toParticiple: Readonly<Partial<Record<LanguageCode, Endings>>> = {
  en: [
    [/(.+)es$/, ['$1ing', '$1eing']],
    [/(.+)s$/, ['$1ing']],
  ],
  fr: [
    [/(.+)naît$/, ['$1naissant']],
    [/(.+)ient$/, ['$1enant']],
    [/(.+)end$/, ['$1enant', '$1endant']],
    [/(.*)è([a-z])e$/, ['$1é$2ant']],
    [/(.+)ie$/, ['$1iant', '$1yant']],
    [/(.*)([^aeiouy])\2e$/, ['$1$2ant', '$1$2$2ant']],
    [/(.+)e$/, ['$1ant', '$1eant']],
  ],
  es: [
    [/(.*)ue([a-zñ]+)a$/, ['$1o$2ando', '$1ue$2ando']],
    [/(.*)ie([a-zñ]+)a$/, ['$1e$2ando']],
    [/(.*)ie([a-zñ]+)e$/, ['$1e$2iendo', '$1i$2iendo']],
    [/(.+)a$/, ['$1ando']],
    [/(.+)e$/, ['$1iendo', '$1endo']],
  ],
  ru: [
    [/(.+а)ет$/, ['$1я', '$1вая']],
    [/(.+)[еи]т$/, ['$1я', '$1а']],
    [/(.+)[еи]тся$/, ['$1ясь', '$1ась']],
  ],
};

function formsOf(code: LanguageCode, word: string, to: Clause): readonly string[] {
  const endings = (to === 'operative' ? toVerb : toParticiple)[code] ?? [];
  return endings.flatMap(([ending, forms]) => (ending.test(word) ? forms.map(form => word.replace(ending, form)) : []));
}
