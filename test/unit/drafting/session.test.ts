import { deepStrictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { operations } from '../../../server/src/drafting/operations/operations';
import { typing } from '../../../server/src/drafting/typing/typing';
import { parse } from '../../../server/src/resolution/parse';

interface Session {
  readonly language: string;
  readonly words: {
    readonly formula: string;
    readonly preamble: readonly string[];
    readonly first: string;
    readonly opening: string;
    readonly items: readonly string[];
    readonly rest: readonly string[];
    readonly second: string;
    readonly inserted: string;
  };
  readonly text: readonly string[];
}

const sessions = JSON.parse(readFileSync('test/fixtures/drafting-sessions.json', 'utf8')) as readonly Session[];

interface Typed {
  readonly text: string;
  readonly cursor: number;
}

const written = ({ text, cursor }: Typed, words: string): Typed => ({
  text: text.slice(0, cursor) + words + text.slice(cursor),
  cursor: cursor + words.length,
});

/** What the key does; where it has nothing to say, Enter is a line end. */
function pressed(typed: Typed, change: (typeof typing)['enter']): Typed {
  const done = change(parse(typed.text), { start: typed.cursor, end: typed.cursor });
  if ('refusal' in done) return written(typed, '\n');
  return { text: done.text, cursor: done.selection.end };
}

const enter = (typed: Typed): Typed => pressed(typed, typing.enter);
const lines = (typed: Typed, words: readonly string[]): Typed =>
  words.reduce((before, each) => enter(written(before, each)), typed);
const at = ({ text }: Typed, words: string): Typed => ({ text, cursor: text.indexOf(words) });
const endOfLine = ({ text }: Typed, words: string): Typed => ({
  text,
  cursor: text.indexOf('\n', text.indexOf(words.slice(0, 8))),
});

describe('a drafting session by keys alone', () => {
  // the same keys as in test/ui/drafting-keys.mjs
  for (const { language, words, text } of sessions) {
    const { formula, preamble, first, opening, items, rest, second, inserted } = words;
    it(`gives the whole draft: ${language}`, () => {
      let typed = enter(enter(written({ text: '', cursor: 0 }, formula)));
      typed = lines(typed, [...preamble, first, opening, ...items]);
      // an empty item ends the list
      typed = lines(enter(typed), rest.slice(0, -1));
      typed = written(typed, rest.at(-1)!);
      typed = pressed(at(typed, second), operations.split.run);
      typed = pressed(at(typed, rest[5]!), operations.moveUp.run);
      typed = written(enter(endOfLine(typed, rest[0]!)), inserted);
      typed = pressed(at(typed, rest[0]!.slice(0, 8)), operations.moveUp.run);
      deepStrictEqual(
        typed.text.split('\n').filter(line => line !== ''),
        text,
      );
    });
  }
});
