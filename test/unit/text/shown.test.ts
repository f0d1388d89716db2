import { strictEqual } from 'node:assert/strict';
import { plainText } from '../../../server/src/text/marks/plain-text';
import { inLine, inMarkdown, inMessage, nameInMessage } from '../../../server/src/text/shown';

/** What VS Code makes a link of in its messages: `linkedText.ts` there. */
const vscodeLink = /\[([^\]]+)\]\(((?:https?:\/\/|command:|file:)[^)\s]+)(?: (["'])(.+?)(\3))?\)/i;

describe('text that somebody else wrote', () => {
  describe('as a file’s name in a message', () => {
    for (const [path, shown] of [
      ['/home/me/Harbour lights.txt', 'Harbour lights.txt'],
      ['Untitled-1', 'Untitled-1'],
      ['/a/灯塔 决议.txt', '灯塔 决议.txt'],
      ['/a/قرار ١.txt', 'قرار ١.txt'],
      ['/a/draft [here](command:workbench.action.quit).txt', 'draft (here)(command:workbench.action.quit).txt'],
      ['/a/\u202edraft\n.txt', 'draft.txt'],
      ['/a/half \ud83d', 'half '],
      [`/a/${'x'.repeat(100)}`, `${'x'.repeat(80)}…`],
      [`/a/${'x'.repeat(79)}😀`, `${'x'.repeat(79)}…`],
    ] as const) {
      it(JSON.stringify(path), () => strictEqual(nameInMessage(path), shown));
    }
  });
  describe('in a message is no link, however it is written', () => {
    for (const text of [
      '[Repair](command:workbench.action.terminal.new)',
      '[[Repair](command:a)](command:b)',
      '[Re\npair](command:runCommands?%5B%5D)',
      '[\u200bRepair]\u200b(\u200bcommand:a)',
      '[x](https://example.org "title")',
    ]) {
      it(JSON.stringify(text), () => strictEqual(vscodeLink.test(inMessage(text, 1000)), false));
    }
  });
  describe('in a line', () => {
    for (const [text, shown] of [
      ['安全理事会 قرار', '安全理事会 قرار'],
      ['\u001b]0;title\u0007\u001b[31m', '\\x1b]0;title\\x07\\x1b[31m'],
      ['x\nfake.unres:1:1: error: forged', 'x\\x0afake.unres:1:1: error: forged'],
      ['\u009b31m\u2028\u007f\r\t', '\\x9b31m\\u2028\\x7f\\x0d\\x09'],
    ] as const) {
      it(JSON.stringify(text), () => strictEqual(inLine(text), shown));
    }
  });
  describe('in Markdown', () => {
    for (const [text, shown] of [
      ['[a](command:b) <img src=x> **c** &lt;', '\\[a\\](command:b) \\<img src=x\\> \\*\\*c\\*\\* \\&lt;'],
      ['see https://example.org, HTTP://a.b', 'see https\\://example.org, HTTP\\://a.b'],
      ['www.example.org (WWW.example.org) awww.', 'www\\.example.org (WWW\\.example.org) awww.'],
      ['mail@example.org', 'mail\\@example.org'],
      ['1. Decides', '1\\. Decides'],
      ['12) Decides', '12\\) Decides'],
      ['- Decides', '\\- Decides'],
      ['+ Decides', '\\+ Decides'],
      ['Decides\n\n# so', 'Decides \\# so'],
      ['安全理事会 10:30', '安全理事会 10:30'],
    ] as const) {
      it(JSON.stringify(text), () => strictEqual(inMarkdown(text), shown));
    }
  });
});

describe('Markdown of our own as plain text', () => {
  for (const [markdown, text] of [
    [
      '**S/RES/1(1946)**\n\nText: [English](https://a.b/c%28d%29) · [中文](https://a.b)',
      'S/RES/1(1946)\n\nText: English · 中文',
    ],
    ['*Recalling*\u00a05 \\*not\\* `A`: x', 'Recalling\u00a05 *not* A: x'],
    ['a\n\n---\n\nb', 'a\n\nb'],
    ['\u2067إذ يشير\u2069', '\u2067إذ يشير\u2069'],
  ] as const) {
    it(JSON.stringify(markdown), () => strictEqual(plainText(markdown), text));
  }
  for (const text of ['[a](command:b) *c* `d` \\e https://f.g 1. h', '安全理事会', '- x\\[y']) {
    it(`leads back from what is shown of ${JSON.stringify(text)}`, () =>
      strictEqual(plainText(inMarkdown(text)), text));
  }
});
