import type { LanguageCode } from '../../languages/language';
import { ByteReader } from './byte-reader';
import { openPhraseBook, type PhraseBook } from './phrase-book';

const textKinds = ['titles', 'agendaItems', 'subjects'] as const;
export type TextKind = (typeof textKinds)[number];

/** Which text each row has in one language. */
export interface RowTexts {
  readonly phrases: PhraseBook;
  /** For each row one more than the text's number, 0 where it has none. */
  readonly numbers: Readonly<Record<TextKind, Uint16Array>>;
  text(kind: TextKind, row: number): string | null;
}

/** `english` is null for the English texts themselves, by which the others are told. */
export function openRowTexts(
  bytes: Uint8Array,
  language: LanguageCode,
  rows: number,
  english: RowTexts | null,
): RowTexts {
  const reader = new ByteReader(bytes);
  const numbers = {} as Record<TextKind, Uint16Array>;
  let next = 0;
  for (const kind of textKinds) {
    const leading = english?.numbers[kind];
    // the latest text of a row with the same English one
    const latest = new Uint16Array(english ? english.phrases.count + 1 : 0);
    const column = new Uint16Array(rows);
    for (let row = 0; row < rows; row++) {
      const code = reader.number();
      if (code === 0) continue;
      const number = code === 1 ? ++next : code === 2 ? latest[leading![row]!]! : code - 2;
      column[row] = number;
      if (leading) latest[leading[row]!] = number;
    }
    numbers[kind] = column;
  }
  const phrases = openPhraseBook(reader, language);
  return {
    phrases,
    numbers,
    text(kind, row) {
      const number = numbers[kind][row]!;
      return number === 0 ? null : phrases.text(number - 1);
    },
  };
}
