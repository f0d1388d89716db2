import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { message } from '../../../server/src/messages/message';
import { isDraft, type RecentDraft } from '../recent-draft';
import { say } from '../say';
import { type PreviewState, themes } from './messages';
import { lastTheme, Preview } from './preview';

const viewType = 'resolute.preview';

/** All previews: one follows the active draft, those that are locked stay with theirs. */
export function showPreviews(
  client: BaseLanguageClient,
  recent: RecentDraft,
  context: vscode.ExtensionContext,
): vscode.Disposable {
  const previews = new Set<Preview>();

  function add(panel: vscode.WebviewPanel, state: PreviewState): void {
    const preview = new Preview(panel, state, client, context);
    previews.add(preview);
    preview.onDidClose(() => previews.delete(preview));
    panel.onDidChangeViewState(() => panel.active && recent.note(documentOf(vscode.Uri.parse(preview.uri))));
  }

  function open(uri?: vscode.Uri): void {
    const document = uri ? documentOf(uri) : recent.document;
    if (!document || !isDraft(document)) {
      void vscode.window.showInformationMessage(say(message`Open a UN resolution to see its preview.`));
      return;
    }
    const following = [...previews].find(preview => !preview.isLocked || preview.uri === document.uri.toString());
    if (following) {
      following.panel.reveal(undefined, true);
      following.follow(document);
      return;
    }
    const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    const panel = vscode.window.createWebviewPanel(viewType, say(message`Preview`), place, { enableFindWidget: true });
    add(panel, { uri: document.uri.toString(), locked: false, theme: lastTheme(context) });
  }

  const active = () =>
    [...previews].find(({ panel }) => panel.active) ?? [...previews].find(({ panel }) => panel.visible);

  return vscode.Disposable.from(
    vscode.commands.registerCommand('resolute.openPreview', open),
    vscode.commands.registerCommand('resolute.lockPreview', () => {
      const preview = active();
      preview?.setLocked(!preview.isLocked);
    }),
    vscode.commands.registerCommand('resolute.printPreview', () => active()?.askToPrint()),
    vscode.window.onDidChangeActiveTextEditor(editor => {
      if (!editor || !isDraft(editor.document)) return;
      for (const preview of previews) if (!preview.isLocked) preview.follow(editor.document);
    }),
    vscode.window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: async (panel, stored: unknown) => {
        const state = stateOf(stored);
        if (!state) return panel.dispose();
        add(panel, state);
        // the server reads it once it is open; a draft that is gone says so
        await Promise.resolve(vscode.workspace.openTextDocument(vscode.Uri.parse(state.uri))).catch(() => undefined);
      },
    }),
  );
}

function documentOf(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(document => document.uri.toString() === uri.toString());
}

function stateOf(stored: unknown): PreviewState | null {
  const { uri, locked, theme } = (stored ?? {}) as { uri?: unknown; locked?: unknown; theme?: unknown };
  if (typeof uri !== 'string') return null;
  return { uri, locked: locked === true, theme: themes.find(each => each === theme) ?? 'automatic' };
}
