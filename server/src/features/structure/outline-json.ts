import type { DocumentSymbol, Range } from 'vscode-languageserver-types';

/** Writes an outline as JSON, a piece a symbol, as `JSON.stringify` would. */
export function writeOutline(symbols: readonly DocumentSymbol[], write: (piece: string) => void): void {
  write('[');
  writeSymbols(symbols, ']', write);
}

/** `end` is what stands behind the last of them. */
function writeSymbols(symbols: readonly DocumentSymbol[], end: string, write: (piece: string) => void): void {
  if (symbols.length === 0) write(end);
  for (let index = 0; index < symbols.length; index++) {
    const { name, kind, range, selectionRange, children } = symbols[index]!;
    const behind = index === symbols.length - 1 ? end : ',';
    const own = `{"name":${JSON.stringify(name)},"kind":${kind},"range":${json(range)},"selectionRange":${json(selectionRange)}`;
    write(children ? `${own},"children":[` : `${own}}${behind}`);
    if (children) writeSymbols(children, `]}${behind}`, write);
  }
}

function json({ start, end }: Range): string {
  return `{"start":{"line":${start.line},"character":${start.character}},"end":{"line":${end.line},"character":${end.character}}}`;
}
