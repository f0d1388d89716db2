export type AdoptionMode = 'unanimous' | 'vote' | 'without vote' | 'acclamation';

/** Members who voted for, against, and abstained; those absent or not taking part are in none of the three. */
export interface Vote {
  readonly inFavour: number;
  readonly against: number;
  readonly abstaining: number;
}

/** What the catalogue knows of one document. Null always means "not known", never "no" or "none". */
export interface CatalogueEntry {
  /** Canonical, no white space: S/RES/2185(2014). */
  readonly symbol: string;
  /** The year that the symbol bears, or the one of adoption where it bears none. */
  readonly year: number;
  /** Day of adoption: YYYY-MM-DD. */
  readonly date: string | null;
  /** The number of the organ's meeting, as counted by that organ. */
  readonly meeting: number | null;
  /** Adopted by written procedure, so that there was no meeting. */
  readonly writtenProcedure: boolean;
  /** In English. */
  readonly agendaItem: string | null;
  /** The Dag Hammarskjöld Library's description, in English: the Council's resolutions bear no title. */
  readonly subject: string | null;
  readonly mode: AdoptionMode | null;
  readonly vote: Vote | null;
  /** Symbol of the draft that was adopted: S/2014/828. */
  readonly draft: string | null;
  /** Whether the organ acted under Chapter VII of the Charter. */
  readonly chapterVII: boolean | null;
}
