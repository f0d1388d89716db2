import { deepEqual, equal } from 'node:assert/strict';
import { inEnglish, type Message, message, sayIn } from '../../../server/src/messages/message';
import { messageLanguage, readSentences } from '../../../server/src/messages/sentences';
import { ToldError } from '../../../server/src/messages/told-error';
import { shownValues } from '../../../server/src/protocol/shown-values';

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

describe('messages in Arabic', () => {
  const say = sayIn({
    'There is no paragraph {0}.': 'لا توجد فقرة {0}.',
    'In {0}, {1}.': 'في {0}، {1}.',
    'an Arabic letter': 'حرف عربي',
  });
  const cases: readonly (readonly [string, Message, string])[] = [
    ['a value apart', message`There is no paragraph ${'3 (a)'}.`, '\u2067لا توجد فقرة \u20663 (a)\u2069.\u2069'],
    ['a label’s dot at the end', message`There is no paragraph ${'A.'}.`, '\u2067لا توجد فقرة \u2066A\u2069.\u2069'],
    [
      'a sentence within another, turned once',
      message`In ${message`an Arabic letter`}, ${7}.`,
      '\u2067في \u2068حرف عربي\u2069، \u20667\u2069.\u2069',
    ],
    ['Arabic words in what is said in English', message`No “${'إذ'}”.`, 'No “إذ”.'],
  ];
  for (const [name, told, arabic] of cases) it(`have ${name}`, () => equal(say(told), arabic));
});

describe('an error that is told', () => {
  it('has English words, and what other languages say', () => {
    const error = new ToldError(message`It has more than ${4000} pages.`);
    equal(error.message, 'It has more than 4000 pages.');
    deepEqual(error.told, { english: 'It has more than {0} pages.', values: [4000] });
  });
});

describe('values that somebody else wrote', () => {
  it('are no links in a message, however deep they stand, and no longer than it has room for', () => {
    const told = message`“${'[a](command:b)\u202e'}” ${message`of ${'x'.repeat(200)}`} ${3}`;
    equal(inEnglish(shownValues(told)), `“(a)(command:b)” of ${'x'.repeat(80)}… 3`);
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
