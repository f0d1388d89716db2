import * as vscode from 'vscode';
import { message } from '../../../server/src/messages/message';
import { isDraft } from '../recent-draft';
import { say } from '../say';
import type { Bases } from './bases';
import { comparedUri } from './compared-texts';
import { gutterSetting } from './wanted-parts';

/**
 * Marks beside the lines of a draft that say something else than the text that it is compared with. VS Code shows such marks for a
 * source control; this one has nothing but them, and is there only while a draft that is open is compared.
 */
export function markChangesInGutter(bases: Bases): vscode.Disposable {
  let control: vscode.SourceControl | undefined;

  const isMarked = (document: vscode.TextDocument): boolean =>
    isDraft(document) &&
    bases.of(document.uri) !== null &&
    vscode.workspace.getConfiguration(undefined, document.uri).get<boolean>(gutterSetting, true);

  const stop = (): void => {
    control?.dispose();
    control = undefined;
  };
  const follow = (): void => {
    const isNeeded = vscode.workspace.textDocuments.some(isMarked);
    if (!isNeeded) stop();
    if (!isNeeded || control) return;
    control = vscode.scm.createSourceControl('resolute', say(message`Earlier Text`));
    control.inputBox.visible = false;
    control.quickDiffProvider = {
      provideOriginalResource: uri => {
        const document = vscode.workspace.textDocuments.find(each => each.uri.toString() === uri.toString());
        return document && isMarked(document) ? comparedUri(uri, 'original') : undefined;
      },
    };
  };
  /** VS Code asks for a document's original when a source control comes, and not again. */
  const begin = (): void => {
    stop();
    follow();
  };
  follow();
  return vscode.Disposable.from(
    bases.onDidChange(begin),
    vscode.workspace.onDidOpenTextDocument(follow),
    vscode.workspace.onDidCloseTextDocument(follow),
    vscode.workspace.onDidChangeConfiguration(change => {
      if (change.affectsConfiguration(gutterSetting)) begin();
    }),
    new vscode.Disposable(stop),
  );
}
