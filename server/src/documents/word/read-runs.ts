import { raisedNumber } from '../marks/note-marks';
import { plainRun, type Run } from '../runs/run';
import { symbolCharacter, withSymbols } from '../runs/symbols';
import { textWithin, type XmlElement } from '../xml/read-xml';
import { type ChangeState, isChange, unchanged, within } from './changes';
import { child, contentOf, saidOf } from './elements';
import { pageMark } from './page-marks';
import { hasOwnMark, type Reading, setMark, tell } from './reading';
import { lookOf, type RunLook, shownLook } from './styles';

/** What a paragraph's content gives: its runs, and the text boxes that hang on it. */
export interface ParagraphContent {
  readonly runs: readonly Run[];
  readonly boxes: readonly XmlElement[];
}

interface Context {
  readonly reading: Reading;
  readonly look: RunLook;
  readonly runs: Run[];
  readonly boxes: XmlElement[];
}

/** Fields whose result is no word of the text: numbers of pages. */
const pageFields = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|SECTION)\b/i;

export function readContent(paragraph: XmlElement, look: RunLook, reading: Reading): ParagraphContent {
  const context: Context = { reading, look, runs: [], boxes: [] };
  readInline(paragraph, unchanged, context);
  return { runs: context.runs, boxes: context.boxes };
}

function readInline(parent: XmlElement, state: ChangeState, context: Context): void {
  for (const element of contentOf(parent)) {
    if (isChange(element)) readInline(element, within(state, element, context.reading.changes), context);
    else inline[element.name]?.(element, state, context);
  }
}

type ReadElement = (element: XmlElement, state: ChangeState, context: Context) => void;

const inline: Readonly<Record<string, ReadElement>> = {
  r: readRun,
  hyperlink: readInline,
  smartTag: readInline,
  customXml: readInline,
  dir: readInline,
  bdo: readInline,
  sdt: readPlacedContent,
  fldSimple: (element, state, context) => {
    const code = element.attributes.instr ?? '';
    const number = context.reading.numbering.next(code);
    if (number !== null && element.children.length === 0) {
      if (!state.isLeftOut) context.runs.push({ ...plainRun, text: number, change: state.change });
    } else if (!pageFields.test(code)) readInline(element, state, context);
  },
  bookmarkStart: ({ attributes }, _, { reading }) => {
    reading.inPageMark ||= attributes.name?.startsWith(pageMark) === true;
  },
  bookmarkEnd: (_, __, { reading }) => {
    reading.inPageMark = false;
  },
  oMath: readFormula,
  oMathPara: readFormula,
};

/** Content that a form holds; what it shows as long as nobody has filled it in is no text. */
function readPlacedContent(element: XmlElement, state: ChangeState, context: Context): void {
  const content = child(element, 'sdtContent');
  if (content && !child(child(element, 'sdtPr'), 'showingPlcHdr')) readInline(content, state, context);
}

function readFormula(element: XmlElement, state: ChangeState, context: Context): void {
  if (state.isLeftOut) return;
  tell(context.reading, 'formula', true);
  context.runs.push({ ...plainRun, text: textWithin(element), change: state.change });
}

