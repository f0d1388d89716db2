import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { readProjectFile } from '../../../../server/src/rules/settings/project-file';
import {
  editsToAccept,
  editsToForget,
  editsToGiveLevel,
  type FileEdit,
} from '../../../../server/src/rules/settings/project-file-edits';

function edited(text: string, edits: readonly FileEdit[] | null): string {
  ok(edits);
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((now, { start, end, newText }) => now.slice(0, start) + newText + now.slice(end), text);
}

/** The file before, and with end-item off. */
const off: Readonly<Record<string, readonly [string, string]>> = {
  'an empty file': ['', '{\n  "rules": {\n    "end-item": "off"\n  }\n}\n'],
  'a file of blanks, behind a mark': ['\ufeff \n', '\ufeff{\n  "rules": {\n    "end-item": "off"\n  }\n}\n'],
  'an empty object': ['{}\n', '{\n  "rules": {\n    "end-item": "off"\n  }\n}\n'],
  'no rules yet, four blanks': [
    '{\n    "profile": "un"\n}\n',
    '{\n    "profile": "un",\n    "rules": {\n        "end-item": "off"\n    }\n}\n',
  ],
  'empty rules, tabs, CRLF': [
    '{\r\n\t"rules": {}\r\n}\r\n',
    '{\r\n\t"rules": {\r\n\t\t"end-item": "off"\r\n\t}\r\n}\r\n',
  ],
  'others there, blank lines and odd blanks kept': [
    '{\n\n  "rules" : {\n    "end-last":"hint"\n  },\n  "profile":   "un"\n}',
    '{\n\n  "rules" : {\n    "end-last":"hint",\n    "end-item": "off"\n  },\n  "profile":   "un"\n}',
  ],
  'on one line': ['{"rules": {"end-last": "hint"}}', '{"rules": {"end-last": "hint", "end-item": "off"}}'],
  'on one line, no rules': ['{"profile": "un"}', '{"profile": "un", "rules": {"end-item":"off"}}'],
  'another level of its own': [
    '{\n  "rules": { "end-item": "error", "end-last": "off" }\n}',
    '{\n  "rules": { "end-item": "off", "end-last": "off" }\n}',
  ],
  'its long name': ['{ "rules": { "punctuation/end-item": 7 } }', '{ "rules": { "punctuation/end-item": "off" } }'],
};

/** The file before, and with one finding accepted. */
const one = { rule: 'end-item', draft: 'a.unres', paragraph: 'To light', hash: 'x-1', marked: ',' };
const accepted: Readonly<Record<string, readonly [string, string]>> = {
  'an empty file': [
    '',
    '{\n  "accepted": [\n    {\n      "rule": "end-item",\n      "draft": "a.unres",\n      "paragraph": "To light",\n      "hash": "x-1",\n      "marked": ","\n    }\n  ]\n}\n',
  ],
  'a list on one line': [
    '{\n  "accepted": [{ "rule": "end-last", "hash": "y" }]\n}',
    '{\n  "accepted": [{ "rule": "end-last", "hash": "y" }, {\n      "rule": "end-item",\n      "draft": "a.unres",\n      "paragraph": "To light",\n      "hash": "x-1",\n      "marked": ","\n    }]\n}',
  ],
  'a list with one in it': [
    '{\n  "accepted": [\n    {\n      "rule": "end-last",\n      "hash": "y"\n    }\n  ]\n}',
    '{\n  "accepted": [\n    {\n      "rule": "end-last",\n      "hash": "y"\n    },\n    {\n      "rule": "end-item",\n      "draft": "a.unres",\n      "paragraph": "To light",\n      "hash": "x-1",\n      "marked": ","\n    }\n  ]\n}',
  ],
};

describe('edits of resolute.json', () => {
  for (const [name, [before, after]] of Object.entries(off)) {
    it(`turn a rule off: ${name}`, () => {
      strictEqual(edited(before, editsToGiveLevel(before, 'end-item', 'off')), after);
      strictEqual(
        readProjectFile(after).levels.get('end-item') ?? readProjectFile(after).levels.get('punctuation/end-item'),
        'off',
      );
    });
  }
  for (const [name, [before, after]] of Object.entries(accepted)) {
    it(`accept a finding: ${name}`, () => {
      strictEqual(edited(before, editsToAccept(before, one)), after);
      const { rule, hash, marked, draft } = readProjectFile(after).accepted.at(-1)!;
      deepStrictEqual({ rule, hash, marked, draft }, { rule: 'end-item', hash: 'x-1', marked: ',', draft: 'a.unres' });
    });
  }
  for (const broken of ['{', '{ "rules": { "end-item": }', '[]', '7', '{ "rules": {},, }', '{} {}']) {
    it(`leave what is no such file alone: ${broken}`, () => {
      deepStrictEqual([editsToGiveLevel(broken, 'end-item', 'off'), editsToAccept(broken, one)], [null, null]);
    });
  }
  it('leave members of another kind alone', () => {
    strictEqual(editsToGiveLevel('{ "rules": [] }', 'end-item', 'off'), null);
    strictEqual(editsToAccept('{ "accepted": {} }', one), null);
    strictEqual(editsToForget('{ "accepted": {} }', new Set([1])), null);
  });
  it('forget any of the findings that are accepted, and leave the others as they are', () => {
    const entries = ['a', 'b', 'c', 'd'].map(hash => `{ "rule": "end-item", "hash": "${hash}" }`);
    const text = `{\n  "accepted": [\n    ${entries.join(',\n    ')}\n  ]\n}\n`;
    const starts = entries.map(entry => text.indexOf(entry));
    for (let chosen = 1; chosen < 16; chosen++) {
      const isGone = (index: number) => (chosen & (1 << index)) !== 0;
      const left = entries.filter((_, index) => !isGone(index));
      const list = left.length === 0 ? '[]' : `[\n    ${left.join(',\n    ')}\n  ]`;
      strictEqual(
        edited(text, editsToForget(text, new Set(starts.filter((_, index) => isGone(index))))),
        `{\n  "accepted": ${list}\n}\n`,
      );
    }
  });
});
