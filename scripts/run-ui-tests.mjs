// Installs the packaged extension in VS Code and uses it by mouse and keyboard, as a person would. Every step leaves a
// picture in screenshots/.
// usage: node scripts/run-ui-tests.mjs [preview|documents|walkthrough|keys|comparison|pasted]        VERBOSE=1 shows what VS Code says
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { citations } from '../test/ui/citations.mjs';
import { comparison, writeCompared } from '../test/ui/comparison.mjs';
import { documents } from '../test/ui/documents.mjs';
import { draftingKeys, writeSessions } from '../test/ui/drafting-keys.mjs';
import { encodings, writeEncoded } from '../test/ui/encodings.mjs';
import { extractedText } from '../test/ui/extracted-text.mjs';
import { freshDraft } from '../test/ui/fresh-draft.mjs';
import { writeMadeFiles } from '../test/ui/made-files.mjs';
import { preview } from '../test/ui/preview.mjs';
import { rightToLeft } from '../test/ui/right-to-left.mjs';
import { pastedText, typedText } from '../test/ui/typed-text.mjs';
import { walkthrough } from '../test/ui/walkthrough.mjs';
import { Workbench } from '../test/ui/workbench.mjs';
import { root } from './dependencies.mjs';
import { makePackage, vsix } from './package.mjs';
import { launchBrowser } from './vscode/browser.mjs';
import { scratchCopy, startServer, workbenchAddress } from './vscode/server.mjs';

const screenshots = join(root, 'screenshots');
const adopted = join(root, '../shared/corpus/pdf/seed/zh/S_RES_2382_2017.txt');
const started = Date.now();
const workspace = scratchCopy(join(root, 'test/fixtures/host'));
const sum = { passed: 0, failed: 0, skipped: 0 };
let server;
let browser;

if (!existsSync(vsix)) await makePackage();
rmSync(screenshots, { recursive: true, force: true });
mkdirSync(screenshots, { recursive: true });
try {
  if (existsSync(adopted)) cpSync(adopted, join(workspace, 'adopted.txt'));
  writeEncoded(workspace);
  await writeMadeFiles(workspace);
  writeSessions(workspace);
  writeCompared(workspace);
  server = await startServer({ vsix: [vsix], verbose: Boolean(process.env.VERBOSE) });
  browser = await launchBrowser();
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(workbenchAddress(server, { folder: workspace }), { waitUntil: 'commit' });
  const workbench = new Workbench(page);
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
  const step = stepOn(page);

  const alone = { preview, documents, walkthrough, keys: draftingKeys, comparison, pasted: pastedText }[
    process.argv[2]
  ];
  await (alone ?? everything)(step, workbench, workspace);
} finally {
  await browser?.close();
  await server?.stop();
  rmSync(workspace, { recursive: true, force: true });
}
console.log(`(${((Date.now() - started) / 1000).toFixed(1)} s; pictures in ${screenshots})`);
console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exit(sum.failed > 0 || sum.passed === 0 ? 1 : 0);

async function everything(step, workbench) {
  await draftingKeys(step, workbench, workspace);
  await freshDraft(step, workbench);
  await rightToLeft(step, workbench);
  await extractedText(step, workbench, {
    name: 'extracted text',
    file: 'extracted.zh.unres',
    opening: ['PP1 回顾', 'PP2 重申', 'OP1 决定', 'OP2 请'],
    cut: { before: '和 2242', behind: '(2015)号决议', number: '2242' },
    slip: { line: lineOf('extracted.zh.unres', ' 4. 促请'), column: 3, mended: '3. 促请' },
  });
  if (existsSync(adopted)) {
    await extractedText(step, workbench, {
      name: 'adopted text',
      file: 'adopted.txt',
      offered: true,
      opening: ['PP1 回顾', 'PP2 回顾'],
      cut: { before: '和 2242', behind: '(2015)号', number: '2242' },
      slip: { line: lineOf('adopted.txt', ' 3. '), column: 2, replaced: 1, typed: '4', mended: '3. ' },
    });
  } else {
    sum.skipped++;
    console.log(`skip adopted text: ${adopted} is not here`);
  }
  await encodings(step, workbench);
  await typedText(step, workbench, workspace);
  await citations(step, workbench);
  await preview(step, workbench, workspace);
  await documents(step, workbench, workspace);
  await comparison(step, workbench);
  await walkthrough(step, workbench);
  await pastedText(step, workbench);
}

function stepOn(page) {
  let number = 0;
  return async (name, action) => {
    number++;
    try {
      await action();
      sum.passed++;
      console.log(`ok ${name}`);
    } catch (error) {
      sum.failed++;
      console.log(`FAIL ${name}\n${error.stack}`);
    }
    const file = `${String(number).padStart(2, '0')}-${name.replace(/\W+/g, '-')}.png`;
    await page.screenshot({ path: join(screenshots, file) });
  };
}

/** Counted from 1. */
function lineOf(file, start) {
  const lines = readFileSync(join(workspace, file), 'utf8').split('\n');
  const index = lines.findIndex(line => line.startsWith(start));
  if (index < 0) throw new Error(`no line of ${file} begins with ${start}`);
  return index + 1;
}
