import type { Language, Organ } from '../../languages/language';
import type { Citation, CitationKind } from '../mentions';
import type { Places } from '../places/places';
import { namedBefore, namedBehind } from './adopters';
import { citationsByName } from './by-name';
import { yearsBeside } from './dates';
import { canonicalSymbol, kindBehind, kindOfSymbol } from './kinds';
import { belongs, isFarFrom, type NamedBody, type OpenNoun } from './lists';
import { adopterOfNoun } from './nouns';
import { type Adopter, bodyMeant, symbolOfNumber } from './symbols';
import type { Body, CitationToken } from './token';
import { citationTokens } from './tokens';

const none: readonly Citation[] = [];

/**
 * The documents that a paragraph cites, in order. `organ` is the one that speaks: "its resolution" is its own. `places`:
 * where in the text they may begin.
 */
export function citationsAt(
  text: string,
  places: Places,
  language: Language,
  organ: Organ | null,
): readonly Citation[] {
  const tokens = citationTokens(text, places, language);
  const byNumber = tokens.length === 0 ? none : citationsByNumber(text, tokens, language, organ);
  const byName = citationsByName(text, places, language);
  if (byNumber.length + byName.length === 0 || isTitle(text, language)) return none;
  if (byName.length === 0) return byNumber;
  return [...byNumber, ...byName].sort((a, b) => a.start - b.start);
}

function citationsByNumber(
  text: string,
  tokens: readonly CitationToken[],
  language: Language,
  organ: Organ | null,
): readonly Citation[] {
  let citations: Citation[] | undefined;
  const cite = (symbol: string, kind: CitationKind, { start, end }: CitationToken): void => {
    const citation: Citation = { symbol, kind, start, end };
    // most paragraphs cite one: a list of one takes less room than one that has grown
    if (citations === undefined) citations = [citation];
    else citations.push(citation);
  };
  // the Council's numbers tell themselves whose they are
  const years = tokens.some(({ kind }) => kind === 'session') ? yearsBeside(text, tokens, language) : null;
  const behind = tokens.some(isAmbiguous) ? namedBehind(text, tokens, language) : null;
  let noun = null as OpenNoun | null;
  let named = null as NamedBody | null;
  let lastCouncil = null as Body | null;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    switch (token.kind) {
      case 'symbol': {
        const symbol = canonicalSymbol(text.slice(token.start, token.end));
        if (symbol) cite(symbol, kindOfSymbol(symbol), token);
        break;
      }
      case 'body': {
        const body = bodyMeant(token.body, organ, lastCouncil);
        if (!body) break;
        if (body === 'HRC' || body === 'ECOSOC' || body === 'SC') lastCouncil = body;
        named = { body, end: token.end };
        if (noun && noun.numbers === 0 && token.start - noun.end <= 8) {
          noun.behind = body;
          noun.end = token.end;
        }
        break;
      }
      case 'resolution':
      case 'decision':
      case 'statement':
        noun = { kind: token.kind, token, end: token.end, before: named, behind: null, numbers: 0, closed: false };
        break;
      case 'other':
        if (noun && !(noun.numbers > 0 && isFarFrom(tokens, index))) noun.closed = true;
        break;
      default: {
        const year = years === null ? null : years[index]!;
        const list = noun && belongs(text, noun, token, year, language) ? noun : null;
        // 大会ES-10/15号决议, without 第
        if (!list && !(language.code === 'zh' && /^ ?号/.test(text.slice(token.end, token.end + 2)))) break;
        const kind = language.code === 'zh' ? kindBehind(text, token.end, language) : list!.kind;
        let adopter = nobody;
        if (isAmbiguous(token)) {
          const bodyBehind = behind?.[index];
          const beside =
            language.code === 'zh' && named && namedBefore(text, named.end, token, language) ? named.body : null;
          const nounAdopter = list ? adopterOfNoun(text, list, language, organ) : { ...nobody, presumed: organ };
          adopter = {
            named: (bodyBehind && bodyMeant(bodyBehind, organ, lastCouncil)) ?? beside ?? nounAdopter.named,
            presumed: nounAdopter.presumed,
            nearRightsCouncil: lastCouncil === 'HRC' || organ === 'HRC',
            otherNear: nounAdopter.otherNear,
            turned: language.code === 'ar',
            year,
          };
        }
        const symbol = kind === 'document' ? null : symbolOfNumber(token, kind, adopter);
        if (symbol) cite(symbol, kind, token);
        if (list) {
          list.end = token.end;
          list.numbers++;
        }
      }
    }
  }
  return citations ?? none;
}

const nobody: Adopter = {
  named: null,
  presumed: null,
  otherNear: false,
  nearRightsCouncil: false,
  turned: false,
  year: null,
};

/** 61/124 and 2625 (XXV) may be of several bodies. */
function isAmbiguous(token: CitationToken): boolean {
  return token.kind === 'session' || token.kind === 'roman';
}

/** "Resolution 2185 (2014)", and nothing behind: that is the draft's own name. */
function isTitle(text: string, { titleLine }: Language): boolean {
  if (text.length >= 80) return false;
  const title = titleLine.exec(text);
  return title !== null && title[0].length >= text.replace(/[\s,*]+$/, '').length;
}
