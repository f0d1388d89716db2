import { ByteReader, type Names } from './byte-reader';

/** Symbols by their numbers and numbers by their symbols. The rows' symbols come first, in the rows' order. */
export interface SymbolTable {
  readonly count: number;
  symbolAt(index: number): string;
  /** What stands before the number: A/RES/77/. */
  prefixAt(index: number): string;
  /** Empty, or what stands behind the number: A-B, (2014). */
  suffixAt(index: number): string;
  /** -1 where there is none. */
  indexOf(symbol: string): number;
  /** The indices of the symbols with a prefix and a number, whatever stands behind. */
  indicesOf(prefix: string, number: number): readonly number[];
}

interface Run {
  readonly prefix: string;
  readonly start: number;
  readonly end: number;
}

export function openSymbolTable(bytes: Uint8Array): SymbolTable {
  const reader = new ByteReader(bytes);
  const runs: Run[] = [];
  for (const prefix of reader.text().split('\n')) runs.push({ prefix, start: 0, end: 0 });
  let count = 0;
  for (const [index, run] of runs.entries()) {
    const start = count;
    count += reader.number();
    runs[index] = { ...run, start, end: count };
  }
  const numbers = reader.differences(count);
  const suffixAt: Names = reader.names(count);
  const runsOfPrefix = new Map<string, Run[]>();
  for (const run of runs) {
    const known = runsOfPrefix.get(run.prefix);
    if (known) known.push(run);
    else runsOfPrefix.set(run.prefix, [run]);
  }
  const prefixAt = (index: number) => runs[lastAtOrBefore(runs, index)]!.prefix;
  const symbolAt = (index: number) => `${prefixAt(index)}${numbers[index]}${suffixAt(index)}`;
  const indicesOf = (prefix: string, number: number) => {
    const found: number[] = [];
    for (const { start, end } of runsOfPrefix.get(prefix) ?? []) {
      for (let index = firstFrom(numbers, number, start, end); index < end && numbers[index] === number; index++) {
        found.push(index);
      }
    }
    return found;
  };
  return {
    count,
    symbolAt,
    prefixAt,
    suffixAt,
    indicesOf,
    indexOf(symbol) {
      const parts = partsOf(symbol);
      return (parts && indicesOf(parts.prefix, parts.number).find(index => symbolAt(index) === symbol)) ?? -1;
    },
  };
}

/** A/RES/77/, 128, A-B of A/RES/77/128A-B. Null for what bears no number. */
export function partsOf(
  symbol: string,
): { readonly prefix: string; readonly number: number; readonly suffix: string } | null {
  const match = /^(.*?)([1-9]\d*|0)([A-Z](?:-[A-Z])?|\(\d+\))?$/.exec(symbol);
  return match && { prefix: match[1]!, number: Number(match[2]), suffix: match[3] ?? '' };
}

function lastAtOrBefore(runs: readonly Run[], index: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (runs[middle]!.start <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The numbers of a run rise. */
function firstFrom(numbers: Int32Array, number: number, start: number, end: number): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
