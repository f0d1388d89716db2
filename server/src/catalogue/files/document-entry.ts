import { type Message, message, type Value } from '../../messages/message';
import { type FileValue, isList, isObject, type Placed } from '../../text/values/placed-values';
import { bareEntry } from '../entries/bare-entry';
import type { CatalogueEntry, Vote, VoteNames, Wording } from '../entry';
import { councilSeries, parseSymbol, statementSeries } from '../symbols/symbol';
import { type DocumentFacts, factKinds } from './document-facts';
import type { DocumentRow } from './document-row';
import { quoted, type TellProblem } from './problems';

export interface ReadDocument {
  readonly entry: CatalogueEntry;
  readonly cites: readonly string[];
  readonly symbol: Placed<string>;
}

type Facts = { -readonly [Name in keyof DocumentFacts]?: DocumentFacts[Name] };

/** Reads one row; null where an error was found. What is empty in it is not known. */
export function readDocument(row: DocumentRow, tell: TellProblem): ReadDocument | null {
  const facts: Facts = {};
  let isWrong = false;
  let symbolAt = { start: row.span.start, end: row.span.start + 1 };
  const wrong = (what: Message, span = symbolAt) => {
    isWrong = true;
    tell({ severity: 'error', message: what, span });
  };
  for (const { column, value } of row.facts) {
    const { fact, language } = column;
    if (fact === 'symbol') symbolAt = value.span;
    if (isEmpty(value.value)) continue;
    const read = factKinds[fact].read(value.value);
    if (read === undefined) {
      wrong(message`${fact}: expected ${factKinds[fact].expected}; found ${shown(value.value)}`, value.span);
    } else if (fact === 'title' || fact === 'subject' || fact === 'agendaItem') {
      // what names its language wins over what does not
      facts[fact] =
        language === null ? { ...(read as Wording), ...facts[fact] } : { ...facts[fact], [language]: value.value };
    } else Object.assign(facts, { [fact]: read });
  }
  if (isWrong) return null;
  const symbol = symbolOf(facts);
  if (symbol === null) wrong(message`${'symbol'}: expected ${factKinds.symbol.expected}`);
  const counts = [facts.inFavour, facts.against, facts.abstaining];
  const counted = counts.filter(each => each !== undefined).length;
  if (counted % counts.length > 0 || (counted === 0 && facts.absent !== undefined)) {
    wrong(message`expected ${'inFavour'}, ${'against'} and ${'abstaining'} together`);
  }
  const year = symbol === null ? null : yearOf(symbol);
  if (symbol !== null && year !== null && facts.date !== undefined && !facts.date.startsWith(year)) {
    wrong(message`${'date'}: expected a day of ${year}, the year of ${symbol}; found ${facts.date}`);
  }
  if (symbol === null || isWrong) return null;
  return { entry: entryOf(symbol, facts), cites: facts.cites ?? [], symbol: { value: symbol, span: symbolAt } };
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

function shown(value: FileValue): Value {
  if (isObject(value)) return message`an object`;
  if (isList(value)) return message`a list`;
  const text = String(value);
  return quoted(text);
}
