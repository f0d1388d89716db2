/**
 * Runs in VS Code's extension host, in the place of a test: loads the extension's bundle and activates it as VS Code does,
 * and says how long that took.
 */
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';

/** Milliseconds. */
export interface Activation {
  readonly load: number;
  /** Until activate() returns, when VS Code goes on with other extensions, and from there until its promise resolves. */
  readonly call: number;
  readonly resolve: number;
}

interface Client {
  activate(context: vscode.ExtensionContext): Promise<void>;
}

export async function run(): Promise<void> {
  const extension = vscode.extensions.all.find(({ packageJSON }) => packageJSON.name === 'resolute')!;
  if (extension.isActive) throw new Error('the extension is active already');
  const { extensionUri, extensionPath } = extension;
  const context = {
    subscriptions: [] as vscode.Disposable[],
    extension,
    extensionUri,
    extensionPath,
    storageUri: undefined,
    // where the server keeps its compiled code
    globalStorageUri: vscode.Uri.file(join(tmpdir(), 'resolute-activation')),
    asAbsolutePath: (path: string) => join(extensionPath, path),
  } as unknown as vscode.ExtensionContext;
  const begun = performance.now();
  const client: Client = createRequire(__filename)(context.asAbsolutePath('dist/client.js'));
  const loaded = performance.now();
  const active = client.activate(context);
  const returned = performance.now();
  await active;
  const resolved = performance.now();
  const activation: Activation = { load: loaded - begun, call: returned - loaded, resolve: resolved - returned };
  console.log(`T| ${JSON.stringify(activation)}`);
  for (const disposable of context.subscriptions) await disposable.dispose();
}
