import { deepStrictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const { wordPattern } = JSON.parse(readFileSync('language-configuration.json', 'utf8')) as {
  wordPattern: { pattern: string; flags: string };
};
const wordsOf = (text: string) => text.match(new RegExp(wordPattern.pattern, `g${wordPattern.flags}`));

/**
 * VS Code asks for completions by itself behind a sign that begins them only where no word ends: behind 第 no word may end,
 * and the digits behind it are a word of their own.
 */
describe('what VS Code takes for a word', () => {
  const cases: readonly (readonly [text: string, ...words: string[]])[] = [
    ['resolution 1325 (2000)', 'resolution', '1325', '2000'],
    ['l’Assemblée générale, 74/19', 'l’Assemblée', 'générale', '74/19'],
    ['S/RES/13', 'S/RES/13'],
    ['резолюцию 13', 'резолюцию', '13'],
    ['القرار 13', 'القرار', '13'],
    ['回顾第1325(2000)号决议', '回顾', '1325', '2000', '号决议'],
    ['上文第2(b)段', '上文', '2', 'b', '段'],
    ['澜沙河women', '澜沙河', 'women'],
  ];
  for (const [text, ...words] of cases) it(text, () => deepStrictEqual([...wordsOf(text)!], words));
});
