import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { clientId, clientName, clientOptions, start } from './extension';

export function activate(context: vscode.ExtensionContext): Promise<void> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist/server-browser.js').toString(true);
  // A new worker at every start: one that was stopped has closed itself.
  const server = async () => new Worker(script);
  return start(context, new LanguageClient(clientId, clientName, server, clientOptions));
}
