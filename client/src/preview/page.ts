import * as vscode from 'vscode';
import { escaped } from '../../../server/src/documents/xml/write-xml';
import { type Message, message } from '../../../server/src/messages/message';
import { say, spokenLanguage } from '../say';
import { panelStyle, printStyle } from './style';

/** The panel's document. Nothing runs in it but the one script, nothing is fetched, and nothing is styled from elsewhere. */
export function panelHtml(webview: vscode.Webview, extension: vscode.Uri): string {
  const nonce = Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join(
    '',
  );
  const script = webview.asWebviewUri(vscode.Uri.joinPath(extension, 'dist/preview.js')).toString();
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="${spokenLanguage()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style nonce="${nonce}">${panelStyle}</style>
</head>
<body>
<nav aria-label="${words(message`Preview`)}">
<select id="theme" aria-label="${words(message`Theme`)}" title="${words(message`How the page looks`)}">
<option value="automatic">${words(message`As the editor`)}</option>
<option value="light">${words(message`Light`)}</option>
<option value="dark">${words(message`Dark`)}</option>
<option value="paper">${words(message`Paper`)}</option>
</select>
<button id="synchronize" aria-pressed="true" title="${words(message`Scroll draft and preview together`)}">${words(message`Synchronize`)}</button>
<button id="lock" aria-pressed="false" title="${words(message`Stay with this draft, whichever is edited`)}">${words(message`Lock`)}</button>
<button id="copy" title="${words(message`Copy the whole page with its formatting, for Word or mail`)}">${words(message`Copy`)}</button>
<button id="print" title="${words(message`Print the page, from the browser`)}">${words(message`Print`)}</button>
</nav>
<p id="notice" role="status" hidden></p>
<main class="resolution"></main>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}

/** In an attribute or between tags. */
const words = (told: Message): string => escaped(say(told));

/** One file that a browser prints; `page` is what the panel shows, whose words are escaped. */
export function printedHtml(page: string): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  return `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<style>${printStyle}</style>
</head>
<body>
${page}
</body>
</html>
`;
}
