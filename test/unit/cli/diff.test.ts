import { deepStrictEqual, doesNotMatch, match, ok, strictEqual } from 'node:assert/strict';
import { copyFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Folder, makeFolder } from './folder';

const old = `The General Assembly,

Recalling its resolution 72/5 of 3 December 2017,

1. Decides to light the lamps of the northern quay;

2. Requests the keepers to trim the hedges along the harbour path.
`;
const now = `The General Assembly,

Recalling its resolution 74/5 of 6 December 2019,

1. Thanks the pilots for their whistles in the fog;

2. Decides to light the lamps of the northern quay;

3. Requests the keepers to trim the tall hedges along the harbour path.
`;
const hostile = `The General Assembly,

Recalling <script>alert(1)</script> & "lamps" \u001b[31m of the \u202equay,

1. Decides to act.
`;

describe('resolute diff', function () {
  this.timeout(60_000);
  let folder: Folder;
  before(() => {
    folder = makeFolder();
    for (const file of ['documents.js', 'pdf.js'])
      copyFileSync(resolve('dist', file), join(dirname(folder.path), file));
    folder.write('old.unres', old);
    folder.write('new.unres', now);
    folder.write(
      'wrapped.unres',
      old.replace('the northern', 'the\nnorthern').replace('3 December', '3\u00a0December'),
    );
    folder.write('hostile.unres', hostile);
    folder.write('<b>.unres', hostile.replace('act', 'sail'));
  });
  after(() => folder.remove());

  it('marks the words in a text', () => {
    const { stdout, stderr, status } = folder.run('diff', 'old.unres', 'new.unres');
    deepStrictEqual([status, stderr], [1, '']);
    strictEqual(
      stdout,
      `--- old.unres
+++ new.unres
1 new, 2 changed, 1 with another number alone

~ PP1
  Recalling its resolution [-72/5-]{+74/5+} of [-3 December 2017-]{+6 December 2019+},

+ OP1
  {+1. Thanks the pilots for their whistles in the fog;+}

> OP1 → OP2, the number alone

~ OP2 → OP3
  Requests the keepers to trim the{+ tall+} hedges along the harbour path.
`,
    );
  });
  it('prints pairs of blocks as JSON', () => {
    const { stdout, status } = folder.run('diff', '--format', 'json', 'old.unres', 'new.unres');
    strictEqual(status, 1);
    strictEqual(stdout.split('\n').length, 2);
    const { pairs, ...names } = JSON.parse(stdout);
    deepStrictEqual(names, { old: 'old.unres', new: 'new.unres' });
    const words = [
      { kind: 'same', text: 'Requests the keepers to trim the' },
      { kind: 'in', text: ' tall' },
      { kind: 'same', text: ' hedges along the harbour path.' },
    ];
    deepStrictEqual(
      [pairs[0], pairs[2], pairs[3], pairs[4]],
      [
        { old: 0, new: 0, change: 'same', moved: false },
        { old: null, new: 2, change: 'new', moved: false },
        { old: 2, new: 3, change: 'label', moved: false },
        { old: 3, new: 4, change: 'words', moved: false, words },
      ],
    );
  });
  it('prints one page that holds no markup but its own', () => {
    const { stdout, status } = folder.run('diff', '--format', 'html', 'hostile.unres', '<b>.unres');
    strictEqual(status, 1);
    match(stdout, /^<!DOCTYPE html>/);
    match(stdout, /default-src 'none'/);
    match(stdout, /&lt;b&gt;\.unres/);
    match(stdout, /<del>act<\/del><ins>sail<\/ins>/);
    doesNotMatch(stdout, /<script|<b>|\u001b/);
    const both = folder.run('diff', '--format', 'html', 'old.unres', 'hostile.unres');
    match(both.stdout, /&lt;script&gt;/);
    doesNotMatch(both.stdout, /<script|\u001b/);
  });
  it('sets Arabic from right to left', () => {
    folder.write('old.ar.unres', 'إن مجلس الأمن،\n\n1 - يقرر العمل فورا؛\n');
    folder.write('new.ar.unres', 'إن مجلس الأمن،\n\n1 - يقرر العمل غدا؛\n');
    const { stdout } = folder.run('diff', '--format', 'html', 'old.ar.unres', 'new.ar.unres');
    match(stdout, /lang="ar" dir="rtl">يقرر العمل <del>فورا<\/del><ins>غدا<\/ins>؛/);
  });
  it('prints nothing where lines and blanks alone differ', () => {
    const { stdout, stderr, status } = folder.run('diff', 'old.unres', 'wrapped.unres');
    deepStrictEqual([stdout, stderr, status], ['', '', 0]);
  });
  it('lets no draft act on a terminal', () => {
    const { stdout } = folder.run('diff', 'old.unres', 'hostile.unres');
    match(stdout, /\\x1b\[31m/);
    ok(![...stdout].some(character => character === '\u001b' || character === '\u202e'));
  });
  it('reads a Word file and standard input', () => {
    folder.run('export', '--to', 'docx', '-o', '.', 'old.unres', 'new.unres');
    const word = folder.run('diff', 'old.docx', 'new.docx');
    deepStrictEqual([word.stderr, word.status], ['', 1]);
    match(word.stdout, /^1 new, 2 changed, 1 with another number alone$/m);
    strictEqual(folder.run('diff', '-', 'old.unres').status, 1);
    strictEqual(folder.run('diff', '/dev/null', 'old.unres').status, 1);
  });
  it('is what a Word file tracks that is exported with a base', () => {
    const { stderr, status } = folder.run(
      'export',
      '--to',
      'docx',
      '--base',
      'old.unres',
      '-o',
      'tracked',
      'new.unres',
    );
    deepStrictEqual([stderr, status], ['', 0]);
    const back = folder.run('import', '--changes', 'reject', 'tracked/new.docx');
    match(back.stdout, /Requests the keepers to trim the hedges along/);
    doesNotMatch(back.stdout, /Thanks the pilots/);
    match(back.stdout, /^3\. Requests the keepers/m);
    folder.run('export', '--to', 'docx', '--base', 'old.unres', '--track-numbers', '-o', 'numbers', 'new.unres');
    const numbers = folder.run('import', '--changes', 'reject', 'numbers/new.docx');
    match(numbers.stdout, /^2\. Requests the keepers/m);
    strictEqual(folder.run('export', '--to', 'docx', '--track-numbers', '-o', 'tracked', 'new.unres').status, 2);
    strictEqual(folder.run('export', '--to', 'md', '--base', 'old.unres', 'new.unres').status, 2);
    strictEqual(folder.run('export', '--to', 'html', '--base', 'none.unres', 'new.unres').status, 2);
  });
  for (const [words, said] of [
    [['diff', 'old.unres'], 'usage: resolute diff'],
    [['diff', 'old.unres', 'none.unres'], 'none.unres: ENOENT'],
    [['diff', '--format', 'pdf', 'old.unres', 'new.unres'], 'pdf'],
  ] as const) {
    it(`fails on ${words.join(' ')}`, () => {
      const { stdout, stderr, status } = folder.run(...words);
      deepStrictEqual([stdout, status], ['', 2]);
      ok(stderr.includes(said), stderr);
    });
  }
});
