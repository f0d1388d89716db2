import { councilYearOf } from '../../catalogue/council-years';
import { ordinalOf } from '../../languages/labels';
import type { Organ } from '../../languages/language';
import type { CitationKind } from '../mentions';
import { adoptedSymbol } from './numbers/council';
import type { Body, NumberToken } from './token';

/** What is known of who adopted a cited resolution. */
export interface Adopter {
  /** Named beside the number or its noun. */
  readonly named: Body | null;
  /** Who is meant where nobody is named: the organ that speaks or that the sentence has named before. */
  readonly presumed: Body | null;
  /** Is it "its resolution"? */
  readonly own: boolean;
  /** Is nobody named nearby, nor "its" written? Then `presumed` is who speaks. */
  readonly unsaid: boolean;
  /** Was a body of another kind the last that the sentence has named? */
  readonly otherNear: boolean;
  /** Does the paragraph name the Human Rights Council, or who reports to it? */
  readonly isRightsCouncilNear: () => boolean;
  /** Does the text turn numbers round at times, as right-to-left text does? 306/74 is 74/306. */
  readonly turned: boolean;
  /** The year of the date beside the number. */
  readonly year: number | null;
}

type Sort = 'RES' | 'DEC';

/** The symbol of what bears this number; null where none can be told. */
export function symbolOfNumber(token: NumberToken, kind: CitationKind, adopter: Adopter): string | null {
  if (kind === 'statement' && !(token.kind === 'council' && token.sure)) {
    return token.kind === 'session' && token.session.length === 4 ? `S/PRST/${token.session}/${token.number}` : null;
  }
  const sort: Sort = kind === 'decision' ? 'DEC' : 'RES';
  switch (token.kind) {
    case 'council':
      return sort === 'DEC' && !token.sure ? null : token.symbol;
    case 'bare':
      return sort === 'DEC' ? null : bareSymbol(token.number, adopter);
    case 'roman':
      return oldSymbol(token, sort, adopter);
    case 'session':
      // of a body that nobody names: "decision 13/1, adopted by the Working Group"
      if (sort === 'DEC' && isLow(token) && isUnnamed(token, adopter)) return null;
      if (token.session.startsWith('ES-')) return sessionSymbol('A', sort, token);
      if (token.session.startsWith('S-')) return specialSymbol(token, sort, adopter);
      return token.session.length === 4 ? yearSymbol(token, sort, adopter) : assemblySymbol(token, sort, adopter);
  }
}

/** A number without its year is the Council's where the Council is meant; the date beside it may say otherwise. */
function bareSymbol(number: string, { named, presumed, otherNear, year }: Adopter): string | null {
  const adopted = councilYearOf(Number(number));
  if (adopted === null) return null;
  const isLong = number.length === 4;
  // "resolution 2158 until 16 June 2017": what comes later is no date of its adoption
  if (year !== null && year !== adopted && (!isLong || year < adopted)) return null;
  // no committee that the Council's own text names has adopted a thousand
  const council = named ?? (otherNear && !isLong ? null : presumed);
  return council === 'SC' ? adoptedSymbol(Number(number), adopted) : null;
}

/** Neither the Assembly nor the Human Rights Council counts decisions so low. */
function isLow({ session, number }: SessionToken): boolean {
  return session.length < 4 && !session.includes('-') && Number(number) <= 100;
}

/** Does nothing beside the number tell whose it is: no organ, no "its", no date of the Assembly's session? */
function isUnnamed({ session }: SessionToken, { named, own, year }: Adopter): boolean {
  return named === null && !own && (year === null || !isAssemblySession(Number(session), year));
}

type SessionToken = Extract<NumberToken, { kind: 'session' }>;

function sessionSymbol(series: string, sort: Sort, { session, number, letters }: Omit<SessionToken, 'kind'>): string {
  return `${series}/${numberedAs(series, sort, session, Number(number))}/${session}/${number}${letters}`;
}

/**
 * Within a session the Assembly counts its decisions from 301, later from 401, and the Human Rights Council from 101: of a
 * lower number "decision" is another's noun, or a slip.
 */
function numberedAs(series: string, sort: Sort, session: string, number: number): Sort {
  if (session.includes('-')) return sort;
  const first = series === 'A' ? 301 : series === 'A/HRC' ? 101 : 1;
  return number < first ? 'RES' : sort;
}

