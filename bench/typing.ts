import type { Position, Range } from '../server/src/text/position';

/** One key: a letter put in, or taken out again. */
export interface Key {
  readonly range: Range;
  readonly text: string;
}

/**
 * Keys all over a text, in the middle of paragraphs, each place once: a letter, and its deletion. Whoever types both of a
 * pair has the text as it was, so every key's place is right at any time.
 */
export function keysIn(text: string, count: number): readonly (readonly [typed: Key, deleted: Key])[] {
  const lines = text.split('\n');
  const paragraphs = [...lines.keys()].filter(line => lines[line]!.length > 20);
  // a step that has no divisor with the count in common visits all of them, in an order that jumps about
  const step = coprime(Math.floor(paragraphs.length * 0.618) || 1, paragraphs.length);
  return Array.from({ length: count }, (_, index) => {
    const line = paragraphs[(index * step) % paragraphs.length]!;
    const at: Position = { line, character: Math.floor(lines[line]!.length / 2) };
    const behind: Position = { line, character: at.character + 1 };
    return [
      { range: { start: at, end: at }, text: lines[line]![at.character]! },
      { range: { start: at, end: behind }, text: '' },
    ];
  });
}

function coprime(from: number, count: number): number {
  let step = from;
  while (divisor(step, count) !== 1) step++;
  return step;
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
