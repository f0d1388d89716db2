import { isBlank } from '../../text/characters';
import { madeOnce, toldOnce } from '../../text/made-when-asked';
import { made, type ReadLabel } from './read-label';
import { bulletReadings } from './readings';

/** Marks that stand in front of the items of a list and count nothing, as they are typed and as Word copies them. */

/** How a list's bullets differ from those of the list below it. Dashes of any length are one kind: Word lengthens them. */
const sure: readonly (readonly [string, string])[] = [
  ['–', '–—―'],
  ['•', '•●⚫∙'],
  ['▪', '▪■◾◼'],
  ['○', '○◯'],
  ['□', '□▫◻'],
  ['◆', '◆◇❖♦'],
  ['➢', '➢➤►▶▸⮚'],
  ['✓', '✓✔☑'],
];
/** The same in front of white space only: these stand within texts, too. */
const spaced: readonly (readonly [string, string])[] = [
  ['–', '-‐‑‒−⁃'],
  ['*', '*'],
  ['•', '·・･'],
  ['○', '◦'],
  ['‣', '‣'],
  ['→', '→'],
];
/** "o" and "§", as Courier New and Wingdings draw them, where a tab stands behind; elsewhere words may begin so. */
const letters: readonly (readonly [string, string])[] = [
  ['○', 'o'],
  ['▪', '§'],
  ['+', '+'],
  ['➢', 'Ø'],
  ['✓', 'ü'],
];

const kindOf = (table: readonly (readonly [string, string])[]) =>
  new Map(table.flatMap(([kind, marks]) => [...marks].map(mark => [mark.charCodeAt(0), kind] as const)));
const sureKinds = kindOf(sure);
const spacedKinds = kindOf(spaced);
const letterKinds = kindOf(letters);

/** Has Unicode no place for the sign, as for those of Symbol and Wingdings? */
function isSymbol(code: number): boolean {
  return code >= 0xf020 && code <= 0xf0ff;
}

const mayBeBullet = toldOnce(
  code => isSymbol(code) || sureKinds.has(code) || spacedKinds.has(code) || letterKinds.has(code) || isHyphen(code),
);

const beginsWord = madeOnce(() => /^\p{L}/u);

function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

export function readBullet(text: string, start: number, end: number): ReadLabel | null {
  const code = text.charCodeAt(start);
  if (!mayBeBullet(code)) return null;
  const behind = text.charCodeAt(start + 1);
  const isSpaced = start + 1 < end && isBlank(behind);
  // each symbol is a kind by itself
  const kind = isSymbol(code) ? text[start] : (sureKinds.get(code) ?? (isSpaced ? spacedKinds.get(code) : undefined));
  if (kind !== undefined) {
    const label = made('none', bulletReadings, '', text, start + 1, end, true);
    return label && { ...label, bullet: kind, ...(code === 0x2a ? { star: true } : {}) };
  }
  const letter = isSpaced
    ? letterKinds.get(code)
    : // "-identify threats": typed without a blank
      isHyphen(code) && beginsWord().test(text.slice(start + 1, start + 3))
      ? '–'
      : undefined;
  if (letter === undefined) return null;
  const label = made('none', bulletReadings, '', text, start + 1, end, true);
  return label && { ...label, bullet: letter, ...(behind === 0x09 ? {} : { doubtful: true }) };
}
