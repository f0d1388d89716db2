import type * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { documentThreads } from '../../server/src/document-threads';
import { clientId, clientName, clientOptions, start } from './extension';

export function activate(context: vscode.ExtensionContext): Promise<void> {
  const server = {
    module: context.asAbsolutePath('dist/server.js'),
    transport: TransportKind.ipc,
    args: [`--code-cache=${context.globalStorageUri.fsPath}`],
  };
  return start(
    context,
    new LanguageClient(clientId, clientName, { run: server, debug: server }, clientOptions(context, 'node')),
    () => documentThreads(context.asAbsolutePath('dist')),
  );
}
