import type { Organ } from '../../languages/language';
import type { AdoptionMode, CatalogueEntry, DocumentKind, Vote, VoteNames, Wording } from '../entry';

/** One document of which two sources tell: each fact is the upper's where it knows it, else the lower's. */
export class MergedEntry implements CatalogueEntry {
  readonly #upper: CatalogueEntry;
  readonly #lower: CatalogueEntry;

  constructor(upper: CatalogueEntry, lower: CatalogueEntry) {
    this.#upper = upper;
    this.#lower = lower;
  }

  get symbol(): string {
    return this.#upper.symbol;
  }

  /** The same document; an older statement's symbol alone does not tell that it is one. */
  get series(): string {
    return this.#lower.series;
  }

  get organ(): Organ | null {
    return this.#lower.organ;
  }

  get kind(): DocumentKind {
    return this.#lower.kind;
  }

  get year(): number | null {
    return this.#upper.year ?? this.#lower.year;
  }

  get session(): string | null {
    return this.#upper.session ?? this.#lower.session;
  }

  get date(): string | null {
    return this.#upper.date ?? this.#lower.date;
  }

  get dateIsOfVote(): boolean {
    return this.#upper.date === null ? this.#lower.dateIsOfVote : this.#upper.dateIsOfVote;
  }

  get meeting(): number | null {
    return this.#upper.meeting ?? this.#lower.meeting;
  }

  /** Not that of another meeting. */
  get meetingRecord(): string | null {
    const isSame = this.meeting === this.#lower.meeting;
    return this.#upper.meetingRecord ?? (isSame ? this.#lower.meetingRecord : null);
  }

  get writtenProcedure(): boolean {
    return this.meeting === null && this.meetingRecord === null && this.#lower.writtenProcedure;
  }

  get committee(): string | null {
    return this.#upper.committee ?? this.#lower.committee;
  }

  get titles(): Wording {
    return { ...this.#lower.titles, ...this.#upper.titles };
  }

  get subjects(): Wording {
    return { ...this.#lower.subjects, ...this.#upper.subjects };
  }

  get agendaItems(): Wording {
    return { ...this.#lower.agendaItems, ...this.#upper.agendaItems };
  }

  /** Beside other counts only the mode that says nothing of them. */
  get mode(): AdoptionMode | null {
    const { mode } = this.#lower;
    const fits = this.#upper.vote === null || mode === 'vote' || mode === 'recorded vote';
    return this.#upper.mode ?? (fits ? mode : null);
  }

  get vote(): Vote | null {
    return this.#upper.vote ?? this.#lower.vote;
  }

  get voteNames(): VoteNames | null {
    return this.#upper.voteNames ?? this.#lower.voteNames;
  }

  get draft(): string | null {
    return this.#upper.draft ?? this.#lower.draft;
  }

  get chapterVII(): boolean | null {
    return this.#upper.chapterVII ?? this.#lower.chapterVII;
  }
}
