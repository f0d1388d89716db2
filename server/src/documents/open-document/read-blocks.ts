import { message } from '../../messages/message';
import { limits } from '../limits';
import { hasWords, type Run, type RunParagraph } from '../runs/run';
import { tableInOrder } from '../runs/tables';
import { UnreadableDocument } from '../unreadable-document';
import { elementsIn, type XmlElement } from '../xml/read-xml';
import { numberSaid, said } from './elements';
import { type Counts, nextLabel } from './list-labels';
import { readContent } from './read-runs';
import { placeOf, type Reading } from './reading';

/** The paragraphs of a text, a cell, a note or a box, in the order of reading: also those that are a label alone. */
export function readBlocks(container: XmlElement, reading: Reading): readonly RunParagraph[] {
  const story: Story = { reading, found: [], held: [] };
  readInto(container, story, null);
  if (story.held.length > 0) add(story.held, null, story);
  return story.found;
}

interface Story {
  readonly reading: Reading;
  readonly found: RunParagraph[];
  /** Words whose paragraph's end was inserted by a change that is rejected. */
  held: Run[];
}

/** The item that the next paragraph begins; its label is shown once. */
interface Item {
  readonly list: OpenList;
  readonly start: number | null;
  isShown: boolean;
}

interface OpenList {
  readonly style: XmlElement | null;
  readonly counts: Counts;
  readonly level: number;
}

function readInto(container: XmlElement, story: Story, list: OpenList | null, item: Item | null = null): void {
  for (const element of elementsIn(container)) {
    if (element.name === 'p' || element.name === 'h') readParagraph(element, story, item);
    else if (element.name === 'list') readList(element, story, list);
    else if (element.name === 'table') readTable(element, story);
    else if (element.name === 'numbered-paragraph') {
      const numbered = openList(element, (numberSaid(element, 'level') ?? 1) - 1, null, story.reading, true);
      readInto(element, story, null, { list: numbered, start: numberSaid(element, 'start-value'), isShown: false });
    } else if (holdsBlocks.has(element.name)) readInto(element, story, list, item);
    else if (element.name === 'frame' || element.name === 'custom-shape') {
      const content = readContent({ ...container, children: [element], attributes: {} }, story.reading);
      for (const box of content.boxes)
        for (const paragraph of readBlocks(box, story.reading)) story.found.push(paragraph);
    }
  }
}

/** Sections, tables of contents, groups of shapes: what holds paragraphs in their order. */
const holdsBlocks = new Set([
  ...['section', 'index-body', 'table-of-content', 'illustration-index', 'alphabetical-index', 'user-index'],
  ...['table-index', 'bibliography', 'index-title', 'text-box', 'custom-shape', 'g', 'shape', 'rect'],
]);

function readParagraph(element: XmlElement, story: Story, item: Item | null): void {
  const { reading } = story;
  if (++reading.progress.paragraphs > limits.paragraphs) {
    throw new UnreadableDocument('too large', message`It has too many paragraphs.`);
  }
  const content = readContent(element, reading);
  const runs = story.held.length > 0 ? [...story.held, ...content.runs] : content.runs;
  if (reading.changes === 'reject' && reading.insertions.size > 0) {
    // the paragraph's end was inserted: it goes on in the next one
    if (story.held.length > 0) for (const run of content.runs) story.held.push(run);
    else story.held = content.runs;
  } else {
    story.held = [];
    add(runs, labelOf(element, item, reading), story);
  }
  for (const box of content.boxes) for (const paragraph of readBlocks(box, reading)) story.found.push(paragraph);
}

function add(runs: readonly Run[], label: string | null, { found, reading }: Story): void {
  if (label !== null || hasWords({ runs })) found.push({ runs, label, place: placeOf(reading) });
}

function labelOf(element: XmlElement, item: Item | null, reading: Reading): string | null {
  if (item) {
    if (item.isShown) return null;
    item.isShown = true;
    return nextLabel(item.list.style, item.list.counts, item.list.level, item.start);
  }
  const level =
    element.name === 'h' && said(element, 'is-list-header') !== 'true' ? numberSaid(element, 'outline-level') : null;
  if (level === null || level < 1 || level > 10) return null;
  return nextLabel(reading.styles.outline, reading.outlineCounts, level - 1, numberSaid(element, 'start-value'));
}

function readList(element: XmlElement, story: Story, outer: OpenList | null): void {
  const list = openList(element, outer ? outer.level + 1 : 0, outer, story.reading, false);
  for (const item of elementsIn(element)) {
    if (item.name === 'list-header') readInto(item, story, list, { list, start: null, isShown: true });
    if (item.name !== 'list-item') continue;
    readInto(item, story, list, { list, start: numberSaid(item, 'start-value'), isShown: false });
  }
}

function openList(
  element: XmlElement,
  level: number,
  outer: OpenList | null,
  reading: Reading,
  goesOn: boolean,
): OpenList {
  const { counts, styles } = reading;
  const named = said(element, 'style-name');
  const style = (named === null ? null : styles.lists.get(named)) ?? outer?.style ?? null;
  if (outer) return { style, counts: outer.counts, level };
  const before = said(element, 'continue-list') ?? said(element, 'list-id');
  const ofStyle = `style:${named ?? ''}`;
  const continued =
    (before === null ? undefined : counts.get(`id:${before}`)) ??
    (goesOn || said(element, 'continue-numbering') === 'true' ? counts.get(ofStyle) : undefined);
  const own: Counts = continued ?? [];
  counts.set(ofStyle, own);
  const id = said(element, 'id') ?? before;
  if (id !== null) counts.set(`id:${id}`, own);
  return { style, counts: own, level };
}

function readTable(element: XmlElement, story: Story): void {
  const { reading } = story;
  const place = message`paragraph ${reading.progress.paragraphs + 1}`;
  let ruled = false;
  const rows = partsNamed(element, 'table-row').map(row =>
    partsNamed(row, 'table-cell').map(cell => {
      ruled ||= isRuled(cell, reading);
      return readBlocks(cell, reading);
    }),
  );
  const { paragraphs, isData } = tableInOrder({ rows, ruled });
  if (isData) reading.leftOut.push({ kind: 'table', place, wordsKept: true });
  for (const paragraph of paragraphs) story.found.push(paragraph);
}

/** Rows stand in groups and among headers. */
function partsNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return elementsIn(element).flatMap(part =>
    part.name === name
      ? [part]
      : /^table-(?:rows|row-group|header-rows)$/.test(part.name)
        ? partsNamed(part, name)
        : [],
  );
}

function isRuled(cell: XmlElement, { styles }: Reading): boolean {
  const style = said(cell, 'style-name');
  return ['border', 'border-left', 'border-right'].some(side => {
    const border = styles.said('table-cell', style, side);
    return border !== null && border !== 'none' && !/^0(?:\.0+)?(?:[a-z ]|$)/.test(border);
  });
}
