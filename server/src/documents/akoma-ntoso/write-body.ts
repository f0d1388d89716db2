import type { PrintedParagraph } from '../page/printed-document';
import { element } from '../xml/element';
import { escaped } from '../xml/write-xml';
import { type Branch, branchesOf } from './branches';
import { below, type Names, numberOf } from './names';
import type { RunWriter } from './write-runs';

/** The paragraphs of a mainBody; `within` is the name of what it stands in, empty for the resolution's own. */
export function writeBody(
  paragraphs: readonly PrintedParagraph[],
  write: RunWriter,
  names: Names,
  within: string,
): string {
  const branches = branchesOf(paragraphs);
  const sectionsAt = branches.flatMap((branch, index) => (opensSection(branch) ? [index] : []));
  const before = branches.slice(0, sectionsAt[0]);
  const sections = sectionsAt.map((at, index) => branches.slice(at, sectionsAt[index + 1]));
  const all = [
    ...before.map((branch, index) => writeParagraph(branch, index, write, names, within)),
    ...sections.map((section, index) => writeSection(section, index, write, names, within)),
  ];
  return lines(all.length === 0 ? ['<p/>'] : all);
}

/** A heading with a number begins a section: "I. Lamps" */
function opensSection({ head }: Branch): boolean {
  return head?.role === 'heading' && head.label !== null && hasWords(head);
}

function writeSection(
  [opening, ...rest]: readonly Branch[],
  index: number,
  write: RunWriter,
  names: Names,
  within: string,
): string {
  const head = opening!.head!;
  const number = head.label!.replace(/[^A-Za-z0-9]+/g, '') || `${index + 1}`;
  const eId = names.unique(below(within, `sec_${number}`));
  return element(
    'section',
    { eId },
    lines([
      written(head),
      element('subheading', {}, write.runs(head.runs)),
      ...rest.map((branch, place) =>
        branch.head?.role === 'preambular' && isAlone(branch)
          ? element('crossHeading', { refersTo: '#preamble' }, write.labelled(branch.head))
          : writeParagraph(branch, place, write, names, eId),
      ),
    ]),
  );
}

function writeParagraph(branch: Branch, index: number, write: RunWriter, names: Names, within: string): string {
  const { head, items } = branch;
  const numbered = head?.role === 'operative' && head.path !== null;
  const eId = names.unique(below(within, numbered ? `para_${numberOf(head, index)}` : `para_unnumbered_${index + 1}`));
  if (head?.role === 'heading' && isAlone(branch)) {
    return element('paragraph', { eId, class: 'H23' }, written(head), element('subheading', {}, write.runs(head.runs)));
  }
  const holder = items.length === 0 ? 'SingleTxt' : 'MercuryDocument';
  return element('paragraph', { eId, class: holder }, written(head), writeInner(branch, 'list', write, names, eId));
}

/** What stands within a paragraph or a point: its words, and the list of its items. */
function writeInner(
  { head, further, items, behind }: Branch,
  list: 'list' | 'sublist',
  write: RunWriter,
  names: Names,
  within: string,
): string {
  const words = [
    ...(head && (hasWords(head) || items.length === 0) ? [write.paragraph(head)] : []),
    ...further.map(labelledParagraph(write)),
  ];
  if (items.length === 0) return element('content', { eId: names.unique(below(within, 'content')) }, lines(words));
  const eId = names.unique(below(within, `${list}_1`));
  const intro = words.length === 0 ? [] : [element('intro', { eId: names.unique(below(eId, 'intro')) }, lines(words))];
  const wrapUp = behind.map(labelledParagraph(write));
  return element(
    list,
    { eId },
    lines([
      ...intro,
      ...items.map((item, index) => writePoint(item, index, write, names, eId)),
      ...(wrapUp.length === 0 ? [] : [element('wrapUp', { eId: names.unique(below(eId, 'wrapup')) }, lines(wrapUp))]),
    ]),
  );
}

function writePoint(branch: Branch, index: number, write: RunWriter, names: Names, within: string): string {
  const eId = names.unique(below(within, `point_${numberOf(branch.head, index)}`));
  return element('point', { eId }, written(branch.head), writeInner(branch, 'sublist', write, names, eId));
}

function labelledParagraph(write: RunWriter): (paragraph: PrintedParagraph) => string {
  return paragraph => element('p', { 'xml:space': 'preserve' }, write.labelled(paragraph));
}

/** Its label, if it has one. */
function written(paragraph: PrintedParagraph | null): string {
  return paragraph?.label == null ? '' : element('num', {}, escaped(paragraph.label));
}

function isAlone({ further, items }: Branch): boolean {
  return further.length === 0 && items.length === 0;
}

function hasWords({ runs }: PrintedParagraph): boolean {
  return runs.some(({ text, note }) => note !== undefined || text.trim() !== '');
}

function lines(elements: readonly string[]): string {
  return `\n${elements.join('\n')}\n`;
}
