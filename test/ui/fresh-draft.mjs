import assert from 'node:assert/strict';

/** A draft that somebody types: navigate, ask, get a slip shown, have it mended, type on. */
export async function freshDraft(step, workbench) {
  const { keyboard } = workbench.page;
  await step('draft opens', async () => {
    await workbench.openFile('draft.en.unres');
    await workbench.languageIs('UN Resolution');
  });
  await step('draft outline', async () => {
    await workbench.openOutline();
    const names = await workbench.outlineWith('OP2');
    assert.ok(
      names.some(name => name.startsWith('PP1 Recalling')),
      names.join('\n'),
    );
  });
  await step('draft hover', async () => {
    const text = await workbench.hoverAt('2382 (2017)', 2, '2382');
    assert.match(text, /2017/);
  });
  await step('draft squiggle', async () => {
    await workbench.leaveHover();
    await workbench.squiggle();
  });
  await step('draft problem', async () => {
    await workbench.openProblems();
    await workbench.problems(1);
  });
  await step('draft quick fixes offered', async () => {
    await workbench.closeProblems();
    await workbench.clickAt('4. Calls');
    const titles = await workbench.offeredFixes();
    assert.ok(titles.length >= 2, titles.join('\n'));
  });
  await step('draft renumbered', async () => {
    await workbench.applyFix(/renumber/i);
    await workbench.sees('3. Calls upon');
    await workbench.sees('4. Decides to remain');
    await workbench.openProblems();
    await workbench.problems(0);
    await workbench.closeProblems();
  });
  await step('draft typed on', async () => {
    await workbench.clickAt('(b) to report');
    await keyboard.press('End');
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    await keyboard.type('(c) to paint the bollards;');
    await workbench.sees('(c) to paint the bollards;');
    const names = await workbench.outlineWith('(c)');
    const added = names.findIndex(name => name.startsWith('(c) to paint'));
    assert.match(names[added - 1] ?? '', /^\(b\) /, names.join('\n'));
  });
  await step('draft broken by typing', async () => {
    await workbench.clickAt('(c) to paint', 1);
    await workbench.page.keyboard.press('Home');
    for (let i = 0; i < 2; i++) await keyboard.press('Delete');
    await keyboard.type('(e');
    await workbench.openProblems();
    await workbench.problems(1);
  });
  await workbench.closeProblems();
  await workbench.closeEditors();
}
