import type { WorkspaceSymbol } from 'vscode-languageserver-types';
import { type SearchHit, search } from '../../workspace/search';
import type { WorkspaceIndex } from '../../workspace/workspace-index';
import { documentKind, symbolKindOf } from '../symbol-kinds';
import { titleBesideSymbol } from './title-beside-symbol';

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
    name: [symbol, isolated(titleBesideSymbol(title, symbol))].filter(Boolean).join(' ') || fileName(uri),
    kind: documentKind,
    location: { uri, range: titleRange },
    containerName: fileName(uri),
  };
}

function paragraphSymbol({ uri, summary }: SearchHit, paragraph: NonNullable<SearchHit['paragraph']>): WorkspaceSymbol {
  const { path, kind, excerpt, range } = paragraph;
  return {
    name: [summary.symbol, path, isolated(excerpt)].filter(Boolean).join(' '),
    kind: symbolKindOf(kind),
    location: { uri, range },
    containerName: isolated(summary.title) ?? fileName(uri),
  };
}

const arabic = /[\u0600-\u06ff]/;

/** Arabic apart from what stands beside it: an editor shows name, container and file on one line from left to right. */
function isolated(text: string | null): string | null {
  return text !== null && arabic.test(text) ? `\u2067${text}\u2069` : text;
}

function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
