import type { LabelForm } from './labels';

export type LanguageCode = 'zh' | 'en' | 'fr' | 'es' | 'ru' | 'ar';
export type Organ = 'SC' | 'GA' | 'ECOSOC' | 'HRC';
/** The six, in the order of the tables that have a column for each. */
export const languageCodes: readonly LanguageCode[] = ['en', 'fr', 'es', 'ru', 'zh', 'ar'];
/** The four, in the order of the tables that have a column for each. */
export const organs: readonly Organ[] = ['SC', 'GA', 'ECOSOC', 'HRC'];

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
  /** Other ways to name the four: "The United Nations Security Council". */
  readonly furtherEnactingFormulas: Readonly<Partial<Record<Organ, readonly string[]>>>;
  /** The formula of any other body: "The Commission on the Status of Women". Held against a whole short line. */
  readonly otherEnactingFormula: RegExp;
  /**
   * How a line may name who speaks, whoever it is: "The Lamp Keepers’ Union," "We, the keepers of lighthouses,". Held
   * against a whole short line, and means something only where an opening phrase follows.
   */
  readonly anyAdopter: RegExp;
  /** The same of one that says where it has met: "The Lamp Keepers’ Union, meeting in Brest from 4 to 6 May 2031,". */
  readonly meetingAdopter: RegExp;
  /** "Adopts the following declaration:", above a text with numbers of its own. */
  readonly adoptsText: RegExp;
  /** What stands above a student's paper, a line each: "Committee: …", "Sponsors: …", "Question of: …". */
  readonly frontMatterLine: RegExp;
  /** The organs' names as a sentence names them, to find who adopted a cited resolution. */
  readonly organNames: Readonly<Record<Organ, RegExp>>;
  /** The line that names the resolution: "Resolution 2185 (2014)", "75/15. Cooperation between …". */
  readonly titleLine: RegExp;
  /** "Adopted by the Security Council at its …", "Resolution adopted by the General Assembly on …". */
  readonly adoptionLine: RegExp;
  /** A paragraph of a statement by the President, which opens with the organ: “The Security Council recalls …” */
  readonly statementParagraph: RegExp;
  /** What a decision begins with, which has no enacting formula: "At its 12th plenary meeting, on 3 October 2031, the General Assembly decided". */
  readonly decisionLine: RegExp;
  /** "46th plenary meeting", "[Adopted without a vote.]", and the votes behind. */
  readonly closingLine: RegExp;
  /** "Annex", "Annex II" */
  readonly annexLine: RegExp;
  /** The heading of a section whose number is a word, without vowel marks: "Part One", "أولا". */
  readonly sectionInWords: RegExp;
  /** Opening phrases that the counted ones lack (opening-phrases.generated.ts has those). */
  readonly moreOpeningPhrases: Readonly<Record<Clause, readonly string[]>>;
  /** What may stand before an opening phrase or behind its verb, and belongs to it: "also", "again", "strongly". */
  readonly openingModifiers: { readonly before: readonly string[]; readonly behind: readonly string[] };
  /** The form of a verb that opens a paragraph, to find the opening word of one whose phrase is not known. */
  readonly openingWord: Readonly<Record<Clause, RegExp | null>>;
  /** What may stand before the opening phrase and is no part of it: "In this regard, …". */
  readonly openingCircumstances: readonly string[];
  /** What tells these words from the same within a paragraph, behind a comma; null where capitals do. */
  readonly openersWithin: OpenersWithin | null;
  /** How paragraphs and items are numbered: the form for operative paragraphs, then for items, level by level. */
  readonly labels: {
    readonly operative: LabelForm;
    /** For each level of items, the usual form first, then others that adopted texts carry. */
    readonly items: readonly (readonly LabelForm[])[];
  };
  /** January to December, as a date writes them. */
  readonly months: readonly string[];
  readonly citations: CitationWords;
  readonly crossReferences: CrossReferenceWords;
}

/** How words that open a paragraph stand within one: counted in the adopted texts of some 200 resolutions. */
export interface OpenersWithin {
  /** Verbs that stand behind a comma within a paragraph more often than they open one, and those that seldom do. */
  readonly oftenWithin: RegExp;
  readonly seldomWithin: RegExp | null;
  /** Words in the verb's own clause that point at what stands before: "these resolutions", "in this regard". */
  readonly pointsBack: RegExp;
  /** An opening with "also": its paragraph stands below one that opens with the same verb, which is the group. */
  readonly also: RegExp;
  /** Do paragraphs with one such clause mostly have more, and most others none? */
  readonly seldomOne: boolean;
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
    /** Who reports to the Human Rights Council. */
    readonly rightsCommissioner: string;
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
  /** Stands between a number and the date of its document, the organ with it; empty where dates stand before numbers. */
  readonly dateLink: string;
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

/** The words around references to paragraphs of the draft itself, as sources of regular expressions; `(?!)` for none. */
export interface CrossReferenceWords {
  /** The noun before one number, and before several: "paragraph", "paragraphs", "第". */
  readonly paragraph: string;
  readonly paragraphs: string;
  /** What closes the numbers: "段". Empty where nothing does. */
  readonly paragraphEnd: string;
  /** The noun before letters: "subparagraphs"; in Chinese nothing, and "分段" behind. */
  readonly item: string;
  readonly itemEnd: string;
  readonly annex: string;
  /** Of a part or a section of the draft. */
  readonly part: string;
  /** The words that number annexes and parts where no numerals or Latin letters do, and what they stand for. */
  readonly labelWords: Readonly<Record<string, string>>;
  /** An item's letter or Roman number with its brackets; the first group that took part is what stands within. */
  readonly letter: string;
  /** Goes on with a list, and with a range: "and", "to". */
  readonly and: string;
  readonly to: string;
  /** What may stand between "and" and the next noun, as in "in paragraph 3 and in paragraph 5". */
  readonly link: string;
  /** Between letters and their paragraph: "subparagraph (b) of paragraph 3". */
  readonly of: string;
  /** Stands before the noun and means the draft: "上文", "本决议". */
  readonly before: string;
  /** The paragraph right above: "the preceding paragraph". */
  readonly preceding: string;
  /** Stands behind and means the same text: "above". */
  readonly position: string;
  /** Stands behind and names the draft: "of the present resolution". */
  readonly draft: string;
  /** Says that a paragraph of the preamble is meant: at the end of what stands before or of the noun, or behind. */
  readonly preamble: string;
  readonly preambleBehind: string;
  /** The same of the operative part. */
  readonly operative: string;
  readonly operativeBehind: string;
  /** What, right before or right behind, makes it a paragraph of another document: "its", "of". */
  readonly elsewhereBefore: string;
  readonly elsewhereBehind: string;
}
