// Runs a test entry inside an extension host of VS Code in a browser: Node's, or the web worker's.
import { format } from 'node:util';
import { launchBrowser } from './browser.mjs';
import { startServer, workbenchAddress } from './server.mjs';
import { startWebServer } from './web-server.mjs';

/** In a browser VS Code saves what was typed a second later, and a draft that is then reverted stays as it was left. */
const settings = { 'files.autoSave': 'off' };

// on a machine that does much else, too
const limit = 420_000;

/** `tests` is what the host loads, and awaits the run() of. */
export async function nodeHost({ extension, tests, workspace, verbose = false }) {
  const server = await startServer({ settings, tests: true, verbose });
  const payload = [
    ['extensionDevelopmentPath', server.uri(extension)],
    ['extensionTestsPath', server.uri(tests)],
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  return { server, address: workbenchAddress(server, { folder: workspace, payload }) };
}

/** `tests` is a path below the extension. */
export async function webHost({ extension, tests }) {
  const server = await startWebServer({ extension, tests, settings });
  return { server, address: server.origin };
}

/**
 * What the extension host ended with: its exit code, or what went wrong. `hear(type, text)` gets each line that it prints.
 */
export async function runInBrowser({ server, address }, { hear, verbose = false }) {
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
