import { message } from '../../messages/message';
import { limits } from '../limits';
import { hasWords, type Run, type RunParagraph } from '../runs/run';
import { type Cell, type Table, tableInOrder } from '../runs/tables';
import { UnreadableDocument } from '../unreadable-document';
import { elementsIn, type XmlElement } from '../xml/read-xml';
import { isChange, isGone, propertiesOf, unchanged, within } from './changes';
import { child, contentOf, saidOf, switchOf } from './elements';
import { readContent } from './read-runs';
import { placeOf, type Reading, tell } from './reading';
import { hasInnerLines, listUseOf } from './styles';

/** The paragraphs of a story, a cell or a text box, in the order of reading: also those that are a label alone. */
export function readBlocks(container: XmlElement, reading: Reading): readonly RunParagraph[] {
  const story: Story = { reading, found: [], held: null };
  readInto(container, story);
  release(story);
  return story.found;
}

interface Story {
  readonly reading: Reading;
  readonly found: RunParagraph[];
  /** Of a paragraph whose mark is gone: what is before the next paragraph's words. */
  held: Held | null;
}

interface Held {
  readonly runs: Run[];
  readonly properties: XmlElement | null;
}

function readInto(container: XmlElement, story: Story): void {
  for (const element of contentOf(container)) {
    if (element.name === 'p') readParagraph(element, story);
    else if (element.name === 'tbl') {
      release(story);
      readTable(element, story);
    } else if (element.name === 'sdt') {
      const content = child(element, 'sdtContent');
      if (content) readInto(content, story);
    } else if (element.name === 'customXml' || element.name === 'smartTag') readInto(element, story);
    else if (element.name === 'altChunk') readInserted(element, story);
    else if (element.name === 'subDoc') tell(story.reading, 'embedded object', false);
    else if (isChange(element)) {
      if (!within(unchanged, element, story.reading.changes).isLeftOut) readInto(element, story);
    }
  }
}

function readParagraph(element: XmlElement, story: Story): void {
  const { reading } = story;
  reading.paragraphs++;
  if (reading.paragraphs > limits.paragraphs)
    throw new UnreadableDocument('too large', message`It has too many paragraphs.`);
  const written = child(element, 'pPr');
  const properties = propertiesOf(written, reading.changes);
  const look = reading.styles.paragraph(saidOf(properties, 'pStyle')).look;
  const content = readContent(element, look, reading);
  const mark = child(written, 'rPr');
  const isWorded = hasWords(content);
  if (isGone(mark, reading.changes) || switchOf(mark, 'vanish') === true) {
    if (story.held) for (const run of content.runs) story.held.runs.push(run);
    else if (isWorded) story.held = { runs: [...content.runs], properties };
  } else {
    const { held } = story;
    story.held = null;
    const own = isWorded || held === null ? properties : held.properties;
    add(held ? [...held.runs, ...content.runs] : content.runs, own, story);
  }
  for (const box of content.boxes) for (const paragraph of readBlocks(box, reading)) story.found.push(paragraph);
}

function readInserted({ attributes }: XmlElement, story: Story): void {
  release(story);
  const inserted = story.reading.inserted(attributes['relationships:id'] ?? '');
  if (inserted === null) tell(story.reading, 'embedded object', false);
  else for (const paragraph of inserted) story.found.push(paragraph);
}

function release(story: Story): void {
  const { held } = story;
  if (held === null) return;
  story.held = null;
  add(held.runs, held.properties, story);
}

function add(runs: readonly Run[], properties: XmlElement | null, { reading, found }: Story): void {
  const styleId = saidOf(properties, 'pStyle');
  const label = reading.labels.next(listUseOf(properties), reading.styles.paragraph(styleId), styleId);
  if (label !== null || hasWords({ runs })) found.push({ runs, label, place: placeOf(reading) });
}

function readTable(element: XmlElement, story: Story): void {
  const { reading } = story;
  const place = placeOf({ ...reading, paragraphs: reading.paragraphs + 1 });
  const { paragraphs, isData } = tableInOrder(asTable(element, reading));
  if (isData) reading.leftOut.push({ kind: 'table', place, wordsKept: true });
  for (const paragraph of paragraphs) story.found.push(paragraph);
}

function asTable(element: XmlElement, reading: Reading): Table {
  const properties = child(element, 'tblPr');
  const borders = child(properties, 'tblBorders');
  let ruled = borders ? hasInnerLines(borders) : reading.styles.isRuled(saidOf(properties, 'tblStyle'));
  const rows = partsNamed(element, 'tr', reading)
    .filter(row => !isGone(child(row, 'trPr'), reading.changes))
    .map(row =>
      partsNamed(row, 'tc', reading).flatMap((cell): readonly Cell[] => {
        const own = child(cell, 'tcPr');
        if (isGone(own, reading.changes)) return [];
        ruled ||= hasInnerLines(child(own, 'tcBorders'));
        return [readBlocks(cell, reading)];
      }),
    );
  return { rows, ruled };
}

/** Rows of a table and cells of a row, also those that a form or custom XML holds. */
function partsNamed(element: XmlElement, name: 'tr' | 'tc', reading: Reading): readonly XmlElement[] {
  return contentOf(element).flatMap(part => {
    if (part.name === name) return [part];
    const inner = part.name === 'sdt' ? child(part, 'sdtContent') : part.name === 'customXml' ? part : null;
    return inner && elementsIn(inner).length > 0 ? partsNamed(inner, name, reading) : [];
  });
}
