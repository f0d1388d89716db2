import type { Language } from '../../languages/language';
import type { Group } from '../mentions';

/** None, in most paragraphs. */
const noGroups: readonly Group[] = [];

/**
 * Those groups of a paragraph that may name the draft's own paragraphs, in order. All that the paragraph's words tell is
 * settled: those of other documents are left out, and `whose` is what stands beside the group or one linked with it.
 */
export function possibleGroups(text: string, groups: readonly Group[], language: Language): readonly Group[] {
  if (groups.length === 0) return noGroups;
  const settled = settledGroups(groups, language);
  const possible = settled.filter((group, index) => isPossible(text, settled[index - 1], group));
  // blocks keep them: a list that has grown has room for more, its copy has not
  return possible.length === 0 ? noGroups : possible.slice();
}

/** What stands beside one of them holds for those linked with it, too. */
function settledGroups(groups: readonly Group[], language: Language): readonly Group[] {
  const whose = groups.map(group => group.whose);
  if (language.crossReferences.paragraphEnd === '') {
    // "paragraph 3 and paragraph 5 of the report"
    for (let i = groups.length - 2; i >= 0; i--)
      if (whose[i] === 'unsaid' && groups[i + 1]!.linked) whose[i] = whose[i + 1]!;
  }
  for (let i = 1; i < groups.length; i++) if (whose[i] === 'unsaid' && groups[i]!.linked) whose[i] = whose[i - 1]!;
  return groups.map((group, i) => (whose[i] === group.whose ? group : { ...group, whose: whose[i]! }));
}

function isPossible(text: string, before: Group | undefined, group: Group): boolean {
  switch (group.whose) {
    case 'draft':
      return true;
    case 'position':
      // "the annexes above" may be any
      return group.kind !== 'annex' || group.members[0]!.path !== '';
    case 'unsaid':
      return (
        group.kind !== 'annex' && group.kind !== 'part' && !isBehindOther(text, before, group) && !isCited(text, group)
      );
    case 'other':
      return false;
  }
}

/** Further off than this a clause of its own has begun, most often. */
const clauseLength = 120;

/** "paragraph 9 of the report is for all, that in paragraph 12 for some": within a clause the other document goes on. */
function isBehindOther(text: string, before: Group | undefined, group: Group): boolean {
  if (before?.whose !== 'other' || group.start - before.end > clauseLength) return false;
  return !/[;；؛。]/.test(text.slice(before.end, group.start));
}

/** "resolution 2100 (2013), in particular paragraph 5", "A/66/615, paragraph 5" */
const citedJustBefore = /(?:[(（](?:19|20)\d\d[)）]|\d\/\d+)[^;.:；。：，]{0,40}$/;

function isCited(text: string, { start }: Group): boolean {
  return citedJustBefore.test(text.slice(Math.max(0, start - 60), start));
}
