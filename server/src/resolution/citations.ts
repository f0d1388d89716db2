import type { Language, Organ } from '../languages/language';
import { type CitationToken, citationTokens } from './citation-tokens';
import type { Citation, CitationKind } from './mentions';

/** The noun that numbers stand behind, and how far a list of them may reach. */
interface OpenNoun {
  readonly kind: 'resolution' | 'decision';
  /** Where the noun, its organ, or the last number of its list ends. */
  readonly end: number;
  /** Who adopted them, where it is said. */
  readonly organ: Organ | null;
  readonly numbers: number;
}

interface NamedOrgan {
  readonly organ: Organ;
  readonly end: number;
}

/** As far behind its noun, or behind the number before, a number may stand: a title or a date fits between. */
const longestReach = 320;

/** The documents that a paragraph cites, in order. `organ` is the one that speaks: "its resolution" is its own. */
export function findCitations(text: string, language: Language, organ: Organ | null): Citation[] {
  const citations: Citation[] = [];
  const tokens = citationTokens(text, language);
  let noun = null as OpenNoun | null;
  let named = null as NamedOrgan | null;
  for (const [index, token] of tokens.entries()) {
    switch (token.kind) {
      case 'symbol': {
        const symbol = canonicalSymbol(text.slice(token.start, token.end));
        if (symbol) citations.push({ symbol, kind: kindOfSymbol(symbol), start: token.start, end: token.end });
        break;
      }
      case 'organ':
        named = { organ: token.organ, end: token.end };
        if (noun && noun.numbers === 0 && token.start - noun.end <= 8)
          noun = { ...noun, organ: token.organ, end: token.end };
        break;
      case 'resolution':
      case 'decision': {
        const adopter =
          language.code === 'zh' ? adopterInClause(text, named, token.start) : adjacent(named, token.start);
        noun = { kind: token.kind, end: token.end, organ: adopter, numbers: 0 };
        break;
      }
      case 'other':
        if (noun && !(noun.numbers > 0 && isFarFrom(tokens, index))) noun = null;
        break;
      default: {
        const list = noun;
        if (!list || !reaches(text, list, token, language)) break;
        const after = language.citations.organ === 'after' ? organBehind(text, tokens, index) : null;
        const cited = citationOf(text, token, list, after ?? list.organ, organ, language);
        if (cited) citations.push(cited);
        noun = { ...list, end: token.end, numbers: list.numbers + 1 };
      }
    }
  }
  return citations;
}

type NumberToken = Extract<CitationToken, { kind: 'council' | 'session' | 'roman' }>;

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

function adjacent(named: NamedOrgan | null, start: number): Organ | null {
  return named && start - named.end <= 2 ? named.organ : null;
}

/** 大会2017年6月15日第71/291号决议: the organ named before, in the same clause. */
function adopterInClause(text: string, named: NamedOrgan | null, start: number): Organ | null {
  if (!named || start - named.end > 90) return null;
  return /[，；。其]/.test(text.slice(named.end, start)) ? null : named.organ;
}

/** "résolution 71/291 de l’Assemblée générale": the organ named right behind the number. */
function organBehind(text: string, tokens: readonly CitationToken[], index: number): Organ | null {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  if (next?.kind !== 'organ' || next.start - token.end > 40) return null;
  return /^[\s,]*(?:(?:du|des|de la|de l[’']|del|de)\s*)?$/.test(text.slice(token.end, next.start)) ? next.organ : null;
}

function isFarFrom(tokens: readonly CitationToken[], index: number): boolean {
  const next = tokens[index + 1];
  return !next || next.start - tokens[index]!.end > 12;
}

function citationOf(
  text: string,
  token: NumberToken,
  list: OpenNoun,
  named: Organ | null,
  speaker: Organ | null,
  language: Language,
): Citation | null {
  const kind: CitationKind = language.code === 'zh' ? kindBehind(text, token.end) : list.kind;
  if (kind === 'document') return null;
  const symbol = symbolOfNumber(token, kind, named, speaker);
  return symbol ? { symbol, kind, start: token.start, end: token.end } : null;
}

/** 第37(2020)号一般性意见 is no resolution: what stands behind the list's 号 tells. `document` stands for neither. */
function kindBehind(text: string, end: number): CitationKind {
  const behind = /号\s*(决议|决定|一般性|公约|建议|条约|议定书)/.exec(text.slice(end, end + 200));
  if (!behind || behind[1] === '决议') return 'resolution';
  return behind[1] === '决定' ? 'decision' : 'document';
}

function symbolOfNumber(
  token: NumberToken,
  kind: CitationKind,
  named: Organ | null,
  speaker: Organ | null,
): string | null {
  const sort = kind === 'decision' ? 'DEC' : 'RES';
  switch (token.kind) {
    case 'council':
      return kind === 'decision' ? null : `S/RES/${token.number}(${token.year})`;
    case 'roman': {
      const adopter = named ?? (speaker === 'ECOSOC' ? 'ECOSOC' : 'GA');
      return `${adopter === 'ECOSOC' ? 'E' : 'A'}/${sort}/${token.number}${token.letters}(${token.session})`;
    }
    case 'session':
      return sessionSymbol(token, sort, named ?? speaker);
  }
}

function sessionSymbol(
  { session, number, letters }: Extract<NumberToken, { kind: 'session' }>,
  sort: string,
  adopter: Organ | null,
): string | null {
  const count = Number(/\d+$/.exec(session)![0]);
  const special = session.includes('S-');
  // 2013/33: the Economic and Social Council numbers by year
  if (!special && session.length === 4)
    return count >= 1978 && count < 2100 ? `E/${sort}/${session}/${number}${letters}` : null;
  // the Assembly counted its sessions in Roman numerals before the thirty-first
  const council = adopter === 'HRC' ? special || count <= 70 : !special && count < 31;
  return council ? `A/HRC/${sort}/${session}/${number}${letters}` : `A/${sort}/${session}/${number}${letters}`;
}

/** Without white space; null for what has no number in it. */
function canonicalSymbol(written: string): string | null {
  return /\d/.test(written) ? written.replace(/\s+/g, '') : null;
}

function kindOfSymbol(symbol: string): CitationKind {
  if (symbol.startsWith('S/PRST/')) return 'statement';
  if (symbol.includes('/RES/')) return 'resolution';
  return symbol.includes('/DEC/') ? 'decision' : 'document';
}
