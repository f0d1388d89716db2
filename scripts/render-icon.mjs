// Renders images/icon.svg as images/icon.png, the form that extensions must have.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './dependencies.mjs';
import { launchBrowser } from './vscode/browser.mjs';

const size = 256;
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: size, height: size } });
await page.setContent(`<style>body{margin:0}</style>${readFileSync(join(root, 'images/icon.svg'), 'utf8')}`);
await page.screenshot({ path: join(root, 'images/icon.png'), omitBackground: true });
await browser.close();
