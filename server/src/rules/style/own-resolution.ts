import { otherOwnName } from '../../languages/citing/own-resolution';
import { message } from '../../messages/message';
import { Seen } from '../../resolution/places/seen';
import { draftKinds } from '../characters/draft-words';
import type { ParagraphFinding, ParagraphRule } from '../rule';

/** The Assembly writes "the present resolution", the Security Council "this resolution". */
export const ownResolution: ParagraphRule = {
  scope: 'paragraph',
  name: 'own-resolution',
  family: 'style',
  severity: 'hint',
  summary: '“this resolution” in the Assembly, “the present resolution” in the Security Council',
  languages: ['en'],
  kinds: draftKinds,
  needs: () => Seen.OwnName,
  find({ organ, text }) {
    if (organ === null) return [];
    const other = otherOwnName(organ);
    return [...text.matchAll(other.found)].map(({ 0: written, index: start }): ParagraphFinding => {
      const end = start + written.length;
      const isCapital = written[0] !== written[0]!.toLowerCase();
      const newText = isCapital ? other.right.charAt(0).toUpperCase() + other.right.slice(1) : other.right;
      return {
        severity: 'hint',
        message: message`The organ writes “${`${other.right}resolution`}”.`,
        start,
        end: end - 1,
        fixes: [{ title: message`Change to “${newText.trim()}”`, start, end, newText }],
      };
    });
  },
};
