import type { PrintedParagraph, Run } from '../page/printed-document';
import { element } from '../xml/element';
import { escaped } from '../xml/write-xml';
import { type Branch, branchesOf } from './branches';
import { below, type Names, numberOf } from './names';
import type { RunWriter } from './write-runs';

/** The enacting formula, and a container for each paragraph behind it, of its opening phrase's name. */
export function writePreamble(paragraphs: readonly PrintedParagraph[], write: RunWriter, names: Names): string {
  const parts = branchesOf(paragraphs).map((branch, index) => {
    const formula = branch.head?.role === 'enacting';
    const name = formula ? 'enactingFormula' : openingOf(branch.head);
    const kind = formula && branch.items.length === 0 ? 'formula' : 'container';
    const eId = names.unique(`${kind}_${index + 1}`);
    return element(kind, { name, eId }, `\n${writeBlocks(branch, write, names, eId)}\n`);
  });
  return element('preamble', {}, `\n${parts.join('\n')}\n`);
}

/** "Recalling also"; what opens with nothing that is known has a name all the same, which the schema asks for. */
function openingOf(head: PrintedParagraph | null): string {
  const runs = head?.runs ?? [];
  const start = runs.findIndex(({ opening }) => opening);
  const end = runs.findIndex(({ opening }, index) => index > start && !opening);
  const opening = start < 0 ? '' : textOf(runs.slice(start, end < 0 ? runs.length : end));
  return opening.trim() || 'preamble';
}

function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

function writeBlocks({ head, further, items, behind }: Branch, write: RunWriter, names: Names, within: string): string {
  const paragraph = (printed: PrintedParagraph) => element('p', { 'xml:space': 'preserve' }, write.labelled(printed));
  const introduction = head && items.length > 0 && further.length === 0 ? head : null;
  return [
    ...(head && !introduction ? [paragraph(head)] : []),
    ...further.map(paragraph),
    ...(items.length === 0 ? [] : [writeList(introduction, items, write, names, within)]),
    ...behind.map(paragraph),
  ].join('\n');
}

function writeList(
  introduction: PrintedParagraph | null,
  items: readonly Branch[],
  write: RunWriter,
  names: Names,
  within: string,
): string {
  const eId = names.unique(below(within, 'list_1'));
  return element(
    'blockList',
    { eId },
    introduction ? element('listIntroduction', {}, write.labelled(introduction)) : '',
    ...items.map((item, index) => {
      const point = names.unique(below(eId, `item_${numberOf(item.head, index)}`));
      const number = item.head?.label == null ? '' : element('num', {}, escaped(item.head.label));
      const bare = item.head && { ...item.head, label: null };
      return element('item', { eId: point }, number, writeBlocks({ ...item, head: bare }, write, names, point));
    }),
  );
}
