import assert from 'node:assert/strict';

/** Citing while one types, who cites whom, and the way to a rule's page. What the steps before have typed is still there. */
export async function citations(step, workbench) {
  const { keyboard } = workbench.page;
  await step('Chinese citation offered while it is typed', async () => {
    await workbench.openFile('extracted.zh.unres');
    await workbench.languageIs('UN Resolution');
    await workbench.goToLine(1);
    await workbench.typeAtEndOf('安全理事会，', '\n\n回顾第132');
    const offered = await workbench.suggestions();
    assert.ok(
      offered.some(each => each.startsWith('1325(2000)')),
      offered.join('\n'),
    );
  });
  await step('Chinese citation documented', async () => {
    assert.match(await workbench.showSuggestionDetails(), /132\d\(2000\) · [\s\S]*S\/RES\/132\d\(2000\)/);
  });
  await step('Chinese citation written', async () => {
    await keyboard.type('5');
    await workbench.page.waitForTimeout(500);
    await keyboard.press('Enter');
    await workbench.sees('回顾第1325(2000)号决议');
  });
  await step('citation graph', async () => {
    await workbench.clickAt('回顾第1325(2000)号决议', 5);
    const citing = await workbench.showCitationGraph();
    assert.ok(
      citing.some(each => each.includes('A/RES/')),
      citing.join('\n'),
    );
  });
  await workbench.closeEditors();
  await workbench.showExplorer();
  await step('page of a rule', async () => {
    // by what this part has of its own: it may be run once more in a new window
    await workbench.openFile('extracted.zh.unres');
    await workbench.hoverFinding('numbering-sequence');
    await workbench.page.locator('.monaco-hover:visible a', { hasText: 'numbering-sequence' }).first().click();
    await workbench.page.locator('.tab.active', { hasText: 'numbering-sequence.md' }).waitFor();
    // its tab is there before its words are
    await workbench.webview.getByRole('heading', { name: 'numbering-sequence' }).waitFor();
  });
  await workbench.closeEditors();
}
