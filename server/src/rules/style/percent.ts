import { percentages } from '../../languages/preferred-words';
import { message } from '../../messages/message';
import { Seen } from '../../resolution/places/seen';
import { draftKinds } from '../characters/draft-words';
import type { ParagraphRule } from '../rule';
import { otherWords } from './preferred-words';

/** “10 per cent”: each language has one way to write it. */
export const percent: ParagraphRule = {
  scope: 'paragraph',
  name: 'percent',
  family: 'style',
  severity: 'hint',
  summary: 'a percentage written otherwise than the UN does',
  kinds: draftKinds,
  needs: () => Seen.Percentage,
  find: paragraph =>
    otherWords(
      percentages[paragraph.language],
      paragraph,
      () => message`The UN writes percentages in this language otherwise.`,
    ),
};
