import { isOffered, readsAs } from './reads';
import { blocksOf, type Words, words } from './words';

/** The lines of a page, as a typist sets them. */
function page({ formula, preamble, paragraphs, number, items, letter }: Words): string[] {
  const [first, second, third] = paragraphs.map((lines, i) => [`${number(i + 1)} ${lines[0]}`, ...lines.slice(1)]);
  return [
    formula,
    ...preamble.flat(),
    ...first!,
    ...second!,
    ...items.map((item, i) => `${letter(i + 1)} ${item}`),
    ...third!,
  ];
}

const alone = (count: number) => `${count}`;

/** Numbers that count the lines, in the places where drafts and their extractions have them. */
const forms: Readonly<Record<string, (lines: readonly string[]) => string>> = {
  'tight before the words': lines => lines.map((line, i) => `${i + 1}  ${line}`).join('\n'),
  'in the margin': lines => lines.map((line, i) => `${alone(i + 1).padStart(6)}      ${line}`).join('\n'),
  'alone between the lines': lines => lines.map((line, i) => `${line}\n${i + 1}`).join('\n'),
  'in a column at the foot': lines => [...lines, '31-20417 (E)', ...lines.map((_, i) => alone(i + 1))].join('\n'),
  'in a column, the next page numbered anew': lines =>
    [
      ...lines.slice(0, 6),
      '31-20417',
      ...[1, 2, 3, 4, 5, 6].map(alone),
      ...lines.slice(6),
      '31-20417',
      '1',
      '2',
      '3',
      '4',
      '5',
    ].join('\n'),
};

describe('lines with their numbers', () => {
  for (const text of words) {
    for (const [name, form] of Object.entries(forms)) {
      it(`${text.language}: ${name}`, () => readsAs(form(page(text)), blocksOf(text)));
    }
    it(`${text.language}: offered`, () => isOffered(forms['tight before the words']!(page(text))));
  }
});

describe('lines of which every fifth has its number', () => {
  for (const text of words) {
    const lines = longPage(text);
    const expected = [...blocksOf(text, false).slice(0, -2), ...more(text)];
    it(`${text.language}: in the margin`, () => {
      const numbered = lines.map((line, i) => (i % 5 === 4 ? alone(i + 1) : '').padEnd(10) + line);
      readsAs(numbered.join('\n'), expected);
    });
    it(`${text.language}: in a column at the foot`, () => {
      const column = lines.flatMap((_, i) => (i % 5 === 4 ? [alone(i + 1)] : []));
      readsAs([...lines, '31-20417 (E)', ...column].join('\n'), expected);
    });
  }
});

/** The first paragraph again and again, with the numbers that follow. */
function longPage({ formula, preamble, paragraphs, number }: Words): string[] {
  const [first] = paragraphs;
  const counted = (count: number) => [`${number(count)} ${first![0]}`, ...first!.slice(1)];
  return [formula, ...preamble.flat(), ...[1, 2, 3, 4, 5, 6, 7, 8].flatMap(counted)];
}

function more(text: Words): string[] {
  const [, , , first] = blocksOf(text);
  return [2, 3, 4, 5, 6, 7, 8].map(count => first!.replace('OP1', `OP${count}`));
}

describe('numbers that count something else', () => {
  const [english] = words;
  const body = page(english!).join('\n');
  it('footnotes of a line each', () => {
    const notes = [1, 2, 3, 4, 5, 6, 7].map(count => `${count} See A/90/${count + 10}.`);
    readsAs(`${body}\n__________\n${notes.join('\n')}`, blocksOf(english!));
  });
  it('paragraphs without dots', () => {
    const lines = [
      'Recalling its bridges,',
      '1 Decides to mend them;',
      '2 Requests stones;',
      '3 Urges calm;',
      '4 Encourages the masons;',
      '5 Decides to meet;',
      '6 Decides to end.',
    ];
    readsAs(`The General Assembly,\n${lines.join('\n')}`, [
      'enacting The General Assembly,',
      'preambular PP1 Recalling its bridges,',
      ...lines.slice(1).map((line, i) => `operative OP${i + 1} ${line.slice(2)}`),
    ]);
  });
});
