import { type CompletionItem, CompletionItemKind, type TextEdit } from 'vscode-languageserver-types';
import type { Catalogue } from '../../catalogue/catalogue';
import { nameOf } from '../../catalogue/entries/entry-name';
import type { CatalogueEntry } from '../../catalogue/entry';
import { searchWords } from '../../catalogue/search/search-words';
import { councilSeries } from '../../catalogue/symbols/symbol';
import { withoutClosing } from '../../languages/citing/number-closings';
import { englishSubjectWords } from '../../languages/citing/subject-words';
import { writtenCitations } from '../../languages/citing/written-citation';
import { writtenDate } from '../../languages/dates/written-date';
import type { LanguageCode, Organ } from '../../languages/language';
import { excerpt } from '../../text/excerpt';
import { citedNumber } from '../cited-number';
import { councilCandidates, mostCandidates, sessionCandidates } from './citation-candidates';
import { type CitationPlace, citationForm, writtenSymbol } from './citation-form';
import { type CitationContext, rangeWith, type SymbolContext } from './context';

/** What an item carries until somebody looks at it. */
export interface CitationData {
  readonly symbol: string;
  readonly language: LanguageCode;
}

/** UTF-16 code units */
const longestName = 80;
/** So few that each may be offered in a second form. */
const few = 10;
/** So many of all organs are looked through for the draft's own: one subject has some hundred. */
const searched = 400;
const seriesOfOrgan: Readonly<Record<Organ, string>> = {
  SC: councilSeries,
  GA: 'A/RES',
  HRC: 'A/HRC/RES',
  ECOSOC: 'E/RES',
};

/** Resolutions whose number begins as typed, or whose subject has words that begin so, as the language cites them. */
export function citationItems(
  context: CitationContext,
  language: LanguageCode,
  draftOrgan: Organ | null,
  catalogue: Catalogue,
): CompletionItem[] {
  const organ = context.organ ?? draftOrgan;
  const { noun, dated, behind } = context;
  const range = rangeWith(noun, context.range);
  const toldOf = toldIn(catalogue, language, noun === '' ? 'listed' : 'alone', dated);
  return candidatesOf(context, language, organ === null ? councilSeries : seriesOfOrgan[organ], catalogue).map(
    entry => {
      const { number, facts, written } = toldOf(entry);
      // the words typed must be in it, else an editor takes the item for unfit
      const sought = context.kind === 'number' ? number : `${context.typed} ${nameOf(entry, language) ?? ''}`;
      const textEdit = { range, newText: withoutClosing(written, language, behind) };
      return itemOf(entry, language, number, facts, `${noun}${sought}`, textEdit);
    },
  );
}

/** Documents whose symbol begins as typed; where few are left, their resolutions in words too. */
export function symbolItems(
  { typed, range }: SymbolContext,
  language: LanguageCode,
  catalogue: Catalogue,
): CompletionItem[] {
  const series = /^.*?(?:RES|PRST)(?=\/)/.exec(typed)![0];
  const number = typed.slice(series.length + 1);
  const found =
    series === councilSeries ? councilCandidates(catalogue, number) : sessionCandidates(catalogue, series, number);
  const toldOf = toldIn(catalogue, language, 'alone', false);
  const asSymbols = found.map(entry => writtenAs(entry, writtenSymbol(entry)));
  const inWords =
    found.length > few || series === 'S/PRST' ? [] : found.map(entry => writtenAs(entry, toldOf(entry).written));
  return [...asSymbols, ...inWords];

  function writtenAs(entry: CatalogueEntry, written: string): CompletionItem {
    const { facts } = toldOf(entry);
    return itemOf(entry, language, written, facts, writtenSymbol(entry), { range, newText: written });
  }
}

