import * as vscode from 'vscode';

/** Opens the walkthrough that package.json contributes. */
export const showWalkthrough = ({ id }: vscode.Extension<unknown>): vscode.Disposable =>
  vscode.commands.registerCommand('resolute.showWalkthrough', () =>
    vscode.commands.executeCommand('workbench.action.openWalkthrough', `${id}#resolute.tour`, false),
  );
