import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const text = paragraphs => `${paragraphs.join('\n\n')}\n`;

const drafts = {
  'lamps-75.unres': text([
    '75/1. Lamps of the outer banks',
    'The General Assembly,',
    'Recalling its resolution 74/3 of 10 October 2019,',
    '1. Requests the keepers of the lighthouses to trim their lamps;',
    '2. Deplores the fog over the outer banks and the inner harbour;',
    '3. Invites all ships to dip their flags when they pass the mole;',
    '4. Decides to remain seized of the matter.',
  ]),
  'lamps-77.unres': text([
    '77/1. Lamps of the outer banks',
    'The General Assembly,',
    'Recalling its resolution 74/3 of 10 October 2019,',
    '1. Welcomes the hedges, which keep the wind from the road;',
    '2. Requests the keepers of the lighthouses, women and girls among them, to trim all lamps;',
    '3. Deplores the fog over the outer banks and the inner harbour;',
    '4. Decides to remain seized of the matter.',
  ]),
  'manarat-75.unres': text([
    '75/2 منارات الضفاف البعيدة',
    'إن الجمعية العامة،',
    '1 - تطلب إلى حراس المنارات أن يضيئوا المصابيح كل مساء؛',
    '2 - تعرب عن استيائها إزاء الضباب المخيم على الضفاف البعيدة؛',
    '3 - تقرر أن تبقي المسألة قيد نظرها.',
  ]),
  'manarat-77.unres': text([
    '77/2 منارات الضفاف البعيدة',
    'إن الجمعية العامة،',
    '1 - ترحب بالأسيجة التي تصد الريح عن الطريق؛',
    '2 - تطلب إلى حراس المنارات والسفن أن يضيئوا المصابيح كل مساء؛',
    '3 - تقرر أن تبقي المسألة قيد نظرها.',
  ]),
};

/** Two versions of one text, of which one says other numbers. */
const versions = {
  'fog_E.unres': text([
    '77/3. Fog on the coasts',
    'The General Assembly,',
    'Recalling its resolution 74/3 of 10 October 2019,',
    '1. Requests the keepers of 40 lighthouses to sound their horns;',
    '2. Calls upon all ships:',
    '(a) To slow down;',
    '(b) To ring their bells;',
    '3. Decides to consider the matter in 2031.',
  ]),
  'fog_F.unres': text([
    '77/3. Brouillard sur les côtes',
    'L’Assemblée générale,',
    'Rappelant sa résolution 74/3 du 10 octobre 2019,',
    '1. Prie les gardiens de 14 phares de faire sonner leurs cornes ;',
    '2. Demande à tous les navires :',
    'a) De ralentir ;',
    'b) De sonner leur cloche ;',
    '3. Décide d’examiner la question en 2032.',
  ]),
};

export function writeVersions(folder) {
  for (const [name, written] of Object.entries(versions)) writeFileSync(join(folder, name), written);
}

export function writeCompared(folder) {
  for (const [name, written] of Object.entries(drafts)) writeFileSync(join(folder, name), written);
}

/** A draft and last year's text, from the palette to the marks beside the lines. */
export async function comparison(step, workbench) {
  const { page } = workbench;
  const rows = page.locator('[id="workbench.view.explorer"] .pane', { hasText: 'Changes' }).locator('.monaco-list-row');
  const marks = page.locator('.editor-instance .dirty-diff-glyph');

  await step('compared with last year’s text', async () => {
    await workbench.openFile('lamps-77.unres');
    await workbench.languageIs('UN Resolution');
    await workbench.command("UN Resolution: Compare with Last Year's Text");
    await page.locator('.tab.active', { hasText: 'A/RES/75/1 ↔ A/RES/77/1' }).waitFor();
    await page.locator('.monaco-diff-editor .line-insert').first().waitFor();
    await rows.filter({ hasText: 'OP1 Welcomes the hedges' }).waitFor();
  });
  await step('a change is shown in the draft, with marks beside its lines', async () => {
    await rows.filter({ hasText: 'OP2 Requests' }).click();
    await page.locator('.tab.active', { hasText: 'lamps-77.unres' }).waitFor();
    await marks.first().waitFor();
  });
  await step('the next change by its keys', async () => {
    await workbench.focusEditor();
    await page.keyboard.press('Control+K');
    await page.keyboard.press('n');
    await page.locator('.monaco-list-row.selected', { hasText: 'OP3 Invites' }).waitFor();
  });
  await step('a change is shown in both texts', async () => {
    const row = rows.filter({ hasText: 'OP2 Requests' });
    await row.hover();
    await row.locator('.action-label').first().click();
    await workbench.bothTextsAre('A/RES/75/1 ↔ A/RES/77/1');
  });
  await step('the list of changes by the keyboard alone', async () => {
    await workbench.enter('Explorer: Focus on Changes View');
    const list = page.getByRole('tree', { name: 'Changes since A/RES/75/1' });
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label')?.startsWith('Changes since'));
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await list.getByRole('treeitem', { name: 'new, OP1 Welcomes the hedges' }).and(page.locator('.focused')).waitFor();
    await page.keyboard.press('Shift+F10');
    await page.locator('.monaco-menu .action-label', { hasText: 'Show in Both Texts' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await workbench.bothTextsAre('A/RES/75/1 ↔ A/RES/77/1');
    await workbench.enter('Explorer: Focus on Changes View');
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label')?.startsWith('Changes since'));
    await page.keyboard.press('Control+K');
    await page.keyboard.press('n');
    await page.locator('.tab.active', { hasText: 'lamps-77.unres' }).waitFor();
    await page.locator('.editor-group-container .monaco-editor.focused').first().waitFor();
  });
  await step('exported with its changes from that text, if wanted', async () => {
    await workbench.openFile('lamps-77.unres');
    await workbench.command('UN Resolution: Export …');
    const offered = page.locator('.quick-input-list');
    await offered.locator('.monaco-list-row', { hasText: 'Word, changes and numbers tracked' }).waitFor();
    await offered.getByText('Changes from lamps-75.unres').waitFor();
  });
  await page.keyboard.press('Escape');
  await step('compared in Arabic', async () => {
    await workbench.openFile('manarat-77.unres');
    await workbench.command("UN Resolution: Compare with Last Year's Text");
    await page.locator('.tab.active', { hasText: 'A/RES/75/2 ↔ A/RES/77/2' }).waitFor();
    await page.locator('.monaco-diff-editor .line-insert').first().waitFor();
    await rows.filter({ hasText: 'ترحب' }).waitFor();
  });
  await step('compared no more', async () => {
    await workbench.openFile('lamps-77.unres');
    await workbench.enter('Explorer: Focus on Changes View');
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label')?.startsWith('Changes since'));
    await workbench.enter('UN Resolution: Stop Comparing');
    await page.locator('.editor-group-container .monaco-editor.focused').first().waitFor();
    await marks.first().waitFor({ state: 'detached' });
    await rows.first().waitFor({ state: 'detached' });
    await workbench.closeEditors();
  });
}
