import * as vscode from 'vscode';
import { languageId } from '../documents';
import type { Comparisons } from './comparisons';
import { lensSetting } from './wanted-parts';

export const openTextsCommand = 'resolute.comparison.open';

/** "unchanged since 72/5", "new words: …" above each paragraph, while the setting is on. */
export function showChangesAsLenses(comparisons: Comparisons): vscode.Disposable {
  let registered: vscode.Disposable | undefined;
  const changes = new vscode.EventEmitter<void>();
  const provider: vscode.CodeLensProvider = {
    onDidChangeCodeLenses: changes.event,
    async provideCodeLenses(document) {
      const compared = await comparisons.fresh(document);
      return (compared?.paragraphs ?? []).map(({ range: { start }, told }) => {
        const place = new vscode.Range(start.line, start.character, start.line, start.character);
        // "$(name)" would be an icon, whatever a draft means by it
        const title = told.replaceAll('$(', '$ (');
        return new vscode.CodeLens(place, { title, command: openTextsCommand, arguments: [document.uri] });
      });
    },
  };
  const follow = (): void => {
    const isOn = vscode.workspace.getConfiguration().get<boolean>(lensSetting, false);
    if (isOn) registered ??= vscode.languages.registerCodeLensProvider({ language: languageId }, provider);
    else {
      registered?.dispose();
      registered = undefined;
    }
  };
  follow();
  return vscode.Disposable.from(
    changes,
    comparisons.onDidChange(() => changes.fire()),
    vscode.workspace.onDidChangeConfiguration(change => {
      if (change.affectsConfiguration(lensSetting)) follow();
    }),
    new vscode.Disposable(() => registered?.dispose()),
  );
}
