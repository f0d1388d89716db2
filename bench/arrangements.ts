import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { arrange } from '../server/src/drafting/arrange';
import { parse } from '../server/src/resolution/parse';
import { differences, type Tally } from '../test/unit/drafting/hold-against';
import { randomChange, randomNumbers } from '../test/unit/drafting/random-arrangements';

/**
 * Puts in, takes away and moves paragraphs at random in adopted texts, and holds each reference against the paragraph that
 * it ought to mean: node dist/bench/arrangements.js FOLDER [CHANGES] [SEED]
 */
const [folder = '../shared/corpus/clean', changes = '10000', seed = '1'] = process.argv.slice(2);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.txt'))
  .sort();
const random = randomNumbers(Number(seed));
const byLanguage = new Map<
  string,
  Tally & { wrong: number; structure: number; refused: number; milliseconds: number }
>();
const wanted = Number(changes);
const shown = Number(process.env.SHOW ?? 0);
let told = 0;
let made = 0;
while (made < wanted) {
  const file = files[Math.floor(random() * files.length)]!;
  const resolution = parse(readFileSync(join(folder, file), 'utf8'));
  for (let again = 0; again < 8 && made < wanted; again++) {
    const change = randomChange(resolution, random);
    if (!change) break;
    made++;
    const tally = byLanguage.get(resolution.language) ?? {
      ...{ changes: 0, references: 0, followed: 0, reported: 0 },
      ...{ wrong: 0, structure: 0, refused: 0, milliseconds: 0 },
    };
    byLanguage.set(resolution.language, tally);
    const start = performance.now();
    const done = arrange(resolution, change.arrangement);
    tally.milliseconds += performance.now() - start;
    if ('refusal' in done) {
      tally.refused++;
      continue;
    }
    const wrong = differences(resolution, change.arrangement, done, tally);
    if (wrong.some(each => each.startsWith('structure'))) tally.structure++;
    else if (wrong.length > 0) tally.wrong++;
    if (wrong.length > 0 && told++ < shown) console.log(file, change.name, made, wrong.join('\n   '));
  }
}
console.table(
  Object.fromEntries(
    [...byLanguage].map(([language, { milliseconds, ...tally }]) => [
      language,
      { ...tally, 'ms a change': Math.round((milliseconds / tally.changes) * 10) / 10 },
    ]),
  ),
);
