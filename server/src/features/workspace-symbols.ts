import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-types';
import { type SearchHit, search } from '../workspace/search';
import type { WorkspaceIndex } from '../workspace/workspace-index';

/** An editor shows no more, and whoever sees so many goes on typing. */
const most = 200;

/**
 * The workspace's resolutions and paragraphs that have all words of the query: in symbol, title, path, or first words.
 * Each name holds what the words were found in, for editors look for them there once more.
 */
export function workspaceSymbols(index: WorkspaceIndex, query: string): WorkspaceSymbol[] {
  return search(index, query, most).map(hit => (hit.paragraph ? paragraphSymbol(hit, hit.paragraph) : whole(hit)));
}

function whole({ uri, summary }: SearchHit): WorkspaceSymbol {
  const { symbol, title, titleRange } = summary;
  return {
    name: [symbol, title].filter(Boolean).join(' ') || fileName(uri),
    kind: SymbolKind.File,
    location: { uri, range: titleRange },
    containerName: fileName(uri),
  };
}

function paragraphSymbol({ uri, summary }: SearchHit, paragraph: NonNullable<SearchHit['paragraph']>): WorkspaceSymbol {
  const { path, kind, excerpt, range } = paragraph;
  return {
    name: [summary.symbol, path, excerpt].filter(Boolean).join(' '),
    kind: kind === 'operative' ? SymbolKind.Method : kind === 'item' ? SymbolKind.EnumMember : SymbolKind.Field,
    location: { uri, range },
    containerName: summary.title ?? fileName(uri),
  };
}

function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
