import type { LabelStyle } from '../../languages/labels';
import type { LanguageCode, Organ } from '../../languages/language';

/**
 * A draft as the UN prints it: what every writer and the preview start from. What a format cannot show it leaves away; what
 * is to be shown, and in which order, is decided here alone.
 */
export interface PrintedDocument {
  readonly language: LanguageCode;
  readonly rightToLeft: boolean;
  /** Whose text it is; null for a delegate's paper and for another body's. */
  readonly organ: Organ | null;
  readonly masthead: Masthead;
  readonly paragraphs: readonly PrintedParagraph[];
  readonly notes: readonly PrintedNote[];
  /** The earlier text, where the document is printed with what has changed from it. */
  readonly base?: PrintedDocument;
}

/** What stands above a document's text, null where the draft does not say it. */
export interface Masthead {
  /** "A/RES/75/103" */
  readonly symbol: string | null;
  readonly session: string | null;
  /** "68 (a)" */
  readonly agendaItem: string | null;
  readonly sponsors: readonly string[];
  readonly distribution: 'general' | 'limited' | 'restricted' | 'provisional' | null;
  /** YYYY-MM-DD */
  readonly adopted: string | null;
  /** The number of the meeting that adopted it. */
  readonly meeting: number | null;
}

export type PrintedRole =
  /** A line above the title that is neither: "Seventy-fifth session", "Agenda item 61", "Distr.: General". */
  | 'front'
  | 'adoption'
  | 'title'
  | 'enacting'
  | 'preambular'
  | 'operative'
  | 'item'
  | 'continuation'
  | 'heading'
  | 'annex'
  | 'closing'
  | 'other';

export const noBlock = -1;

export interface PrintedParagraph {
  /** The index of its block in the tree; `noBlock` for a line that stands in no draft. */
  readonly block: number;
  readonly role: PrintedRole;
  /** "OP4(a)", as diplomats cite it in Latin letters and digits; null for what they don't. */
  readonly path: string | null;
  /** As written: "4." "(a)"; the number of a title ("75/103.") is its label, too. */
  readonly label: string | null;
  /** How the label counts, where a program could count it: bis, ter and labels of titles are not told. */
  readonly counted?: { readonly style: LabelStyle; readonly ordinal: number };
  /** 0 for what is no item, 1 for an item, 2 for an item of an item … */
  readonly depth: number;
  readonly runs: readonly Run[];
  /** The whole paragraph is new, or gone, beside an earlier text. */
  readonly change?: RunChange;
  /** It has moved: the number is that of the paragraph too that is gone at its old place, or new at its new one. */
  readonly move?: number;
  /** What it was in the earlier text, where it may have stood at another level. */
  readonly former?: PrintedParagraph;
  /** Its end alone is new, for one paragraph was split there, or gone, for two were joined. */
  readonly endChange?: RunChange;
  /** What stands before its words is new or gone: its label, or the room that stands for one. */
  readonly labelChange?: RunChange;
  /** The label that it had before, where that is told as a change; empty where it had none. */
  readonly goneLabel?: string;
}

/** What has become of words beside an earlier text: new, or gone. */
export type RunChange = 'in' | 'out';

/** A stretch of words that look alike. A mark of a footnote is a run of its own, with the mark as its text. */
export interface Run {
  readonly text: string;
  /** An opening phrase, or a further one of a Council's paragraph: slanted, in Chinese bold. */
  readonly opening?: true;
  /** Words in square brackets, which are not agreed. */
  readonly bracketed?: true;
  /** The symbol of the document that is cited here: "A/RES/76/13". */
  readonly cites?: string;
  /** The path of the draft's paragraph whose number or letter, with its brackets, these words are: "OP3", "OP3(a)". */
  readonly refersTo?: string;
  /** The index in `PrintedDocument.notes`. */
  readonly note?: number;
  readonly change?: RunChange;
  /** Gone at one place and new at another, as they are. */
  readonly moved?: true;
}

export interface PrintedNote {
  readonly mark: string;
  readonly runs: readonly Run[];
}
