import type { Block } from '../blocks/block';
import type { BlockKind, Part } from '../blocks/kinds';
import type { Layout } from '../blocks/layout/measure';
import type { Catalogue } from '../catalogue/catalogue';
import type { PlacedEdit } from '../drafting/placed-edit';
import type { LanguageCode, Organ } from '../languages/language';
import type { Message } from '../messages/message';
import type { CitedParagraph } from '../resolution/cited-paragraphs';
import type { Mentions } from '../resolution/mentions';
import type { Resolution } from '../resolution/resolution';
import type { Span } from '../text/position';
import type { Finding, Severity } from './finding';
import type { Outline } from './outline';

/** What a rule looks at, which is the folder that it stands in too; settings name all rules of one as `punctuation/*`. */
export type Family =
  | 'numbering'
  | 'lettering'
  | 'citations'
  | 'references'
  | 'punctuation'
  | 'openings'
  | 'characters'
  | 'structure'
  | 'style'
  | 'rollover'
  /** Of two texts; see `concordance-rules.ts`. */
  | 'concordance';

interface Described {
  /** Its page's name in docs/rules too. */
  readonly name: string;
  readonly family: Family;
  /** The most that it says of anything; of a text that is read with doubts it says less. */
  readonly severity: Severity;
  /** What it finds, in a few words. */
  readonly summary: string;
  /** Adopted texts do on purpose what it finds, so that it speaks where settings name it or its family alone. */
  readonly isOffAtFirst?: true;
}

/** One way to mend a finding. Its edits don't overlap. */
export interface Fix {
  /** As a menu shows it: "Change 5 to 4". */
  readonly title: Message;
  readonly edits: readonly PlacedEdit[];
  /** Is it what most would choose? */
  readonly preferred: boolean;
}

/** Is what a rule finds at a block mended, too? */
export type IsMended = (rule: string, block: number) => boolean;

/** A change of one number and of those that count on from it. */
export interface Onward {
  readonly edits: readonly PlacedEdit[];
  /** What it has been decided for, so that no finding there is to be mended by itself. */
  readonly blocks: ReadonlySet<number>;
}

/** What a rule about paragraphs may know: one paragraph, and what the text as a whole is. */
export interface Paragraph {
  readonly block: Block;
  readonly part: Part;
  readonly language: LanguageCode;
  readonly organ: Organ | null;
  readonly layout: Layout;
}

/** What a rule about one paragraph's words reads. */
export interface ReadParagraph extends Paragraph {
  /** The block's logical text. */
  readonly text: string;
  /** Which characters it has, as `Seen` names them. */
  readonly seen: number;
  /** The year that the text is of; null where it does not tell. */
  readonly draftYear: number | null;
}

/** What a rule about citations may know beside. */
export interface CitingParagraph extends Paragraph {
  readonly mentions: Mentions;
  readonly catalogue: Catalogue;
  /** The draft's own year, or the day that it was adopted on; null where it bears neither. */
  readonly draftDate: string | null;
  /** The draft's own symbol. */
  readonly draftSymbol: string | null;
  /** The session of the Assembly that the masthead of a draft says it is for; null of any other text. */
  readonly draftSession: number | null;
}

/** What a rule about references may know beside: the mentions of the paragraph, and the draft's labels and levels. */
export interface ReferringParagraph extends Paragraph {
  readonly mentions: Mentions;
  /** The paragraph's index. */
  readonly index: number;
  /** Of this, labels and levels alone. */
  readonly resolution: Resolution;
}

/** What a rule about other texts may know beside. */
export interface CitingTexts extends Paragraph {
  readonly cited: readonly CitedParagraph[];
  readonly texts: KnownTexts;
}

/** Other texts that are at hand, as the workspace's. */
export interface KnownTexts {
  /** The paths of a text's paragraphs, "OP4(a)"; null where it is not at hand, or more of it may be cited than bears a path. */
  pathsOf(symbol: string): ReadonlySet<string> | null;
}

