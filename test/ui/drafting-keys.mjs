import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A part of a drafting session by keys alone: what is pressed, in order, and what the file then says. */
const sessions = [
  {
    language: 'English',
    file: 'keys.en.unres',
    before: 'The Security Council,\n\nRecalling the sea,\n\n',
    keys: [
      ...['1. Decides to light the lamps', '<Enter>', 'Requests the keepers:', '<Enter>', 'To buy oil', '<Enter>'],
      ...[
        '(b) to trim the wicks;',
        '<Enter>',
        '<Enter>',
        'Urges all ships to read paragraph 2 above.',
        '<Alt+ArrowUp>',
      ],
    ],
    after:
      'The Security Council,\n\nRecalling the sea,\n\n1. Decides to light the lamps;\n\n2. Urges all ships to read paragraph 3 below;\n\n3. Requests the keepers:\n\n(a) To buy oil;\n\n(b) to trim the wicks.',
  },
  {
    language: 'English, with lists that open by themselves',
    file: 'keys.lists.unres',
    before: 'The Security Council,\n\nRecalling the sea,\n\n',
    // the first of the phrases is taken; then the line ends where nothing was chosen
    keys: ['Re', '<Enter>', ' its resolution ', '<Enter>', 'x'],
    after: 'The Security Council,\n\nRecalling the sea,\n\nRecalling also its resolution \nx',
  },
  {
    language: 'English, a phrase that is chosen',
    file: 'keys.chosen.unres',
    before: 'The Security Council,\n\nRecalling the sea,\n\n1. ',
    keys: ['De', '<ArrowDown>', '<Tab>', ' calm'],
    after: 'The Security Council,\n\nRecalling the sea,\n\n1. Demands calm',
  },
  {
    language: 'Chinese',
    file: 'keys.zh.unres',
    before: '安全理事会，\n\n回顾海，\n\n',
    keys: [
      '1. 决定点亮灯',
      '<Enter>',
      '请看守人：',
      '<Enter>',
      '购买油',
      '<Enter>',
      '<Enter>',
      '敦促船只。',
      '<Home>',
      '<Tab>',
    ],
    after: '安全理事会，\n\n回顾海，\n\n1. 决定点亮灯；\n\n2. 请看守人：\n\n(a) 购买油；\n\n(b) 敦促船只。',
  },
  {
    language: 'Arabic',
    file: 'keys.ar.unres',
    before: 'إن مجلس الأمن،\n\nإذ يشير إلى البحر،\n\n',
    keys: ['1 - يقرر إضاءة المصابيح', '<Enter>', 'يحث السفن.', '<Alt+ArrowUp>'],
    after: 'إن مجلس الأمن،\n\nإذ يشير إلى البحر،\n\n1 - يحث السفن؛\n\n2 - يقرر إضاءة المصابيح.',
  },
];

export function writeSessions(workspace) {
  for (const { file, before } of sessions) writeFileSync(join(workspace, file), before);
}

export async function draftingKeys(step, workbench, workspace) {
  const { page } = workbench;
  for (const [index, { language, file, keys, after }] of sessions.entries()) {
    await step(`a draft by keys alone: ${language}`, async () => {
      await workbench.openFile(file);
      await workbench.languageIs('UN Resolution');
      await page.keyboard.press('Control+End');
      // the server may be starting yet: until then keys are plain
      await page.waitForTimeout(index === 0 ? 8000 : 1500);
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
