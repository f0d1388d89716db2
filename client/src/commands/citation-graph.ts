import * as vscode from 'vscode';
import { type GraphCommandArguments, graphCommand } from '../../../server/src/protocol/requests/graph-command';

/** Who cites what the cursor stands on, or what a hover names: VS Code's call hierarchy, at that place. */
export function citationGraph(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('resolute.whoCites', () =>
      vscode.commands.executeCommand('references-view.showCallHierarchy'),
    ),
    vscode.commands.registerCommand(
      graphCommand,
      async (...[uri, { line, character }, side]: GraphCommandArguments) => {
        const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
        const place = new vscode.Position(line, character);
        await vscode.window.showTextDocument(document, { selection: new vscode.Range(place, place) });
        await vscode.commands.executeCommand('references-view.showCallHierarchy');
        if (side === 'cited') await vscode.commands.executeCommand('references-view.showOutgoingCalls');
      },
    ),
  );
}