function readRun(element: XmlElement, state: ChangeState, context: Context): void {
  const { reading } = context;
  const properties = child(element, 'rPr');
  const character = reading.styles.character(saidOf(properties, 'rStyle'));
  const look = shownLook(reading.styles, context.look, character, lookOf(properties));
  let text = '';
  const push = (note: number | null): void => {
    if (text === '' && note === null) return;
    const words = look.raised ? raisedNumber(text) : text;
    context.runs.push({ text: words, italic: look.italic, bold: look.bold, note, change: state.change });
    text = '';
  };
  /** The note whose mark the rest of the run is. */
  let marked = reading.awaitsMark;
  reading.awaitsMark = null;
  for (const part of contentOf(element)) {
    if (part.name === 'fldChar' || part.name === 'instrText') {
      const number = readField(part, reading);
      if (number !== null && !state.isLeftOut && !look.hidden && !isInCode(reading)) text += number;
      continue;
    }
    if (state.isLeftOut || isInCode(reading)) continue;
    if (part.name === 'footnoteReference' || part.name === 'endnoteReference') {
      const own = hasOwnMark(part);
      const kind = part.name === 'footnoteReference' ? 'footnotes' : 'endnotes';
      const note = reading.note(kind, part.attributes.id ?? '', own);
      if (note === null) continue;
      push(reading.inPageMark ? null : note);
      if (own) {
        marked = note;
        reading.awaitsMark = note;
      }
    } else if (part.name === 'commentReference') {
      const shows = reading.changes === 'brackets';
      tell(reading, 'comment', shows);
      if (shows) push(reading.note('comments', part.attributes.id ?? '', false));
    } else if (part.name === 'ruby') {
      push(null);
      const base = child(part, 'rubyBase');
      if (base) readInline(base, state, context);
    } else if (holdsObject.has(part.name)) readObject(part, context);
    else if (!look.hidden) {
      const words = textOf(part);
      if (marked !== null && words !== '' && noteMark.test(words)) {
        setMark(reading, marked, words);
        reading.awaitsMark = null;
      } else text += words;
    }
  }
  push(null);
}

const noteMark = /^[^\p{L}\s]{1,4}\s*$|^\(?[a-z]\)?$/u;

/** What a field that numbers shows where the file does not say it. */
function readField(part: XmlElement, { fields, numbering }: Reading): string | null {
  const field = fields.at(-1);
  if (part.name === 'instrText') {
    if (field && field.code.length < 64) field.code += textWithin(part).trimStart();
    return null;
  }
  const { fldCharType } = part.attributes;
  if (fldCharType === 'begin') fields.push({ code: '', isInCode: true, isShown: false });
  if (fldCharType === 'separate' && field) {
    field.isInCode = pageFields.test(field.code);
    field.isShown = true;
  }
  if (fldCharType !== 'end') return null;
  fields.pop();
  const number = field ? numbering.next(field.code) : null;
  return field?.isShown ? null : number;
}

function isInCode({ fields }: Reading): boolean {
  return fields.some(field => field.isInCode);
}

function textOf(part: XmlElement): string {
  const { name, attributes } = part;
  if (name === 't' || name === 'delText') return withSymbols(textWithin(part).replace(/[\n\r]+/g, ' '), '');
  if (name === 'sym') return symbolCharacter(Number.parseInt(attributes.char ?? '', 16) || 0x20, attributes.font ?? '');
  return name === 'br' && (attributes.type === 'page' || attributes.type === 'column') ? ' ' : (characters[name] ?? '');
}

const characters: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  // a draft's lines are cut by the editor alone: the hyphen stays as the UN's own texts have it
  noBreakHyphen: '-',
};

const holdsObject = new Set(['drawing', 'pict', 'object', 'control']);

/** Its text boxes are read behind the paragraph; what else it shows is told. */
function readObject(element: XmlElement, { boxes, reading }: Context): void {
  const found = boxesWithin(element);
  for (const box of found.boxes) boxes.push(box);
  if (element.name === 'object' || element.name === 'control') tell(reading, 'embedded object', false);
  else if (found.hasPicture) tell(reading, 'picture', false);
}

const pictures = new Set(['blip', 'imagedata', 'chart', 'relIds']);

function boxesWithin(element: XmlElement): { readonly boxes: readonly XmlElement[]; readonly hasPicture: boolean } {
  const boxes: XmlElement[] = [];
  let hasPicture = false;
  const open = [element];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.name === 'txbxContent') boxes.push(next);
    else {
      hasPicture ||= pictures.has(next.name);
      for (const part of [...contentOf(next)].reverse()) open.push(part);
    }
  }
  return { boxes, hasPicture };
}
