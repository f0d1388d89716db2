import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A drafting session by keys alone, from an empty file to eight preambular and twelve operative paragraphs with items, citations
 * and references: one is put in, two are moved, one is split. The words of a language and what the file says in the end stand
 * beside; the keys are the same in all.
 */
const sessions = JSON.parse(readFileSync(new URL('../fixtures/drafting-sessions.json', import.meta.url), 'utf8'));

/** Keys at a list of suggestions that has opened by itself, and at a label that has; typed letter by letter. */
const lists = [
  {
    language: 'English, with lists that open by themselves',
    file: 'keys.lists.unres',
    before: 'The Security Council,\n\nRecalling the sea,\n\n',
    // the first of the phrases is taken; then nothing was chosen, and the next paragraph begins
    keys: ['Re', '<Enter>', ' its resolution ', '<Enter>', 'x'],
    after: 'The Security Council,\n\nRecalling the sea,\n\nRecalling also its resolution,\n\nx',
  },
  {
    language: 'English, a phrase that is chosen',
    file: 'keys.chosen.unres',
    before: 'The Security Council,\n\nRecalling the sea,\n\n1. ',
    keys: ['De', '<ArrowDown>', '<Tab>', ' calm'],
    after: 'The Security Council,\n\nRecalling the sea,\n\n1. Demands calm',
  },
  {
    language: 'English, an item typed with its blank line and label',
    file: 'keys.items.unres',
    before: 'The Security Council,\n\nRecalling the sea,\n\n1. Requests:\n\n(a) oil;',
    keys: ['<Enter>', '<Enter>', '(b)', ' rope;'],
    after: 'The Security Council,\n\nRecalling the sea,\n\n1. Requests:\n\n(a) oil;\n\n(b) rope;',
  },
];

/** Words are put in at once, as an input method does; all else is pressed. */
const words = text => ({ words: text });
const press = (key, times = 1) => ({ key, times });
const enter = press('Enter');

function keysOf({ formula, preamble, first, opening, items, rest, second, inserted }) {
  const lines = list => list.flatMap(text => [words(text), enter]);
  return [
    ...[words(formula), enter, enter],
    ...lines(preamble),
    ...lines([first, opening, ...items]),
    // an empty item ends the list
    enter,
    ...lines(rest.slice(0, -1)),
    words(rest.at(-1)),
    // a paragraph's line and the blank one above it: up to the one that is to be two
    ...[press('ArrowUp', 2), press('End'), press('ArrowLeft', [...second].length + 1)],
    press('Control+Alt+Enter'),
    // "Notes the costs" above "Welcomes"
    ...[press('ArrowUp', 4), press('Alt+ArrowUp')],
    // behind "Urges", which then moves above the items
    ...[press('ArrowUp', 8), press('End'), enter, words(inserted)],
    ...[press('ArrowUp', 2), press('Alt+ArrowUp')],
  ];
}

/** Keys that say where, as in any editor, and keys that say what is to be done. */
const places = /^(?:Arrow\w+|Home|End)$/;

function countOf(keys) {
  const pressed = keys.filter(({ key }) => key !== undefined);
  const sum = some => some.reduce((count, { times }) => count + times, 0);
  return {
    structure: sum(pressed.filter(({ key }) => !places.test(key))),
    places: sum(pressed.filter(({ key }) => places.test(key))),
  };
}

const list = page => page.locator('.suggest-widget.visible');
const firstParagraph = page => page.locator('.breadcrumbs-control .monaco-breadcrumb-item', { hasText: 'PP1' });

/** A key of structure, and until the text shows what it did: a typist who looks. */
async function pressed(page, key) {
  const shown = () => page.locator('.editor-instance .view-lines').first().innerText();
  const before = await shown();
  await page.keyboard.press(key);
  for (let waited = 0; waited < 3000 && (await shown()) === before; waited += 100) await page.waitForTimeout(100);
}

export function writeSessions(workspace) {
  for (const { file } of sessions) writeFileSync(join(workspace, file), '');
  for (const { file, before } of lists) writeFileSync(join(workspace, file), before);
}

export async function draftingKeys(step, workbench, workspace) {
  const { keyboard } = workbench.page;
  for (const { language, file, words: said, text } of sessions) {
    await step(`a draft by keys alone: ${language}`, async () => {
      await workbench.openFile(file);
      await workbench.languageIs('UN Resolution');
      await workbench.focusEditor();
      const keys = keysOf(said);
      let escapes = 0;
      for (const { words: text, key, times } of keys) {
        if (text !== undefined) await keyboard.insertText(text);
        else if (places.test(key)) for (let count = 0; count < times; count++) await keyboard.press(key);
        else await pressed(workbench.page, key);
        // the server may be starting yet: until it tells of paragraphs keys are plain
        if (text === said.preamble[0]) await firstParagraph(workbench.page).waitFor({ timeout: 60_000 });
        // a typist's pause
        await workbench.page.waitForTimeout(text === undefined ? 120 : 400);
        // a list that offers more than was meant takes Enter for itself
        if (text !== undefined && (await list(workbench.page).isVisible())) {
          await keyboard.press('Escape');
          escapes++;
        }
      }
      await keyboard.press('Control+S');
      await workbench.page.waitForTimeout(800);
      assert.deepEqual(
        readFileSync(join(workspace, file), 'utf8')
          .split('\n')
          .filter(line => line !== ''),
        text,
      );
      const { structure, places: moved } = countOf(keys);
      console.log(
        `   ${structure} keys of structure, ${escapes} that close a list, ${moved} to get from place to place`,
      );
    });
    await workbench.closeEditors();
  }
  for (const { language, file, keys, after } of lists) {
    await step(`a draft by keys alone: ${language}`, async () => {
      await workbench.openFile(file);
      await workbench.languageIs('UN Resolution');
      await keyboard.press('Control+End');
      await workbench.page.waitForTimeout(1500);
      for (const key of keys) {
        if (key.startsWith('<')) await keyboard.press(key.slice(1, -1));
        else await keyboard.type(key, { delay: 120 });
        // a typist's pause, longer on a machine that does much else
        await workbench.page.waitForTimeout(800);
      }
      await keyboard.press('Control+S');
      await workbench.page.waitForTimeout(800);
      assert.equal(readFileSync(join(workspace, file), 'utf8').trimEnd(), after);
    });
    await workbench.closeEditors();
  }
}
