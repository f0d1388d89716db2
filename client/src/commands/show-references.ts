import * as vscode from 'vscode';
import { showReferencesCommand } from '../../../server/src/features/navigation/reference-lenses';

interface Place {
  readonly line: number;
  readonly character: number;
}

interface Reference {
  readonly uri: string;
  readonly range: { readonly start: Place; readonly end: Place };
}

const positionOf = ({ line, character }: Place) => new vscode.Position(line, character);

/** What a lens does: VS Code's own command takes its own objects, which the server has not. */
export const showReferences = (): vscode.Disposable =>
  vscode.commands.registerCommand(showReferencesCommand, (uri: string, place: Place, references: Reference[]) =>
    vscode.commands.executeCommand(
      'editor.action.showReferences',
      vscode.Uri.parse(uri),
      positionOf(place),
      references.map(
        ({ uri, range: { start, end } }) =>
          new vscode.Location(vscode.Uri.parse(uri), new vscode.Range(positionOf(start), positionOf(end))),
      ),
    ),
  );
