import { raisedNumber } from '../marks/note-marks';
import { lineOfRuns, shownAuthor } from '../runs/marked-paragraph';
import { hasWords, plainRun, type Run, type TrackedChange } from '../runs/run';
import { withSymbols } from '../runs/symbols';
import { elementsIn, textWithin, type XmlElement } from '../xml/read-xml';
import { xmlPart } from '../xml/xml-part';
import { child, numberSaid, said } from './elements';
import { type Reading, tell } from './reading';
import { type Look, plainLook } from './styles';

/** A paragraph's runs and the boxes that hang on it, whose text is read behind it. */
export interface ParagraphContent {
  readonly runs: Run[];
  readonly boxes: XmlElement[];
}

interface Context extends ParagraphContent {
  readonly reading: Reading;
}

export function readContent(paragraph: XmlElement, reading: Reading): ParagraphContent {
  const context: Context = { runs: [], boxes: [], reading };
  const look = reading.styles.look('paragraph', said(paragraph, 'style-name'), plainLook);
  readInline(paragraph, look, null, context);
  return context;
}

function readInline(parent: XmlElement, look: Look, deletion: TrackedChange | null, context: Context): void {
  for (const part of parent.children) {
    if (typeof part === 'string') push(part.replace(/[\t\n\r ]+/g, ' '), look, deletion, context);
    else if (inline[part.name]) inline[part.name]!(part, look, deletion, context);
    else if (!notText.has(part.name)) readInline(part, look, deletion, context);
  }
}

function push(text: string, look: Look, deletion: TrackedChange | null, { runs, reading }: Context): void {
  if (look.hidden || text === '') return;
  const change = deletion ?? lastInsertion(reading);
  if (change?.kind === 'inserted' && reading.changes === 'reject') return;
  const shown = reading.changes === 'brackets' ? change : null;
  const words = withSymbols(look.raised ? raisedNumber(text) : text, '');
  runs.push({ text: words, italic: look.italic, bold: look.bold, note: null, change: shown });
}

function lastInsertion({ insertions }: Reading): TrackedChange | null {
  let last: TrackedChange | null = null;
  for (const change of insertions.values()) last = change;
  return last;
}

type ReadElement = (element: XmlElement, look: Look, deletion: TrackedChange | null, context: Context) => void;

/** Numbers of pages, and what stands in a paragraph without being of its words. */
const notText = new Set([
  'page-number',
  'page-count',
  'bookmark',
  'ruby-text',
  'hidden-text',
  'script',
  'annotation-end',
]);

const inline: Readonly<Record<string, ReadElement>> = {
  span: (element, look, deletion, context) =>
    readInline(element, context.reading.styles.look('text', said(element, 'style-name'), look), deletion, context),
  s: (element, look, deletion, context) =>
    push(' '.repeat(Math.min(64, numberSaid(element, 'c') ?? 1)), look, deletion, context),
  tab: (_, look, deletion, context) => push('\t', look, deletion, context),
  'line-break': (_, look, deletion, context) => push('\n', look, deletion, context),
  note: readNote,
  annotation: readComment,
  frame: readFrame,
  'custom-shape': (element, _, __, { boxes }) => boxes.push(element),
  g: (element, _, __, { boxes }) => boxes.push(element),
  'change-start': (element, _, __, { reading }) => {
    const id = said(element, 'change-id') ?? '';
    const region = reading.regions.get(id);
    if (region?.change.kind === 'inserted') reading.insertions.set(id, region.change);
  },
  'change-end': (element, _, __, { reading }) => reading.insertions.delete(said(element, 'change-id') ?? ''),
  change: readDeletion,
};

/** What was deleted here; several paragraphs are parted again by two line breaks. */
function readDeletion(element: XmlElement, look: Look, _: TrackedChange | null, context: Context): void {
  const region = context.reading.regions.get(said(element, 'change-id') ?? '');
  if (context.reading.changes === 'accept' || !region?.deleted) return;
  const paragraphs = elementsIn(region.deleted).filter(({ name }) => name === 'p' || name === 'h');
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) push('\n\n', look, region.change, context);
    // nothing that was deleted holds a deletion: what says so would lead in a circle
    readInline(withoutChanges(paragraph), look, region.change, context);
  }
}

function withoutChanges(element: XmlElement): XmlElement {
  const children = element.children
    .filter(part => typeof part === 'string' || !part.name.startsWith('change'))
    .map(part => (typeof part === 'string' ? part : withoutChanges(part)));
  return { ...element, children };
}

function readNote(element: XmlElement, _: Look, __: TrackedChange | null, { reading, runs }: Context): void {
  const citation = child(element, 'note-citation');
  const body = child(element, 'note-body');
  if (body === null || (reading.changes === 'reject' && reading.insertions.size > 0)) return;
  const mark = citation ? (said(citation, 'label') ?? textWithin(citation)) : '';
  const note = reading.notes.push({ mark: mark.trim(), words: '', styles: [] }) - 1;
  reading.notes[note] = { mark: mark.trim(), ...lineOf(body, reading) };
  runs.push({ ...plainRun, note });
}

/** A comment is told, and with brackets a footnote, so that the paragraph's own words stay as they are. */
function readComment(element: XmlElement, _: Look, __: TrackedChange | null, { reading, runs }: Context): void {
  const shows = reading.changes === 'brackets';
  tell(reading, 'comment', shows);
  if (!shows) return;
  const creator = child(element, 'creator');
  const text = { ...element, children: elementsIn(element).filter(({ name }) => name === 'p' || name === 'list') };
  const line = lineOf(text, reading);
  const author = shownAuthor(creator ? textWithin(creator) : '');
  const note = reading.notes.push({ mark: '', words: `Comment by ${author}: ${line.words}`, styles: [] }) - 1;
  runs.push({ ...plainRun, note });
}

function lineOf(container: XmlElement, reading: Reading) {
  const within = { ...reading, notes: [], insertions: new Map<string, TrackedChange>() };
  const paragraphs = reading.readBlocks(container, within);
  const { words, styles } = lineOfRuns(
    paragraphs
      .filter(hasWords)
      .flatMap(({ runs, label }) => [
        { ...plainRun, text: label === null ? '\n' : `\n${label} ` },
        ...runs.filter(({ note }) => note === null),
      ]),
  );
  return { words, styles };
}

function readFrame(element: XmlElement, _: Look, __: TrackedChange | null, context: Context): void {
  const { boxes, reading, runs } = context;
  const box = child(element, 'text-box');
  const object = child(element, 'object') ?? child(element, 'object-ole');
  if (box) boxes.push(box);
  else if (object) {
    const formula = formulaOf(object, reading);
    tell(reading, formula === null ? 'embedded object' : 'formula', formula !== null);
    if (formula !== null) runs.push({ ...plainRun, text: formula });
  } else if (child(element, 'image')) tell(reading, 'picture', false);
}

/** The words of a formula, which is a document of its own within the file. */
function formulaOf(object: XmlElement, { archive }: Reading): string | null {
  const path = (said(object, 'href') ?? '').replace(/^\.\//, '');
  const root = path === '' ? null : xmlPart(archive, `${path}/content.xml`);
  if (root?.name !== 'math') return null;
  const isSource = (part: XmlElement | string): boolean => typeof part !== 'string' && part.name === 'annotation';
  const words = (part: XmlElement): string =>
    part.children
      .filter(within => !isSource(within))
      .map(within => (typeof within === 'string' ? within : words(within)))
      .join('');
  return words(root).replace(/\s+/g, ' ');
}
