import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type Message, message } from '../../../server/src/messages/message';
import {
  type PasteAnswer,
  type PasteParams,
  pasteMethod,
} from '../../../server/src/protocol/requests/arrangement-request';
import { isServed, languageId } from '../documents';
import { say } from '../say';

/** What VS Code has since 1.97, and the types of the oldest version that is served do not. */
interface PasteKind {
  append(...parts: readonly string[]): PasteKind;
}
interface PasteEdit {
  additionalEdit?: vscode.WorkspaceEdit;
  yieldTo?: readonly PasteKind[];
}
interface PasteApi {
  readonly DocumentDropOrPasteEditKind: { readonly Empty: PasteKind; readonly Text: PasteKind };
  readonly DocumentPasteEdit: new (insertText: string, title: string, kind: PasteKind) => PasteEdit;
}
interface PasteLanguages {
  registerDocumentPasteEditProvider?(
    selector: vscode.DocumentSelector,
    provider: {
      provideDocumentPasteEdits(
        document: vscode.TextDocument,
        ranges: readonly vscode.Range[],
        data: vscode.DataTransfer,
        context: unknown,
        token: vscode.CancellationToken,
      ): Promise<PasteEdit[] | undefined>;
    },
    metadata: { readonly providedPasteEditKinds: readonly PasteKind[]; readonly pasteMimeTypes: readonly string[] },
  ): vscode.Disposable;
}

const titles: Readonly<Record<PasteAnswer['as'], Message>> = {
  paragraphs: message`Paste as Paragraphs of This Draft`,
  'joined lines': message`Paste with Lines Joined`,
};

/** Offers to paste paragraphs with this draft's labels, and lines of a page as one; plain text stays the first choice. */
export function pasteAsDraft(client: BaseLanguageClient): vscode.Disposable {
  const { registerDocumentPasteEditProvider: register } = vscode.languages as PasteLanguages;
  if (!register) return new vscode.Disposable(() => undefined);
  const { DocumentDropOrPasteEditKind: kinds, DocumentPasteEdit } = vscode as unknown as PasteApi;
  const kind = kinds.Empty.append('text', 'resolution');
  return register(
    { language: languageId },
    {
      async provideDocumentPasteEdits(document, ranges, data, _context, token) {
        const text = await data.get('text/plain')?.asString();
        if (!text?.trim() || ranges.length !== 1 || !isServed(document) || !isWanted(document)) return undefined;
        const params: PasteParams = {
          textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri), version: document.version },
          range: client.code2ProtocolConverter.asRange(ranges[0]!),
          text,
        };
        const answer = await client.sendRequest<PasteAnswer | null>(pasteMethod, params, token);
        if (answer === null) return undefined;
        const edit = new DocumentPasteEdit('', say(titles[answer.as]), kind);
        edit.additionalEdit = new vscode.WorkspaceEdit();
        edit.additionalEdit.set(document.uri, await client.protocol2CodeConverter.asTextEdits([...answer.edits]));
        edit.yieldTo = [kinds.Text];
        return [edit];
      },
    },
    { providedPasteEditKinds: [kind], pasteMimeTypes: ['text/plain'] },
  );
}

function isWanted(document: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration('resolute', document).get('keyboard.typing', true);
}
