import { names } from '../../languages/preferred-words';
import { message } from '../../messages/message';
import { Seen } from '../../resolution/places/seen';
import { draftKinds } from '../characters/draft-words';
import type { ParagraphRule } from '../rule';
import { otherWords } from './preferred-words';

/** “United Nations” and not “UN”; “Member States” with capitals. */
export const unNames: ParagraphRule = {
  scope: 'paragraph',
  name: 'un-names',
  family: 'style',
  severity: 'hint',
  summary: 'a name that the UN writes out, or with capitals',
  kinds: draftKinds,
  needs: () => Seen.BodyName,
  find: paragraph => otherWords(names[paragraph.language], paragraph, right => message`The UN writes “${right}”.`),
};
