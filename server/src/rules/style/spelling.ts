import { spellings } from '../../languages/preferred-words';
import { message } from '../../messages/message';
import { draftKinds } from '../characters/draft-words';
import type { ParagraphRule } from '../rule';
import { looksFor, otherWords } from './preferred-words';

/** Words are spelled as the UN spells them: “organize”, “programme”, « États ». */
export const spelling: ParagraphRule = {
  scope: 'paragraph',
  name: 'spelling',
  family: 'style',
  severity: 'hint',
  summary: 'a spelling that the UN does not use',
  kinds: draftKinds,
  needs: language => ({ words: looksFor(spellings[language]) }),
  find: paragraph => otherWords(spellings[paragraph.language], paragraph, right => message`The UN writes “${right}”.`),
};
