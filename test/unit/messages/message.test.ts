import { equal } from 'node:assert/strict';
import { inEnglish, type Message, message, sayIn } from '../../../server/src/messages/message';
import { messageLanguage, readSentences } from '../../../server/src/messages/sentences';

describe('messages', () => {
  const french = sayIn({
    'There is no paragraph {0}.': 'Il n’y a pas de paragraphe {0}.',
    '{0} stands below {1}.': '{1} figure au-dessus de {0}.',
    English: 'anglais',
    'In {0}, {1}.': 'En {0}, {1}.',
  });
  const cases: readonly (readonly [string, Message, string, string])[] = [
    ['a value', message`There is no paragraph ${4}.`, 'There is no paragraph 4.', 'Il n’y a pas de paragraphe 4.'],
    [
      'values in another order',
      message`${'(a)'} stands below ${'(b)'}.`,
      '(a) stands below (b).',
      '(b) figure au-dessus de (a).',
    ],
    ['a word of its own', message`In ${message`English`}, ${'so'}.`, 'In English, so.', 'En anglais, so.'],
    ['what a language lacks', message`Nothing.`, 'Nothing.', 'Nothing.'],
    [
      'a label’s dot at the end',
      message`There is no paragraph ${'A.'}.`,
      'There is no paragraph A.',
      'Il n’y a pas de paragraphe A.',
    ],
    [
      'braces in a value',
      message`There is no paragraph ${'{0}'}.`,
      'There is no paragraph {0}.',
      'Il n’y a pas de paragraphe {0}.',
    ],
    ['names of an object', message`constructor`, 'constructor', 'constructor'],
  ];
  for (const [name, told, english, other] of cases) {
    it(name, () => {
      equal(inEnglish(told), english);
      equal(french(told), other);
    });
  }
  it('a sentence that no file has as text is said in English', () => {
    equal(sayIn(readSentences({ 'Nothing.': 3 }))(message`Nothing.`), 'Nothing.');
    equal(sayIn(readSentences(null))(message`Nothing.`), 'Nothing.');
  });
});

describe('the language of messages', () => {
  const cases: readonly (readonly [string | undefined, string | null])[] = [
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['zh-cn', 'zh'],
    ['zh-TW', 'zh'],
    ['zh_CN.UTF-8', 'zh'],
    ['AR', 'ar'],
    ['en', null],
    ['de', null],
    ['constructor', null],
    ['', null],
    [undefined, null],
  ];
  for (const [locale, language] of cases) it(String(locale), () => equal(messageLanguage(locale), language));
});
