/** The buttons of the walkthrough do what they say. */
export async function walkthrough(step, workbench) {
  const { page } = workbench;
  const tour = page.locator('.gettingStartedContainer');
  const press = async (title, button) => {
    await workbench.command('UN Resolution: Show What It Does');
    await tour.getByText(title, { exact: true }).first().waitFor();
    const opened = tour.locator('.getting-started-step.expanded', { hasText: title });
    if (!(await opened.count())) await tour.getByText(title, { exact: true }).first().click();
    await opened.getByText(button, { exact: true }).first().click();
  };
  await step('walkthrough asks for a file to open', async () => {
    // its commands are not there before the extension is
    await workbench.openFile('draft.en.unres');
    await workbench.languageIs('UN Resolution');
    await workbench.closeEditors();
    await press('Open the PDF or Word file that you have', 'Open a File');
    await page.locator('.quick-input-widget:visible input[type="text"]').waitFor();
    await page.keyboard.press('Escape');
  });
  await step('walkthrough opens an example and its preview', async () => {
    await press('As it will be printed', 'Open an Example Draft');
    await page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
    await workbench.languageIs('UN Resolution');
    await press('As it will be printed', 'Show Its Preview');
    await workbench.webview.locator('main .resolution-operative').first().waitFor();
  });
  await step('walkthrough exports the draft', async () => {
    await press('Hand in a Word file', 'Export the Draft');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Akoma Ntoso' }).waitFor();
    await page.keyboard.press('Escape');
  });
  await workbench.closeEditors();
}
