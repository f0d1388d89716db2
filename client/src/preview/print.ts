import * as vscode from 'vscode';
import { message } from '../../../server/src/messages/message';
import { say } from '../say';
import { printedHtml } from './page';

/**
 * A panel cannot print itself: the page is written as one file and opened in the browser, which can. Where the extension
 * runs on another machine than the browser, or on none, the user says where the file is to lie.
 */
export async function print(page: string, name: string, context: vscode.ExtensionContext): Promise<void> {
  const file = `${
    name
      .replace(/\.\w{1,12}$/, '')
      .replace(/[^\p{L}\p{N}._-]+/gu, ' ')
      .trim() || 'draft'
  }.html`;
  const bytes = new TextEncoder().encode(printedHtml(page));
  if (vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined) {
    const folder = vscode.Uri.joinPath(context.globalStorageUri, 'print');
    const target = vscode.Uri.joinPath(folder, file);
    await vscode.workspace.fs.createDirectory(folder);
    await vscode.workspace.fs.writeFile(target, bytes);
    await vscode.env.openExternal(target);
    return;
  }
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const target = await vscode.window.showSaveDialog({
    title: say(message`Save the page, to print it from the browser`),
    filters: { [say(message`Web page`)]: ['html'] },
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, file) } : {}),
  });
  if (target) await vscode.workspace.fs.writeFile(target, bytes);
}