/** The Human Rights Council has held special sessions since 2006; the Assembly its thirtieth and later ones. */
function specialSymbol(token: SessionToken, sort: Sort, { named, presumed, year }: Adopter): string | null {
  if (named === 'other') return null;
  const council = (named ?? presumed) === 'HRC' && (year === null || year >= 2006);
  return sessionSymbol(council ? 'A/HRC' : 'A', sort, token);
}

/** 2013/33: the Economic and Social Council numbers by year, as the Commission on Human Rights did. */
function yearSymbol(token: SessionToken, sort: Sort, { named }: Adopter): string | null {
  const year = Number(token.session);
  if (named === 'other' || year < 1978 || year >= 2100) return null;
  return sessionSymbol(named === 'human-rights-commission' ? 'E/CN.4' : 'E', sort, token);
}

/** 61/124, 27/13: a date beside it tells the Assembly's sessions from the Human Rights Council's. */
function assemblySymbol(token: SessionToken, sort: Sort, adopter: Adopter): string | null {
  const { named, presumed, unsaid, year } = adopter;
  const session = Number(token.session);
  const number = Number(token.number);
  if (
    session > 120 ||
    (adopter.turned && year !== null && isAssemblySession(number, year) && !isAssemblySession(session, year))
  ) {
    if (number < 31 || number > 120 || token.letters) return null;
    return sessionSymbol('A', sort, { ...token, session: token.number, number: token.session });
  }
  if (year !== null && session > 30 && isAssemblySession(session, year)) return sessionSymbol('A', sort, token);
  if (named === 'other') return null;
  if (year !== null && isRightsCouncilSession(session, year)) return sessionSymbol('A/HRC', sort, token);
  if (adopter.turned && year !== null && isRightsCouncilSession(number, year) && !token.letters)
    return sessionSymbol('A/HRC', sort, { ...token, session: token.number, number: token.session });
  // the Commission on the Status of Women numbers its sessions too: 49/7 of 11 March 2005
  if (year !== null && !named && adopter.otherNear) return null;
  const council = named ?? presumed;
  if (council === 'human-rights-commission') return null;
  // the Assembly counted its sessions in Roman numerals before the thirty-first
  if (session < 31)
    return council === 'HRC' || (!named && adopter.isRightsCouncilNear()) ? sessionSymbol('A/HRC', sort, token) : null;
  // the Assembly's of those years bear a date, and mostly a higher number
  const mayBeRights = unsaid && year === null && session <= 62 && number <= 60 && !token.letters;
  const rights = (council === 'HRC' && session <= 75 && number < 150) || (mayBeRights && adopter.isRightsCouncilNear());
  return sessionSymbol(rights ? 'A/HRC' : 'A', sort, token);
}

/** The Assembly's first session began in 1946, and each lasts from a September to the next. */
function isAssemblySession(session: number, year: number): boolean {
  return year === 1945 + session || year === 1946 + session;
}

/** The Human Rights Council has met three times a year since 2006. */
function isRightsCouncilSession(session: number, year: number): boolean {
  return session > 3 * (year - 2006) && session <= 3 * (year - 2006) + 3;
}

/**
 * 2625 (XXV), 1296 (XLIV): up to the thirtieth session, the Assembly's numbers were some hundred times their session,
 * those of the Economic and Social Council some thirty times.
 */
function oldSymbol(token: Extract<NumberToken, { kind: 'roman' }>, sort: Sort, adopter: Adopter): string | null {
  const special = token.session.includes('-');
  const session = ordinalOf(token.session.replace(/^.*-/, ''), 'upper-roman') ?? 0;
  const perSession = Number(token.number) / session;
  const series =
    special || (session <= 30 && perSession >= 45) || (session === 1 && adopter.named !== 'ECOSOC')
      ? 'A'
      : adopter.named === 'ECOSOC' || (perSession >= 4 && perSession < 45)
        ? 'E'
        : null;
  if (!series || (series === 'E' && (adopter.named ? adopter.named === 'other' : adopter.otherNear)) || session === 0)
    return null;
  return `${series}/${sort}/${token.number}${token.letters}(${token.session})`;
}

/** The organ that a short name means: the councils are many. */
export function bodyMeant(body: Body, speaker: Organ | null, lastCouncil: Body | null): Body | null {
  if (body === 'assembly') return 'GA';
  if (body !== 'council') return body;
  return lastCouncil ?? (speaker === 'GA' ? null : speaker);
}
