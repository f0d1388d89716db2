import { isOffered, readsAs } from './reads';
import { blocksOf, joined, type Words, words } from './words';

/** Forms that people give their labels and lines, each in all six languages; a paragraph a line, a blank line between. */
interface Style {
  readonly number: (count: number) => string;
  readonly letter?: (count: number) => string;
}

function written(text: Words, { number, letter = text.letter }: Style): string {
  const [first, second, third] = text.paragraphs.map((lines, i) => `${number(i + 1)}${joined(text, lines)}`);
  const items = text.items.map((item, i) => `${letter(i + 1)} ${item}`);
  return [text.formula, ...text.preamble.map(lines => joined(text, lines)), first, second, ...items, third].join(
    '\n\n',
  );
}

const roman = ['I', 'II', 'III'];
const styles: Readonly<Record<string, Style>> = {
  'no blank behind the number': { number: count => `${count}.` },
  '1.-': { number: count => `${count}.- ` },
  '1)': { number: count => `${count}) ` },
  'I.': { number: count => `${roman[count - 1]}. ` },
  OP1: { number: count => `OP${count} ` },
  '(OP1)': { number: count => `(OP${count}) ` },
  'strokes before the dots': { number: count => `${count}\\. ` },
};

describe('labels in the forms that people give them', () => {
  for (const text of words) {
    for (const [name, style] of Object.entries(styles)) {
      it(`${text.language}: ${name}`, () => readsAs(written(text, style), blocksOf(text)));
    }
    const usual = { number: (count: number) => `${text.number(count)} ` };
    const marked = written(text, usual);
    it(`${text.language}: Markdown`, () => {
      const lines = marked.split('\n\n');
      readsAs(
        [`### ${lines[0]}`, ...lines.slice(1)].join('\n\n').replace(text.preamble[0]![0]!, line => `**${line}**`),
        blocksOf(text),
      );
    });
    for (const [name, end] of Object.entries({
      LS: '\u2028',
      PS: '\u2029',
      NEL: '\u0085',
      VT: '\v',
      CR: '\r',
      CRLF: '\r\n',
    })) {
      it(`${text.language}: line ends ${name}`, () => {
        const other = marked.replaceAll('\n', end);
        readsAs(other, blocksOf(text));
        isOffered(other);
      });
    }
    it(`${text.language}: stars part the text from its annex`, () => {
      readsAs(`${marked}\n\n* * *`, [...blocksOf(text), 'other * * *']);
    });
    it(`${text.language}: offered`, () => isOffered(marked));
  }
});
