import type { Catalogue } from '../../catalogue/catalogue';
import type { CatalogueEntry } from '../../catalogue/entry';
import { councilNumber, councilSeries } from '../../catalogue/symbols/symbol';

/** More than a list shows at once, and some to scroll to, is of no use to a reader: a further digit or word narrows it. */
export const mostCandidates = 20;

/** The symbols of a series, each session's or year's in order, the newest session first. */
type Sessions = ReadonlyMap<string, readonly string[]>;

const councilNumbersOfCatalogue = new WeakMap<Catalogue, readonly string[]>();
const sessionsOfCatalogue = new WeakMap<Catalogue, Map<string, Sessions>>();

/** The Council's resolutions whose number begins so, the newest first; of a year, where that has been begun: "1325 (20". */
export function councilCandidates(catalogue: Catalogue, typed: string): CatalogueEntry[] {
  const [, digits = '', year] = /^(\d*)(?:\s?[(（]\s?(\d*))?/.exec(typed)!;
  if (year !== undefined) {
    const entry = catalogue.councilByNumber(Number(digits));
    return entry && String(entry.year).startsWith(year) ? [entry] : [];
  }
  const found: string[] = [];
  for (const number of councilNumbers(catalogue)) {
    if (number.startsWith(digits)) found.push(number);
    if (found.length > mostCandidates) break;
  }
  const first = found.slice(0, mostCandidates).flatMap(number => catalogue.councilByNumber(Number(number)) ?? []);
  // the number typed, whole, is never crowded out by those that it begins
  const exact = found.length > mostCandidates ? catalogue.councilByNumber(Number(digits)) : null;
  return exact ? [...first.slice(0, -1), exact] : first;
}

/** Of the Council's resolutions, the highest first, as they are written. */
function councilNumbers(catalogue: Catalogue): readonly string[] {
  let numbers = councilNumbersOfCatalogue.get(catalogue);
  if (!numbers) {
    numbers = [...catalogue.entries(councilSeries)]
      .map(({ symbol }) => councilNumber(symbol)!)
      .sort((a, b) => b - a)
      .map(String);
    councilNumbersOfCatalogue.set(catalogue, numbers);
  }
  return numbers;
}

/** The documents of a series numbered session/number or year/number whose number begins so: "75/17", "75/", "2014/". */
export function sessionCandidates(catalogue: Catalogue, series: string, typed: string): CatalogueEntry[] {
  const [session = '', number] = typed.replace(/\s/g, '').split('/');
  const sessions = sessionsOf(catalogue, series);
  const symbols: string[] = [];
  if (number !== undefined) {
    const whole = `${series}/${session}/${number}`;
    for (const symbol of sessions.get(session) ?? []) if (symbol.startsWith(whole)) symbols.push(symbol);
  } else {
    for (const [name, list] of sessions) {
      if (symbols.length >= mostCandidates) break;
      if (name.startsWith(session)) symbols.push(...list);
    }
  }
  return symbols.slice(0, mostCandidates).flatMap(symbol => catalogue.find(symbol) ?? []);
}

function sessionsOf(catalogue: Catalogue, series: string): Sessions {
  let all = sessionsOfCatalogue.get(catalogue);
  if (!all) {
    all = new Map();
    sessionsOfCatalogue.set(catalogue, all);
  }
  let sessions = all.get(series);
  if (!sessions) {
    sessions = readSessions(catalogue, series);
    all.set(series, sessions);
  }
  return sessions;
}

function readSessions(catalogue: Catalogue, series: string): Sessions {
  const unordered = new Map<string, string[]>();
  for (const { symbol } of catalogue.entries(series)) {
    const session = /^[^/]*/.exec(symbol.slice(series.length + 1))![0];
    const list = unordered.get(session);
    if (list) list.push(symbol);
    else unordered.set(session, [symbol]);
  }
  const order = new Intl.Collator('en', { numeric: true });
  for (const list of unordered.values()) list.sort(order.compare);
  // S-32 and ES-11 are special and emergency special sessions: behind the regular ones
  const isRegular = (session: string): boolean => /^\d+$/.test(session);
  return new Map([...unordered].sort(([a], [b]) => Number(isRegular(b)) - Number(isRegular(a)) || order.compare(b, a)));
}
