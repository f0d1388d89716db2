import { strictEqual } from 'node:assert/strict';
import { compare } from '../../../server/src/comparison/compare';
import { parse } from '../../../server/src/resolution/parse';
import { effort } from '../effort';

/** The time that the runner gives is the guard here: what is alike, turned round or made of one paragraph is compared all the same. */
const many = effort === 'quick' ? 1_000 : 10_000;
const lines = (paragraph: (index: number) => string): string =>
  `The General Assembly,\n\n${Array.from({ length: many }, (_, index) => paragraph(index)).join('\n\n')}\n`;
/** The same each time, and in no order. */
const shuffled = (index: number): number => (index * 7919) % many;

const pairs: Readonly<Record<string, readonly [old: string, now: string]>> = {
  'one paragraph many times': [
    lines(index => `${index + 1}. Decides to light the lamps;`),
    lines(index => `${index + 1}. Decides to trim the lamps;`),
  ],
  'paragraphs that differ by a number': [
    lines(index => `${index + 1}. Decides to light lamp ${index} of the quay;`),
    lines(index => `${index + 1}. Decides to light lamp ${index + many / 2} of the quay;`),
  ],
  'paragraphs turned round': [
    lines(index => `${index + 1}. Decides to light lamp ${index} of quay ${index % 97};`),
    lines(index => `${index + 1}. Decides to light lamp ${many - index} of quay ${(many - index) % 97};`),
  ],
  'paragraphs in no order, each changed': [
    lines(index => `${index + 1}. Decides to light lamp number${index} of quay${index % 97} at dusk;`),
    lines(
      index => `${index + 1}. Decides to trim lamp number${shuffled(index)} of quay${shuffled(index) % 97} at dusk;`,
    ),
  ],
  'a paragraph of many words': [
    `The General Assembly,\n\n1. Decides ${Array.from({ length: many * 5 }, (_, index) => `lamp${index % 811}`).join(' ')};\n`,
    `The General Assembly,\n\n1. Decides ${Array.from({ length: many * 5 }, (_, index) => `lamp${(index * 31) % 907}`).join(' ')};\n`,
  ],
  'a paragraph of many words, all once': [
    `The General Assembly,\n\n1. Decides ${Array.from({ length: many * 5 }, (_, index) => `lamp${index}`).join(' ')};\n`,
    `The General Assembly,\n\n1. Decides ${Array.from({ length: many * 5 }, (_, index) => (index % 7 ? `lamp${index}` : 'wick')).join(' ')};\n`,
  ],
  'one word many times': [
    `The General Assembly,\n\n1. Decides ${'lamp '.repeat(many * 5)};\n`,
    `The General Assembly,\n\n1. Decides ${'lamp wick '.repeat(many * 3)};\n`,
  ],
  'Chinese characters without an end': [
    `大会，\n\n1. 决定${'点亮灯塔'.repeat(many)}；\n`,
    `大会，\n\n1. 决定${'点亮大灯塔'.repeat(many)}；\n`,
  ],
  'references to every paragraph': [
    lines(index => `${index + 1}. Recalls paragraph ${many - index} above;`),
    lines(index => `${index + 1}. Recalls also paragraph ${many - index} above;`),
  ],
};

describe('long texts held against one another', () => {
  for (const [name, [old, now]] of Object.entries(pairs)) {
    it(name, () => {
      const comparison = compare(parse(old), parse(now));
      strictEqual(new Set(comparison.pairs.map(pair => pair.new)).has(comparison.new.length - 1), true);
    });
  }
});
