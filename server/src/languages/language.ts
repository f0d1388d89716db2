import type { LabelForm } from './labels';

export type LanguageCode = 'zh' | 'en' | 'fr' | 'es' | 'ru' | 'ar';
export type Organ = 'SC' | 'GA' | 'ECOSOC' | 'HRC';

/** The two clauses of a resolution, each with opening phrases of its own. */
export type Clause = 'preambular' | 'operative';

/** What is known of one official language. Each fact of a language stands here and nowhere else. */
export interface Language {
  readonly code: LanguageCode;
  /** Its own name. */
  readonly name: string;
  /** Does an opening word begin with a capital? Russian ones don't; Chinese and Arabic have none. */
  readonly capitalOpeners: boolean;
  /** The words that open the text, without the comma behind: "The Security Council". */
  readonly enactingFormulas: Readonly<Record<Organ, string>>;
  /** The formula of any other body: "The Commission on the Status of Women". Held against a whole short line. */
  readonly otherEnactingFormula: RegExp;
  /** The organs' names as a sentence names them, to find who adopted a cited resolution. */
  readonly organNames: Readonly<Record<Organ, RegExp>>;
  /** The line that names the resolution: "Resolution 2185 (2014)", "75/15. Cooperation between …". */
  readonly titleLine: RegExp;
  /** "Adopted by the Security Council at its …", "Resolution adopted by the General Assembly on …". */
  readonly adoptionLine: RegExp;
  /** "46th plenary meeting", "[Adopted without a vote.]", and the votes behind. */
  readonly closingLine: RegExp;
  /** "Annex", "Annex II" */
  readonly annexLine: RegExp;
  /** Opening phrases that the counted ones lack (opening-phrases.generated.ts has those). */
  readonly moreOpeningPhrases: Readonly<Record<Clause, readonly string[]>>;
  /** What may stand before an opening phrase or behind its verb, and belongs to it: "also", "again", "strongly". */
  readonly openingModifiers: { readonly before: readonly string[]; readonly behind: readonly string[] };
  /** The form of a verb that opens a paragraph, to find the opening word of one whose phrase is not known. */
  readonly openingWord: Readonly<Record<Clause, RegExp | null>>;
  /** What may stand before the opening phrase and is no part of it: "In this regard, …". */
  readonly openingCircumstances: readonly string[];
  /** How paragraphs and items are numbered: the form for operative paragraphs, then for items, level by level. */
  readonly labels: {
    readonly operative: LabelForm;
    /** For each level of items, the usual form first, then others that adopted texts carry. */
    readonly items: readonly (readonly LabelForm[])[];
  };
  /** January to December, as a date writes them. */
  readonly months: readonly string[];
  readonly citations: CitationWords;
}

/** The words around citations, as sources of regular expressions (flag u). */
export interface CitationWords {
  /** Stands before the numbers of resolutions: "resolutions", "第". */
  readonly resolution: string;
  /** Stands before the numbers of decisions. */
  readonly decision: string;
  /** Stands before the numbers of the Council's presidential statements: "presidential statement". */
  readonly statement: string;
  /** Stands before numbers that look like a resolution's and are none: "general comment", "Convention". */
  readonly other: string;
  /** Bodies besides the four by their full names (`organNames`). */
  readonly bodies: {
    /** The short names of the Assembly and, of whichever council is meant, the councils. */
    readonly assembly: string;
    readonly council: string;
    readonly humanRightsCommission: string;
    /** Bodies whose resolutions bear no symbol that could be told: commissions, conferences. */
    readonly other: string;
  };
  /** Ends in the noun's own "its", or, where that is part of the noun, in the noun: "its", قراراتها. */
  readonly own: string;
  /** Stands between an organ and the noun of its resolution: "(the General Assembly) in its". */
  readonly inItsOwn: string;
  /** Stands between the number and the organ behind it: "(résolution 61/124) de l’"; null where organs stand before. */
  readonly ofOrgan: string | null;
  /** A date as it stands beside a number; its group is the year. */
  readonly date: string;
  /** Chapters and articles of the Charter of the United Nations. */
  readonly charter: {
    readonly chapter: string;
    readonly article: string;
    /** Stands between two numbers. */
    readonly join: string;
    /** The Charter as it stands behind the numbers, in Chinese before them; no other body's charter. */
    readonly of: string;
    /** The first, the second …, where chapters are written so. */
    readonly chapterNames: readonly string[] | null;
  };
  /** The names of the letters A to Z that parts of resolutions bear, where they are not the Latin letters. */
  readonly partLetters: readonly string[] | null;
}
