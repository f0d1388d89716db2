import type { XmlComponent } from 'docx';
import type { RunChange } from '../page/printed-document';
import type { TrackedBy } from '../write-document';
import type { Piece } from './paragraph';
import { RawElement } from './raw-element';

/** Writes tracked changes: words that are new or gone, and the marks of paragraphs that are. */
export interface Revisions {
  /** Pieces as they are where nothing has become of them. */
  tracked(change: RunChange | undefined, pieces: readonly Piece[]): readonly Piece[];
  /** What a paragraph's properties say of its mark. */
  mark(change: RunChange | undefined): XmlComponent | null;
}

/** Each change has a number of its own, above those of bookmarks. */
const changesFrom = 2_000_000;

export function revisionsBy({ author, date }: TrackedBy): Revisions {
  let next = changesFrom;
  const element = (change: RunChange, children: readonly XmlComponent[]): RawElement =>
    new RawElement(
      change === 'in' ? 'w:ins' : 'w:del',
      { 'w:id': next++, 'w:author': author, 'w:date': date },
      children,
    );
  return {
    tracked: (change, pieces) => {
      if (change === undefined || pieces.length === 0) return pieces;
      return [element(change, pieces as readonly XmlComponent[])];
    },
    mark: change => (change === undefined ? null : new RawElement('w:rPr', {}, [element(change, [])])),
  };
}
