import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { chooseLanguage, languageSetting } from '../say';

/** Restarts the server when the user asks for it, and when it is to speak another language. */
export function restartServer(client: BaseLanguageClient, extension: vscode.Uri): vscode.Disposable {
  let before: Promise<void> = Promise.resolve();
  const restart = () => {
    before = before.catch(() => undefined).then(() => beginAnew(client));
    return before;
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('resolute.restartServer', restart),
    vscode.workspace.onDidChangeConfiguration(async event => {
      if (!event.affectsConfiguration(languageSetting)) return;
      await chooseLanguage(extension);
      await restart();
    }),
  );
}

async function beginAnew(client: BaseLanguageClient): Promise<void> {
  // A server that has died can't be stopped in good order, and that is when this is needed most.
  await client.stop().catch(() => undefined);
  await client.start();
}
