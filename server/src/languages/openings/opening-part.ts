import type { Span } from '../../text/position';
import type { Clause, Language, LanguageCode } from '../language';
import { languageOf } from '../languages';
import { foldedText } from '../letters/letter-folding';
import { answersKept } from './answers-kept';
import { hasOtherForm, otherClauseForm } from './clause-forms';
import { countedOpenings, openingWords } from './counted-openings';
import { findOpeningPhrase } from './opening-phrases';

/** How often each phrase opens a paragraph of one part, whoever speaks. */
const counted = { preambular: new Map<LanguageCode, Counts>(), operative: new Map<LanguageCode, Counts>() };
type Counts = ReadonlyMap<string, number>;

function countsOf(language: LanguageCode, clause: Clause): Counts {
  let counts = counted[clause].get(language);
  if (!counts) {
    counts = new Map(countedOpenings[language][clause].map(({ phrase, count }) => [foldedText(phrase), count]));
    counted[clause].set(language, counts);
  }
  return counts;
}

/** So many times as often a phrase opens paragraphs of one part, where a few of the other are slips. */
const clearly = 50;

/** "إذ يطلب إلى", "Strongly calling upon": a phrase that no text opens with, of a verb whose form in the other part is known. */
export function formOfOtherPart(language: Language, text: string, own: Clause): Span | null {
  if (language.code === 'zh') return null;
  // most paragraphs begin with no verb that has another form, and in Arabic with إذ where it belongs and there alone
  if (language.code === 'ar' && /^و?[إا]ذ\s/.test(text) === (own === 'preambular')) return null;
  if (language.code !== 'ar' && !beginsWithOtherForm(text, language.code, own)) return null;
  const words = text.slice(0, longestPhrase).split(' ', mostWords);
  for (let count = 1; count <= words.length; count++) {
    const phrase = words.slice(0, count).join(' ');
    const form = otherClauseForm(phrase, language, own);
    if (form === null || form === phrase) continue;
    const known = findOpeningPhrase(language, own, `${form}${text.slice(phrase.length)}`);
    // the verb is in it
    if (known && known.start === 0 && known.end >= form.length) return { start: 0, end: phrase.length };
  }
  return null;
}

const longestPhrase = 60;
const mostWords = 4;

/** Has one of the first words another form in the other part? */
function beginsWithOtherForm(text: string, language: LanguageCode, own: Clause): boolean {
  const length = Math.min(text.length, longestPhrase);
  let from = 0;
  for (let count = 0; count < mostWords && from <= length; count++) {
    const blank = text.indexOf(' ', from);
    const end = blank < 0 || blank > length ? length : blank;
    if (hasOtherForm(text.slice(from, end), language, own)) return true;
    from = end + 1;
  }
  return false;
}

/**
 * Does a phrase that is known in both parts all but always open paragraphs of the other: "Recognizing", once in 4,920 an
 * operative one? Of a rare phrase its verb tells: "Further welcoming".
 */
export const isOfOtherPart = answersKept((phrase: string, language: LanguageCode, clause: Clause): boolean => {
  if (language === 'zh') return false;
  // an operative paragraph never begins with إذ
  if (language === 'ar') return clause === 'operative' && /^و?[إا]ذ\s/u.test(phrase);
  const folded = foldedText(phrase);
  const otherClause = clause === 'operative' ? 'preambular' : 'operative';
  const own = countsOf(language, clause).get(folded) ?? 0;
  if ((countsOf(language, otherClause).get(folded) ?? 0) > clearly * Math.max(1, own)) return true;
  const verb = own > mostOfRare ? null : verbIn(folded, languageOf(language), clause);
  if (verb === null) return false;
  const verbs = openingWords(language, otherClause).get(verb) ?? 0;
  return verbs > clearly * Math.max(1, openingWords(language, clause).get(verb) ?? 0);
});

/** A phrase that opens more paragraphs of a part is at home there. */
const mostOfRare = 5;

/** So many times as often a verb decides, where its participle is no circumstance of a decision. */
const mostlyDecides = 4;

/**
 * May a phrase of the preamble stand before what an operative paragraph does, as in "Recalling its resolution, decides"?
 * Not "Deciding" or "Requesting", which are what it does.
 */
export function isCircumstance(phrase: string, operative: string, { code }: Language): boolean {
  const verbs = [phrase, operative].map(each => foldedText(each).split(' ')[0]!);
  const [preambular = 0, decisions = 0] = [
    openingWords(code, 'preambular').get(verbs[0]!) ?? 0,
    openingWords(code, 'operative').get(verbs[1]!) ?? 0,
  ];
  return preambular * mostlyDecides >= decisions;
}

/** The word of a phrase that has another form in the other part. */
function verbIn(phrase: string, language: Language, clause: Clause): string | null {
  const changed = otherClauseForm(phrase, language, clause)?.split(' ');
  return changed ? (phrase.split(' ').find((word, index) => word !== changed[index]) ?? null) : null;
}
