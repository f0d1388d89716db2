// Renews the pictures of README.md in images/ and docs/images/: the packaged extension in VS Code, on the example drafts.
// usage: npm run pictures [-- documents|comparison|settings|quick-fix]
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeCompared, writeVersions } from '../test/ui/comparison.mjs';
import { writeMadeFiles } from '../test/ui/made-files.mjs';
import { takePictures } from '../test/ui/pictures.mjs';
import { writeSettings } from '../test/ui/settings-pictures.mjs';
import { Workbench } from '../test/ui/workbench.mjs';
import { root } from './dependencies.mjs';
import { makePackage } from './package.mjs';
import { launchBrowser } from './vscode/browser.mjs';
import { scratchCopy, startServer, workbenchAddress } from './vscode/server.mjs';

const packaged = await makePackage();
const scratch = scratchCopy(join(root, 'syntaxes'));
// its name is in the pictures
const folder = join(scratch, 'drafts');
cpSync(join(root, 'examples'), folder, { recursive: true });
await writeMadeFiles(folder);
writeCompared(folder);
writeVersions(folder);
let server;
let browser;
try {
  server = await startServer({ vsix: [packaged], settings: { 'editor.minimap.enabled': false } });
  browser = await launchBrowser();
  const page = await (await browser.newContext()).newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(workbenchAddress(server, { folder }), { waitUntil: 'commit' });
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
  const places = {
    packaged: join(root, 'images'),
    documented: join(root, 'docs/images'),
    writeSettings: () => writeSettings(folder),
  };
  await takePictures(new Workbench(page), places, process.argv[2]);
} finally {
  await browser?.close();
  await server?.stop();
  rmSync(scratch, { recursive: true, force: true });
}
process.exit();
