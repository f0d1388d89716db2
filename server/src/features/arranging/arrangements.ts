import type { CodeAction, TextEdit } from 'vscode-languageserver-types';
import { type Change, type ChangeNote, type Refusal, startOfBlock } from '../../drafting/arrange';
import { type Operation, type OperationName, operations } from '../../drafting/operations/operations';
import type { PlacedEdit } from '../../drafting/placed-edit';
import { type Pasted, pasted } from '../../drafting/typing/paste';
import { typing } from '../../drafting/typing/typing';
import { type Message, message, type Say } from '../../messages/message';
import { blockIndexAt, offsetInBlock, rangeOf } from '../../resolution/placement';
import type { Resolution } from '../../resolution/resolution';
import { protocolLineStarts } from '../../text/lines';
import type { Position, Range, Span } from '../../text/position';

/** A change of structure as an editor makes it: the edits in one step, then the selection. */
export interface ArrangementEdits {
  readonly edits: readonly TextEdit[];
  /** In the text as it is then. */
  readonly selection: Range;
  readonly notes: readonly ArrangementNote[];
}

/** What the user is told, and where in the text as it is then. */
export interface ArrangementNote {
  readonly message: Message;
  readonly range: Range | null;
}

/** What a key or a command asks for. */
export type ChangeName = OperationName | keyof typeof typing;

export function isChangeName(name: string): name is ChangeName {
  return Object.hasOwn(operations, name) || Object.hasOwn(typing, name);
}

/** What a change makes of what is selected. */
export function arrangementEdits(resolution: Resolution, name: ChangeName, range: Range): ArrangementEdits | Refusal {
  const change = changeOf(resolution, name, spanOf(resolution, range));
  return 'refusal' in change ? change : editsOf(resolution, change);
}

/** What an operation, by its name, makes of a selection. */
export function changeOf(resolution: Resolution, name: ChangeName, selection: Span): Change | Refusal {
  const run = name in typing ? typing[name as keyof typeof typing] : operations[name as OperationName].run;
  return run(resolution, selection);
}

/** A change as an editor makes it. */
export function editsOf(resolution: Resolution, change: Change): ArrangementEdits {
  const positions = positionsIn(change.text);
  const placed = ({ start, end }: Span): Range => ({ start: positions(start), end: positions(end) });
  return {
    edits: textEdits(resolution, change.edits),
    selection: placed(change.selection),
    notes: [
      ...change.told.map(told => ({ message: told, range: null })),
      ...change.notes.map(note => ({
        message: messageOf(note, change.text, positions(note.start).line + 1),
        range: placed(note),
      })),
    ],
  };
}

/** What a paste would be as this draft's own text; null where plain text is that already. */
export function pastedEdits(
  resolution: Resolution,
  range: Range,
  text: string,
): { readonly as: Pasted['as']; readonly edits: readonly TextEdit[] } | null {
  const found = pasted(resolution, spanOf(resolution, range), text);
  return found && { as: found.as, edits: textEdits(resolution, found.change.edits) };
}

/** Operations that change the text around the cursor: the others are commands of the whole draft. */
const atCursor = Object.entries(operations).filter(
  ([name]) => name !== 'renumber' && name !== 'resolveInsertions',
) as readonly (readonly [OperationName, Operation])[];

/** All that can be done where the cursor stands, for editors that have no commands of their own for it. */
export function structureActions(
  resolution: Resolution,
  uri: string,
  range: Range,
  isWanted: (kind: string) => boolean,
  say: Say,
): CodeAction[] {
  const selection = spanOf(resolution, range);
  return atCursor.flatMap(([name, { title, kind, run }]) => {
    const actionKind = `refactor.${kind}.${name}`;
    if (!isWanted(actionKind)) return [];
    const change: Change | Refusal = run(resolution, selection);
    if ('refusal' in change || change.edits.length === 0) return [];
    return [{ title: say(title), kind: actionKind, edit: { changes: { [uri]: textEdits(resolution, change.edits) } } }];
  });
}

export function textEdits(resolution: Resolution, edits: readonly PlacedEdit[]): TextEdit[] {
  return edits.map(({ place, newText }) => ({ range: rangeOf(resolution, place.block, place.span), newText }));
}

export function spanOf(resolution: Resolution, { start, end }: Range): Span {
  return { start: offsetAt(resolution, start), end: offsetAt(resolution, end) };
}

function offsetAt(resolution: Resolution, position: Position): number {
  const block = blockIndexAt(resolution, position);
  return resolution.blocks.length === 0
    ? 0
    : startOfBlock(resolution, block) + offsetInBlock(resolution, block, position);
}

function positionsIn(text: string): (offset: number) => Position {
  const starts = protocolLineStarts(text);
  return offset => {
    let low = 0;
    let high = starts.length - 2;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: offset - starts[low]! };
  };
}

function messageOf({ kind, start, end }: ChangeNote, text: string, line: number): Message {
  const written = text.slice(start, end).replace(/\s+/g, ' ');
  switch (kind) {
    case 'lost':
      return message`“${written}” on line ${line} refers to what is no longer there. It is marked.`;
    case 'apart':
      return message`“${written}” on line ${line} cannot be written so that it refers to the same. It is marked.`;
    case 'unclear':
      return message`“${written}” on line ${line} may refer to several paragraphs of this number. It stays as it is.`;
    case 'range':
      return message`“${written}” on line ${line}: other paragraphs stand between its ends now.`;
  }
}
