import * as vscode from 'vscode';
import { escaped } from '../../../server/src/documents/xml/write-xml';
import { message } from '../../../server/src/messages/message';
import { say, spokenLanguage } from '../say';

const offeringEditorId = 'resolute.importOffer';

/**
 * The editor for Word and PDF files: one page that offers to open them as a draft, where VS Code could only say that they
 * are binary. It reads nothing until it is asked to.
 */
export const offeringEditor = (): vscode.Disposable =>
  vscode.window.registerCustomEditorProvider(offeringEditorId, {
    openCustomDocument: uri => ({ uri, dispose: () => undefined }),
    resolveCustomEditor({ uri }, { webview }) {
      webview.options = { enableScripts: true };
      webview.html = page(uri.path.slice(uri.path.lastIndexOf('/') + 1), webview.cspSource);
      webview.onDidReceiveMessage(message => {
        if (message === 'open') void vscode.commands.executeCommand('resolute.importDocument', uri);
      });
    },
  } satisfies vscode.CustomReadonlyEditorProvider);

function page(name: string, source: string): string {
  const nonce = crypto.randomUUID();
  const policy = `default-src 'none'; style-src ${source} 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${spokenLanguage()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<title>${escaped(name)}</title>
<style nonce="${nonce}">
  body { display: grid; place-content: center; min-height: 90vh; text-align: center; gap: 1em; }
  h1 { font-size: 1.2em; font-weight: 600; overflow-wrap: anywhere; }
  p { max-width: 34em; margin: 0; color: var(--vscode-descriptionForeground); }
  button { justify-self: center; padding: 0.5em 1.2em; border: 0; border-radius: 2px; cursor: pointer; font: inherit;
    color: var(--vscode-button-foreground); background: var(--vscode-button-background); }
  button:hover { background: var(--vscode-button-hoverBackground); }
</style>
</head>
<body>
<h1>${escaped(name)}</h1>
<p>${escaped(say(message`Its text can be opened as a draft resolution, in a new document. The file stays as it is.`))}</p>
<button type="button" autofocus>${escaped(say(message`Open as UN Resolution`))}</button>
<script nonce="${nonce}">
  const host = acquireVsCodeApi();
  document.querySelector('button').addEventListener('click', () => host.postMessage('open'));
</script>
</body>
</html>`;
}
