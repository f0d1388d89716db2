import type { Language } from '../../languages/language';
import { type Body, type CitationToken, isNumber, type NumberToken, type WordToken } from './token';

/** The noun that numbers stand behind, and how far a list of them may reach. */
export interface OpenNoun {
  readonly kind: 'resolution' | 'decision' | 'statement';
  readonly token: WordToken;
  /** Where the noun, its organ, or the last number of its list ends. */
  end: number;
  /** The last body that the paragraph has named before. */
  readonly before: NamedBody | null;
  /** The body that stands right behind the noun. */
  behind: Body | null;
  numbers: number;
  /** Has something else with numbers come between? Then only a dated number still belongs to the noun. */
  closed: boolean;
}

export interface NamedBody {
  readonly body: Body;
  readonly end: number;
}

/** As far behind its noun, or behind the number before, a number may stand: a title or a date fits between. */
export const longestReach = 320;

/** Does a number go on with the list of a noun? `year` is that of a date beside it. */
export function belongs(
  text: string,
  list: OpenNoun,
  token: NumberToken,
  year: number | null,
  language: Language,
): boolean {
  if (language.code !== 'zh' && year !== null && (token.kind === 'session' || token.kind === 'roman')) return true;
  return !list.closed && reaches(text, list, token, language);
}

function reaches(text: string, list: OpenNoun, token: NumberToken, language: Language): boolean {
  const between = token.start - list.end;
  if (between > longestReach) return false;
  if (between <= 2) return true;
  const words = text.slice(list.end, token.start);
  // the list goes on over "、" and "和"; anything else needs a 第 of its own
  if (language.code === 'zh') return /^[\s、，,]*(?:号)?(?:和|及|以及|或|至|与|、)?[\s]*$/.test(words);
  if (token.kind === 'session' && token.session.length === 4)
    return /^[^.]{0,120}[\s,(]$/.test(words) && list.numbers > 0;
  // a sentence or a clause between ends the list; "…; 1612 (2005)" goes on with it
  return !/[.;؛]\s+(?!(?:and |et |y |и |و)?$)/.test(words);
}

/** Does no number follow soon behind a token? */
export function isFarFrom(tokens: readonly CitationToken[], index: number): boolean {
  const next = tokens[index + 1];
  return !isNumber(next) || next.start - tokens[index]!.end > 12;
}
