import { bareEntry } from '../bare-entry';
import type { CatalogueEntry, Vote, VoteNames, Wording } from '../entry';
import { councilSeries, parseSymbol, statementSeries } from '../symbol';
import { type DocumentFacts, factKinds } from './document-facts';
import { factColumn, factNames } from './fact-names';
import { type DocumentRow, type FileValue, isList, isObject, type Placed, type PlacedProblem } from './placed';

export interface ReadDocument {
  /** Null where an error was found. */
  readonly document: {
    readonly entry: CatalogueEntry;
    readonly cites: readonly string[];
    readonly symbol: Placed<string>;
  } | null;
  readonly problems: readonly PlacedProblem[];
}

type Facts = { -readonly [Name in keyof DocumentFacts]?: DocumentFacts[Name] };

/** Reads one row. What is empty in it is not known. */
export function readDocument(row: DocumentRow): ReadDocument {
  const facts: Facts = {};
  const problems: PlacedProblem[] = [];
  let symbolAt = { start: row.span.start, end: row.span.start + 1 };
  const wrong = (message: string, span = symbolAt) => problems.push({ severity: 'error', message, span });
  for (const { name, value } of row.members) {
    const column = factColumn(name.value);
    if (!column) {
      const message = `“${name.value}” is no fact that is known here; those are: ${factNames.join(', ')}`;
      problems.push({ severity: 'warning', message, span: name.span });
      continue;
    }
    const { fact, language } = column;
    if (fact === 'symbol') symbolAt = value.span;
    if (isEmpty(value.value)) continue;
    const read = factKinds[fact].read(value.value);
    if (read === undefined) {
      wrong(`${fact}: expected ${factKinds[fact].expected}; found ${shown(value.value)}`, value.span);
    } else if (fact === 'title' || fact === 'subject' || fact === 'agendaItem') {
      // what names its language wins over what does not
      facts[fact] =
        language === null ? { ...(read as Wording), ...facts[fact] } : { ...facts[fact], [language]: value.value };
    } else Object.assign(facts, { [fact]: read });
  }
  if (problems.some(({ severity }) => severity === 'error')) return { document: null, problems };
  const symbol = symbolOf(facts);
  if (symbol === null) wrong(`symbol: expected ${factKinds.symbol.expected}`);
  const counts = [facts.inFavour, facts.against, facts.abstaining];
  const counted = counts.filter(each => each !== undefined).length;
  if (counted % counts.length > 0 || (counted === 0 && facts.absent !== undefined)) {
    wrong('expected inFavour, against and abstaining together');
  }
  const year = symbol === null ? null : yearOf(symbol);
  if (year !== null && facts.date !== undefined && !facts.date.startsWith(year)) {
    wrong(`date: expected a day of ${year}, the year of ${symbol}; found ${facts.date}`);
  }
  if (symbol === null || problems.some(({ severity }) => severity === 'error')) return { document: null, problems };
  return {
    document: { entry: entryOf(symbol, facts), cites: facts.cites ?? [], symbol: { value: symbol, span: symbolAt } },
    problems,
  };
}

/** The Council's with the year that it bears, or that its date tells. */
function symbolOf({ symbol, date }: Facts): string | null {
  if (symbol === undefined) return null;
  const parts = parseSymbol(symbol);
  if (parts?.series !== councilSeries || parts.year !== null) return symbol;
  return date === undefined ? null : `${symbol}(${date.slice(0, 4)})`;
}

/** That a symbol bears as the year of adoption. */
function yearOf(symbol: string): string | null {
  const parts = parseSymbol(symbol);
  if (parts?.series === statementSeries) return parts.number.split('/')[0]!;
  return parts?.series === councilSeries ? String(parts.year) : null;
}

function entryOf(symbol: string, facts: Facts): CatalogueEntry {
  const { date = null, meeting = null, meetingRecord = null, committee = null, mode = null } = facts;
  const { title = {}, subject = {}, agendaItem = {}, draft = null, chapterVII = null } = facts;
  const bare = bareEntry(symbol);
  return {
    ...bare,
    year: bare.year ?? (date === null ? null : Number(date.slice(0, 4))),
    date,
    meeting,
    meetingRecord,
    committee,
    titles: title,
    subjects: subject,
    agendaItems: agendaItem,
    mode,
    vote: voteOf(facts),
    voteNames: namesOf(facts),
    draft,
    chapterVII,
  };
}

function voteOf({ inFavour, against, abstaining, absent }: Facts): Vote | null {
  if (inFavour === undefined || against === undefined || abstaining === undefined) return null;
  return { inFavour, against, abstaining, absent: absent ?? null };
}

function namesOf({ votedAgainst, abstained }: Facts): VoteNames | null {
  if (votedAgainst === undefined && abstained === undefined) return null;
  return { against: votedAgainst ?? [], abstaining: abstained ?? [] };
}

function isEmpty(value: FileValue): boolean {
  return value === null || value === '' || (isList(value) && value.items.length === 0);
}

function shown(value: FileValue): string {
  if (isObject(value)) return 'an object';
  if (isList(value)) return 'a list';
  const text = String(value);
  return `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
}
