import assert from 'node:assert/strict';

/** A Chinese text as it comes out of a PDF. `slip` is one that stands in the text, or is typed into it. */
export async function extractedText(step, workbench, { name, file, offered, cut, opening, slip }) {
  await step(`${name} opens`, async () => {
    await workbench.openFile(file);
    if (offered) {
      const { answer } = await workbench.answerNotification('reads like a United Nations resolution', 'Yes');
      await answer();
    }
    await workbench.languageIs('UN Resolution');
  });
  await step(`${name} language status`, () => workbench.languageStatus('Chinese · Security Council · extracted text'));
  await workbench.leaveHover();
  await step(`${name} outline`, async () => {
    await workbench.openOutline();
    const names = await workbench.outlineWith('OP1');
    for (const start of opening)
      assert.ok(
        names.some(each => each.startsWith(start)),
        `${start} in\n${names.join('\n')}`,
      );
  });
  for (const [half, text, behind] of [
    ['number', cut.before, cut.before.length - 2],
    ['year', cut.behind, 2],
  ]) {
    await step(`${name} hover on the ${half} of a citation`, async () => {
      await workbench.goToLine(1);
      await workbench.hoverAt(text, behind, cut.number);
    });
    await workbench.leaveHover();
  }
  await step(`${name} broken number`, async () => {
    await workbench.goToLine(slip.line, slip.column);
    if (slip.typed) {
      for (let i = 0; i < slip.replaced; i++) await workbench.page.keyboard.press('Delete');
      await workbench.page.keyboard.type(slip.typed);
      await workbench.page.keyboard.press('ArrowLeft');
    }
    await workbench.squiggle();
  });
  await step(`${name} quick fixes offered`, async () => {
    const titles = await workbench.offeredFixes();
    assert.ok(titles.length > 0);
  });
  await step(`${name} number mended`, async () => {
    await workbench.page.keyboard.press('Enter');
    await workbench.sees(slip.mended);
  });
  await workbench.closeEditors();
}
