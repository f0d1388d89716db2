import type { CitationCount } from './catalogue';

/** Symbols, each without what it shares with the one before; then a line a citing document. */
export interface PackedGraph {
  readonly symbols: string;
  readonly cited: string;
}

export interface CitationGraph {
  cites(symbol: string): readonly CitationCount[];
  citedBy(symbol: string): readonly CitationCount[];
}

const none: readonly CitationCount[] = [];

/** Which document cites which. Lines are read when they are asked for, all of them when first asked who cites one. */
export function openCitationGraph(packed: PackedGraph): CitationGraph {
  let symbols: readonly string[] | undefined;
  let numbers: Map<string, number> | undefined;
  let lines: Map<number, string> | undefined;
  let citing: Map<number, CitationCount[]> | undefined;
  const symbolsOf = () => {
    symbols ??= unpackSymbols(packed.symbols);
    return symbols;
  };
  const numberOf = (symbol: string) => {
    numbers ??= new Map(symbolsOf().map((known, index) => [known, index]));
    return numbers.get(symbol) ?? -1;
  };
  const linesOf = () => {
    lines ??= new Map(
      packed.cited.split('\n').map(line => {
        const end = line.indexOf(' ');
        return [Number.parseInt(line.slice(0, end), 36), line.slice(end + 1)];
      }),
    );
    return lines;
  };
  return {
    cites(symbol) {
      const line = linesOf().get(numberOf(symbol));
      if (line === undefined) return none;
      return unpackLine(line).map(([number, mentions]) => ({ symbol: symbolsOf()[number]!, mentions }));
    },
    citedBy(symbol) {
      citing ??= turned(linesOf(), symbolsOf());
      return citing.get(numberOf(symbol)) ?? none;
    },
  };
}

function turned(lines: ReadonlyMap<number, string>, symbols: readonly string[]): Map<number, CitationCount[]> {
  const citing = new Map<number, CitationCount[]>();
  for (const [from, line] of lines) {
    for (const [number, mentions] of unpackLine(line)) {
      const known = citing.get(number);
      const count = { symbol: symbols[from]!, mentions };
      if (known) known.push(count);
      else citing.set(number, [count]);
    }
  }
  return citing;
}

function unpackLine(line: string): [number: number, mentions: number][] {
  let number = 0;
  return line.split(' ').map(cell => {
    const [distance = '', mentions = '1'] = cell.split(':');
    number += Number.parseInt(distance, 36);
    return [number, Number(mentions)];
  });
}

function unpackSymbols(packed: string): string[] {
  let last = '';
  return packed.split('\n').map(line => {
    const end = line.indexOf('\t');
    last = last.slice(0, Number.parseInt(line.slice(0, end), 36)) + line.slice(end + 1);
    return last;
  });
}
