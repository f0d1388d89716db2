import type { Block } from '../../blocks/block';
import type { Part } from '../../blocks/kinds';
import type { CrossReference, Group, Listed } from '../mentions';

/** What the draft has to refer to, and where in it the reference stands. */
export interface Surroundings {
  /** Has the draft a paragraph or an item of this path? */
  readonly hasPath: (path: string) => boolean;
  /** The path of the block that the text is of. */
  readonly path: string | null;
  readonly part: Part;
  readonly kind: Block['kind'];
}

/** None, in most paragraphs. */
const noReferences: readonly CrossReference[] = [];

/**
 * The references in a paragraph to the draft's own paragraphs, in order: those of its groups that mean the draft, by what
 * it has. The text itself need not be read again. Those that may be another document's are left out.
 */
export function ownCrossReferences(groups: readonly Group[], surroundings: Surroundings): readonly CrossReference[] {
  if (groups.length === 0) return noReferences;
  const found: CrossReference[] = [];
  for (const group of groups) if (isOwn(group, surroundings)) found.push(...referencesOf(group, surroundings));
  return found.length === 0 ? noReferences : found.slice();
}

function isOwn(group: Group, surroundings: Surroundings): boolean {
  switch (group.whose) {
    case 'draft':
      return true;
    case 'position':
      // above and below mean the annex in an annex, which has numbers of its own
      return surroundings.part !== 'annex';
    case 'unsaid':
      return isOwnUnsaid(group, surroundings);
    case 'other':
      return false;
  }
}

/** Without a word of whose it is, only a paragraph is own that the draft has. */
function isOwnUnsaid(group: Group, surroundings: Surroundings): boolean {
  if (surroundings.part !== 'operative' || surroundings.kind === 'footnote') return false;
  // its items may be labelled in another way than the reference says
  return group.members.every(member => {
    const paragraph = /^[^(]+/.exec(targetOf(member, group, surroundings) ?? '');
    return paragraph !== null && surroundings.hasPath(paragraph[0]);
  });
}

function referencesOf(group: Group, surroundings: Surroundings): CrossReference[] {
  const references: CrossReference[] = [];
  for (const [index, member] of group.members.entries()) {
    const target = targetOf(member, group, surroundings);
    if (target === null) continue;
    const added = target.length - member.path.length;
    references.push({
      target,
      start: index === 0 ? group.start : member.start,
      end: index === group.members.length - 1 ? group.end : member.end,
      counts: member.counts.map(count => ({ ...count, path: target.slice(0, added) + count.path })),
    });
  }
  return references;
}

/** The path in the draft; null where letters belong to no paragraph that has them. */
function targetOf(member: Listed, group: Group, { hasPath, path }: Surroundings): string | null {
  if (group.kind === 'preceding') return pathBefore(path, hasPath);
  if (group.kind === 'annex' || group.kind === 'part') return `${group.kind} ${member.path}`.trim();
  if (!member.path.startsWith('(')) return `${group.preambular ? 'PP' : 'OP'}${member.path}`;
  // "subparagraph (b) above": of the innermost list around that has it
  for (let around = path ?? ''; around !== ''; around = around.slice(0, Math.max(0, around.lastIndexOf('(')))) {
    if (hasPath(around + member.path)) return around + member.path;
  }
  return group.operative ? onlyItem(member.path, hasPath) : null;
}

/** "subparagraph (c) of the operative part": of the one paragraph that has it. */
function onlyItem(letters: string, hasPath: Surroundings['hasPath']): string | null {
  let found: string | null = null;
  for (let number = 1; hasPath(`OP${number}`); number++) {
    if (!hasPath(`OP${number}${letters}`)) continue;
    if (found) return null;
    found = `OP${number}${letters}`;
  }
  return found;
}

/** Of a whole paragraph the one before it, where no inserted one stands between; of an item it may be either. */
function pathBefore(path: string | null, hasPath: Surroundings['hasPath']): string | null {
  const [, clause, number] = /^(OP|PP)(\d+)$/.exec(path ?? '') ?? [];
  const before = `${clause}${Number(number) - 1}`;
  return clause !== undefined && hasPath(before) && !hasPath(`${before} bis`) && !hasPath(`${before} A`)
    ? before
    : null;
}