function candidatesOf(
  { kind, typed, organBeside }: CitationContext,
  language: LanguageCode,
  own: string,
  catalogue: Catalogue,
): readonly CatalogueEntry[] {
  if (kind === 'subject') {
    if (writtenCitations[language].notSubject.has(firstWord(typed, language))) return [];
    // statements and other documents are among those found, and are no resolutions
    const isResolution = ({ kind: each }: CatalogueEntry): boolean => each === 'resolution';
    const found = catalogue.search(typed, language, searched).filter(isResolution);
    const english = own === councilSeries ? englishSubjectWords(typed, language) : '';
    // the Council's subjects are in English: other languages' words find the other organs' alone
    const council =
      english === ''
        ? []
        : catalogue
            .search(english, 'en', searched)
            .filter(entry => isResolution(entry) && entry.series === councilSeries && !found.includes(entry));
    const sought = searchWords(typed);
    // "peace" is more likely meant as it stands than as the beginning of "peacekeeping"
    const hasWords = (entry: CatalogueEntry): boolean => {
      const words = new Set(searchWords(nameOf(entry, language) ?? ''));
      return sought.every(word => words.has(word));
    };
    const isOwn = ({ series }: CatalogueEntry): boolean => series === own;
    const offered = [...council, ...(organBeside ? found.filter(isOwn) : found)];
    return first(isOwn, first(hasWords, offered)).slice(0, mostCandidates);
  }
  if (kind === 'statement') return sessionCandidates(catalogue, 'S/PRST', typed);
  // of a special session: S-30/1, ES-10/22
  if (/\/|^E?S-/.test(typed)) {
    const others = ['A/RES', 'A/HRC/RES', 'E/RES'].filter(series => series !== own);
    return [...(own === councilSeries ? [] : [own]), ...others]
      .flatMap(series => sessionCandidates(catalogue, series, typed))
      .slice(0, mostCandidates);
  }
  const council = councilCandidates(catalogue, typed);
  if (own === councilSeries || /[(（]/.test(typed)) return council;
  const session = sessionCandidates(catalogue, own, typed);
  if (organBeside) return session;
  return [...session.slice(0, Math.max(mostCandidates / 2, mostCandidates - council.length)), ...council].slice(
    0,
    mostCandidates,
  );
}

/** Those of a kind before the others, each in the order in which they came. */
function first<Item>(isOfKind: (item: Item) => boolean, items: readonly Item[]): readonly Item[] {
  return [...items.filter(isOfKind), ...items.filter(item => !isOfKind(item))];
}

/** Of a word that is complete; Chinese has no blanks between its words. */
function firstWord(typed: string, language: LanguageCode): string {
  if (language === 'zh') return typed.charAt(0);
  return /^(\S+)\s/.exec(typed)?.[1]?.toLowerCase() ?? '';
}

function itemOf(
  { symbol }: CatalogueEntry,
  language: LanguageCode,
  label: string,
  facts: string,
  filterText: string,
  textEdit: TextEdit,
): CompletionItem {
  const data: CitationData = { symbol, language };
  const labelDetails = { description: facts };
  return { label, labelDetails, kind: CompletionItemKind.Reference, data, filterText, textEdit };
}

interface Told {
  readonly number: string;
  /** Its name and its date. */
  readonly facts: string;
  /** As `citationForm` has it. */
  readonly written: string;
}

/** The same entries are offered at each key of a number: by the form they are asked for in, and by their symbols. */
const told = new WeakMap<Catalogue, Map<string, Map<string, Told>>>();
/** More are asked for only in the course of days. */
const mostTold = 500;

function toldIn(
  catalogue: Catalogue,
  language: LanguageCode,
  place: CitationPlace,
  dated: boolean,
): (entry: CatalogueEntry) => Told {
  const forms = told.get(catalogue) ?? new Map<string, Map<string, Told>>();
  told.set(catalogue, forms);
  const form = `${language} ${place} ${dated}`;
  let known = forms.get(form);
  if (!known || known.size > mostTold) {
    known = new Map();
    forms.set(form, known);
  }
  const bySymbol = known;
  return entry => {
    let found = bySymbol.get(entry.symbol);
    if (!found) {
      found = {
        number: citedNumber(entry.symbol, language),
        facts: factsOf(entry, language),
        written: citationForm(entry, language, place, dated),
      };
      bySymbol.set(entry.symbol, found);
    }
    return found;
  };
}

function factsOf(entry: CatalogueEntry, language: LanguageCode): string {
  const date = entry.date === null ? (entry.year?.toString() ?? null) : writtenDate(entry.date, language);
  const name = nameOf(entry, language);
  return [name === null ? null : excerpt(name, longestName), date].filter(fact => fact !== null).join(' · ');
}
