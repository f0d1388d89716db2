/** Of a draft beside last year's text, and of a draft beside its version in another language. */
export async function takeComparisonPictures(workbench, picture) {
  const { page } = workbench;
  const usual = page.viewportSize();
  // two texts beside one another need more room than one
  await page.setViewportSize({ width: 1240, height: 540 });
  await workbench.openFile('lamps-77.unres');
  await workbench.languageIs('UN Resolution');
  await workbench.command("UN Resolution: Compare with Last Year's Text");
  await page.locator('.monaco-diff-editor .line-insert').first().waitFor();
  await page
    .locator('[id="workbench.view.explorer"] .monaco-list-row', { hasText: 'OP1 Welcomes the hedges' })
    .waitFor();
  await picture('comparison');
  await workbench.command('UN Resolution: Stop Comparing');
  await workbench.closeEditors();

  await workbench.openFile('fog_E.unres');
  await workbench.languageIs('UN Resolution');
  await workbench.toggleSideBar();
  await workbench.command('UN Resolution: Compare with Another Language');
  await page.locator('.tab', { hasText: 'fog_F.unres' }).waitFor();
  await page.locator('.squiggly-warning, .squiggly-info').first().waitFor();
  await picture('languages');
  await workbench.toggleSideBar();
  await workbench.closeEditors();
  await page.setViewportSize(usual);
}
