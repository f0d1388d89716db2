import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The page beside a draft: it follows what is typed and where one is. */
export async function preview(step, workbench, workspace) {
  const { page: window } = workbench;
  const { keyboard } = window;
  const frame = () => workbench.webview;
  const main = () => frame().locator('main');
  const shows = text => frame().locator('main', { hasText: text }).waitFor();
  const theme = async name => frame().locator('#theme').selectOption(name);
  const scrolled = () =>
    frame()
      .locator('html')
      .evaluate(root => root.scrollTop);
  await step('preview opens', async () => {
    await workbench.openFile('draft.en.unres');
    await workbench.languageIs('UN Resolution');
    await workbench.goToLine(1);
    await workbench.command('UN Resolution: Open Preview to the Side');
    await shows('Calls upon all ships');
    assert.equal(await main().getAttribute('dir'), 'ltr');
    assert.ok((await frame().locator('main i.opening').count()) > 0, 'opening words are slanted');
  });
  await step('preview follows what is typed', async () => {
    await main().evaluate(holder => {
      for (const row of holder.children) row.dataset.seen = 'yes';
    });
    await workbench.typeAtEndOf('(b) to report', ' to <State>all</State>');
    await shows('to <State>all</State>');
    const anew = await frame().locator('main > :not([data-seen])').count();
    assert.ok(anew <= 1, `${anew} rows were made anew`);
  });
  for (const name of ['light', 'dark', 'paper']) {
    await step(`preview ${name}`, async () => {
      await theme(name);
      const colours = await main().evaluate(holder => {
        const { color, backgroundColor } = getComputedStyle(holder);
        return [color, backgroundColor].map(text => text.match(/\d+/g).slice(0, 3).map(Number));
      });
      const [ink, paper] = colours.map(([red, green, blue]) => red + green + blue);
      assert.ok(Math.abs(ink - paper) > 450 && ink < paper === (name !== 'dark'), JSON.stringify(colours));
      await window.waitForTimeout(300);
    });
  }
  await step('preview justifies lines where there is room', async () => {
    const aligned = width =>
      main().evaluate((holder, own) => {
        Object.assign(holder.style, own && { width: own, maxWidth: own, padding: 0 });
        const { textAlign } = getComputedStyle(holder.querySelector('.resolution-operative'));
        holder.removeAttribute('style');
        return textAlign;
      }, width);
    assert.deepEqual([await aligned('29em'), await aligned('31em')], ['start', 'justify']);
  });
  for (const name of ['Default High Contrast', 'Default High Contrast Light']) {
    await step(`preview in ${name}`, async () => {
      await theme('automatic');
      mkdirSync(join(workspace, '.vscode'), { recursive: true });
      writeFileSync(join(workspace, '.vscode/settings.json'), JSON.stringify({ 'workbench.colorTheme': name }));
      const kind = name.endsWith('Light') ? 'vscode-high-contrast-light' : 'vscode-high-contrast';
      await frame().locator(`body.${kind} main`).waitFor();
      await workbench.clickAt('Calls upon');
      await frame().locator('main > .cursor', { hasText: 'Calls upon' }).waitFor();
      const outline = await frame()
        .locator('main > .cursor')
        .evaluate(row => getComputedStyle(row).outlineStyle);
      assert.equal(outline, 'solid');
    });
  }
  rmSync(join(workspace, '.vscode'), { recursive: true, force: true });
  await frame().locator('body:not(.vscode-high-contrast-light) main').waitFor();
  await step('preview leads to the source', async () => {
    await frame().locator('main .resolution-operative').first().dblclick();
    await frame()
      .locator('main > .cursor', { hasText: /^\s*1\./ })
      .waitFor();
    await window.locator('.statusbar-item', { hasText: 'Ln 7,' }).waitFor();
  });
  await step('preview is copied with its formatting', async () => {
    await theme('dark');
    const html = await copied();
    assert.match(html, /<i [^>]*font-style: italic[^>]*>Decides<\/i>/);
    assert.match(html, /to &lt;State&gt;all/);
    assert.ok(!/rgb\(216, 216, 216\)|rgb\(30, 30, 30\)/.test(html), 'the colours of the dark theme');
    assert.equal(await frame().locator('html').getAttribute('data-theme'), 'dark');
  });
  await step('preview is printed from the browser', async () => {
    await frame().locator('#print').click();
    const path = join(workspace, 'page.html');
    await workbench.fillPath(path);
    await window.locator('.explorer-folders-view .monaco-list-row', { hasText: 'page.html' }).waitFor();
    const html = readFileSync(path, 'utf8');
    assert.match(html, /default-src 'none'; style-src 'unsafe-inline'/);
    assert.match(html, /<main [^>]*lang="en"[^>]*dir="ltr"/);
    assert.match(html, /to &lt;State&gt;all/);
    assert.ok(!/<script|class="[^"]*cursor/.test(html), html);
  });
  for (const [name, words, direction] of [
    ['draft.ar.unres', 'يهيب', 'rtl'],
    ['extracted.zh.unres', '决定', 'ltr'],
  ]) {
    await step(`preview follows ${name}`, async () => {
      await window.locator('.tab', { hasText: 'draft.en.unres' }).first().click();
      await workbench.openFile(name);
      await shows(words);
      assert.equal(await main().getAttribute('dir'), direction);
      await window.waitForTimeout(300);
    });
  }
  await step('Arabic preview is copied from right to left', async () => {
    await window.locator('.tab', { hasText: 'draft.ar.unres' }).first().click();
    await shows('يهيب');
    const html = await copied();
    assert.match(html, /<p [^>]*dir="rtl" lang="ar"/);
    assert.match(html, /<h1 [^>]*text-align: right/);
    assert.equal(await frame().locator('main > :is([dir], [style])').count(), 0);
    await window.locator('.tab', { hasText: 'extracted.zh.unres' }).first().click();
    await shows('决定');
  });
  await step('preview scrolls with the draft', async () => {
    await workbench.focusEditor();
    await keyboard.press('Control+End');
    await window.waitForTimeout(800);
    assert.ok((await scrolled()) > 0, 'the preview stayed where it was');
  });
  await step('draft scrolls with the preview', async () => {
    await scrollTo(0);
    await workbench.sees('安全理事会');
  });
  await step('preview stays where it is once it is no longer synchronized', async () => {
    await frame().locator('#synchronize').click();
    await frame().locator('#synchronize[aria-pressed="false"]').waitFor();
    await workbench.focusEditor();
    await keyboard.press('Control+End');
    await window.waitForTimeout(800);
    assert.equal(await scrolled(), 0);
    await scrollTo(200);
    await window.waitForTimeout(800);
    assert.equal(await window.locator('.view-line', { hasText: '安全理事会' }).count(), 0, 'the draft moved');
    await frame().locator('#synchronize').click();
    await frame().locator('#synchronize[aria-pressed="true"]').waitFor();
  });
  await step('preview that is locked stays with its draft', async () => {
    await window.locator('.tab', { hasText: 'draft.ar.unres' }).first().click();
    await shows('يهيب');
    await frame().locator('#lock').click();
    await window.locator('.tab', { hasText: '[Preview] draft.ar.unres' }).waitFor();
    await window.locator('.tab', { hasText: 'extracted.zh.unres' }).first().click();
    await window.waitForTimeout(800);
    await shows('يهيب');
  });
  await step('preview is there again when the window is', async () => {
    await theme('paper');
    await workbench.command('Developer: Reload Window');
    await frame().locator('html[data-theme]').waitFor({ state: 'detached' });
    await window.locator('.tab', { hasText: '[Preview] draft.ar.unres' }).waitFor({ timeout: 60_000 });
    // the extension is started anew
    await main().filter({ hasText: 'يهيب' }).waitFor({ timeout: 60_000 });
    assert.equal(await main().getAttribute('dir'), 'rtl');
    assert.equal(await frame().locator('html').getAttribute('data-theme'), 'paper');
    await frame().locator('#lock[aria-pressed="true"]').waitFor();
  });
  await workbench.closeEditors();

  /** What a program that takes formatted text gets. */
  async function copied() {
    await frame().locator('#copy').click();
    await window.locator('.statusbar-item', { hasText: 'Copied with its formatting.' }).waitFor();
    return window.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item.getType('text/html')).text();
    });
  }

  async function scrollTo(top) {
    await frame()
      .locator('html')
      .evaluate((root, place) => root.ownerDocument.defaultView.scrollTo(0, place), top);
  }
}
