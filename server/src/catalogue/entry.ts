import type { LanguageCode, Organ } from '../languages/language';

/**
 * How a document was adopted. A recorded vote, of which the names are kept, is the Assembly's and the Human Rights
 * Council's; of the Security Council's votes the table tells unanimity apart.
 */
export type AdoptionMode = 'unanimous' | 'vote' | 'recorded vote' | 'without vote' | 'acclamation';

/** Members who voted for, against, and abstained; those absent or not taking part are in none of the three. */
export interface Vote {
  readonly inFavour: number;
  readonly against: number;
  readonly abstaining: number;
  /** Null where not known. */
  readonly absent: number | null;
}

/** Members' names, as the source writes them. */
export interface VoteNames {
  readonly against: readonly string[];
  readonly abstaining: readonly string[];
}

/** One text in the languages in which it is known. */
export type Wording = Readonly<Partial<Record<LanguageCode, string>>>;

/**
 * What a catalogue knows of one document. Null, and a wording without any language, always mean "not known", never "no"
 * or "none". An entry may unpack a fact when it is asked for it, and is no plain object: `factsOf` makes one.
 */
export interface CatalogueEntry {
  /** Canonical, no white space: S/RES/2185(2014), A/RES/31/6B. */
  readonly symbol: string;
  /**
   * S/RES, S/PRST (also for the older statements, whose symbols are S/n), A/RES, E/RES, A/HRC/RES; of any other document
   * what stands before the last part of its symbol.
   */
  readonly series: string;
  /** Null for a document of another organ than these. */
  readonly organ: Organ | null;
  readonly kind: DocumentKind;
  /** The year that the symbol of a Council's document bears, or else that of adoption; null where neither is known. */
  readonly year: number | null;
  /** Of the Assembly, the Human Rights Council, or ECOSOC (a year): 60, S-30, 2013. */
  readonly session: string | null;
  /** Day of adoption: YYYY-MM-DD. */
  readonly date: string | null;
  /** Is the date that of a vote, which need not have been the day of adoption? */
  readonly dateIsOfVote: boolean;
  /** The number of the organ's meeting, as counted by that organ: the Assembly counts anew each session. */
  readonly meeting: number | null;
  /** Symbol of the meeting's record: A/74/PV.52. */
  readonly meetingRecord: string | null;
  /** Adopted by written procedure, so that there was no meeting. */
  readonly writtenProcedure: boolean;
  /** The body on whose report it was adopted, in English: First Committee. */
  readonly committee: string | null;
  /** Resolutions of the Security Council and statements bear none. */
  readonly titles: Wording;
  /** Descriptions by the Dag Hammarskjöld Library, of what bears no title: "on renewal of …". In English. */
  readonly subjects: Wording;
  readonly agendaItems: Wording;
  readonly mode: AdoptionMode | null;
  readonly vote: Vote | null;
  /** Who did not vote in favour; null where not known, as in the whole of the built-in catalogue. */
  readonly voteNames: VoteNames | null;
  /** Symbol of the draft that was adopted, with the paragraph of a report that holds it: A/80/534, para. 7. */
  readonly draft: string | null;
  /** Whether the Security Council acted under Chapter VII of the Charter. */
  readonly chapterVII: boolean | null;
}

export type DocumentKind = 'resolution' | 'statement' | 'other';

/** The same facts as a plain object, which can be copied, compared and changed. */
export function factsOf(entry: CatalogueEntry): CatalogueEntry {
  const { symbol, series, organ, kind, year, session, date, dateIsOfVote } = entry;
  const { meeting, meetingRecord, writtenProcedure, committee } = entry;
  const { titles, subjects, agendaItems, mode, vote, voteNames, draft, chapterVII } = entry;
  const when = { year, session, date, dateIsOfVote, meeting, meetingRecord, writtenProcedure, committee };
  const adopted = { mode, vote, voteNames, draft, chapterVII };
  return { symbol, series, organ, kind, ...when, titles, subjects, agendaItems, ...adopted };
}

/** A text in a language, or else in English. */
export function wordingIn(wording: Wording, language: LanguageCode): string | null {
  return wording[language] ?? wording.en ?? null;
}
