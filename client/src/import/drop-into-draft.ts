import * as vscode from 'vscode';
import { languageId } from '../documents';
import { importBytes, importFile, type StartDocumentService } from './import-file';
import { tellOfImports } from './import-summary';
import { isImportable } from './importable-files';

const listType = 'text/uri-list';

/**
 * A Word, PDF or other file that is dropped into an editor gives its text, as a draft has it, where it was dropped: in an
 * empty document the whole draft.
 */
export const dropIntoDraft = (start: StartDocumentService): vscode.Disposable =>
  vscode.languages.registerDocumentDropEditProvider(
    [{ language: languageId }, { language: 'plaintext', scheme: 'untitled' }],
    {
      async provideDocumentDropEdits(_document, _position, data, token) {
        const file = await droppedFile(data);
        if (!file) return undefined;
        try {
          const draft = await (file.bytes ? importBytes(file.bytes, start, token) : importFile(file.uri, start, token));
          if (!draft || token.isCancellationRequested) return undefined;
          tellOfImports([{ file: file.uri.path, draft }], []);
          // as text, for a snippet would read signs of its own in it
          return new vscode.DocumentDropEdit(draft.text);
        } catch (error) {
          tellOfImports([], [{ file: file.uri.path, reason: error instanceof Error ? error.message : String(error) }]);
          return undefined;
        }
      },
    },
  );

interface DroppedFile {
  readonly uri: vscode.Uri;
  /** Where it comes from outside of VS Code and has no place that VS Code could read. */
  readonly bytes?: Uint8Array;
}

async function droppedFile(data: vscode.DataTransfer): Promise<DroppedFile | null> {
  const list = await data.get(listType)?.asString();
  const uris = (list ?? '').split(/\r?\n/).filter(line => line !== '' && !line.startsWith('#'));
  if (uris.length === 1) {
    const uri = vscode.Uri.parse(uris[0]!);
    if (isImportable(uri)) return { uri };
  }
  for (const [, item] of data) {
    const file = item.asFile();
    const uri = file && (file.uri ?? vscode.Uri.from({ scheme: 'file', path: `/${file.name}` }));
    if (file && uri && isImportable(uri)) return { uri, bytes: await file.data() };
  }
  return null;
}
