/** Of files of other formats on their way in, and of the page as it will be printed. */
export async function takeDocumentPictures(workbench, picture) {
  const { page } = workbench;
  await workbench.openFile('english.unres');
  await workbench.sees('Reaffirming');
  await page.waitForTimeout(3000);
  await workbench.explorerMenu('lamps.pdf');
  await page.locator('.monaco-menu .action-label', { hasText: 'Open as UN Resolution' }).hover();
  await picture('import');
  await page.keyboard.press('Escape');

  await workbench.toggleSideBar();
  await workbench.command('UN Resolution: Open Preview to the Side');
  await workbench.webview.locator('#theme').selectOption('paper');
  await workbench.clickAt('Reaffirming', 2);
  await workbench.webview.locator('main > .cursor', { hasText: 'Reaffirming' }).waitFor();
  await picture('preview');
  await workbench.toggleSideBar();
  await workbench.closeEditors();
}
