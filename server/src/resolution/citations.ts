import type { Language, Organ } from '../languages/language';
import { namedBefore, namedBehind, ownNoun } from './citation-adopters';
import { yearsBeside } from './citation-dates';
import { type Adopter, bodyMeant, symbolOfNumber } from './citation-symbols';
import {
  type Body,
  type CitationToken,
  citationTokens,
  isNumber,
  type NumberToken,
  type WordToken,
} from './citation-tokens';
import { citationsByName } from './citations-by-name';
import { mentionPlaces } from './mention-places';
import type { Citation, CitationKind } from './mentions';
import type { Places } from './places';

/** The noun that numbers stand behind, and how far a list of them may reach. */
interface OpenNoun {
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

interface NamedBody {
  readonly body: Body;
  readonly end: number;
}

/** As far behind its noun, or behind the number before, a number may stand: a title or a date fits between. */
const longestReach = 320;
/** As far behind the first number of a Chinese list the noun of the list may stand. */
const farthestNoun = 480;

const none: readonly Citation[] = [];

/** The documents that a paragraph cites, in order. `organ` is the one that speaks: "its resolution" is its own. */
export function findCitations(text: string, language: Language, organ: Organ | null): readonly Citation[] {
  return citationsAt(text, mentionPlaces(text, language), language, organ);
}

/** The same, where it is known at which places of the text they may begin. */
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
  const citations: Citation[] = [];
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
        if (symbol) citations.push({ symbol, kind: kindOfSymbol(symbol), start: token.start, end: token.end });
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
        if (symbol) citations.push({ symbol, kind, start: token.start, end: token.end });
        if (list) {
          list.end = token.end;
          list.numbers++;
        }
      }
    }
  }
  return citations;
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

/** What the words around a noun tell of who adopted the resolutions of its list. */
function adopterOfNoun(
  text: string,
  { token, before, behind }: OpenNoun,
  language: Language,
  organ: Organ | null,
): Pick<Adopter, 'named' | 'presumed' | 'otherNear'> {
  const named =
    before &&
    (namedBefore(text, before.end, token, language) ||
      (before.body === 'other' && isRestOfName(text.slice(before.end, before.end + 80), token.start - before.end)))
      ? before.body
      : null;
  const near = before && !isOver(text, before.end, token.start) ? before.body : null;
  const presumed = near === 'other' || ownNoun(text, token, language) ? organ : (near ?? organ);
  return { named: behind ?? named, presumed, otherNear: near === 'other' };
}

/** "Resolution 2185 (2014)", and nothing behind: that is the draft's own name. */
function isTitle(text: string, { titleLine }: Language): boolean {
  if (text.length >= 80) return false;
  const title = titleLine.exec(text);
  return title !== null && title[0].length >= text.replace(/[\s,*]+$/, '').length;
}

function belongs(text: string, list: OpenNoun, token: NumberToken, year: number | null, language: Language): boolean {
  if (language.code !== 'zh' && year !== null && token.kind === 'session') return true;
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

/** "(Commission) on the Status of Women (resolution 49/7)" */
function isRestOfName(behind: string, length: number): boolean {
  return length <= 80 && /^(?:\s(?:\p{Lu}[\p{L}’'-]*|on|of|for|the|and|in))+\s$/u.test(behind.slice(0, length));
}

/** Does a sentence or a clause end between? */
function isOver(text: string, from: number, to: number): boolean {
  return to - from > longestReach || /[.;؛。；]/.test(text.slice(from, to));
}

function isFarFrom(tokens: readonly CitationToken[], index: number): boolean {
  const next = tokens[index + 1];
  return !isNumber(next) || next.start - tokens[index]!.end > 12;
}

/** Made once, from the first Chinese text on. */
let chineseNouns: RegExp | undefined;

/** 第37(2020)号一般性意见 is no resolution: what stands behind the list's 号 tells. `document` stands for neither. */
function kindBehind(text: string, end: number, language: Language): CitationKind {
  chineseNouns ??= new RegExp(
    `号\\s*(?:(决\\s*议)|(决\\s*定)|${language.citations.other})|${language.citations.statement}`,
  );
  const behind = chineseNouns.exec(text.slice(end, end + farthestNoun));
  if (!behind || behind[1]) return 'resolution';
  if (behind[2]) return 'decision';
  return behind[0].startsWith('号') ? 'document' : 'statement';
}

/** Without white space, with plain hyphens; null for what has no number in it. */
function canonicalSymbol(written: string): string | null {
  if (!/\d/.test(written)) return null;
  return /[^!-~]/.test(written) ? written.replace(/\s+/g, '').replace(/‑/g, '-') : written;
}

function kindOfSymbol(symbol: string): CitationKind {
  if (symbol.startsWith('S/PRST/')) return 'statement';
  if (symbol.includes('/RES/')) return 'resolution';
  return symbol.includes('/DEC/') ? 'decision' : 'document';
}
