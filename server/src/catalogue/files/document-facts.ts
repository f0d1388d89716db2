import { type Message, message } from '../../messages/message';
import { type FileValue, isList } from '../../text/values/placed-values';
import type { AdoptionMode, Wording } from '../entry';
import { languagesOfWords } from '../search/search-words';
import { fromForm } from '../symbols/from-form';
import { organOfSeries, seriesOf } from '../symbols/symbol';

/** What a user's file may say of a document; each fact has its own name in it. */
export interface DocumentFacts {
  readonly symbol: string;
  readonly date: string;
  readonly meeting: number;
  readonly meetingRecord: string;
  readonly committee: string;
  readonly title: Wording;
  readonly subject: Wording;
  readonly agendaItem: Wording;
  readonly mode: AdoptionMode;
  readonly inFavour: number;
  readonly against: number;
  readonly abstaining: number;
  readonly absent: number;
  readonly votedAgainst: readonly string[];
  readonly abstained: readonly string[];
  readonly draft: string;
  readonly chapterVII: boolean;
  readonly cites: readonly string[];
}

export type FactName = keyof DocumentFacts;

interface FactKind<Value> {
  /** Ends the sentence "date: expected …". */
  readonly expected: Message;
  /** Undefined for a value that is not as expected. */
  readonly read: (value: FileValue) => Value | undefined;
}

export const adoptionModes: readonly AdoptionMode[] = [
  'unanimous',
  'vote',
  'recorded vote',
  'without vote',
  'acclamation',
];

const text: FactKind<string> = {
  expected: message`text`,
  read: value => (typeof value === 'string' ? value : undefined),
};
/** In a language that its letters tell, of the Latin ones English: whoever writes another says so. */
const wording: FactKind<Wording> = {
  expected: message`text, or texts by languages`,
  read: value => (typeof value === 'string' ? { [languagesOfWords([value])[0]!]: value } : undefined),
};
const count: FactKind<number> = {
  expected: message`a whole number`,
  read: value => (/^\d{1,6}$/.test(plain(value)) ? Number(value) : undefined),
};
const symbol: FactKind<string> = {
  expected: message`the symbol of a document, such as ${'A/RES/75/1'}`,
  read: value => (typeof value === 'string' ? canonicalSymbol(value) : undefined),
};
const names: FactKind<readonly string[]> = {
  expected: message`names, in a table with semicolons between`,
  read: value => listOf(value, text.read),
};

export const factKinds: { readonly [Name in FactName]: FactKind<DocumentFacts[Name]> } = {
  symbol: {
    expected: message`the symbol of a document, such as ${'A/RES/75/1'}, of the Council with its year: ${'S/RES/2185(2014)'}`,
    read: symbol.read,
  },
  date: {
    expected: message`a day as ${'YYYY-MM-DD'}`,
    read: value => (typeof value === 'string' && isDay(value) ? value : undefined),
  },
  meeting: count,
  meetingRecord: symbol,
  committee: text,
  title: wording,
  subject: wording,
  agendaItem: wording,
  mode: {
    expected: message`one of: ${adoptionModes.join(', ')}`,
    read: value => adoptionModes.find(mode => mode === plain(value).toLowerCase()),
  },
  inFavour: count,
  against: count,
  abstaining: count,
  absent: count,
  votedAgainst: names,
  abstained: names,
  draft: text,
  chapterVII: { expected: message`${'true'} or ${'false'}`, read: value => truths.get(plain(value).toLowerCase()) },
  cites: {
    expected: message`symbols of documents, in a table with semicolons between`,
    read: value => listOf(value, symbol.read),
  },
};

const truths: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['false', false],
  ['no', false],
]);

function plain(value: FileValue): string {
  return typeof value === 'object' ? '' : String(value);
}

function isDay(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

function listOf<Item>(value: FileValue, read: (item: FileValue) => Item | undefined): readonly Item[] | undefined {
  const parts: readonly FileValue[] | null =
    typeof value === 'string'
      ? value.split(';').flatMap(part => part.trim() || [])
      : isList(value)
        ? value.items.map(item => item.value)
        : null;
  const items = parts?.map(read);
  return items?.every(item => item !== undefined) ? (items as Item[]) : undefined;
}

/** Without blanks, and its brackets as Latin letters have them. */
function canonicalSymbol(written: string): string | undefined {
  const canonical = written.normalize('NFKC').replace(/\s/g, '');
  if (!/^[A-Z][A-Z0-9.]*(?:\/[A-Za-z0-9.()-]+)+$/.test(canonical)) return undefined;
  const series = seriesOf(canonical);
  return series === null || organOfSeries(series) === null || fromForm(canonical) ? canonical : undefined;
}
