import { join } from 'node:path';

/** The pictures of README.md, taken of the example drafts. */
export async function takePictures(workbench, folder) {
  await workbench.page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'examples' }).click();
  await workbench.openFile('english.unres');
  await workbench.openOutline();
  await workbench.outlineWith('OP1');
  await workbench.squiggle();
  await workbench.hoverAt('2185 (2014)', 2, '2185');
  await workbench.page.waitForTimeout(500);
  await workbench.page.screenshot({ path: join(folder, 'drafting.png') });
  await workbench.leaveHover();
  await workbench.closeEditors();
  await workbench.page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'examples' }).click();
}
