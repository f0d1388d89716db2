import type { LanguageCode } from '../../languages/language';
import type { ByteReader } from './byte-reader';

/** Words below this number take one byte, the others two. */
export const oneByte = 192;

/** Texts of one language, as sequences of the numbers of its words. */
export interface PhraseBook {
  readonly count: number;
  /** From 1 on: 0 ends a text. In Chinese, characters. */
  readonly words: readonly string[];
  /** 1 for a word of letters or digits, 0 for what stands between words. In Chinese all are 0: no spaces between. */
  readonly isWord: Uint8Array;
  /** Where in `tokens` each text begins; the last one is where they end. */
  readonly starts: Uint32Array;
  readonly tokens: Uint8Array;
  text(index: number): string;
}

/** The texts stand at the reader's place; scripts/catalogue/phrases.mjs writes them. */
export function openPhraseBook(reader: ByteReader, language: LanguageCode): PhraseBook {
  const words = ['', ...reader.text().split('\n')];
  const count = reader.number();
  const tokens = reader.rest();
  const starts = startsOf(tokens, count);
  const beginsWord = /^[\p{L}\p{M}\p{N}]/u;
  const isWord = Uint8Array.from(words, word => (language !== 'zh' && beginsWord.test(word) ? 1 : 0));
  return {
    count,
    words,
    isWord,
    starts,
    tokens,
    text(index) {
      let text = '';
      let behindWord = 0;
      for (let at = starts[index]!; tokens[at] !== 0; at++) {
        let number = tokens[at]!;
        if (number >= oneByte) number = oneByte + ((number - oneByte) << 8) + tokens[++at]!;
        text += isWord[number]! & behindWord ? ` ${words[number]}` : words[number];
        behindWord = isWord[number]!;
      }
      return text;
    },
  };
}

function startsOf(tokens: Uint8Array, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1);
  let at = 0;
  for (let index = 1; index <= count; index++) {
    while (tokens[at] !== 0) at += tokens[at]! < oneByte ? 1 : 2;
    at++;
    starts[index] = at;
  }
  return starts;
}
