import { join } from 'node:path';

/** The pictures of README.md, taken of the example drafts. */
export async function takePictures(workbench, folder) {
  const { page } = workbench;
  const picture = async name => {
    await page.waitForTimeout(600);
    await page.screenshot({
      path: join(folder, name),
      type: 'jpeg',
      quality: 65,
      clip: { x: 0, y: 30, width: 1280, height: 640 },
    });
  };
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'examples' }).click();

  await workbench.openFile('extracted-chinese.unres');
  await workbench.openOutline();
  await workbench.outlineWith('OP1');
  await workbench.hoverAt('(2015)号决议以及', 2, '2250');
  await picture('extracted.jpg');
  await workbench.leaveHover();

  await workbench.openFile('english.unres');
  await workbench.openOutline();
  await workbench.outlineWith('OP1');
  await workbench.squiggle();
  await workbench.goToLine(23);
  await workbench.offeredFixes();
  await picture('quick-fix.jpg');
  await page.keyboard.press('Escape');

  await workbench.closeEditors();
}
