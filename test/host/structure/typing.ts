import * as vscode from 'vscode';
import { closeDraft, markedText, ok, openMarked, until } from '../asking';

const head = 'The Security Council,\n\nRecalling the sea,\n\n';
const setting = (value: boolean | undefined) =>
  vscode.workspace.getConfiguration('resolute').update('keyboard.typing', value, vscode.ConfigurationTarget.Global);

/** The keys that are pressed, one after the other: commands of keys by their names, all else is typed. */
const cases: readonly (readonly [name: string, before: string, keys: readonly string[], after: string])[] = [
  [
    'Enter at a paragraph’s end, and at once what it says',
    `${head}1. Decides so;‸\n\n2. Notes paragraph 1 above.\n`,
    ['<enter>', 'U', 'r', 'g', 'e', 's'],
    `${head}1. Decides so;\n\n2. Urges‸\n\n3. Notes paragraph 1 above.\n`,
  ],
  [
    'Enter twice: an item, and the list’s end',
    `${head}1. Requests:\n\n(a) Oil;‸\n`,
    ['<enter>', '<enter>', 'Urges'],
    `${head}1. Requests:\n\n(a) Oil;\n\n2. Urges‸\n`,
  ],
  ['Enter in the words', `${head}1. Decides ‸so.\n`, ['<enter>'], `${head}1. Decides \n‸so.\n`],
  [
    'Tab on a label',
    `${head}1. Decides so;\n\n2. ‸Urges calm.\n`,
    ['<indent>'],
    `${head}1. Decides so:\n\n(a) ‸Urges calm.\n`,
  ],
  ['Tab in the words', `${head}1. Decides ‸so.\n`, ['<indent>'], `${head}1. Decides  ‸so.\n`],
  ['Shift+Tab on a label', `${head}1. Requests:\n\n‸(a) Oil.\n`, ['<outdent>'], `${head}1. Requests;\n\n‸2. Oil.\n`],
  [
    'Backspace behind a label',
    `${head}1. Decides so;\n\n2. ‸Urges calm.\n`,
    ['<joinWithAbove>'],
    `${head}1. Decides so, ‸Urges calm.\n`,
  ],
  ['Backspace in the words', `${head}1. Decides ‸so.\n`, ['<joinWithAbove>'], `${head}1. Decides‸so.\n`],
  [
    'Chinese',
    '安全理事会，\n\n回顾海，\n\n1. 决定如此；‸\n',
    ['<enter>', '敦促'],
    '安全理事会，\n\n回顾海，\n\n1. 决定如此；\n\n2. 敦促‸\n',
  ],
  [
    'Arabic',
    'إن مجلس الأمن،\n\nإذ يشير إلى البحر،\n\n1 - يقرر ذلك؛‸\n',
    ['<enter>', 'يحث'],
    'إن مجلس الأمن،\n\nإذ يشير إلى البحر،\n\n1 - يقرر ذلك؛\n\n2 - يحث‸\n',
  ],
];

/** Keys that come all at once, as those of a fast typist do while the machine is busy. */
const atOnce: typeof cases = [
  [
    'the words of the next paragraph',
    `${head}1. Decides so;‸\n\n2. Thanks all.\n`,
    ['<enter>', 'U', 'r', 'g', 'e'],
    `${head}1. Decides so;\n\n2. Urge‸\n\n3. Thanks all.\n`,
  ],
  [
    'a second Enter, and words behind it',
    `${head}1. Requests:\n\n(a) Oil;‸\n`,
    ['<enter>', '<enter>', 'U', 'r', 'g', 'e'],
    `${head}1. Requests:\n\n(a) Oil;\n\n2. Urge‸\n`,
  ],
  [
    'the words of a list’s first item',
    `${head}1. Requests:‸\n`,
    ['<enter>', 'O', 'i', 'l', ';'],
    `${head}1. Requests:\n\n(a) Oil;‸\n`,
  ],
  ['two blank lines where no paragraph stands', 'Notes‸\n', ['<enter>', '<enter>', 'o', 'n'], 'Notes\n\non‸\n'],
];

const press = (key: string) =>
  key.startsWith('<')
    ? vscode.commands.executeCommand(`resolute.typing.${key.slice(1, -1)}`)
    : vscode.commands.executeCommand('type', { text: key });

describe('keys of typing', () => {
  afterEach(async () => {
    await closeDraft();
    await setting(undefined);
  });

  for (const [name, before, keys, after] of cases) {
    it(name, async () => {
      const editor = await openMarked(before);
      for (const key of keys) await press(key);
      ok(markedText(editor) === after, markedText(editor));
    });
  }

  for (const [name, before, keys, after] of atOnce) {
    it(`are not overtaken by what is typed before the answer comes: ${name}`, async () => {
      const editor = await openMarked(before);
      await Promise.all(keys.map(press));
      const found = await until(
        'the paragraph',
        () => markedText(editor),
        text => text === after,
        5000,
      ).catch(() => markedText(editor));
      ok(found === after, found);
    });
  }

  it('are one step to undo', async () => {
    const editor = await openMarked(`${head}1. Decides so.‸\n`);
    await press('<enter>');
    await vscode.commands.executeCommand('undo');
    ok(editor.document.getText() === `${head}1. Decides so.\n`, editor.document.getText());
  });

  it('do not let a label stand twice', async () => {
    const editor = await openMarked(`${head}1. Requests:\n\n(a) ‸\n`);
    for (const key of ['(', 'a', ')']) await press(key);
    const after = `${head}1. Requests:\n\n(a) ‸\n`;
    await until(
      'the label once',
      () => markedText(editor),
      text => text === after,
    );
  });
});
