import type { LanguageCode } from '../../languages/language';
import type { Distribution } from '../../languages/pages/masthead-words';

/** Facts that stand above a text, as far as they are known. */
export interface MastheadFacts {
  /** The organ's name in the document's language: "General Assembly". */
  readonly organ?: string;
  readonly symbol?: string;
  /** "Seventy-fifth session" */
  readonly session?: string;
  /** "68 (a)" */
  readonly agendaItem?: string;
  readonly sponsors?: readonly string[];
  readonly distribution?: Distribution;
  /** Of the document, not of the adoption: YYYY-MM-DD. */
  readonly date?: string;
  readonly original?: LanguageCode;
  /** "25-08037" */
  readonly jobNumber?: string;
}
