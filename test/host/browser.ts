// What VS Code loads into the web worker extension host: one bundle that requires nothing but 'vscode'.
import 'mocha/mocha.js';
import * as vscode from 'vscode';
import cited from '../fixtures/host/cited.unres';
import citing from '../fixtures/host/citing.unres';
import arabic from '../fixtures/host/draft.ar.unres';
import draft from '../fixtures/host/draft.en.unres';
import extracted from '../fixtures/host/extracted.zh.unres';
import minutes from '../fixtures/host/minutes.txt';
import plain from '../fixtures/host/plain.txt';
import { setUp } from './reporter';

const files = {
  'cited.unres': cited,
  'citing.unres': citing,
  'draft.ar.unres': arabic,
  'draft.en.unres': draft,
  'extracted.zh.unres': extracted,
  'plain.txt': plain,
  'minutes.txt': minutes,
};

declare const mocha: BrowserMocha;
declare const module: { exports: unknown };
declare function require(name: string): unknown;

async function run(): Promise<void> {
  const folder = vscode.workspace.workspaceFolders![0]!.uri;
  for (const [name, text] of Object.entries(files)) {
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, name), new TextEncoder().encode(text));
  }
  mocha.setup(setUp);
  // Only now do `describe` and `it` exist.
  require('./suite');
  return new Promise((resolve, reject) => {
    mocha.run(failures => (failures > 0 ? reject(new Error(`${failures} failed`)) : resolve()));
  });
}

// mocha's browser build is bundled unwrapped and leaves itself in module.exports: so this is set last.
module.exports = { run };
