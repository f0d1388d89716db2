// Runs test/host inside a real extension host: Node's, the web worker's, or with VSCODE_HOST=desktop the desktop's.
// The exit code is 0 only when the host itself reported success and at least one test passed.
// usage: node scripts/run-host-tests.mjs node|web        VERBOSE=1 shows what VS Code says
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import { root } from './dependencies.mjs';
import { launchBrowser } from './vscode/browser.mjs';
import { runOnDesktop } from './vscode/desktop.mjs';
import { scratchCopy, startServer, workbenchAddress } from './vscode/server.mjs';
import { startWebServer } from './vscode/web-server.mjs';

const kind = process.argv[2] ?? 'node';
const verbose = Boolean(process.env.VERBOSE);
const limit = 180_000;
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
    ended = await runInBrowser(kind === 'web' ? await webHost() : await nodeHost());
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

async function nodeHost() {
  const server = await startServer({ tests: true, verbose });
  const payload = [
    ['extensionDevelopmentPath', server.uri(root)],
    ['extensionTestsPath', server.uri(join(root, 'dist/test/host/node'))],
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  return { server, address: workbenchAddress(server, { folder: workspace, payload }) };
}

async function webHost() {
  const server = await startWebServer({ extension: root, tests: 'dist/test/host/browser' });
  return { server, address: server.origin };
}

/** What the extension host ended with: its exit code, or what went wrong. */
async function runInBrowser({ server, address }) {
  const browser = await launchBrowser();
  try {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
    const end = new Promise((resolve, reject) => {
      page.on('crash', () => resolve('the page crashed'));
      setTimeout(() => resolve('no end in sight'), limit).unref();
      page.exposeFunction('codeAutomationExit', resolve).catch(reject);
    });
    await page.exposeFunction('codeAutomationLog', (type, args) => hear(type, format(...args)));
    if (verbose) page.on('console', message => console.error('page:', message.text().slice(0, 600)));
    await page.goto(address, { waitUntil: 'commit' });
    return await end;
  } finally {
    await browser.close();
    await server.stop();
  }
}
