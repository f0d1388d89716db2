import type { Story } from './story';

/** What a group's content is: text of its story, or something else. */
export type Destination =
  | 'text'
  | 'left out'
  | 'fonts'
  | 'authors'
  | 'comment author'
  | 'field code'
  /** An old form beside the one in Unicode. */
  | 'two forms';

export interface Field {
  code: string;
}

/** What holds within a group of RTF: a group inherits all of it, and what it changes ends with it. */
export interface Group {
  destination: Destination;
  story: Story;
  /** What becomes of the story when the group ends, where it began one. */
  onEnd: ((story: Story) => void) | null;
  italic: boolean;
  bold: boolean;
  hidden: boolean;
  raised: boolean;
  deleted: boolean;
  inserted: boolean;
  author: number;
  font: number;
  /** How many characters behind a Unicode one stand in for it. */
  fallback: number;
  field: Field | null;
}

export function innerGroup(outer: Group): Group {
  return { ...outer, onEnd: null, destination: outer.destination === 'two forms' ? 'left out' : outer.destination };
}

/** `\plain` */
export function setPlain(group: Group): void {
  group.italic = false;
  group.bold = false;
  group.hidden = false;
  group.raised = false;
  group.deleted = false;
  group.inserted = false;
}
