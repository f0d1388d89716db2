// The citation graph as lists of differences; server/src/catalogue/packed/citation-graph.ts reads it.

/**
 * For each citing document: how many it cites, then their numbers from the highest down, the first by its distance; then
 * for each citation how often, 0 where nobody has counted. A document's number is its place among all symbols.
 */
export function writeGraph(writer, citations, symbols, rows) {
  const numbers = new Map(symbols.map((symbol, index) => [symbol, index]));
  const lists = Array.from({ length: rows }, () => []);
  for (const { citing, cited, count } of citations) {
    const from = numbers.get(citing);
    if (!(from < rows)) throw new Error(`${citing} cites, and is no document of the catalogue`);
    lists[from].push([numbers.get(cited), count]);
  }
  for (const list of lists) list.sort(([a], [b]) => b - a);
  for (const list of lists) writer.number(list.length);
  for (const [from, list] of lists.entries()) {
    let last = from;
    for (const [index, [to]] of list.entries()) {
      const distance = last - to;
      if (index === 0) writer.number(distance >= 0 ? distance * 2 : -distance * 2 - 1);
      else writer.number(distance - 1);
      last = to;
    }
  }
  for (const [, count] of lists.flat()) writer.number(count);
}
