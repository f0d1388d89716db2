// Installs the packaged extension in VS Code and uses it by mouse and keyboard, as a person would. Every step leaves a
// picture in screenshots/.
// usage: node scripts/run-ui-tests.mjs [preview|documents|walkthrough|keys|comparison|pasted …]        VERBOSE=1 shows what VS Code says
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
const sum = { passed: 0, failed: 0, skipped: 0 };
let pictures = 0;

/** The parts of a run; each begins with no editor open. */
const parts = {
  keys: draftingKeys,
  fresh: freshDraft,
  'right to left': rightToLeft,
  extracted: extractedTexts,
  encodings,
  typed: typedText,
  citations,
  preview,
  documents,
  comparison,
  walkthrough,
  pasted: pastedText,
};

if (!existsSync(vsix)) await makePackage();
rmSync(screenshots, { recursive: true, force: true });
mkdirSync(screenshots, { recursive: true });
const server = await startServer({ vsix: [vsix], verbose: Boolean(process.env.VERBOSE) });
const browser = await launchBrowser();
try {
  const chosen = process.argv.slice(2);
  const again = await run(chosen.length > 0 ? chosen : Object.keys(parts));
  // what a busy machine shows too late is no fault; what is one fails again
  if (again.length > 0) {
    console.log(`once more, in a new window: ${again.join(', ')}`);
    await run(again, true);
  }
} finally {
  await browser.close();
  await server.stop();
}
console.log(`(${((Date.now() - started) / 1000).toFixed(1)} s; pictures in ${screenshots})`);
console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exit(sum.failed > 0 || sum.passed === 0 ? 1 : 0);

/** Runs parts in a new window on a new workspace, and tells which of them failed: they count only when that is the last word. */
async function run(names, isLast = false) {
  const workspace = scratchCopy(join(root, 'test/fixtures/host'));
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const failed = [];
  try {
    if (existsSync(adopted)) cpSync(adopted, join(workspace, 'adopted.txt'));
    writeEncoded(workspace);
    await writeMadeFiles(workspace);
    writeSessions(workspace);
    writeCompared(workspace);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(workbenchAddress(server, { folder: workspace }), { waitUntil: 'commit' });
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
    const workbench = new Workbench(page);
    for (const part of names) {
      const counted = { ...sum };
      await parts[part](stepOn(page), workbench, workspace).catch(error => fail(`${part}, between its steps`, error));
      if (sum.failed === counted.failed) continue;
      failed.push(part);
      if (!isLast) Object.assign(sum, counted);
    }
  } finally {
    await context.close();
    rmSync(workspace, { recursive: true, force: true });
  }
  return failed;
}

async function extractedTexts(step, workbench, workspace) {
  const lineOf = (file, start) => lineBeginning(readFileSync(join(workspace, file), 'utf8'), start);
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
}

function stepOn(page) {
  return async (name, action) => {
    pictures++;
    try {
      await action();
      sum.passed++;
      console.log(`ok ${name}`);
    } catch (error) {
      fail(name, error);
    }
    const file = `${String(pictures).padStart(2, '0')}-${name.replace(/\W+/g, '-')}.png`;
    await page.screenshot({ path: join(screenshots, file) });
  };
}

function fail(name, error) {
  sum.failed++;
  console.log(`FAIL ${name}\n${error.stack}`);
}

/** The number of the line of a text, counted from 1. */
function lineBeginning(text, start) {
  const index = text.split('\n').findIndex(line => line.startsWith(start));
  if (index < 0) throw new Error(`no line begins with ${start}`);
  return index + 1;
}
