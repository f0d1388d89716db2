import * as vscode from 'vscode';
import { saveCommand, turnOffCommand } from '../../../server/src/protocol/project/rule-commands';

/** What quick fixes ask for that no edit of theirs can do. */
export const ruleCommands = (): vscode.Disposable =>
  vscode.Disposable.from(
    vscode.commands.registerCommand(turnOffCommand, async (rule: unknown) => {
      if (typeof rule !== 'string') return;
      const settings = vscode.workspace.getConfiguration('resolute');
      const given = settings.inspect<Record<string, string>>('rules')?.globalValue ?? {};
      await settings.update('rules', { ...given, [rule]: 'off' }, vscode.ConfigurationTarget.Global);
    }),
    vscode.commands.registerCommand(saveCommand, async (uri: unknown) => {
      if (typeof uri !== 'string') return;
      const address = vscode.Uri.parse(uri).toString();
      await vscode.workspace.textDocuments.find(each => each.uri.toString() === address)?.save();
    }),
  );
