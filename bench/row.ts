/** One line of the table: a ratio, what it is to be, and the times that it comes from. */
export interface Row {
  readonly measured: string;
  readonly text: string;
  /** What the ratio is of: "parse ÷ floor". */
  readonly ratio: string;
  /** Null where there is nothing to measure yet, or no peer to measure against; `times` then says why. */
  readonly reached: number | null;
  readonly target: Target | null;
  readonly times: string;
}

export type Target = { readonly atMost: number } | { readonly atLeast: number };

/** Rows that are measured in a process of their own, or in one for each part. */
export interface Group {
  readonly title: string;
  readonly parts?: readonly string[];
  /** Node's own, beside those that every group's process has. */
  readonly flags?: readonly string[];
  readonly run: (part: string) => Row[] | Promise<Row[]>;
}

export function isMet({ reached, target }: Row): boolean | null {
  if (reached === null || target === null) return null;
  return 'atMost' in target ? reached <= target.atMost : reached >= target.atLeast;
}

export const tableHead = '| measured | text | ratio | target | reached | | times |\n|---|---|---|---|---|---|---|';

export function tableRow(row: Row): string {
  const { target } = row;
  const wanted = target === null ? '–' : 'atMost' in target ? `≤ ${target.atMost}` : `≥ ${target.atLeast}`;
  const met = isMet(row);
  const mark = met === null ? '' : met ? 'met' : '**missed**';
  const reached = row.reached === null ? '–' : shortNumber(row.reached);
  return `| ${row.measured} | ${row.text} | ${row.ratio} | ${wanted} | ${reached} | ${mark} | ${row.times} |`;
}

/** Milliseconds, or microseconds where they are few. */
export function duration(milliseconds: number): string {
  return milliseconds < 0.1 ? `${shortNumber(milliseconds * 1000)} µs` : `${shortNumber(milliseconds)} ms`;
}

/** Three digits that count. */
export function shortNumber(value: number): string {
  if (value >= 100) return value.toFixed(0);
  if (value >= 10) return value.toFixed(1);
  return value >= 1 ? value.toFixed(2) : value.toFixed(3);
}
