import type { LabelForm } from './labels';

export type LanguageCode = 'zh' | 'en' | 'fr' | 'es' | 'ru' | 'ar';
export type Organ = 'SC' | 'GA' | 'ECOSOC' | 'HRC';

/** What is known of one official language. Each fact of a language stands here and nowhere else. */
export interface Language {
  readonly code: LanguageCode;
  /** Its own name. */
  readonly name: string;
  /** The words that open the text, without the comma behind: "The Security Council". */
  readonly enactingFormulas: Readonly<Record<Organ, string>>;
  /** Opening phrases as written in the middle of a text, the preamble's and the operative part's. */
  readonly openingPhrases: { readonly preambular: readonly string[]; readonly operative: readonly string[] };
  /** How paragraphs and items are numbered: the form for operative paragraphs, then for items, level by level. */
  readonly labels: {
    readonly operative: LabelForm;
    /** For each level of items, the usual form first, then others that adopted texts carry. */
    readonly items: readonly (readonly LabelForm[])[];
  };
  /** January to December, as a date writes them. */
  readonly months: readonly string[];
}
