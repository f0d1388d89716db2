import assert from 'node:assert/strict';

/** An Arabic draft: what the editor shows from right to left must be found where it is shown. */
export async function rightToLeft(step, workbench) {
  await step('Arabic draft outline', async () => {
    await workbench.openFile('draft.ar.unres');
    await workbench.languageIs('UN Resolution');
    await workbench.openOutline();
    const names = await workbench.outlineWith('OP1');
    for (const start of ['PP1 إذ يشير', 'OP2 يطلب', '(أ)', '’1‘']) {
      assert.ok(
        names.some(name => name.startsWith(start)),
        `${start} in\n${names.join('\n')}`,
      );
    }
  });
  await step('Arabic draft hover', async () => {
    assert.match(await workbench.hoverAt('2185', 2, '2185'), /2014/);
  });
  await step('Arabic draft quick fixes', async () => {
    await workbench.leaveHover();
    await workbench.goToLine(25);
    await workbench.squiggle();
    assert.match((await workbench.offeredFixes()).join('\n'), /Change 4 - to 3 -|Change 4 to 3/);
  });
  await step('Arabic draft renumbered', async () => {
    await workbench.applyFix(/renumber/i);
    await workbench.sees('يهيب');
    await workbench.openProblems();
    await workbench.problems(0);
    await workbench.closeProblems();
  });
  await workbench.closeEditors();
}
