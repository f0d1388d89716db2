import type { XmlComponent } from 'docx';
import type { RunChange } from '../page/printed-document';
import type { TrackedBy } from '../write-document';
import type { Piece } from './paragraph';
import { RawElement } from './raw-element';

/** Writes tracked changes: words that are new, gone or moved, and the marks of paragraphs that are. */
export interface Revisions {
  /** Pieces as they are where nothing has become of them. */
  tracked(change: RunChange | undefined, pieces: readonly Piece[], moved?: boolean): readonly Piece[];
  /** What a paragraph's properties say of its mark. */
  mark(change: RunChange | undefined, moved: boolean): XmlComponent | null;
  /** The properties that a paragraph had before. */
  formerly(properties: XmlComponent): XmlComponent;
  /** A paragraph that has moved, between the marks that say where it went or came from. */
  moved(change: RunChange, move: number, paragraph: XmlComponent): readonly XmlComponent[];
}

/** Each change has a number of its own, above those of bookmarks. */
const changesFrom = 2_000_000;

export function revisionsBy({ author, date }: TrackedBy): Revisions {
  let next = changesFrom;
  const named = (name: string, children: readonly XmlComponent[]): RawElement =>
    new RawElement(name, { 'w:id': next++, 'w:author': author, 'w:date': date }, children);
  const element = (change: RunChange, moved: boolean, children: readonly XmlComponent[]): RawElement =>
    named((moved ? moves : changes)[change], children);
  return {
    tracked: (change, pieces, moved = false) => {
      if (change === undefined || pieces.length === 0) return pieces;
      return [element(change, moved, pieces as readonly XmlComponent[])];
    },
    mark: (change, moved) => (change === undefined ? null : new RawElement('w:rPr', {}, [element(change, moved, [])])),
    formerly: properties => named('w:pPrChange', [properties]),
    moved: (change, move, paragraph) => {
      const range = { 'w:id': next++ };
      const start = { ...range, 'w:author': author, 'w:date': date, 'w:name': `move${move}` };
      const name = moves[change];
      return [new RawElement(`${name}RangeStart`, start), paragraph, new RawElement(`${name}RangeEnd`, range)];
    },
  };
}

const changes: Readonly<Record<RunChange, string>> = { in: 'w:ins', out: 'w:del' };
const moves: Readonly<Record<RunChange, string>> = { in: 'w:moveTo', out: 'w:moveFrom' };

/** What words stand in: those that are deleted, not those that have moved away, in an element of their own. */
export function wordElement(change: RunChange | undefined, moved: boolean): 'w:t' | 'w:delText' {
  return change === 'out' && !moved ? 'w:delText' : 'w:t';
}
