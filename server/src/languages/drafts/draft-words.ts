import type { Organ } from '../language';

/** Openings that all organs use, and those of the Assembly where verbs agree with it. */
export interface OpeningChoice {
  readonly any: readonly string[];
  readonly feminine?: readonly string[];
}

/** A day as a template writes it: numbers and a month's name, or what an editor puts in their place. */
export interface WrittenDay {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** What a new draft in a language says beyond the facts of the language itself. */
export interface DraftWords {
  /** How lists name the kinds of drafts, and words that a draft is asked for by. */
  readonly names: {
    readonly resolution: string;
    readonly draft: string;
    readonly modelUn: string;
    readonly operative: string;
    readonly operativeWithItems: string;
    readonly title: string;
    readonly adoption: string;
  };
  /** Stand where something is to be filled in. */
  readonly places: {
    readonly text: string;
    readonly title: string;
    readonly sponsors: string;
    readonly signatories: string;
    readonly topic: string;
  };
  /** Between the opening and the words behind it. */
  readonly gap: string;
  readonly date: (day: WrittenDay) => string;
  /** "Resolution 0000 (2026)" */
  readonly councilTitle: (number: string, year: string) => string;
  /** "Adopted by the Security Council at its 10000th meeting, on …" */
  readonly councilAdoption: (meeting: string, date: string) => string;
  /** A meeting's number as the line above has it. */
  readonly meeting: string;
  /** "Resolution adopted by the General Assembly on …" */
  readonly adoption: Readonly<Record<Exclude<Organ, 'SC'>, (date: string) => string>>;
  /** "80/1. Title" */
  readonly numberedTitle: (number: string, title: string) => string;
  readonly preambular: OpeningChoice;
  /** Of the preamble's first paragraph and of the others, where they differ: إذ, وإذ. */
  readonly openPreamble?: (phrase: string, isFirst: boolean) => string;
  readonly operative: OpeningChoice;
  /** "Requests the Secretary-General", above items. */
  readonly request: { readonly any: string; readonly feminine?: string };
}
