import type { Language } from '../languages/language';
import { crossReferenceGroups, type Group } from './cross-reference-groups';
import { settledGroups } from './cross-reference-whose';
import { mentionPlaces } from './mention-places';
import type { Citation } from './mentions';

/** A paragraph of another document: "paragraph 5" of "paragraph 5 of resolution 2100 (2013)". */
export interface CitedParagraph {
  readonly citation: Citation;
  /** In the cited document: "OP5", "OP32(g)". */
  readonly path: string;
  /** Offsets in the block's logical text, of the noun with its number, or of a further number alone. */
  readonly start: number;
  readonly end: number;
}

/**
 * The paragraphs of the cited documents that a paragraph names. They are found when asked for, not with each edit: most
 * paragraphs name none, and only definitions, hovers and the workspace's index want to know.
 */
export function citedParagraphs(text: string, language: Language, citations: readonly Citation[]): CitedParagraph[] {
  const documents = citations.filter(
    ({ kind }) => kind === 'resolution' || kind === 'statement' || kind === 'decision',
  );
  if (documents.length === 0) return [];
  const groups = settledGroups(crossReferenceGroups(text, mentionPlaces(text, language), language), language);
  const isBefore = language.crossReferences.paragraphEnd === '';
  const cited: (Citation | undefined)[] = groups.map(group =>
    group.whose !== 'other' || group.kind === 'annex' || group.kind === 'part'
      ? undefined
      : isBefore
        ? citedBehind(text, group, documents, language)
        : citedInFront(text, group, documents),
  );
  // "paragraph 3 and paragraph 5 of resolution …", "第2399(2018)号决议第10段和第15段"
  if (isBefore) for (let i = groups.length - 2; i >= 0; i--) if (groups[i + 1]!.linked) cited[i] ??= cited[i + 1];
  if (!isBefore) for (let i = 1; i < groups.length; i++) if (groups[i]!.linked) cited[i] ??= cited[i - 1];
  return groups.flatMap((group, index) => {
    const citation = cited[index];
    return citation && group.whose === 'other' ? paragraphsOf(group, citation) : [];
  });
}

/** Room for "of its", "de ladite", "من", beside the noun and the name of an organ. */
const longestLink = 14;

function citedBehind(
  text: string,
  { end }: Group,
  citations: readonly Citation[],
  language: Language,
): Citation | undefined {
  const next = citations.find(({ start }) => start >= end);
  if (!next) return undefined;
  const between = text.slice(end, next.start);
  if (between.length > 100 || /[,;:.،؛]/.test(between)) return undefined;
  if (new RegExp(language.crossReferences.annex, 'ui').test(between)) return undefined;
  const noun = new RegExp(language.citations.resolution, 'u');
  let rest = between.replace(noun, ' ');
  for (const name of Object.values(language.organNames)) rest = rest.replace(name, ' ');
  return rest.replace(/\s+/g, ' ').trim().length <= longestLink ? next : undefined;
}

/** "第2216(2015)号决议第14段", "第2216(2015)号决议执行部分第14段" */
function citedInFront(text: string, { start }: Group, citations: readonly Citation[]): Citation | undefined {
  const before = citations.filter(({ end }) => end <= start).at(-1);
  if (!before) return undefined;
  return /^\s*号?\s*(?:决议|决定|主席声明)?\s*的?\s*(?:执行部分|序言部分)?\s*$/.test(text.slice(before.end, start))
    ? before
    : undefined;
}

function paragraphsOf(group: Group, citation: Citation): CitedParagraph[] {
  const { members } = group;
  return members
    .map(({ path, start, end }, index) => ({
      citation,
      path: `${group.preambular ? 'PP' : 'OP'}${path}`,
      start: index === 0 ? group.start : start,
      end: index === members.length - 1 ? group.end : end,
    }))
    .filter(({ path }) => /^(?:PP|OP)\d/.test(path));
}
