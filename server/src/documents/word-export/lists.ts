import type { LabelStyle } from '../../languages/labels';
import type { PrintedDocument, PrintedParagraph, PrintedRole } from '../page/printed-document';
import { allowed, escaped } from '../xml/write-xml';
import { counterOf } from './counters';

/** A sequence of labels that the program counts on its own. */
interface List {
  readonly form: string;
  readonly start: number;
}

export interface Lists {
  /** The list of each paragraph that the program numbers, by the paragraph. */
  readonly of: ReadonlyMap<PrintedParagraph, number>;
  /** numbering.xml */
  readonly part: string;
}

/** Titles and headings hang before the text, and their labels stay typed. */
const listed: ReadonlySet<PrintedRole> = new Set(['preambular', 'operative', 'item', 'continuation', 'other']);

interface Open {
  readonly form: string;
  readonly list: number;
  readonly next: number;
}

/**
 * What numbers each paragraph, so that exactly its label is shown: labels that no counter gives (an inserted "3 bis", ㈠)
 * stay typed, and a number that does not follow the one above begins a list of its own.
 */
export function listsOf({ paragraphs }: PrintedDocument): Lists {
  const of = new Map<PrintedParagraph, number>();
  const lists: List[] = [];
  const open: (Open | undefined)[] = [];
  for (const paragraph of paragraphs) {
    const { depth, label, counted, role } = paragraph;
    if (role === 'annex') open.length = 0;
    if (label === null || !listed.has(role)) continue;
    open.length = Math.min(open.length, depth + 1);
    const form = counted ? formOf(label, counted) : null;
    if (form === null) continue;
    const above = open[depth];
    const goesOn = above?.form === form && (above.next === counted!.ordinal || counted!.style === 'bullet');
    if (!goesOn) lists.push({ form, start: Math.max(1, counted!.ordinal) });
    const list = goesOn ? above.list : lists.length;
    open[depth] = { form, list, next: counted!.ordinal + 1 };
    of.set(paragraph, list);
  }
  return { of, part: numberingPart(lists) };
}

/** "decimal %1." of "4."; null where no counter shows such a label. */
function formOf(
  written: string,
  { style, ordinal }: { readonly style: LabelStyle; readonly ordinal: number },
): string | null {
  const label = allowed(written);
  if (label.includes('%') || label.length > 30) return null;
  // a program that reads a hyphen as a bullet may well show a dash
  if (style === 'bullet') return /^[–•]$/.test(label) ? `bullet ${label}` : null;
  const counter = counterOf(style, ordinal);
  if (counter === null) return null;
  const at = label.indexOf(counter.shown);
  if (at < 0 || label.indexOf(counter.shown, at + 1) >= 0) return null;
  return `${counter.format} ${label.slice(0, at)}%1${label.slice(at + counter.shown.length)}`;
}

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

function numberingPart(lists: readonly List[]): string {
  const forms = [...new Set(lists.map(({ form }) => form))];
  const abstracts = forms.map((form, index) => {
    const [format = '', text = ''] = [form.slice(0, form.indexOf(' ')), form.slice(form.indexOf(' ') + 1)];
    return (
      `<w:abstractNum w:abstractNumId="${index}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>` +
      `<w:numFmt w:val="${format}"/><w:suff w:val="tab"/><w:lvlText w:val="${escaped(text)}"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>`
    );
  });
  const numbers = lists.map(
    ({ form, start }, index) =>
      `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${forms.indexOf(form)}"/>` +
      `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${start}"/></w:lvlOverride></w:num>`,
  );
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:numbering xmlns:w="${namespace}">` +
    `${abstracts.join('')}${numbers.join('')}</w:numbering>`
  );
}
