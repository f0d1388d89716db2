import { readsAs } from './reads';
import { blocksOf, type Words, words } from './words';

/** Pages as extractors print them: open cases of extractions, each in all six languages. */

/** Each paragraph as its lines, its label apart. */
interface Labelled {
  readonly label: string;
  readonly lines: readonly string[];
}

function paragraphsOf({ formula, preamble, paragraphs, items, number, letter }: Words): Labelled[] {
  const [first, second, third] = paragraphs.map((lines, i) => ({ label: number(i + 1), lines }));
  return [
    { label: '', lines: [formula] },
    ...preamble.map(lines => ({ label: '', lines })),
    first!,
    second!,
    ...items.map((item, i) => ({ label: letter(i + 1), lines: [item] })),
    third!,
  ];
}

const onLine = ({ label, lines }: Labelled) => [`${label} ${lines[0]}`.trim(), ...lines.slice(1)];
const page = (text: Words) => paragraphsOf(text).flatMap(onLine);
/** The page with something between its lines, behind so many of them. */
const broken = (text: Words, behind: number, ...between: readonly string[]) =>
  [...page(text).slice(0, behind), ...between, ...page(text).slice(behind)].join('\n');

const forms: Readonly<Record<string, (text: Words) => string>> = {
  'labels alone on their lines': text =>
    paragraphsOf(text)
      .flatMap(({ label, lines }) => (label === '' ? lines : [label, ...lines]))
      .join('\n'),
  'labels alone, blank lines behind them and behind paragraphs': text =>
    paragraphsOf(text)
      .flatMap(({ label, lines }) => [...(label === '' ? [] : [label, '']), ...lines, ''])
      .join('\n'),
  'first lines apart': text =>
    paragraphsOf(text)
      .flatMap(({ label, lines }) => [...(label === '' ? [] : [label, '']), `${lines[0]} `, '', ...lines.slice(1)])
      .join('\n'),
  'double-spaced': text => page(text).join('\n\n'),
  'first lines set in, the next page further right': text => {
    const set = (paragraph: Labelled, margin: number) =>
      onLine(paragraph).map((line, i) => ' '.repeat(margin + (i === 0 ? 6 : 0)) + line);
    const all = paragraphsOf(text);
    const above = all.slice(0, 3).flatMap(paragraph => set(paragraph, 8));
    const below = all.slice(3).flatMap(paragraph => set(paragraph, 14));
    return [...above, '', '31-20417    1/2', `\f${' '.repeat(60)}A/RES/86/21`, '', ...below].join('\n');
  },
  'job number, page and symbol in a paragraph': text => broken(text, 2, '31-204171/2', 'A/RES/86/21'),
  'page of pages and job number glued': text => broken(text, 2, 'A/RES/86/21', '2/231-20417'),
  'page of pages alone below a paragraph': text => broken(text, 7, '2/3'),
  'Geneva’s foot': text =>
    broken(text, 2, 'GE.31-20417 (E) 071131 071131', '*3120417*', 'A/HRC/RES/86/21', 'GE.31-20417 2'),
  'running title in a paragraph, title above': text =>
    [
      `86/21. ${text.title}`,
      broken(text, 2, '', '31-20417 (E) 071131', '', '*3120417*', '', text.title, '', 'A/RES/86/21', ''),
    ].join('\n'),
  'title beside the symbol': text =>
    [`86/21. ${text.title}`, broken(text, 2, '31-20417 (E) 071131', `A/RES/86/21 ${text.title}`, '2/331-20417')].join(
      '\n',
    ),
  'footnotes under a rule in a paragraph': text =>
    broken(text, 2, '__________', '1 A/90/11.', '2 A/90/12.', '31-20417 1/2', 'A/RES/86/21'),
  'footnotes without a rule': text => broken(text, 2, '1 A/90/11.', '2 A/90/12.', '31-20417 1/2', 'A/RES/86/21'),
  'footnotes whose numbers stand apart': text =>
    broken(
      text,
      2,
      '',
      '__________',
      '1',
      '2',
      '',
      '31-20417 (E)',
      '',
      'A/90/11.',
      'A/90/12.',
      '',
      '071131',
      '',
      '*3120417*',
      '',
      'A/RES/86/21',
      '',
    ),
  'foot between a label and its paragraph': text => {
    const lines = page(text);
    const { label, lines: words } = paragraphsOf(text).at(-1)!;
    return [...lines.slice(0, -1), label, '', '31-20417 (E)', '*3120417*', '', '071131', '', ...words].join('\n');
  },
};

describe('pages as extractors print them', () => {
  for (const text of words) {
    for (const [name, form] of Object.entries(forms)) {
      it(`${text.language}: ${name}`, () => readsAs(form(text), blocksOf(text)));
    }
  }
});
