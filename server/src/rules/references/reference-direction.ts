import { blocksMeant, blocksOfPath } from '../../drafting/paragraphs-meant';
import { nameSpan } from '../../drafting/references/member';
import { directionWordIn, saysIn, turnedWord } from '../../languages/citing/above-and-below';
import { message } from '../../messages/message';
import type { CrossReference, Group } from '../../resolution/mentions';
import type { ReferenceRule } from '../rule';
import { foundOfEach, nothing } from './found-of-each';

/** A reference says "above" of what stands above, and "below" of what stands below. */
export const referenceDirection: ReferenceRule = {
  scope: 'references',
  name: 'reference-direction',
  family: 'references',
  severity: 'warning',
  summary: '“above” of a paragraph that stands below, or “below” of one above',
  find({ resolution, index, mentions, block, language }) {
    const { text } = block;
    const { crossReferences } = mentions;
    let next = 0;
    return foundOfEach(mentions.groups, group => {
      // both stand in order, and a line may have thousands of each
      while (next < crossReferences.length && crossReferences[next]!.start < group.start) next++;
      const first = next;
      while (next < crossReferences.length && crossReferences[next]!.end <= group.end) next++;
      if (group.whose !== 'position') return nothing;
      const references = crossReferences.slice(first, next);
      const targets = references.flatMap(({ target }) =>
        blocksOfPath(resolution, target).length === 0 ? [] : blocksMeant(resolution, target, index),
      );
      if (targets.length === 0) return nothing;
      const isBelow = targets.every(target => target > index);
      if (!isBelow && !targets.every(target => target < index)) return nothing;
      const wrong = isBelow ? 'above' : 'below';
      // most say it rightly
      if (!saysIn(language, text.slice(group.start, group.end), wrong)) return nothing;
      const word = directionOf(text, group, references, language);
      if (word?.says !== wrong) return nothing;
      const { says, turned, start, end } = word;
      return [
        {
          severity: 'warning',
          message: says === 'above' ? message`What is meant stands below.` : message`What is meant stands above.`,
          start,
          end,
          fixes: [{ title: message`Change to “${turned}”`, start, end, newText: turned }],
        },
      ];
    });
  },
};

/** The word beside a group that says where its paragraphs stand: behind their numbers, else before them. */
function directionOf(
  text: string,
  group: Group,
  references: readonly CrossReference[],
  language: Parameters<typeof directionWordIn>[0],
) {
  const spans = references.filter(({ counts }) => counts.length > 0).map(reference => nameSpan(text, reference));
  if (spans.length === 0) return null;
  const behind = Math.max(...spans.map(({ end }) => end));
  const before = Math.min(...spans.map(({ start }) => start));
  const wordBehind = directionWordIn(language, text.slice(behind, group.end));
  const found = wordBehind ?? directionWordIn(language, text.slice(group.start, before));
  if (!found) return null;
  const turned = turnedWord(language, found.word);
  const start = (wordBehind ? behind : group.start) + found.start;
  return turned && { ...turned, start, end: start + found.word.length };
}
