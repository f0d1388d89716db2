import { deepStrictEqual, match, strictEqual } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const program = resolve('dist/cli.js');
const rough = 'The Security Council,\n1. Decides\nto act;\n2. Decides to wait.\n';
const fine = 'The Security Council,\n\n1. Decides to act;\n\n2. Decides to wait.\n';

describe('resolute format', function () {
  this.timeout(30_000);
  let folder: string;
  const run = (words: readonly string[], input?: string) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'format', ...words], {
      encoding: 'utf8',
      cwd: folder,
      ...(input !== undefined && { input }),
    });
    return { status, stdout, stderr };
  };
  const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'resolute-'));
  });
  beforeEach(() => {
    write('rough.unres', rough);
    write('fine.unres', fine);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('checks, and changes nothing', () => {
    deepStrictEqual(run(['--check', 'fine.unres']), { status: 0, stdout: '', stderr: '' });
    deepStrictEqual(run(['--check', 'fine.unres', 'rough.unres']), { status: 1, stdout: 'rough.unres\n', stderr: '' });
    strictEqual(read('rough.unres'), rough);
  });
  it('changes files where they are, with the mark that they begin with', () => {
    write('marked.unres', `\ufeff${rough}`);
    deepStrictEqual(run(['fine.unres', 'rough.unres', 'marked.unres']), { status: 0, stdout: '', stderr: '' });
    deepStrictEqual([read('fine.unres'), read('rough.unres'), read('marked.unres')], [fine, fine, `\ufeff${fine}`]);
  });
  it('prints one', () => {
    deepStrictEqual(run(['-'], rough), { status: 0, stdout: fine, stderr: '' });
    deepStrictEqual(run(['--stdout', 'rough.unres']), { status: 0, stdout: fine, stderr: '' });
    strictEqual(read('rough.unres'), rough);
  });
  it('wraps', () => {
    const { stdout } = run(
      ['--width', '30', '-'],
      'The Security Council,\n\nRecalling the lamps of all harbours and the oil,\n',
    );
    strictEqual(stdout, 'The Security Council,\n\nRecalling the lamps of all\nharbours and the oil,\n');
  });
  it('leaves what is not in UTF-8, and what it cannot read, and does the others', () => {
    write(
      'old.unres',
      Buffer.from('Le Conseil de s\xe9curit\xe9,\n1. D\xe9cide d\x92agir ;\n2. D\xe9cide d\x92attendre.\n', 'latin1'),
    );
    const { status, stderr } = run(['old.unres', 'missing.unres', 'rough.unres']);
    strictEqual(status, 2);
    match(stderr, /^resolute: old\.unres: is not UTF-8; --stdout prints/m);
    match(stderr, /^resolute: missing\.unres: ENOENT/m);
    strictEqual(read('rough.unres'), fine);
  });
  for (const [words, expected] of [
    [['--width', '7', 'rough.unres'], '--width 7: expected a whole number from 20 to 400'],
    [['--indent', 'x', 'rough.unres'], '--indent x: expected a whole number from 0 to 16'],
    [['--stdout', 'rough.unres', 'fine.unres'], 'one file alone is printed'],
    [[], 'no file named'],
  ] as const) {
    it(`is a wrong call: ${words.join(' ')}`, () => {
      const { status, stderr, stdout } = run([...words]);
      deepStrictEqual([status, stdout], [2, '']);
      match(stderr, new RegExp(expected));
    });
  }
});
