import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

export const restartServer = (client: BaseLanguageClient): vscode.Disposable =>
  vscode.commands.registerCommand('resolute.restartServer', async () => {
    // A server that has died can't be stopped in good order, and that is when this command is needed most.
    await client.stop().catch(() => undefined);
    await client.start();
  });
