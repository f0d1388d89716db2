import * as vscode from 'vscode';
import { languageId } from '../documents';

const examples = [
  { label: 'English', file: 'english.unres' },
  { label: '中文', description: 'Chinese', file: 'chinese.unres' },
  { label: 'français', description: 'French', file: 'french.unres' },
  { label: 'español', description: 'Spanish', file: 'spanish.unres' },
  { label: 'русский', description: 'Russian', file: 'russian.unres' },
  { label: 'العربية', description: 'Arabic', file: 'arabic.unres' },
] as const;

/** Opens an example as an untitled document, so that trying things out on it changes no file. */
export const openExample = (extension: vscode.Uri): vscode.Disposable =>
  vscode.commands.registerCommand('resolute.openExample', async (language?: string) => {
    const example =
      examples.find(each => each.label === language) ??
      (await vscode.window.showQuickPick(examples, { placeHolder: 'Language of the example draft' }));
    if (!example) return;
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'examples', example.file));
    const content = new TextDecoder().decode(bytes);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: languageId, content }));
  });
