import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { pageScheme, type ReadPageParams, readPageMethod } from '../../server/src/protocol/catalogue-pages';

/** Shows what the catalogue knows of a document that has no file, for peeks and the citation graph to open. */
export const showCataloguePages = (client: BaseLanguageClient): vscode.Disposable =>
  vscode.workspace.registerTextDocumentContentProvider(pageScheme, {
    provideTextDocumentContent: uri => {
      const params: ReadPageParams = { uri: uri.toString() };
      return client.sendRequest<string | null>(readPageMethod, params);
    },
  });
