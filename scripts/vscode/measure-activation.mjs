// Prints, as JSON, how long VS Code's extension host takes to load and to activate the extension that dist/ holds.
// usage: node scripts/vscode/measure-activation.mjs        (dist/bench/activation-probe.js runs inside the host)
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../dependencies.mjs';
import { nodeHost, runInBrowser } from './browser-host.mjs';
import { hostIsInstalled } from './install-host.mjs';
import { scratchCopy } from './server.mjs';

if (!hostIsInstalled()) throw new Error('VS Code is not installed: npm test does that');
const workspace = scratchCopy(join(root, 'test/fixtures/host'));
const problems = [];
let measured;
let ended;
try {
  const host = await nodeHost({ extension: root, tests: join(root, 'dist/bench/activation-probe'), workspace });
  ended = await runInBrowser(host, {
    hear(type, text) {
      if (text.startsWith('T| {')) measured = text.slice(3);
      else if (type === 'error') problems.push(text);
    },
  });
} finally {
  rmSync(workspace, { recursive: true, force: true });
}
if (!measured) throw new Error(`the extension host ended with ${ended}: ${problems.at(-1) ?? 'it said nothing'}`);
console.log(measured);
process.exit();
