/** Members who voted for, against, and abstained. */
interface Votes {
  readonly inFavour: number;
  readonly against: number;
  readonly abstaining: number;
}

/** How a text may have been adopted, other than by a vote that is counted. */
type Mode = 'unanimous' | 'recorded vote' | 'without vote' | 'acclamation';

/** What a hover on a citation says, in one of the official languages, in the words of the UN's own documents. */
export interface HoverWords {
  /** Between a label and its value. */
  readonly colon: string;
  /** Between names. */
  readonly comma: string;
  readonly agendaItem: string;
  readonly date: string;
  readonly meeting: string;
  /** In place of the meeting's number. */
  readonly writtenProcedure: string;
  readonly vote: string;
  readonly counts: (vote: Votes) => string;
  /** Before members' names. */
  readonly votedAgainst: string;
  readonly abstained: string;
  readonly modes: Readonly<Record<Mode, string>>;
  /** A value and what is added to it, in parentheses. */
  readonly aside: (value: string, addition: string) => string;
  readonly chapterVII: string;
  readonly yes: string;
  readonly committee: string;
  readonly draft: string;
  /** Behind a draft's symbol: the paragraph of the report that holds it. */
  readonly paragraph: (number: string) => string;
  /** Between two drafts. */
  readonly and: string;
  /** How many documents it cites, and how many cite it, among those that have been counted. */
  readonly cites: string;
  readonly citedBy: string;
  readonly documents: (count: number) => string;
  /** In place of a paragraph that a reference names: "3 (a)" as its language writes it. */
  readonly noParagraph: (number: string) => string;
  /** Whose the facts are. */
  readonly source: string;
  readonly unitedNations: string;
  readonly wrongYear: (cited: number, actual: number) => string;
  /** With the symbol of the latest document that the catalogue holds, and the written date up to which it reaches. */
  readonly beyondCatalogue: (last: string, until: string) => string;
  /** What a session's or a symbol's number tells of a document that the catalogue does not hold. */
  readonly ofYears: (first: number, last: number) => string;
  /** For a document of a series that the catalogue does not hold at all. */
  readonly notInCatalogue: string;
}
