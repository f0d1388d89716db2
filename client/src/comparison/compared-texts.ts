import * as vscode from 'vscode';
import type { Compared } from '../../../server/src/protocol/comparison/compare-request';
import { comparedScheme } from '../documents';
import type { Comparisons } from './comparisons';

/** Either text without noise, or the earlier one laid out as the draft. */
export type Side = 'old' | 'new' | 'original';

/** By its name's ending VS Code knows it for a resolution. */
export function comparedUri(draft: vscode.Uri, side: Side): vscode.Uri {
  return vscode.Uri.from({ scheme: comparedScheme, path: `/${side}.unres`, query: draft.toString() });
}

export function draftOf({ query }: vscode.Uri): vscode.Uri {
  return vscode.Uri.parse(query);
}

function sideOf({ path }: vscode.Uri): Side {
  return path === '/old.unres' ? 'old' : path === '/new.unres' ? 'new' : 'original';
}

/** The texts of comparisons, which nobody can write in, as documents that follow their drafts. */
export function showComparedTexts(comparisons: Comparisons): vscode.Disposable {
  const changes = new vscode.EventEmitter<vscode.Uri>();
  const opened = (): readonly vscode.Uri[] =>
    vscode.workspace.textDocuments.flatMap(({ uri }) => (uri.scheme === comparedScheme ? [uri] : []));
  return vscode.Disposable.from(
    changes,
    comparisons.onDidChange(draft => {
      for (const uri of opened()) if (uri.query === draft.toString()) changes.fire(uri);
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      if (uri.scheme !== comparedScheme || sideOf(uri) === 'original') return;
      const isShown = opened().some(other => other.query === uri.query && sideOf(other) !== 'original');
      comparisons.wantTexts(draftOf(uri), isShown);
    }),
    vscode.workspace.registerTextDocumentContentProvider(comparedScheme, {
      onDidChange: changes.event,
      provideTextDocumentContent: async uri => {
        const draft = draftOf(uri);
        const side = sideOf(uri);
        if (side !== 'original') comparisons.wantTexts(draft, true);
        const document = vscode.workspace.textDocuments.find(each => each.uri.toString() === draft.toString());
        const ready = textOf(comparisons.of(draft), side);
        if (ready !== undefined) return ready;
        const compared = document ? await comparisons.fresh(document) : null;
        // beside lines of a draft that nothing is known of there are no marks
        return textOf(compared, side) ?? (side === 'original' ? (document?.getText() ?? '') : '');
      },
    }),
  );
}

function textOf(compared: Compared | null, side: Side): string | undefined {
  return side === 'original' ? compared?.original : compared?.texts?.[side];
}
