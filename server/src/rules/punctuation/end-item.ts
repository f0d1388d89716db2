import { commas, semicolons } from '../../languages/marks/end-marks';
import { type Message, message } from '../../messages/message';
import { type Outline, outlineOf } from '../outline';
import type { DocumentFinding, DocumentRule } from '../rule';
import { endingFixes, severityAsRead } from './endings';

/** Items that others follow end with a semicolon. The Council writes commas too: it asks for one mark within a list. */
export const endItem: DocumentRule = {
  scope: 'document',
  name: 'end-item',
  family: 'punctuation',
  severity: 'warning',
  summary: 'an item that does not end as its list does',
  find(outline) {
    return [...listsOf(outline).values()].flatMap(list => strays(outline, list));
  },
  fixes(resolution, finding) {
    const outline = outlineOf(resolution);
    const list = listsOf(outline).get(outline.endings[finding.place.block]!.list) ?? [];
    return endingFixes(resolution, finding, usualMarks(outline, list));
  },
};

/** The items that others of their list follow, by list. */
function listsOf({ endings }: Outline): ReadonlyMap<string, readonly number[]> {
  const lists = new Map<string, number[]>();
  let last = '';
  let members: number[] | undefined;
  for (let index = 0; index < endings.length; index++) {
    const { kind, list } = endings[index]!;
    if (kind !== 'item') continue;
    // nearly all stand right behind another of their list
    if (!members || list !== last) {
      last = list;
      members = lists.get(list);
    }
    if (members) members.push(index);
    else {
      members = [index];
      lists.set(list, members);
    }
  }
  return lists;
}

const noMark: ReadonlySet<string> = new Set(['']);

/** The Council writes commas too, and one mark within a list; so may others. */
const mixes = ({ organ }: Outline): boolean => organ === 'SC' || organ === null;

function usualMarks(outline: Outline, list: readonly number[]): ReadonlySet<string> {
  return mixes(outline) && count(outline, list, commas) > count(outline, list, semicolons) ? commas : semicolons;
}

function strays(outline: Outline, list: readonly number[]): readonly DocumentFinding[] {
  // as nearly all lists end
  if (count(outline, list, semicolons) === list.length) return none;
  const { facts, layout } = outline;
  const usual = usualMarks(outline, list);
  const marked = count(outline, list, usual);
  if (marked === list.length) return none;
  const mixing = mixes(outline);
  // an extract from another text, or a list of names without marks
  if (mixing ? marked * 2 <= list.length : count(outline, list, noMark) * 2 > list.length) return none;
  return list.flatMap((index): DocumentFinding[] => {
    const { mark } = facts[index]!;
    if (usual.has(mark) || facts[index]!.isEmpty) return [];
    if (mark === '' && layout !== 'flowing') return [];
    return [
      {
        block: index,
        severity: severityAsRead(outline, mixing ? 'information' : 'warning'),
        message: sentenceOf(mixing, usual === commas),
      },
    ];
  });
}

const none: readonly DocumentFinding[] = [];

/** How many of a list's items end with one of these marks. */
function count({ facts }: Outline, list: readonly number[], wanted: ReadonlySet<string>): number {
  let found = 0;
  for (const index of list) if (wanted.has(facts[index]!.mark)) found++;
  return found;
}

function sentenceOf(mixing: boolean, isComma: boolean): Message {
  if (!mixing) return message`An item ends with a semicolon.`;
  return isComma
    ? message`The other items of this list end with a comma.`
    : message`The other items of this list end with a semicolon.`;
}
