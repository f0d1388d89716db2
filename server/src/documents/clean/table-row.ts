import type { Block } from '../../blocks/block';

/** "Almara\t12\t40", "Almara      12     40": what sets columns apart, which would be one blank in a paragraph. */
const gap = /\S {0,3}(?:\t| {4})/;
const lineEnd = /[\n\r\u0085\u2028\u2029]/;

export function isRowOfTable(block: Block): boolean {
  if (block.kind !== 'other' || block.label !== null) return false;
  const row = rowOfTable(block);
  return gap.test(row.trimEnd()) && !lineEnd.test(row);
}

/** A row keeps its columns, and all that is between them. */
export function rowOfTable({ source, span }: Block): string {
  return source.slice(span.start, span.end);
}
