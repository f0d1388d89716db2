import type { LanguageCode, Organ } from '../../languages/language';
import type { CatalogueEntry, DocumentKind, Wording } from '../entry';
import { councilSeries, organOfSeries, statementSeries } from '../symbols/symbol';
import type { FactColumns } from './fact-columns';
import type { RowTexts, TextKind } from './row-texts';
import type { SymbolTable } from './symbol-table';

/** What the entries read from; a part is unpacked when it is first asked for. */
export interface Tables {
  readonly symbols: SymbolTable;
  readonly facts: () => FactColumns;
  readonly texts: (language: LanguageCode) => RowTexts;
  seriesOf(row: number): string;
}

export const textLanguages: readonly LanguageCode[] = ['en', 'fr', 'es', 'ru', 'zh', 'ar'];
const described: readonly LanguageCode[] = ['en'];

/** An entry that reads each fact from the columns when it is asked for it. */
export class PackedEntry implements CatalogueEntry {
  readonly #tables: Tables;
  readonly #row: number;

  constructor(tables: Tables, row: number) {
    this.#tables = tables;
    this.#row = row;
  }

  get symbol(): string {
    return this.#tables.symbols.symbolAt(this.#row);
  }

  get series(): string {
    return this.#tables.seriesOf(this.#row);
  }

  get organ(): Organ {
    return organOfSeries(this.series)!;
  }

  get kind(): DocumentKind {
    return this.series === statementSeries ? 'statement' : 'resolution';
  }

  get year(): number | null {
    const symbol = /^S\/PRST\/(\d{4})\/|\((\d{4})\)$/.exec(this.symbol);
    const year = symbol?.[1] ?? symbol?.[2] ?? this.date?.slice(0, 4);
    return year === undefined ? null : Number(year);
  }

  get session(): string | null {
    const { series } = this;
    if (series === councilSeries || series === statementSeries) return null;
    return this.#tables.symbols.prefixAt(this.#row).slice(series.length + 1, -1);
  }

  get date(): string | null {
    return this.#tables.facts().date(this.#row);
  }

  /** Of the Assembly's sessions before the seventy-fourth, and its special ones, the tables have recorded votes. */
  get dateIsOfVote(): boolean {
    return this.series === 'A/RES' && !(Number(this.session) >= 74);
  }

  get meeting(): number | null {
    return this.#tables.facts().meeting(this.#row);
  }

  get meetingRecord(): string | null {
    return this.#tables.facts().meetingRecord(this.#row);
  }

  /** The Council voted in writing while it could not meet; a meeting that is missing in other years is merely unknown. */
  get writtenProcedure(): boolean {
    if (this.series !== councilSeries || this.meeting !== null) return false;
    const year = Number(this.date?.slice(0, 4));
    return year >= 2020 && year <= 2022;
  }

  get committee(): string | null {
    return this.#tables.facts().committee(this.#row);
  }

  get titles(): Wording {
    return this.#wording('titles', textLanguages);
  }

  get subjects(): Wording {
    return this.#wording('subjects', described);
  }

  get agendaItems(): Wording {
    return this.#wording('agendaItems', textLanguages);
  }

  get mode(): CatalogueEntry['mode'] {
    return this.#tables.facts().mode(this.#row);
  }

  get vote(): CatalogueEntry['vote'] {
    return this.#tables.facts().vote(this.#row);
  }

  get voteNames(): null {
    return null;
  }

  get draft(): string | null {
    return this.#tables.facts().draft(this.#row);
  }

  get chapterVII(): boolean | null {
    return this.#tables.facts().chapterVII(this.#row);
  }

  #wording(kind: TextKind, languages: readonly LanguageCode[]): Wording {
    const wording: Partial<Record<LanguageCode, string>> = {};
    for (const language of languages) {
      const text = this.#tables.texts(language).text(kind, this.#row);
      if (text !== null) wording[language] = text;
    }
    return wording;
  }
}
