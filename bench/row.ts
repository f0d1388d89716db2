/** One line of the table: what was measured, what it came to, and what it should come to. */
export interface Row {
  readonly what: string;
  readonly reached: string;
  readonly target: string;
  /** Empty where there is no target. */
  readonly met: 'yes' | 'no' | '';
}

/** A figure that should not be more than the target. */
export function atMost(what: string, value: number, target: number, unit = '× '): Row {
  return { what, reached: shown(value, unit), target: `≤ ${shown(target, unit)}`, met: value <= target ? 'yes' : 'no' };
}

/** A figure that should not be less than the target. */
export function atLeast(what: string, value: number, target: number, unit = '× '): Row {
  return { what, reached: shown(value, unit), target: `≥ ${shown(target, unit)}`, met: value >= target ? 'yes' : 'no' };
}

export function figure(what: string, reached: string): Row {
  return { what, reached, target: '', met: '' };
}

function shown(value: number, unit: string): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 0.1 ? 2 : 4;
  return unit === '× ' ? `${value.toFixed(digits)} ×` : `${value.toFixed(digits)} ${unit}`;
}

export function table(rows: readonly Row[]): string {
  const lines = ['| what | reached | target | met |', '|---|---|---|---|'];
  for (const { what, reached, target, met } of rows) lines.push(`| ${what} | ${reached} | ${target} | ${met} |`);
  return lines.join('\n');
}
