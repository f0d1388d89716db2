import type { Group, Listed } from '../mentions';
import type { GroupForms } from './forms';

/** Letters and the paragraph that they belong to are one: "subparagraph (b) of paragraph 3", "第3段(b)分段". */
export function joinedWithLast(last: Group | undefined, group: Group, text: string, forms: GroupForms): Group | null {
  if (!last || group.start - last.end > 12) return null;
  const between = text.slice(last.end, group.start);
  if (last.kind === 'item' && group.kind === 'paragraph' && last.whose !== 'draft' && last.whose !== 'position') {
    if (group.members.length !== 1 || !last.members.every(({ path }) => path.startsWith('('))) return null;
    if (!(forms.of.test(between) || /^\s{0,2}$/.test(between))) return null;
    const paragraph = group.members[0]!;
    const items = last.members.map(item => under(item, paragraph));
    const final = items.at(-1)!;
    items[items.length - 1] = { ...final, end: paragraph.end, counts: [...final.counts, ...paragraph.counts] };
    return { ...group, start: last.start, members: items, linked: last.linked };
  }
  if (last.kind === 'paragraph' && group.kind === 'item' && last.members.length === 1) {
    if (!/^,?\s{0,2}$/.test(between) || !group.members.every(({ path }) => path.startsWith('('))) return null;
    const paragraph = last.members[0]!;
    const items = group.members.map(item => under(item, paragraph));
    items[0] = { ...items[0]!, start: paragraph.start, counts: [...paragraph.counts, ...items[0]!.counts] };
    const whose = group.whose === 'unsaid' ? last.whose : group.whose;
    return { ...last, end: group.end, members: items, whose };
  }
  return null;
}

function under(item: Listed, { path }: Listed): Listed {
  return { ...item, path: path + item.path, counts: item.counts.map(count => ({ ...count, path: path + count.path })) };
}
