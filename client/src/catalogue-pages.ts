import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  pageScheme,
  pagesChangedMethod,
  type ReadPageParams,
  readPageMethod,
} from '../../server/src/protocol/catalogue-pages';

/** Shows what the catalogue knows of a document that has no file, for peeks and the citation graph to open. */
export function showCataloguePages(client: BaseLanguageClient): vscode.Disposable {
  const changes = new vscode.EventEmitter<vscode.Uri>();
  return vscode.Disposable.from(
    changes,
    client.onNotification(pagesChangedMethod, () => {
      for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === pageScheme) changes.fire(uri);
    }),
    vscode.workspace.registerTextDocumentContentProvider(pageScheme, {
      onDidChange: changes.event,
      provideTextDocumentContent: uri => {
        const params: ReadPageParams = { uri: uri.toString() };
        return client.sendRequest<string | null>(readPageMethod, params);
      },
    }),
  );
}
