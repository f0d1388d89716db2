import { type Message, message } from '../../messages/message';
import type { Resolution } from '../../resolution/resolution';
import type { Span } from '../../text/position';
import type { Change, Refusal } from '../arrange';
import { deleteParagraph } from './delete';
import { duplicate } from './duplicate';
import { insertAfter, insertBefore } from './insert';
import { demote, promote } from './level';
import { moveDown, moveUp } from './move';
import { renumberDraft, resolveInsertions } from './renumber-draft';
import { sortCitations } from './sort-citations';
import { join, split } from './split-and-join';
import { turnClause } from './turn-clause';

export interface Operation {
  /** As a menu shows it. */
  readonly title: Message;
  /** What an editor files it under. */
  readonly kind: 'move' | 'rewrite';
  readonly run: (resolution: Resolution, selection: Span) => Change | Refusal;
}

/** Every change of structure that can be asked for, by its name in requests. */
export const operations = {
  moveUp: { title: message`Move Paragraph Up`, kind: 'move', run: moveUp },
  moveDown: { title: message`Move Paragraph Down`, kind: 'move', run: moveDown },
  promote: { title: message`Promote: Item to the Level Above`, kind: 'move', run: promote },
  demote: { title: message`Demote: Make an Item of the Paragraph Above`, kind: 'move', run: demote },
  insertBefore: { title: message`Insert Paragraph Before`, kind: 'rewrite', run: (tree, at) => insertBefore(tree, at) },
  insertAfter: { title: message`Insert Paragraph After`, kind: 'rewrite', run: (tree, at) => insertAfter(tree, at) },
  delete: { title: message`Delete Paragraph with Its Items`, kind: 'rewrite', run: deleteParagraph },
  split: { title: message`Split Paragraph at the Cursor`, kind: 'rewrite', run: split },
  join: { title: message`Join with the Next Paragraph`, kind: 'rewrite', run: join },
  duplicateBis: { title: message`Duplicate as “bis”`, kind: 'rewrite', run: (tree, at) => duplicate(tree, at, 'bis') },
  duplicateAlternative: {
    title: message`Duplicate as Alternative`,
    kind: 'rewrite',
    run: (tree, at) => duplicate(tree, at, 'alt'),
  },
  duplicateInBrackets: {
    title: message`Duplicate as Alternative in Brackets`,
    kind: 'rewrite',
    run: (tree, at) => duplicate(tree, at, 'brackets'),
  },
  turnClause: { title: message`Turn Preambular into Operative, or Back`, kind: 'rewrite', run: turnClause },
  sortCitations: { title: message`Sort the Resolutions Cited Here`, kind: 'rewrite', run: sortCitations },
  renumber: { title: message`Renumber Everything`, kind: 'rewrite', run: renumberDraft },
  resolveInsertions: { title: message`Renumber, Counting bis and ter`, kind: 'rewrite', run: resolveInsertions },
} as const satisfies Readonly<Record<string, Operation>>;

export type OperationName = keyof typeof operations;
