import type { Organ } from '../../languages/language';
import type { DocumentKind } from '../entry';

/** What the form of a symbol says of a document, without any table. */
export interface FromForm {
  readonly organ: Organ;
  readonly kind: DocumentKind;
  /** S/RES, S/PRST, A/RES, E/RES, A/HRC/RES */
  readonly series: string;
  /** As the symbol has it: 60, XXV, S-10, ES-11; a year of ECOSOC's. Null for what is counted through, or by years. */
  readonly session: string | null;
  /** Of the document, within the session, the year, or all of the series. */
  readonly number: number;
  /** Parts of one resolution: B of A/RES/31/6B, A-C of A/RES/75/254A-C. */
  readonly letters: string | null;
  /** The years between which it was adopted, both included; null where the form does not tell. */
  readonly years: readonly [first: number, last: number] | null;
}

/** Null for a symbol of none of these series, and for one that cannot be, as of session 0. */
export function fromForm(symbol: string): FromForm | null {
  for (const [form, read] of forms) {
    const parts = form.exec(symbol)?.groups;
    if (parts) return read(parts);
  }
  return null;
}

type Parts = Readonly<Record<string, string | undefined>>;
type Years = FromForm['years'];

const forms: readonly (readonly [form: RegExp, read: (parts: Parts) => FromForm | null])[] = [
  [/^S\/RES\/(?<number>[1-9]\d*)(?:\((?<year>\d{4})\))?$/, council],
  [
    /^S\/PRST\/(?<year>\d{4})\/(?<number>[1-9]\d*)$/,
    parts => of('SC', 'S/PRST', parts, null, yearOf(parts), 'statement'),
  ],
  [/^A\/RES\/(?<session>(?:E?S-)?[1-9]\d*)\/(?<number>[1-9]\d*)(?<letters>[A-Z](?:-[A-Z])?)?$/, assembly],
  [/^A\/RES\/(?<number>[1-9]\d*)(?<letters>[A-Z](?:-[A-Z])?)?\((?<session>(?:E?S-)?[IVXL]+)\)$/, assembly],
  [/^E\/RES\/(?<session>\d{4})\/(?<number>[1-9]\d*)(?<letters>[A-Z](?:-[A-Z])?)?$/, economicAndSocial],
  [/^A\/HRC\/RES\/(?<session>(?:S-)?[1-9]\d*)\/(?<number>[1-9]\d*)$/, humanRights],
];

function of(
  organ: Organ,
  series: string,
  parts: Parts,
  session: string | null,
  years: Years,
  kind: DocumentKind = 'resolution',
): FromForm {
  return { organ, kind, series, session, number: Number(parts.number), letters: parts.letters ?? null, years };
}

function yearOf({ year }: Parts): Years {
  return year === undefined ? null : [Number(year), Number(year)];
}

function council(parts: Parts): FromForm {
  return of('SC', 'S/RES', parts, null, yearOf(parts));
}

/** Session 60 opened in September 2005 and closed a year later. When a special session was held, its number does not say. */
function assembly(parts: Parts): FromForm | null {
  const session = parts.session!;
  const special = /^E?S-/.test(session);
  const number = /\d$/.test(session) ? Number(session.replace(/^E?S-/, '')) : romanNumber(session.replace(/^E?S-/, ''));
  if (number === 0) return null;
  // both parts of the first session were held in 1946
  const years: Years = special ? null : number === 1 ? [1946, 1946] : [1945 + number, 1946 + number];
  return of('GA', 'A/RES', parts, session, years);
}

/** Since that of 2015, a session begins in July of the year before. */
function economicAndSocial(parts: Parts): FromForm {
  const year = Number(parts.session);
  return of('ECOSOC', 'E/RES', parts, parts.session!, year >= 2015 ? [year - 1, year] : [year, year]);
}

/** The Human Rights Council had three sessions in its first year, 2006, and has three a year ever since. */
export function yearOfRightsCouncil(session: number): number {
  return 2006 + Math.floor((session - 1) / 3);
}

function humanRights(parts: Parts): FromForm {
  const session = parts.session!;
  const special = session.startsWith('S-');
  const year = yearOfRightsCouncil(Number(session));
  return of('HRC', 'A/HRC/RES', parts, session, special ? null : [year, year]);
}

/** 0 for what is no Roman numeral. */
export function romanNumber(numeral: string): number {
  if (!/^(?=.)X{0,3}(?:IX|IV|V?I{0,3})$/.test(numeral)) return 0;
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
  let sum = 0;
  for (let at = 0; at < numeral.length; at++) {
    const value = values[numeral[at]!]!;
    sum += value < (values[numeral[at + 1] ?? ''] ?? 0) ? -value : value;
  }
  return sum;
}
