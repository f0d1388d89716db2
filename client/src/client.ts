import type * as vscode from 'vscode';

declare const importScripts: unknown;

/** One bundle for both extension hosts, for two would carry nearly all of it twice. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const host = typeof importScripts === 'function' ? await import('./browser') : await import('./node');
  return host.activate(context);
}
