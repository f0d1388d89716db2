import type { Block } from '../blocks/block';
import type { Language } from '../languages/language';
import { crossReferenceGroups, type Group, type Whose } from './cross-reference-groups';
import type { Listed } from './cross-reference-list';
import type { CrossReference } from './mentions';
import type { Structure } from './structure';

/** What the draft has to refer to, and where in it the reference stands. */
export interface Surroundings {
  /** The paths of the draft's paragraphs and items. */
  readonly paths: ReadonlySet<string>;
  /** The path of the block that the text is of. */
  readonly path: string | null;
  readonly part: Structure['parts'][number];
  readonly kind: Block['kind'];
}

/** The references in a paragraph to the draft's own paragraphs, in order. Those that may be another document's are left out. */
export function findCrossReferences(text: string, language: Language, surroundings: Surroundings): CrossReference[] {
  const groups = crossReferenceGroups(text, language);
  const found: CrossReference[] = [];
  const own = ownGroups(text, groups, language, surroundings);
  for (const [index, group] of groups.entries()) if (own[index]) found.push(...referencesOf(group, surroundings));
  return found;
}

export function pathsOf(structure: Structure): ReadonlySet<string> {
  return new Set(structure.paths.filter(path => path !== null));
}

/** Which groups mean the draft. What stands beside one of them holds for those linked with it, too. */
function ownGroups(
  text: string,
  groups: readonly Group[],
  language: Language,
  surroundings: Surroundings,
): readonly boolean[] {
  const whose = groups.map(group => group.whose);
  if (language.crossReferences.paragraphEnd === '') {
    // "paragraph 3 and paragraph 5 of the report"
    for (let i = groups.length - 2; i >= 0; i--)
      if (whose[i] === 'unsaid' && groups[i + 1]!.linked) whose[i] = whose[i + 1]!;
  }
  for (let i = 1; i < groups.length; i++) if (whose[i] === 'unsaid' && groups[i]!.linked) whose[i] = whose[i - 1]!;
  return groups.map((group, i) => {
    if (whose[i] === 'unsaid')
      return !isBehindOther(text, groups[i - 1], whose[i - 1], group) && isOwnUnsaid(text, group, surroundings);
    // above and below mean the annex in an annex, which has numbers of its own
    // "the annexes above" may be any
    if (group.kind === 'annex' && group.members[0]!.path === '' && whose[i] === 'position') return false;
    return whose[i] === 'draft' || (whose[i] === 'position' && surroundings.part !== 'annex');
  });
}

/** Further off than this a clause of its own has begun, most often. */
const clauseLength = 120;

/** "paragraph 9 of the report is for all, that in paragraph 12 for some": within a clause the other document goes on. */
function isBehindOther(text: string, before: Group | undefined, whose: Whose | undefined, group: Group): boolean {
  if (before === undefined || whose !== 'other' || group.start - before.end > clauseLength) return false;
  return !/[;；؛。]/.test(text.slice(before.end, group.start));
}

/** Without a word of whose it is, only a paragraph is own that the draft has, and where no other document is near. */
function isOwnUnsaid(text: string, group: Group, surroundings: Surroundings): boolean {
  if (group.kind === 'annex' || group.kind === 'part') return false;
  if (surroundings.part !== 'operative' || surroundings.kind === 'footnote') return false;
  if (citedJustBefore.test(text.slice(Math.max(0, group.start - 60), group.start))) return false;
  // its items may be labelled in another way than the reference says
  return group.members.every(member => {
    const paragraph = /^[^(]+/.exec(targetOf(member, group, surroundings) ?? '');
    return paragraph !== null && surroundings.paths.has(paragraph[0]);
  });
}

/** "resolution 2100 (2013), in particular paragraph 5", "A/66/615, paragraph 5" */
const citedJustBefore = /(?:[(（](?:19|20)\d\d[)）]|\d\/\d+)[^;.:；。：，]{0,40}$/;

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
function targetOf(member: Listed, group: Group, { paths, path }: Surroundings): string | null {
  if (group.kind === 'annex' || group.kind === 'part') return `${group.kind} ${member.path}`.trim();
  if (!member.path.startsWith('(')) return `${group.preambular ? 'PP' : 'OP'}${member.path}`;
  // "subparagraph (b) above": of the innermost list around that has it
  for (let around = path ?? ''; around !== ''; around = around.slice(0, Math.max(0, around.lastIndexOf('(')))) {
    if (paths.has(around + member.path)) return around + member.path;
  }
  return null;
}
