import type { Language, Organ } from '../../languages/language';
import type { Span } from '../../text/position';
import type { Citation } from '../mentions';
import { type Places, quotationBit } from '../places/places';
import { type Around, adopterAt, nobody } from './adopter-at';
import { namedBehind } from './adopters';
import { citationsByName } from './by-name/by-name';
import { yearsBeside } from './dates';
import { kindBehind, kindOfSymbol } from './kinds';
import { belongs, isFarFrom, type NamedBody, type OpenNoun } from './lists';
import { isCouncilYear } from './numbers/council';
import { citationNumbers } from './numbers/numbers';
import { canonicalSymbol } from './numbers/symbols';
import { quotations } from './quotations';
import { bodyMeant, symbolOfNumber } from './symbols';
import { type Body, type CitationToken, isSure, type NumberToken, type SureToken } from './token';
import { citationTokens } from './tokens';

const none: readonly Citation[] = [];
const noQuotations: readonly Span[] = [];

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
  const numbers = citationNumbers(text, places, language);
  // most paragraphs have none, or "2185 (2014)", and what is said around it changes nothing
  const byNumber = numbers.every(isSure)
    ? sureCitations(text, numbers, language)
    : citationsByNumber(text, citationTokens(text, numbers, places, language), places, language, organ);
  const byName = citationsByName(text, places, language);
  if (byNumber.length + byName.length === 0 || isTitle(text, language)) return none;
  if (byName.length === 0) return byNumber;
  return [...byNumber, ...byName].sort((a, b) => a.start - b.start);
}

/** Without the words around them, which need not be read. */
function sureCitations(text: string, numbers: readonly SureToken[], language: Language): readonly Citation[] {
  let citations: Citation[] | undefined;
  for (const token of numbers) {
    const citation = sureCitation(text, token, language);
    if (citation) citations = withCitation(citations, citation);
  }
  return citations ?? none;
}

function sureCitation(text: string, token: SureToken, language: Language): Citation | null {
  const { start, end } = token;
  if (token.kind === 'symbol') {
    const symbol = canonicalSymbol(text.slice(start, end));
    return symbol === null ? null : { symbol, kind: kindOfSymbol(symbol), start, end };
  }
  const { symbol } = token;
  if (language.code === 'zh' && kindBehind(text, end, language) === 'document') return null;
  return { symbol, kind: 'resolution', start, end };
}

/** Most paragraphs cite one: a list of one takes less room than one that has grown. */
function withCitation(citations: Citation[] | undefined, citation: Citation): Citation[] {
  if (citations === undefined) return [citation];
  citations.push(citation);
  return citations;
}

/** What the tokens before tell of the next number. */
interface State {
  noun: OpenNoun | null;
  named: NamedBody | null;
  lastCouncil: Body | null;
}

function citationsByNumber(
  text: string,
  tokens: readonly CitationToken[],
  { bits }: Places,
  language: Language,
  organ: Organ | null,
): readonly Citation[] {
  let citations: Citation[] | undefined;
  // the Council's numbers tell themselves whose they are
  const ambiguous = tokens.some(isAmbiguous);
  const years = ambiguous ? yearsBeside(text, tokens, language) : null;
  const behind = ambiguous ? namedBehind(text, tokens, language) : null;
  // what stands in a title tells nothing of the numbers behind it, where there are any
  const quoted = tokens.length > 1 && (bits & quotationBit) !== 0 ? quotations(text, language) : noQuotations;
  let quotation = 0;
  /** As it was before the quotation that has begun. */
  let outside = null as State | null;
  let state: State = { noun: null, named: null, lastCouncil: null };
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    while (quotation < quoted.length && quoted[quotation]!.start <= token.start) {
      if (token.start < quoted[quotation]!.end) {
        outside ??= copyOf(state);
        break;
      }
      state = behindQuotation(text, outside ?? state, quoted[quotation]!);
      outside = null;
      quotation++;
    }
    switch (token.kind) {
      case 'symbol': {
        const citation = sureCitation(text, token, language);
        if (citation) citations = withCitation(citations, citation);
        break;
      }
      case 'body': {
        const body = bodyMeant(token.body, organ, state.lastCouncil);
        if (!body) break;
        if (body === 'HRC' || body === 'ECOSOC' || body === 'SC') state.lastCouncil = body;
        state.named = { body, end: token.end };
        const { noun } = state;
        if (noun && noun.numbers === 0 && token.start - noun.end <= 8) {
          noun.behind = body;
          noun.end = token.end;
        }
        break;
      }
      case 'resolution':
      case 'decision':
      case 'statement':
        state.noun = {
          kind: token.kind,
          token,
          end: token.end,
          before: state.named,
          behind: null,
          numbers: 0,
          closed: false,
        };
        break;
      case 'other':
        if (state.noun && !(state.noun.numbers > 0 && isFarFrom(tokens, index))) state.noun.closed = true;
        break;
      default: {
        const { noun, named, lastCouncil } = state;
        const year = years === null ? null : years[index]!;
        const list = noun && belongs(text, noun, token, year, language) ? noun : null;
        if (!list && !tellsItself(text, token, language)) break;
        const isFar = list !== null && token.start - list.end > 8;
        if (token.kind === 'council' && !token.sure && !isCouncilYear(token.year) && isFar) break;
        const kind = language.code === 'zh' ? kindBehind(text, token.end, language) : (list?.kind ?? 'resolution');
        const around: Around = { list, named, lastCouncil, behind: behind?.[index] ?? null, year };
        const adopter = isAmbiguous(token) ? adopterAt(text, token, around, language, organ) : nobody;
        const symbol = kind === 'document' ? null : symbolOfNumber(token, kind, adopter);
        if (symbol) {
          const { start, end } = token;
          citations = withCitation(citations, { symbol, kind: kindOfSymbol(symbol), start, end });
        }
        if (list) {
          list.end = token.end;
          list.numbers++;
        }
      }
    }
  }
  return citations ?? none;
}

function copyOf({ noun, named, lastCouncil }: State): State {
  return { noun: noun && { ...noun }, named, lastCouncil };
}

/** Behind a title a list goes on as if the title were not there. */
function behindQuotation(text: string, state: State, { start, end }: Span): State {
  const { noun } = state;
  if (!noun || noun.end > start || /[.;؛。；]/.test(text.slice(noun.end, start))) return state;
  return { ...state, noun: { ...noun, end } };
}

/** A number that needs no noun: 大会ES-10/15号决议, without 第; 2035 (2012), which the Council adopted that year. */
function tellsItself(text: string, token: NumberToken, language: Language): boolean {
  if (token.kind === 'council' && token.sure) return true;
  return language.code === 'zh' && /^ ?号/.test(text.slice(token.end, token.end + 2));
}

/** 61/124, 2625 (XXV) and a bare 1325 may be of several bodies. */
function isAmbiguous(token: CitationToken): boolean {
  return token.kind === 'session' || token.kind === 'roman' || token.kind === 'bare';
}

/** "Resolution 2185 (2014)", and nothing behind: that is the draft's own name. */
function isTitle(text: string, { titleLine }: Language): boolean {
  if (text.length >= 80) return false;
  const title = titleLine.exec(text);
  return title !== null && title[0].length >= text.replace(/[\s,*]+$/, '').length;
}
