import * as vscode from 'vscode';
import { message } from '../../../server/src/messages/message';
import { languageId } from '../documents';
import { say } from '../say';

const examples = [
  { label: 'English', name: message`English`, file: 'english.unres' },
  { label: '中文', name: message`Chinese`, file: 'chinese.unres' },
  { label: 'français', name: message`French`, file: 'french.unres' },
  { label: 'español', name: message`Spanish`, file: 'spanish.unres' },
  { label: 'русский', name: message`Russian`, file: 'russian.unres' },
  { label: 'العربية', name: message`Arabic`, file: 'arabic.unres' },
] as const;

/** Opens an example as an untitled document, so that trying things out on it changes no file. */
export const openExample = (extension: vscode.Uri): vscode.Disposable =>
  vscode.commands.registerCommand('resolute.openExample', async (language?: string) => {
    const example =
      examples.find(each => each.label === language) ??
      (await vscode.window.showQuickPick(
        examples.map(({ name, ...each }) => ({ ...each, description: say(name) })),
        { placeHolder: say(message`Language of the example draft`) },
      ));
    if (!example) return;
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'examples', example.file));
    const content = new TextDecoder().decode(bytes);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: languageId, content }));
  });
