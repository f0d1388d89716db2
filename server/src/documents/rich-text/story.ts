import { message } from '../../messages/message';
import { limits } from '../limits';
import { hasWords, type Run, type RunParagraph } from '../runs/run';
import { type Cell, tableInOrder } from '../runs/tables';
import { UnreadableDocument } from '../unreadable-document';

/** The text, a note, a page's head, a text box: paragraphs and tables that are being read. */
export interface Story {
  readonly paragraphs: RunParagraph[];
  runs: Run[];
  label: string | null;
  /** Text boxes that hang on the paragraph. */
  boxes: RunParagraph[];
  isInTable: boolean;
  isRuled: boolean;
  cell: RunParagraph[];
  row: Cell[];
  rows: Cell[][];
  tables: number;
  count: number;
}

export function newStory(): Story {
  return {
    paragraphs: [],
    runs: [],
    label: null,
    boxes: [],
    isInTable: false,
    isRuled: false,
    cell: [],
    row: [],
    rows: [],
    tables: 0,
    count: 0,
  };
}

export function endParagraph(story: Story): void {
  const paragraph = { runs: story.runs, label: story.label, place: message`paragraph ${++story.count}` };
  if (story.count > limits.paragraphs) throw new UnreadableDocument('too large', message`It has too many paragraphs.`);
  if (!story.isInTable) endTable(story);
  const target = story.isInTable ? story.cell : story.paragraphs;
  if (story.label !== null || hasWords(paragraph)) target.push(paragraph);
  for (const box of story.boxes) target.push(box);
  story.runs = [];
  story.boxes = [];
  story.label = null;
}

export function endCell(story: Story): void {
  story.isInTable = true;
  endParagraph(story);
  story.row.push(story.cell);
  story.cell = [];
}

export function endRow(story: Story): void {
  story.rows.push(story.row);
  story.row = [];
}

/** Rows that nothing parts are one table. */
function endTable(story: Story): void {
  if (story.row.length > 0 || story.cell.length > 0) {
    story.rows.push([...story.row, story.cell]);
    story.row = [];
    story.cell = [];
  }
  if (story.rows.length === 0) return;
  const { paragraphs, isData } = tableInOrder({ rows: story.rows, ruled: story.isRuled });
  if (isData) story.tables++;
  for (const paragraph of paragraphs) story.paragraphs.push(paragraph);
  story.rows = [];
  story.isRuled = false;
}

export function endStory(story: Story): readonly RunParagraph[] {
  if (hasWords(story) || story.boxes.length > 0) endParagraph(story);
  story.isInTable = false;
  endTable(story);
  return story.paragraphs;
}
