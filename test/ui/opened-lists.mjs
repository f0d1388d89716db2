import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const before = 'The Security Council,\n\nRecalling the sea,\n\n';

/** What is typed where lists open by themselves, and what the file then says. */
const sessions = [
  {
    name: 'the first of the phrases is taken, and the line ends where nothing was chosen',
    file: 'keys.lists.unres',
    before,
    keys: ['Re', '<Enter>', ' its resolution ', '<Enter>', 'x'],
    after: `${before}Recalling also its resolution \nx`,
  },
  {
    name: 'a phrase is chosen',
    file: 'keys.chosen.unres',
    before: `${before}1. `,
    keys: ['De', '<ArrowDown>', '<Tab>', ' calm'],
    after: `${before}1. Demands calm`,
  },
];

export function writeListSessions(workspace) {
  for (const { file, before } of sessions) writeFileSync(join(workspace, file), before);
}

/** Lists of completion that open by themselves take the keys that are meant for them, and no other. */
export async function openedLists(step, workbench, workspace) {
  const { page } = workbench;
  for (const { name, file, keys, after } of sessions) {
    await step(`lists that open by themselves: ${name}`, async () => {
      await workbench.openFile(file);
      await workbench.languageIs('UN Resolution');
      await workbench.focusEditor();
      await page.keyboard.press('Control+End');
      await page.waitForTimeout(1500);
      for (const key of keys) {
        if (key.startsWith('<')) await page.keyboard.press(key.slice(1, -1));
        else await page.keyboard.type(key, { delay: 120 });
        // a typist's pause, longer on a machine that does much else
        await page.waitForTimeout(800);
      }
      await page.keyboard.press('Control+S');
      await page.waitForTimeout(800);
      assert.equal(readFileSync(join(workspace, file), 'utf8').trimEnd(), after);
    });
    await workbench.closeEditors();
  }
}
