import type { Block } from '../../blocks/block';
import type { Catalogue } from '../../catalogue/catalogue';
import type { LanguageCode } from '../../languages/language';
import type { Citation, Mentions } from '../../resolution/mentions';
import type { Severity } from '../finding';

/** What a rule about citations may know. Of the text it sees one paragraph alone. */
export interface CitationContext {
  readonly block: Block;
  readonly mentions: Mentions;
  readonly language: LanguageCode;
  /** The draft's own year, or the day that it was adopted on; null where it bears neither. */
  readonly draftDate: string | null;
  /** The draft's own symbol. */
  readonly draftSymbol: string | null;
  readonly catalogue: Catalogue;
}

/** A finding in a paragraph; offsets are those of the block's logical text, in UTF-16 code units. */
export interface CitationFinding {
  readonly severity: Severity;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  /** Ways to mend it, the preferred first. */
  readonly fixes: readonly CitationFix[];
}

export interface CitationFix {
  readonly title: string;
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** A rule that looks at the citations of one paragraph, so that its findings stay while the paragraph does. */
export interface CitationRule {
  /** Its page's name in docs/rules too. */
  readonly name: string;
  /** What it finds, in a few words. */
  readonly summary: string;
  check(context: CitationContext): readonly CitationFinding[];
}

export function textOf({ block }: CitationContext, { start, end }: Citation): string {
  return block.logical.text.slice(start, end);
}
