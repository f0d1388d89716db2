import { outline } from '../server/src/features/structure/outline';
import { reparse } from '../server/src/resolution/editing/reparse';
import type { Resolution } from '../server/src/resolution/resolution';
import { check } from '../server/src/rules/check';
import { floor } from './floor';
import { fullParse } from './full-parse';
import { best, median, percentile } from './measure';
import { duration, type Group, type Row } from './row';
import { type BenchLanguage, benchText, languageNames, languages, sizeNames, sizes } from './texts';
import { keysIn } from './typing';

const warmUpPairs = 60;
const countedPairs = 150;

/** One key, from the tree before it to the tree after it, in a text of any size. */
export const keysGroup: Group = {
  title: 'One key, in process',
  run: () => languages.flatMap(rowsOf),
};

interface KeyTimes {
  readonly tree: number[];
  readonly findings: number[];
  readonly outline: number[];
}

/** A draft that is typed in, whose times each pair of keys adds to. */
class Draft {
  readonly times: KeyTimes = { tree: [], findings: [], outline: [] };
  readonly #keys;
  #resolution: Resolution;

  constructor(text: string) {
    this.#keys = keysIn(text, warmUpPairs + countedPairs);
    this.#resolution = fullParse(text);
    check(this.#resolution);
    outline(this.#resolution);
  }

  /** The outline only where it is wanted: in a long text it leaves the processor's caches full of other things. */
  type(pair: number, withOutline: boolean): void {
    for (const key of this.#keys[pair]!) {
      const start = performance.now();
      this.#resolution = reparse(this.#resolution, key);
      const parsed = performance.now();
      check(this.#resolution);
      const checked = performance.now();
      if (withOutline) outline(this.#resolution);
      const outlined = performance.now();
      if (pair < warmUpPairs) continue;
      if (withOutline) this.times.outline.push(outlined - checked);
      else {
        this.times.tree.push(parsed - start);
        this.times.findings.push(checked - start);
      }
    }
  }
}

function rowsOf(language: BenchLanguage): Row[] {
  const large = benchText(language, sizes.large);
  const drafts = {
    [sizes.small]: new Draft(benchText(language, sizes.small)),
    [sizes.middle]: new Draft(benchText(language, sizes.middle)),
    [sizes.large]: new Draft(large),
  };
  const order = Object.values(drafts);
  const floors: number[] = [];
  for (let pair = 0; pair < warmUpPairs + countedPairs; pair++) {
    // each stands behind each other one as often
    for (const draft of order) draft.type(pair, false);
    order.push(order.shift()!);
    if (pair % 5 === 0) floors.push(floorTime(large));
  }
  for (let pair = warmUpPairs - 5; pair < warmUpPairs + 25; pair++) for (const draft of order) draft.type(pair, true);
  const whole = best(floors);
  const { tree, findings, outline: symbols } = drafts[sizes.large].times;
  const small = drafts[sizes.small].times.tree;
  const row = (measured: string, ratio: string, times: readonly number[], against: number, target: Row['target']) => ({
    measured,
    text: `${languageNames[language]}, ${sizeNames[sizes.large]}`,
    ratio,
    reached: median(times) / against,
    target,
    times: `${duration(median(times))} (p99 ${duration(percentile(times, 0.99))}) ÷ ${duration(against)}`,
  });
  const ofFloor = 'p50 ÷ floor of the whole text';
  return [
    row('one key', ofFloor, tree, whole, { atMost: 0.04 }),
    row('one key', 'p50 ÷ p50 in 16 KB', tree, median(small), { atMost: 1 }),
    row('one key with all findings', ofFloor, findings, whole, null),
    row('the outline after a key', ofFloor, symbols, whole, null),
    {
      ...row(
        'one key with all findings',
        'p50 ÷ p50 in 16 KB',
        drafts[sizes.middle].times.findings,
        median(small),
        null,
      ),
      text: `${languageNames[language]}, ${sizeNames[sizes.middle]}`,
    },
  ];
}

function floorTime(text: string): number {
  const start = performance.now();
  floor(text);
  return performance.now() - start;
}
