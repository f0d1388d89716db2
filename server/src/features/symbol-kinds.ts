import { SymbolKind } from 'vscode-languageserver-types';
import type { BlockKind } from '../blocks/kinds';

/**
 * The kinds that symbols have, of those that the protocol knows, which are a programmer's. Editors group by them, or show
 * their names: so only such as say something to a drafter, too. A text is a file; what has a number or a letter is a
 * number; the parts are modules; and all else is a string of words.
 */
export const documentKind = SymbolKind.File;
export const partKind = SymbolKind.Module;

/** All of these. */
export const symbolKinds: readonly SymbolKind[] = [documentKind, partKind, SymbolKind.Number, SymbolKind.String];

export function symbolKindOf(kind: BlockKind): SymbolKind {
  switch (kind) {
    case 'title':
      return documentKind;
    case 'heading':
    case 'annex':
      return partKind;
    case 'operative':
    case 'item':
      return SymbolKind.Number;
    default:
      return SymbolKind.String;
  }
}
