import * as vscode from 'vscode';
import { languageId } from '../documents';
import { reasonOf } from '../say';
import { importBytes, importFile, type StartDocumentService } from './import-file';
import { tellOfImports } from './import-summary';
import { isImportable } from './importable-files';
import { type DraftSource, openUntitledDraft, sourceOf } from './untitled-draft';

const listType = 'text/uri-list';

/** Behind this the drop itself is over, and the editor may show another document. */
const afterDrop = 200;

/**
 * A Word, PDF or other file that is dropped into an empty document becomes its text. Dropped on a draft it opens as one of
 * its own: whole resolutions are never meant to stand in the middle of each other's words.
 */
export const dropIntoDraft = (start: StartDocumentService): vscode.Disposable =>
  vscode.languages.registerDocumentDropEditProvider(
    [{ language: languageId }, { language: 'plaintext', scheme: 'untitled' }],
    {
      async provideDocumentDropEdits(document, _position, data, token) {
        const file = await droppedFile(data);
        if (!file) return undefined;
        try {
          const draft = await (file.bytes ? importBytes(file.bytes, start, token) : importFile(file.uri, start, token));
          if (!draft || token.isCancellationRequested) return undefined;
          tellOfImports([{ file: file.uri.path, draft }], []);
          // as text, for a snippet would read signs of its own in it
          if (document.getText().trim() === '') return new vscode.DocumentDropEdit(draft.text);
          setTimeout(() => void openUntitledDraft(placeOf(file), draft.text), afterDrop);
          // an edit that changes nothing: with none at all VS Code would write the file's path
          return new vscode.DocumentDropEdit('');
        } catch (error) {
          tellOfImports([], [{ file: file.uri.path, reason: reasonOf(error) }]);
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

function placeOf({ uri, bytes }: DroppedFile): DraftSource {
  return bytes ? { ...sourceOf(uri), folder: null } : sourceOf(uri);
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
