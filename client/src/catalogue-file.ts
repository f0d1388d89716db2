import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { readCatalogueMethod } from '../../server/src/protocol/lazy-catalogue';

/** Hands the catalogue to a server that runs as a web worker and has no disk. */
export function answerWithCatalogue(client: BaseLanguageClient, extension: vscode.Uri): vscode.Disposable {
  return client.onRequest(readCatalogueMethod, async () => {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'dist/catalogue.bin'));
    const parts: string[] = [];
    // String.fromCharCode takes only so many at once
    for (let at = 0; at < bytes.length; at += 0x8000)
      parts.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
    return btoa(parts.join(''));
  });
}
