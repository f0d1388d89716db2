import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

export const showOutput = (client: BaseLanguageClient): vscode.Disposable =>
  vscode.commands.registerCommand('resolute.showOutput', () => client.outputChannel.show());
