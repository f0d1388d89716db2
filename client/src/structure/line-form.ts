import { readLabel } from '../../../server/src/blocks/labels/label';

/** What the cursor stands at, by its line alone: where a key may mean more than it always does. The server then tells. */
export interface LineForm {
  /** On a label, before it or right behind it. */
  readonly onLabel: boolean;
  /** Behind a label and the blanks that follow it. */
  readonly behindLabel: boolean;
  /** Behind all that the line says. */
  readonly atEnd: boolean;
}

export const noForm: LineForm = { onLabel: false, behindLabel: false, atEnd: false };

/** No label with its indent is longer. */
const longest = 200;

export function lineForm(line: string, character: number): LineForm {
  const start = line.search(/\S/u);
  if (start < 0) return noForm;
  const atEnd = line.slice(character).trim() === '';
  if (start > longest) return { ...noForm, atEnd };
  const head = line.slice(start, start + longest);
  const label = readLabel(head, 0, head.trimEnd().length);
  if (!label) return { ...noForm, atEnd };
  const words = start + label.end + /^\s*/u.exec(head.slice(label.end))![0].length;
  return { onLabel: character <= words, behindLabel: character === words, atEnd };
}
