import { type Message, message } from '../../messages/message';
import type { Archive } from '../archive/open-archive';
import { limits } from '../limits';
import type { Changes, LeftOut, LeftOutKind, Note } from '../read-document';
import type { RunParagraph, TrackedChange } from '../runs/run';
import type { XmlElement } from '../xml/read-xml';
import type { Counts } from './list-labels';
import type { Styles } from './styles';
import type { ChangedRegion } from './tracked-changes';

/** What is known and was found while the text of an OpenDocument file is read in order. */
export interface Reading {
  readonly archive: Archive;
  readonly styles: Styles;
  readonly changes: Changes;
  readonly regions: ReadonlyMap<string, ChangedRegion>;
  /** The insertions that are open: they go on over paragraphs. */
  readonly insertions: Map<string, TrackedChange>;
  readonly notes: Note[];
  readonly leftOut: LeftOut[];
  /** The counts of lists by their ids and by their styles, for lists that go on. */
  readonly counts: Map<string, Counts>;
  readonly outlineCounts: Counts;
  /** How many paragraphs were read, shared by the stories within. */
  readonly progress: { paragraphs: number };
  readonly readBlocks: (container: XmlElement, reading: Reading) => readonly RunParagraph[];
}

export function placeOf({ progress }: Reading): Message {
  return message`paragraph ${Math.max(1, progress.paragraphs)}`;
}

export function tell(reading: Reading, kind: LeftOutKind, wordsKept: boolean): void {
  if (reading.leftOut.length < limits.parts) reading.leftOut.push({ kind, place: placeOf(reading), wordsKept });
}
