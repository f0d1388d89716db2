import { names } from '../../languages/preferred-words';
import { message } from '../../messages/message';
import { draftKinds } from '../characters/draft-words';
import type { ParagraphRule } from '../rule';
import { looksFor, otherWords } from './preferred-words';

/** “United Nations” and not “UN”; “Member States” with capitals. */
export const unNames: ParagraphRule = {
  scope: 'paragraph',
  name: 'un-names',
  family: 'style',
  severity: 'hint',
  summary: 'a name that the UN writes out, or with capitals',
  kinds: draftKinds,
  needs: language => ({ words: looksFor(names[language]) }),
  find: paragraph => otherWords(names[paragraph.language], paragraph, right => message`The UN writes “${right}”.`),
};
