import { type Clause, type LanguageCode, languageCodes } from '../language';
import { withBareAlefs } from '../letters/alefs';
import { openingEquivalents } from './opening-equivalents.generated';
import { openingPhrases } from './phrases/opening-phrase-lists';

export interface CountedPhrase {
  readonly phrase: string;
  /** In how many paragraphs it opens what the phrase asked for opens in its own language. */
  readonly count: number;
}

/** By language, the most frequent first; the phrase's own language is not among them. */
export type Equivalents = Readonly<Partial<Record<LanguageCode, readonly CountedPhrase[]>>>;

/** An English phrase with what stands for it elsewhere. */
type Row = Readonly<Record<LanguageCode, readonly CountedPhrase[]>>;

const most = 4;

/**
 * What stands in the other languages where a phrase opens a paragraph. The texts were counted against the English ones:
 * of a phrase in another language the English ones are told by how often they go together, and the further languages by
 * the most frequent of these. A phrase that was not counted as a whole is looked for by its beginning.
 */
export function equivalentsOf(phrase: string, language: LanguageCode, clause: Clause): Equivalents | null {
  const rows = rowsOf(clause, language);
  for (let words = keyOf(phrase); words !== ''; words = words.slice(0, Math.max(0, words.lastIndexOf(' ')))) {
    const found = rows.get(words);
    if (!found) continue;
    const [closest] = found;
    const told: Partial<Record<LanguageCode, readonly CountedPhrase[]>> = {};
    for (const code of languageCodes) {
      if (code === language) continue;
      const phrases =
        code === 'en' ? found.map(({ row, count }) => ({ phrase: row.en[0]!.phrase, count })) : closest!.row[code];
      if (phrases.length > 0) told[code] = phrases.slice(0, most);
    }
    return told;
  }
  return null;
}

type Found = readonly { readonly row: Row; readonly count: number }[];

/** Read when first asked for. */
const read = new Map<string, ReadonlyMap<string, Found>>();

function rowsOf(clause: Clause, language: LanguageCode): ReadonlyMap<string, Found> {
  const key = `${clause} ${language}`;
  let rows = read.get(key);
  if (!rows) {
    const collected = new Map<string, { row: Row; count: number }[]>();
    for (const line of openingEquivalents.trim().split('\n')) {
      if (line[0] !== clause[0]) continue;
      const row = rowOf(line);
      const own = new Map<string, number>();
      for (const { phrase, count } of row[language]) own.set(keyOf(phrase), (own.get(keyOf(phrase)) ?? 0) + count);
      for (const [phrase, count] of own) {
        const same = collected.get(phrase);
        if (same) same.push({ row, count });
        else collected.set(phrase, [{ row, count }]);
      }
    }
    for (const same of collected.values()) same.sort((a, b) => b.count - a.count);
    rows = collected;
    read.set(key, rows);
  }
  return rows;
}

function rowOf(line: string): Row {
  const [, ...cells] = line.split('|');
  const counted = cells.map((cell, index) =>
    cell === ''
      ? []
      : cell.split(';').map(each => {
          const at = each.lastIndexOf(':');
          return { phrase: phraseAt(each.slice(0, at), languageCodes[index]!), count: Number(each.slice(at + 1)) };
        }),
  );
  return Object.fromEntries(languageCodes.map((code, index) => [code, counted[index] ?? []])) as unknown as Row;
}

/** "7k", a place among the language's opening phrases, or "=Recalls" written out. */
function phraseAt(place: string, language: LanguageCode): string {
  if (place.startsWith('=')) return place.slice(1);
  const { preambular, operative } = openingPhrases[language];
  const index = Number.parseInt(place, 36);
  return index < preambular.length ? preambular[index]! : operative[index - preambular.length]!;
}

/** Without what changes from text to text: capitals, apostrophes, vowel signs, and the "and" before a later إذ. */
function keyOf(phrase: string): string {
  const plain = phrase
    .normalize('NFC')
    .replace(/[\u064b-\u0652\u0640\u200e\u200f]/g, '')
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  return withBareAlefs(plain).replace(/^واذ(?= )/, 'اذ');
}
