import { writtenNumber } from '../runs/number-forms';

/**
 * Fields that number paragraphs, or places within one: a program works out what they show and seldom stores it.
 *
 *     AUTONUM · AUTONUMLGL \e · AUTONUMOUT · LISTNUM · LISTNUM LegalDefault \l 2 \s 5
 */
export interface NumberingFields {
  /** What a field of that code shows where it stands, null where it is none that numbers. */
  next(code: string): string | null;
}

type Level = readonly [form: string, before: string, behind: string];

const outline: readonly Level[] = [
  ['upperRoman', '', '.'],
  ['upperLetter', '', '.'],
  ['decimal', '', '.'],
  ['lowerLetter', '', ')'],
  ['decimal', '(', ')'],
  ['lowerLetter', '(', ')'],
  ['lowerRoman', '(', ')'],
  ['lowerLetter', '(', ')'],
  ['lowerRoman', '(', ')'],
];

/** Word's own lists, which are there without a definition. */
const lists: Readonly<Record<string, readonly Level[]>> = {
  numberdefault: [
    ['decimal', '', ')'],
    ['lowerLetter', '', ')'],
    ['lowerRoman', '', ')'],
    ['decimal', '(', ')'],
    ['lowerLetter', '(', ')'],
    ['lowerRoman', '(', ')'],
    ['decimal', '', '.'],
    ['lowerLetter', '', '.'],
    ['lowerRoman', '', '.'],
  ],
  outlinedefault: outline,
};

export function numberingFields(): NumberingFields {
  const counts = new Map<string, number[]>();
  const count = (list: string, level: number, start: number | null): readonly number[] => {
    const known = counts.get(list) ?? [];
    const next = [...known.slice(0, level), start ?? (known[level] ?? 0) + 1];
    for (let above = 0; above < level; above++) next[above] ??= 1;
    counts.set(list, next);
    return next;
  };
  return {
    next(code) {
      const [name = '', ...words] = code.trim().split(/\s+/);
      switch (name.toUpperCase()) {
        case 'AUTONUM':
          return `${count('autonum', 0, null)[0]}.`;
        case 'AUTONUMLGL':
          return `${count('autonumlgl', 0, null)[0]}${words.includes('\\e') ? '' : '.'}`;
        case 'AUTONUMOUT':
          return shown(outline[0]!, count('autonumout', 0, null)[0]!);
        case 'LISTNUM': {
          const list =
            words[0]?.startsWith('\\') === false ? words[0].replace(/"/g, '').toLowerCase() : 'numberdefault';
          const level = Math.min(9, Math.max(1, switchOf(words, '\\l') ?? 1)) - 1;
          const counted = count(list, level, switchOf(words, '\\s'));
          if (list === 'legaldefault') return `${counted.join('.')}.`;
          return shown((lists[list] ?? lists.numberdefault!)[level]!, counted[level]!);
        }
        default:
          return null;
      }
    },
  };
}

function switchOf(words: readonly string[], name: string): number | null {
  const value = words[words.indexOf(name) + 1];
  return words.includes(name) && value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) : null;
}

function shown([form, before, behind]: Level, count: number): string {
  return before + writtenNumber(count, form) + behind;
}
