import { deepStrictEqual } from 'node:assert/strict';
import { all, type WordFile, wordFile, wordsOf } from './word-file';

function notes(file: WordFile): readonly string[] {
  return all(file.part('word/footnotes.xml'), 'footnote').map(
    note => `${note.attributes.type ?? note.attributes.id}: ${wordsOf(note)}`,
  );
}

const rules = ['separator: ', 'continuationSeparator: '];
const text = (marked: string, ...footnotes: readonly string[]): string =>
  `The General Assembly,\n\n${marked}\n\n1. Decides to act.\n\n________________\n\n${footnotes.join('\n\n')}\n`;

describe('the footnotes of a Word file', () => {
  const cases: readonly (readonly [string, string, readonly string[], string])[] = [
    [
      'numbered by the program',
      text('Recalling its lamps,¹ and its oil,²', '¹ See A/80/2.', '² See A/80/3.'),
      ['1: →#→See A/80/2.', '2: →#→See A/80/3.'],
      'SingleTxt: →/Recalling/ its lamps,^ and its oil,^',
    ],
    [
      'with marks of their own',
      text('Recalling its lamps,³ and its oil,⁵', '³ See A/80/2.', '⁵ See A/80/3.'),
      ['1: →3→See A/80/2.', '2: →5→See A/80/3.'],
      'SingleTxt: →/Recalling/ its lamps,^3 and its oil,^5',
    ],
    [
      'that no mark leads to',
      text('Recalling its lamps,', '¹ See A/80/2.'),
      ['1: →#→See A/80/2.'],
      'SingleTxt: →1.→/Decides/ to act.^',
    ],
    [
      'whose mark is a star',
      text('Recalling its lamps,* and its oil* and 2*2 lights', '* See A/80/2.'),
      ['1: →*→See A/80/2.'],
      'SingleTxt: →/Recalling/ its lamps,^* and its oil* and 2*2 lights',
    ],
  ];
  for (const [name, draft, expected, line] of cases) {
    it(`are real ones: ${name}`, async () => {
      const file = await wordFile(draft);
      deepStrictEqual(notes(file), [...rules, ...expected]);
      deepStrictEqual(
        file.lines().filter(found => found.includes('^')),
        [line],
      );
    });
  }
  it('have the rules above them, without marks, where there are none', async () => {
    const file = await wordFile('The General Assembly,\n\n1. Decides to act.\n');
    deepStrictEqual(notes(file), rules);
    deepStrictEqual(
      all(file.part('word/footnotes.xml'), 'r').flatMap(({ children }) =>
        children.map(child => (typeof child === 'string' ? child : child.name)),
      ),
      ['separator', 'continuationSeparator'],
    );
  });
});