/** A finding in a paragraph; offsets are those of the block's logical text, in UTF-16 code units. */
export interface ParagraphFinding {
  readonly severity: Severity;
  readonly message: Message;
  readonly start: number;
  readonly end: number;
  /** In the block's source, where the logical text has nothing of it. */
  readonly source?: Span;
  /** Ways to mend it, the preferred first. */
  readonly fixes: readonly ParagraphFix[];
}

export interface ParagraphFix {
  /** Is it one way of several, among which only the drafter can choose? */
  readonly unsure?: true;
  readonly title: Message;
  readonly start: number;
  readonly end: number;
  readonly source?: Span;
  readonly newText: string;
}

/** A rule that looks at one paragraph at a time, so that its findings stay while the paragraph does. */
export interface ParagraphRule extends Described {
  readonly scope: 'paragraph';
  /** Those that it says something in; all, where none are named. */
  readonly languages?: readonly LanguageCode[];
  /** The kinds of blocks that it looks at; all, where none are named, but what a page or its foot says. */
  readonly kinds?: ReadonlySet<BlockKind>;
  /**
   * What it says nothing without, as bits of `Seen`: it is asked of paragraphs alone that have one of them. All are told by
   * one look, which most paragraphs are left at.
   */
  readonly needs?: (language: LanguageCode) => number;
  find(paragraph: ReadParagraph): readonly ParagraphFinding[];
}

/** The same, about what a paragraph cites; it speaks once the catalogue is there. */
export interface CitationRule extends Described {
  readonly scope: 'citations';
  find(paragraph: CitingParagraph): readonly ParagraphFinding[];
}

/** A rule that holds the references of one paragraph against the draft: its findings stay while labels and levels do, too. */
export interface ReferenceRule extends Described {
  readonly scope: 'references';
  find(paragraph: ReferringParagraph): readonly ParagraphFinding[];
  /** Beside those that a finding brings: for one of this rule's own on this very tree. */
  fixes?(resolution: Resolution, finding: Finding): readonly Fix[];
}

/** A rule that looks at labels and levels, so that its findings stay while these do, whatever is typed between them. */
export interface SequenceRule extends Described {
  readonly scope: 'sequence';
  find(resolution: Resolution): readonly Finding[];
  /** For one of this rule's own findings on this very tree. */
  fixes?(resolution: Resolution, finding: Finding): readonly Fix[];
  /** The preferred fix of such a finding with what it shows further below, where all of a kind is mended at once. */
  readonly onward?: (resolution: Resolution, finding: Finding, isMended: IsMended) => Onward | null;
}

/** A finding about a block, wherever what it marks stands after the next key. */
export interface DocumentFinding {
  readonly block: number;
  /** What it marks: the last mark, where nothing else is said. */
  readonly at?: 'end' | 'opening' | 'label' | 'words' | { readonly abbreviation: number };
  readonly severity: Severity;
  readonly message: Message;
}

/** A rule that holds paragraphs against each other by a few facts of each; its findings stay while these facts do. */
export interface DocumentRule extends Described {
  readonly scope: 'document';
  find(outline: Outline): readonly DocumentFinding[];
  /** For one of this rule's own findings on this very tree. */
  fixes?(resolution: Resolution, finding: Finding): readonly Fix[];
}

/** A rule that holds what a paragraph says of other texts against these, where they are at hand. */
export interface OtherTextRule extends Described {
  readonly scope: 'texts';
  find(paragraph: CitingTexts): readonly ParagraphFinding[];
}

/** What is found of a text as a whole, and the words that it is told at, in a block's source. */
export interface TextFinding extends Span {
  readonly block: number;
  readonly message: Message;
}

/** A rule that tells whether a text can be read at all: where it finds something, no other rule is run. */
export interface TextRule extends Described {
  readonly scope: 'text';
  find(resolution: Resolution): TextFinding | null;
  /** For this rule's own finding on this very tree. */
  fixes(resolution: Resolution): readonly Fix[];
}

export type Rule =
  | TextRule
  | ParagraphRule
  | CitationRule
  | ReferenceRule
  | OtherTextRule
  | SequenceRule
  | DocumentRule;
