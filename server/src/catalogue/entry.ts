import type { LanguageCode, Organ } from '../languages/language';

export type AdoptionMode = 'unanimous' | 'vote' | 'without vote' | 'acclamation';

/** Members who voted for, against, and abstained; those absent or not taking part are in none of the three. */
export interface Vote {
  readonly inFavour: number;
  readonly against: number;
  readonly abstaining: number;
}

/** What the catalogue knows of one document. Null always means "not known", never "no" or "none". */
export interface CatalogueEntry {
  /** Canonical, no white space: S/RES/2185(2014), A/RES/31/5B. */
  readonly symbol: string;
  /** Organ and kind: S/RES, S/PRST, A/RES, E/RES, A/HRC/RES. */
  readonly series: string;
  readonly organ: Organ;
  /** The year that the symbol bears, or the one of adoption where it bears none; null where neither is known. */
  readonly year: number | null;
  /** Day of adoption: YYYY-MM-DD. */
  readonly date: string | null;
  /** The number of the organ's meeting, as counted by that organ. */
  readonly meeting: number | null;
  /** The symbol of the meeting's record: A/74/PV.52. */
  readonly meetingRecord: string | null;
  /** Adopted by written procedure, so that there was no meeting. */
  readonly writtenProcedure: boolean;
  /** The Main Committee or subsidiary body that brought the text in. In English. */
  readonly committee: string | null;
  /** In English. */
  readonly agendaItem: string | null;
  /** The Dag Hammarskjöld Library's description, in English: the Council's resolutions bear no title. */
  readonly subject: string | null;
  /** The document's own title, in the languages that the catalogue has it in. */
  readonly titles: Readonly<Partial<Record<LanguageCode, string>>>;
  readonly mode: AdoptionMode | null;
  readonly vote: Vote | null;
  /** Symbol of the draft that was adopted: S/2014/828. */
  readonly draft: string | null;
  /** Whether the organ acted under Chapter VII of the Charter. */
  readonly chapterVII: boolean | null;
}

/** What a reader knows the document by: its title in a language, else in English, else its subject. */
export function nameOf(entry: CatalogueEntry, language: LanguageCode): string | null {
  return entry.titles[language] ?? entry.titles.en ?? entry.subject ?? entry.agendaItem;
}
