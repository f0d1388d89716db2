import { parse } from '../server/src/resolution/parse';
import { reparse } from '../server/src/resolution/reparse';
import { floor } from './floor';
import { bestOfRounds, quantile } from './measure';
import { atMost, figure, type Row } from './row';
import { benchText, languages, sizes } from './texts';

const keys = 400;

/** One letter typed and deleted again, at places all over the text, against the floor of the whole text. */
export async function keyRows(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const language of languages) {
    const medians: number[] = [];
    for (const size of sizes) {
      const text = benchText(language, size);
      const { floor: least } = await bestOfRounds({ floor: () => floor(text) }, 8);
      const times = keyTimes(text);
      const median = quantile(times, 0.5);
      medians.push(median);
      const name = `${language}, ${text.length} code units`;
      if (size > 1_000_000) rows.push(atMost(`a key, p50 ÷ floor of the text: ${name}`, median / least!, 0.05));
      rows.push(figure(`a key, p99 ÷ floor of the text: ${name}`, `${(quantile(times, 0.99) / least!).toFixed(3)} ×`));
    }
    rows.push(atMost(`a key at 1.6 MB ÷ at 16 KB, p50: ${language}`, medians[2]! / medians[0]!, 1.5));
  }
  return rows;
}

function keyTimes(text: string): number[] {
  const lines = text.split('\n');
  const times: number[] = [];
  let tree = parse(text);
  let seed = 5;
  for (let key = -keys / 4; key < keys; key++) {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    let line = seed % lines.length;
    while (lines[line]!.length < 20) line = (line + 1) % lines.length;
    const at = { line, character: 15 };
    for (const change of [
      { range: { start: at, end: at }, text: 'x' },
      { range: { start: at, end: { line, character: 16 } }, text: '' },
    ]) {
      const start = performance.now();
      tree = reparse(tree, change);
      if (key >= 0) times.push(performance.now() - start);
    }
  }
  return times;
}
