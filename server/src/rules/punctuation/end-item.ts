import type { Outline } from '../outline';
import type { DocumentFinding, DocumentRule } from '../rule';
import { endingFixes } from './endings';

const commas = [',', '，', '،'];
const semicolons = [';', '；', '؛'];

/** Items that others follow end with a semicolon. The Council writes commas too: it asks for one mark within a list. */
export const endItem: DocumentRule = {
  scope: 'document',
  name: 'end-item',
  family: 'punctuation',
  summary: 'an item that does not end as its list does',
  find(outline) {
    return [...listsOf(outline).values()].flatMap(list => strays(outline, list));
  },
  fixes: endingFixes,
};

/** The items that others of their list follow, by list. */
function listsOf({ endings }: Outline): ReadonlyMap<string, readonly number[]> {
  const lists = new Map<string, number[]>();
  for (const [index, { kind, list }] of endings.entries()) {
    if (kind !== 'item') continue;
    const members = lists.get(list);
    if (members) members.push(index);
    else lists.set(list, [index]);
  }
  return lists;
}

function strays({ facts, organ, layout }: Outline, list: readonly number[]): readonly DocumentFinding[] {
  const marks = list.map(index => facts[index]!.mark);
  const mixes = organ === 'SC' || organ === null;
  const usual = mixes && count(marks, commas) > count(marks, semicolons) ? commas : semicolons;
  // an extract from another text, or a list of names without marks
  if (mixes && count(marks, usual) * 2 <= marks.length) return [];
  return list.flatMap((index, at): DocumentFinding[] => {
    const mark = marks[at]!;
    if (usual.includes(mark) || facts[index]!.isEmpty) return [];
    if (mixes || layout !== 'flowing' ? mark === '' : count(marks, ['']) * 2 > marks.length) return [];
    const name = usual === commas ? 'a comma' : 'a semicolon';
    return [
      {
        block: index,
        at: 'end',
        severity: mixes ? 'information' : 'warning',
        message: mixes ? `The other items of this list end with ${name}.` : `An item ends with ${name}.`,
      },
    ];
  });
}

function count(marks: readonly string[], wanted: readonly string[]): number {
  return marks.filter(mark => wanted.includes(mark)).length;
}
