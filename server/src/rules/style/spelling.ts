import { spellings } from '../../languages/preferred-words';
import { message } from '../../messages/message';
import { Seen } from '../../resolution/places/seen';
import { draftKinds } from '../characters/draft-words';
import type { ParagraphRule } from '../rule';
import { otherWords } from './preferred-words';

/** Words are spelled as the UN spells them: “organize”, “programme”, « États ». */
export const spelling: ParagraphRule = {
  scope: 'paragraph',
  name: 'spelling',
  family: 'style',
  severity: 'hint',
  summary: 'a spelling that the UN does not use',
  kinds: draftKinds,
  needs: () => Seen.Spelling,
  find: paragraph => otherWords(spellings[paragraph.language], paragraph, right => message`The UN writes “${right}”.`),
};
