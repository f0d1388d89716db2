import type { PreviewPage } from './page-rows';

export interface PreviewRow {
  /** Null where the row in its place stays as it is, and only its lines are others. */
  readonly html: string | null;
  /** How many of the text's lines it stands for. */
  readonly lines: number;
}

/** Rows that take the place of `removed` others. `at` counts the rows as they are once the changes before it are made. */
export interface PreviewChange {
  readonly at: number;
  readonly removed: number;
  readonly inserted: readonly PreviewRow[];
}

type Rows = Pick<PreviewPage, 'rows' | 'lines'>;

/** What makes one page of another. A row that stays is not sent again. */
export function pageChanges(before: Rows | null, after: Rows): readonly PreviewChange[] {
  if (!before) return [{ at: 0, removed: 0, inserted: rowsBetween(after, 0, after.rows.length) }];
  const changes: PreviewChange[] = [];
  let [from, at] = [0, 0];
  const upTo = (old: number, now: number) => {
    if (old > from || now > at) changes.push({ at, removed: old - from, inserted: rowsBetween(after, at, now) });
  };
  for (const [old, now] of kept(before, after)) {
    upTo(old, now);
    const lines = after.lines[now]!;
    if (before.lines[old] !== lines) changes.push({ at: now, removed: 1, inserted: [{ html: null, lines }] });
    [from, at] = [old + 1, now + 1];
  }
  upTo(before.rows.length, after.rows.length);
  return changes;
}

function rowsBetween({ rows, lines }: Rows, from: number, to: number): readonly PreviewRow[] {
  return rows.slice(from, to).map((html, index) => ({ html, lines: lines[from + index]! }));
}

/** Pairs of places, in their order, of rows that are the same in both. */
function* kept({ rows: before }: Rows, { rows: after }: Rows): Generator<readonly [number, number]> {
  const most = Math.min(before.length, after.length);
  let above = 0;
  while (above < most && before[above] === after[above]) {
    yield [above, above];
    above++;
  }
  let below = 0;
  while (below < most - above && before[before.length - 1 - below] === after[after.length - 1 - below]) below++;
  const [oldEnd, end] = [before.length - below, after.length - below];
  if (oldEnd === end) {
    for (let place = above; place < end; place++) if (before[place] === after[place]) yield [place, place];
  } else {
    yield* keptBetween(before.slice(above, oldEnd), after.slice(above, end), above);
  }
  for (let row = below; row > 0; row--) yield [before.length - row, after.length - row];
}

/** Where rows have come or gone: those that stand in the old ones once tell where the others belong. */
function* keptBetween(
  before: readonly string[],
  after: readonly string[],
  offset: number,
): Generator<readonly [number, number]> {
  const places = new Map<string, number>();
  for (const [place, html] of before.entries()) places.set(html, places.has(html) ? -1 : place);
  let last = -1;
  for (const [place, html] of after.entries()) {
    const old = places.get(html) ?? -1;
    if (old <= last) continue;
    yield [offset + old, offset + place];
    last = old;
  }
}
