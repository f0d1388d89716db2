import type { DrawnPage } from '../drawing/drawn-page';
import { commonest, isInk, type Line } from '../lines/line';

/** How a document's body is set. */
export interface Measure {
  /** Of the body's letters. */
  readonly size: number;
  /** Of the widest page. */
  readonly pageWidth: number;
  /** Between the baselines of a paragraph's lines in letters of a size (in halves of a point). */
  pitch(size: number): number;
}

export function measureOf(lines: readonly Line[], pages: readonly DrawnPage[]): Measure {
  const size = commonest(
    lines.flatMap(({ letters }) => letters.filter(isInk).map(letter => [half(letter.size), 1] as const)),
    10,
  );
  const steps = new Map<number, Map<number, number>>();
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    if (!above || above.page !== line.page || above.column !== line.column || half(above.size) !== half(line.size))
      continue;
    const step = half(line.y - above.y);
    if (step < line.size * 0.8 || step > line.size * 3.5) continue;
    const counts = steps.get(half(line.size)) ?? new Map<number, number>();
    counts.set(step, (counts.get(step) ?? 0) + 1);
    steps.set(half(line.size), counts);
  }
  const pitches = new Map([...steps].map(([own, counts]) => [own, leastCommon(counts)]));
  const relative = (pitches.get(half(size)) ?? size * 1.2) / size;
  const pageWidth = pages.reduce((most, { width }) => Math.max(most, width), 0);
  return { size, pageWidth, pitch: own => pitches.get(half(own)) ?? own * relative };
}

/** The least step that is not rare. */
function leastCommon(counts: ReadonlyMap<number, number>): number {
  const most = Math.max(...counts.values());
  return Math.min(...[...counts].filter(([, count]) => count >= most * 0.2).map(([step]) => step));
}

function half(value: number): number {
  return Math.round(value * 2) / 2;
}
