/** From where a key was pressed to where the next character typed behind it comes, in UTF-16 code units. */
export interface TypedStretch {
  readonly start: number;
  readonly end: number;
}

/** What of VS Code's `TextDocumentContentChangeEvent` tells where the text grows or shrinks. */
export interface Change {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

/** Behind a change of the text: what comes at the start is typed behind it, what comes at the end goes before the cursor. */
export function followChange({ start, end }: TypedStretch, change: Change): TypedStretch {
  return {
    start: change.rangeOffset < start ? placeBehind(start, change, change.rangeOffset) : start,
    end: change.rangeOffset <= end ? placeBehind(end, change, change.rangeOffset + change.text.length) : end,
  };
}

/** Where a place is behind a change that begins before it; `swallowed` if the change took the text that it stands in. */
function placeBehind(place: number, { rangeOffset, rangeLength, text }: Change, swallowed: number): number {
  return rangeOffset + rangeLength <= place ? place + text.length - rangeLength : swallowed;
}
