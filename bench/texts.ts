import { type BenchLanguage, type Sentences, sentences } from './sentences';

export type { BenchLanguage } from './sentences';

/** The sizes of all benches, in bytes of the file on the disk. */
export const sizes = { small: 16_000, middle: 160_000, large: 1_600_000 } as const;
export const sizeNames: Readonly<Record<number, string>> = {
  [sizes.small]: '16 KB',
  [sizes.middle]: '160 KB',
  [sizes.large]: '1.6 MB',
};
export const languages: readonly BenchLanguage[] = ['en', 'zh', 'ar'];
export const languageNames: Readonly<Record<BenchLanguage, string>> = { en: 'English', zh: 'Chinese', ar: 'Arabic' };

/** How a draft is written down: as the plain text of a resolution, or as Markdown. */
export interface Notation {
  readonly title: (text: string) => string;
  readonly citation: (text: string, symbol: string) => string;
  readonly operative: (label: string, text: string) => string;
  /** `above` is the label of the numbered paragraph that the item stands under. */
  readonly item: (label: string, text: string, above: string) => string;
  readonly subItem: (label: string, text: string, above: string) => string;
}

const plain: Notation = {
  title: text => text,
  citation: text => text,
  operative: (label, text) => `${label} ${text}`,
  item: (label, text) => `${label} ${text}`,
  subItem: (label, text) => `${label} ${text}`,
};

/**
 * A draft of about so many bytes, the same in every run: a preamble of a quarter of it, then numbered paragraphs, every
 * other one with five items, one of these with three of its own. 1.6 MB hold 4,400 to 5,900 paragraphs, with no number above
 * 999, which no resolution has either.
 */
export function benchText(language: BenchLanguage, bytes: number, notation: Notation = plain): string {
  const words = sentences[language];
  const chance = chanceFrom(7);
  const paragraphs: string[] = [];
  let length = 0;
  const add = (paragraph: string): void => {
    paragraphs.push(paragraph);
    length += Buffer.byteLength(paragraph) + 2;
  };
  const clauses = (more: number): string[] =>
    Array.from({ length: words.fewest + chance(more + 1) }, () => pick(words.clauses, chance));
  const mentionAnd = (more: number, ordinal: number): string =>
    [mention(words, notation, chance, ordinal), ...clauses(more)].join(words.comma);

  const addItems = (ordinal: number, above: string): void => {
    for (const [index, label] of words.itemLabels.slice(0, 5).entries()) {
      if (length >= bytes) return;
      add(notation.item(label, mentionAnd(2, ordinal) + (index === 2 ? words.colon : words.semicolon), above));
      if (index === 2) for (const subItem of words.subItemLabels) addSubItem(subItem, above);
    }
  };
  const addSubItem = (label: string, above: string): void => {
    if (length < bytes) add(notation.subItem(label, clauses(2).join(words.comma) + words.semicolon, above));
  };

  add(notation.title(words.title));
  add(words.formula);
  while (length < bytes / 4) {
    add(pick(words.preambularOpenings, chance) + words.space + mentionAnd(3, 0) + words.comma.trim());
  }
  for (let ordinal = 1; length < bytes; ordinal++) {
    const hasItems = ordinal % 2 === 0;
    const label = words.operativeLabel(ordinal);
    const text = pick(words.operativeOpenings, chance) + words.space + mentionAnd(4, ordinal);
    add(notation.operative(label, text + (hasItems ? words.colon : words.semicolon)));
    if (hasItems) addItems(ordinal, label);
  }
  return `${paragraphs.join('\n\n')}\n`;
}

/** A clause that cites a resolution, a report, or now and then a paragraph of the draft that stands above. */
function mention(words: Sentences, notation: Notation, chance: Chance, ordinal: number): string {
  const kind = chance(8);
  let cited: string;
  if (kind === 0 && ordinal > 1) cited = words.above(1 + chance(ordinal - 1));
  else if (kind <= 2) {
    const symbol = `S/${1994 + chance(30)}/${100 + chance(900)}`;
    cited = notation.citation(words.report(symbol), symbol);
  } else {
    const number = 900 + chance(1800);
    const year = 1994 + lastOfYear.findIndex(last => number <= last);
    cited = notation.citation(words.resolution(number, year), `S/RES/${number}(${year})`);
  }
  return pick(words.mentions, chance).replace('«cited»', () => cited);
}

/** The last Council resolution of each year from 1994 on: drafts cite what exists, so that no rule finds anything. */
const lastOfYear = [
  969, 1035, 1092, 1146, 1219, 1284, 1334, 1386, 1454, 1521, 1580, 1651, 1738, 1794, 1859, 1907, 1966, 2032, 2085, 2132,
  2195, 2259, 2336, 2397, 2451, 2503, 2560, 2617, 2671, 2721,
];

type Chance = (below: number) => number;

/** Whole numbers by chance, the same ones in every run. */
function chanceFrom(seed: number): Chance {
  let state = seed;
  return below => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function pick<T>(list: readonly T[], chance: Chance): T {
  return list[chance(list.length)]!;
}
