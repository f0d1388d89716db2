import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/dependencies.mjs';
import { lamps } from './made-files.mjs';

/** What stands above the text: asked for once, since the draft says none of it. */
const masthead = ['S/2031/77', 'Eighty-sixth year', '12', 'Ghana, Norway'];

/** The whole way: a PDF dropped, its draft edited, followed by the preview, exported to Word, and read back. */
export async function documents(step, workbench, workspace) {
  const { page } = workbench;
  const { keyboard } = page;
  await step('PDF dropped into an empty document becomes its text', async () => {
    await workbench.newFile();
    await workbench.dropFile('lamps.pdf');
    await workbench.sees('(a) to hire keepers;');
    const { answer } = await workbench.answerNotification('reads like a United Nations resolution', 'Yes');
    await answer();
    await workbench.languageIs('UN Resolution');
  });
  await workbench.closeEditors();
  await step('PDF dropped from outside VS Code becomes its text', async () => {
    await workbench.newFile();
    await workbench.dropFromOutside('outside.pdf', readFileSync(join(workspace, 'lamps.pdf')));
    await workbench.sees('(a) to hire keepers;');
  });
  await workbench.closeEditors();
  await step('PDF dropped on a draft opens as another', async () => {
    await workbench.openFile('draft.en.unres');
    await workbench.languageIs('UN Resolution');
    await workbench.sees('Calls upon all ships');
    await workbench.dropFile('lamps.pdf');
    await page.locator('.tab.active', { hasText: 'lamps.unres' }).waitFor();
    await workbench.languageIs('UN Resolution');
    await workbench.sees('(a) to hire keepers;');
    assert.equal(await page.locator('.tab.dirty', { hasText: 'draft.en.unres' }).count(), 0, 'the other was changed');
  });
  await step('its draft is saved beside the PDF, and is its text', async () => {
    await keyboard.press('Control+S');
    await page.locator('.tab.dirty').waitFor({ state: 'detached' });
    assert.equal(textOf('lamps.unres'), `${lamps.join('\n\n')}\n`);
  });
  await step('its draft is edited, and the preview follows', async () => {
    await workbench.command('UN Resolution: Open Preview to the Side');
    await workbench.webview.locator('main', { hasText: 'to hire keepers' }).waitFor();
    await workbench.putInBehind('(b) to report to the Council;', '\n\n(c) to paint the bollards.');
    await workbench.webview.locator('main .resolution-item', { hasText: 'to paint the bollards' }).waitFor();
    await keyboard.press('Control+S');
    await page.locator('.tab.dirty').waitFor({ state: 'detached' });
  });
  await step('masthead is asked for by a form, backwards too', async () => {
    await workbench.exportAs('Word', join(workspace, 'out.docx'));
    await workbench.answerQuestion('The document’s symbol', 'S/2031/7');
    await page.locator('.quick-input-widget:visible', { hasText: 'The session' }).waitFor();
    await page.locator('.quick-input-widget:visible .codicon-quick-input-back').click();
    for (const [at, words] of ['symbol', 'session', 'agenda item', 'sponsors'].entries())
      await workbench.answerQuestion(words, masthead[at]);
  });
  await step('draft is exported as Word', async () => {
    await page.locator('.notification-list-item', { hasText: 'Exported as out.docx' }).waitFor();
  });
  await step('masthead is known then, and can be changed', async () => {
    await workbench.command('UN Resolution: Export …');
    const change = page.locator('.quick-input-list .monaco-list-row', { hasText: 'Change what stands above' });
    await change.waitFor();
    assert.match(await change.innerText(), /S\/2031\/77 · Eighty-sixth year · 12 · Ghana, Norway/);
    await keyboard.press('Escape');
  });
  await step('Word file read back gives the same tree', async () => {
    const before = treeOf(parsed('lamps.unres'));
    assert.equal(before.length, lamps.length + 1);
    assert.deepEqual(treeOf(parsed('out.docx')), before);
  });
  await workbench.closeEditors();
  await step('Word file opens in its offering editor', async () => {
    await workbench.explorerMenu('out.docx', 'Open With...');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Open as UN Resolution' }).first().click();
    await workbench.webview.getByRole('button', { name: 'Open as UN Resolution' }).click();
    await page.locator('.tab.active', { hasText: 'out.unres' }).waitFor();
    await workbench.sees('(c) to paint the bollards.');
    await workbench.sees('S/2031/77');
  });
  await workbench.closeEditors();
  await step('Word file opens by the explorer’s menu, its changes taken over', async () => {
    await workbench.explorerMenu('changed.docx', 'Open as UN Resolution');
    await page.locator('.tab.active', { hasText: 'changed.unres' }).waitFor();
    await workbench.sees('1. Decides to pay the wardens;');
  });
  await workbench.closeEditors();

  function textOf(name) {
    return readFileSync(join(workspace, name), 'utf8');
  }

  /** What the command line reads in a file. */
  function parsed(name) {
    const file = join(workspace, name);
    const run = (args, input) => execFileSync(process.execPath, [join(root, 'dist/cli.js'), ...args], { input });
    const text = name.endsWith('.unres') ? readFileSync(file) : run(['import', file]);
    return JSON.parse(run(['parse', '--format', 'json', '-'], text).toString());
  }
}

/** From the enacting formula on: what stands above it the draft does not have. */
function treeOf({ blocks }) {
  const first = blocks.findIndex(({ kind }) => kind === 'enacting');
  return blocks.slice(first).map(({ kind, path, label, depth, text }) => ({ kind, path, label, depth, text }));
}
