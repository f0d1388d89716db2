import { deepStrictEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { languages } from '../../../server/src/languages/languages';
import { mentionBeginnings } from '../../../server/src/resolution/mention-places/mention-beginnings.built';
import { mentionExpressions } from '../../../server/src/resolution/mention-places/mention-expressions';
import { mentionPlaces } from '../../../server/src/resolution/mention-places/mention-places';
import { beginningsOf } from '../../../server/src/resolution/places/beginnings';
import { type Places, placeFinder, placeSequences } from '../../../server/src/resolution/places/places';
import { wordsLookedFor } from '../../../server/src/resolution/words-looked-for';
import { anyText } from './random-texts';

/** The sets of each beginning, a set of one unit as its letter; `*` is any unit, and `~` what may stand behind a word. */
function beginnings(expression: RegExp): readonly string[] {
  const { sets, written } = beginningsOf(expression, 5);
  const name = (ranges: (typeof sets)[number]) =>
    ranges.length > 1 && ranges[0]![0] === 0
      ? '~'
      : ranges
          .map(([first, last]) =>
            last - first > 0x1000 ? '*' : String.fromCharCode(...(first === last ? [first] : [first, last])),
          )
          .join('');
  return written.map(beginning => [...beginning].map(letter => name(sets[letter.charCodeAt(0)]!)).join(' ')).sort();
}

const expressions: readonly (readonly [RegExp, readonly string[]])[] = [
  [/annex(?:es)?/, ['a n n e x']],
  [/(?:sub-?)?item/, ['i t e m', 's u b - i', 's u b i t']],
  [/\b[Rr]eport/, ['Rr e p o r']],
  [/[a-z]{2}\)/, ['az az )']],
  [/ab?c*d/, ['a b c c c', 'a b c c d', 'a b c d', 'a b d', 'a c c c c', 'a c c c d', 'a c c d', 'a c d', 'a d']],
  [/(?<!x)of(?! the)/, ['o f']],
  [/第(?=\d)/, ['第 09']],
  [/第(?=\d)条/, ['第 条']],
  [/(?:第(?=\d))条/, ['第 条']],
  [/(?:第(?=\d))(?!条)/, ['第 09']],
  [/(?!)|段/, ['段']],
  [/part(?!\p{L})/u, ['p a r t ~']],
  [/(?:part|parts?)(?![a-z])/, ['p a r t s', 'p a r t ~']],
  [/part(?![^a-z])/, ['p a r t']],
  [/part(?!\p{L}{2})/u, ['p a r t']],
  [/part(?![A-Za-z]) of/, ['p a r t  ']],
  [/OP(?=\d)(?!\p{L})/u, ['O P ~']],
  [/(?<own>its) \p{L}+/u, ['i t s   *']],
  [/no/i, ['nN oO']],
  [/[^l] A/, ['*   A']],
  [/\u00a0?\(/, ['(', '\u00a0 (']],
];

describe('beginnings of expressions', () => {
  for (const [expression, expected] of expressions)
    it(String(expression), () => deepStrictEqual(beginnings(expression), expected));
});

/** Pieces that mentions are made of, to be put together in any way. */
const pieces = fc
  .array(
    fc.constantFrom(
      ...'resolution resolutions Assembly General Security Council paragraph paragraphs sub-paragraph annex part section'.split(
        ' ',
      ),
      ...'Chapter Articles Convention Treaty Paris Agreement Comité Assemblée résolution párrafo Asamblea anexo'.split(
        ' ',
      ),
      ...'резолюция пункт Совет Безопасности приложение Конвенция القرار قرارها الفقرة مجلس الأمن الجمعية المرفق'.split(
        ' ',
      ),
      ...'第 第3段 大会 委员会 联合国宪章 附件 上文 《儿童权利公约》 (a) 3 VII S/ , . \u064e \u0301 耶'.split(' '),
      ' ',
      '\u00a0',
    ),
    { maxLength: 12 },
  )
  .map(parts => parts.join(''));

function numbersOf({ found, length }: Places): readonly number[] {
  return [...found.subarray(0, length)];
}

describe('places where expressions may match', () => {
  it('are told at the end of a text', () => {
    const find = placeFinder(placeSequences([/第/, /段落/, /annex/, /大会?/], []));
    for (const [text, expected] of [
      ['', []],
      ['第', [0, 1]],
      ['的第', [1, 1]],
      ['段落', [0, 2]],
      ['annex', [0, 4]],
      ['anne', []],
      ['大', [0, 8]],
      ['第annex第', [0, 1, 1, 4, 6, 1]],
    ] as const)
      deepStrictEqual(numbersOf(find(text)), expected, text);
  });

  it('are told of a text that has many', () => {
    const find = placeFinder(placeSequences([/a/], []));
    const text = 'a'.repeat(5000);
    deepStrictEqual(
      numbersOf(find(text)),
      [...text].flatMap((_, at) => [at, 1]),
    );
    deepStrictEqual(numbersOf(find('ba')), [1, 1]);
  });

  it('are told by what the build has ready', () => {
    for (const language of languages)
      deepStrictEqual(
        mentionBeginnings[language.code],
        placeSequences(mentionExpressions(language), wordsLookedFor(language)),
        language.name,
      );
  });

  for (const language of languages) {
    it(`hold all matches, ${language.name}`, () => {
      fc.assert(
        fc.property(fc.oneof(anyText, pieces), text => {
          const found = numbersOf(mentionPlaces(text, language));
          const places = new Map<number, number>();
          for (let index = 0; index < found.length; index += 2)
            places.set(found[index]!, (places.get(found[index]!) ?? 0) | found[index + 1]!);
          for (const [index, expression] of mentionExpressions(language).entries()) {
            for (let start = 0; start < text.length; start++) {
              expression.lastIndex = start;
              if (expression.test(text)) ok((places.get(start) ?? 0) & (1 << index), `${expression} at ${start}`);
            }
          }
        }),
        { numRuns: 150 },
      );
    });
  }
});
