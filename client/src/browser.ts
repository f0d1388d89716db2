import * as vscode from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { clientId, clientName, clientOptions, start } from './extension';
import { webDocumentThreads } from './web-document-threads';

export function activate(context: vscode.ExtensionContext): Promise<void> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist/server-bundle.js').toString(true);
  // A new worker at every start: one that was stopped has closed itself. Reader and writer are made here, since the
  // extension host's Worker is no instance of the class that the client would look for.
  const server = async () => {
    const worker = new Worker(script);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  const client = new LanguageClient(clientId, clientName, server, clientOptions(context, 'browser'));
  return start(context, client, () => webDocumentThreads(context.extensionUri));
}
