import assert from 'node:assert/strict';

/** The page beside a draft: it follows what is typed and where one is. */
export async function preview(step, workbench) {
  const { page: window } = workbench;
  const { keyboard } = window;
  const frame = () => window.frameLocator('iframe.webview.ready').last().frameLocator('iframe#active-frame');
  const shows = text => frame().locator('main', { hasText: text }).waitFor();
  const theme = async name => frame().locator('#theme').selectOption(name);
  const open = async () => {
    await keyboard.press('F1');
    await window.locator('.quick-input-widget:visible input').first().waitFor();
    await keyboard.type('Open Preview to the Side');
    await window.locator('.quick-input-list .monaco-list-row', { hasText: 'Open Preview' }).first().click();
  };
  await step('preview opens', async () => {
    await workbench.openFile('draft.en.unres');
    await workbench.languageIs('UN Resolution');
    await workbench.goToLine(1);
    await open();
    await shows('Calls upon all ships');
    assert.equal(await frame().locator('main').getAttribute('dir'), 'ltr');
    assert.ok((await frame().locator('main i.opening').count()) > 0, 'opening words are slanted');
  });
  await step('preview follows what is typed', async () => {
    await frame()
      .locator('main')
      .evaluate(main => {
        for (const row of main.children) row.dataset.seen = 'yes';
      });
    await workbench.typeAtEndOf('(b) to report', ' to <b>all</b>');
    await shows('to <b>all</b>');
    const anew = await frame().locator('main > :not([data-seen])').count();
    assert.ok(anew <= 1, `${anew} rows were made anew`);
  });
  for (const name of ['light', 'dark', 'paper']) {
    await step(`preview ${name}`, async () => {
      await theme(name);
      await frame().locator('main').waitFor();
      await window.waitForTimeout(300);
    });
  }
  await step('preview leads to the source', async () => {
    await frame().locator('main .resolution-operative').first().dblclick();
    await window.waitForTimeout(500);
    const row = await frame().locator('main > .cursor').textContent();
    assert.match(row ?? '', /^\s*1\./);
  });
  for (const [name, words, direction] of [
    ['draft.ar.unres', 'يهيب', 'rtl'],
    ['extracted.zh.unres', '决定', 'ltr'],
  ]) {
    await step(`preview follows ${name}`, async () => {
      await window.locator('.tab', { hasText: 'draft.en.unres' }).first().click();
      await workbench.openFile(name);
      await shows(words);
      assert.equal(await frame().locator('main').getAttribute('dir'), direction);
      await window.waitForTimeout(300);
    });
  }
  await step('preview scrolls with the draft', async () => {
    await keyboard.press('Control+1');
    await keyboard.press('Control+End');
    await window.waitForTimeout(800);
    const scrolled = await frame()
      .locator('html')
      .evaluate(root => root.scrollTop);
    assert.ok(scrolled > 0, 'the preview stayed where it was');
  });
  await step('draft scrolls with the preview', async () => {
    await frame()
      .locator('html')
      .evaluate(root => root.ownerDocument.defaultView.scrollTo(0, 0));
    await workbench.sees('安全理事会');
  });
  await workbench.closeEditors();
}
