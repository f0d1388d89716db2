// Runs test/host inside a real extension host: Node's, the web worker's, or with VSCODE_HOST=desktop the desktop's.
// The exit code is 0 only when the host itself reported success and at least one test passed.
// usage: node scripts/run-host-tests.mjs node|web        VERBOSE=1 shows what VS Code says
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './dependencies.mjs';
import { nodeHost, runInBrowser, webHost } from './vscode/browser-host.mjs';
import { runOnDesktop } from './vscode/desktop.mjs';
import { scratchCopy } from './vscode/server.mjs';

const kind = process.argv[2] ?? 'node';
const verbose = Boolean(process.env.VERBOSE);
const workspace = scratchCopy(join(root, 'test/fixtures/host'));

let sum;
/** What VS Code itself complains of: shown only when no test passed. */
const problems = [];
function hear(type, text) {
  if (text.startsWith('T| {')) sum = JSON.parse(text.slice(3));
  else if (text.startsWith('T| ')) console.log(text.slice(3));
  else if (verbose) console.error(`${type}: ${text.slice(0, 600)}`);
  else if (type === 'error') problems.push(text);
}

const started = Date.now();
let ended;
try {
  if (kind === 'node' && process.env.VSCODE_HOST === 'desktop') {
    ended = await runOnDesktop({ root, tests: join(root, 'dist/test/host/node'), workspace, hear });
  } else {
    const host =
      kind === 'web'
        ? await webHost({ extension: root, tests: 'dist/test/host/browser' })
        : await nodeHost({ extension: root, tests: join(root, 'dist/test/host/node'), workspace, verbose });
    ended = await runInBrowser(host, { hear, verbose });
  }
} finally {
  rmSync(workspace, { recursive: true, force: true });
}
if (ended !== 0) console.error(`the ${kind} extension host ended with: ${ended}`);
if (!sum || sum.passed === 0) console.error(`no test passed\n${problems.slice(-10).join('\n')}`);
if (sum) {
  console.log(`(${((Date.now() - started) / 1000).toFixed(1)} s)`);
  console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
}
process.exit(ended === 0 && sum?.passed > 0 ? 0 : 1);
