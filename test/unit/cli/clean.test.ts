import { deepStrictEqual, match, strictEqual } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const program = resolve('dist/cli.js');
const page = 'The Security Council,\n\nRecalling the lamps of all\n\nharbours,\n\n26-04711 1/2\n\n1. Decides to act.\n';
const copy = 'The Security Council,\n\nRecalling the lamps of all harbours,\n\n1. Decides to act.\n';

describe('resolute clean', function () {
  this.timeout(30_000);
  let folder: string;
  const run = (words: readonly string[], input?: string) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'clean', ...words], {
      encoding: 'utf8',
      cwd: folder,
      ...(input !== undefined && { input }),
    });
    return { status, stdout, stderr };
  };
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'resolute-'));
    writeFileSync(join(folder, 'page.txt'), page);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('prints the text and nothing else', () => {
    deepStrictEqual(run(['page.txt']), { status: 0, stdout: copy, stderr: '' });
    deepStrictEqual(run(['-'], page), { status: 0, stdout: copy, stderr: '' });
    strictEqual(readFileSync(join(folder, 'page.txt'), 'utf8'), page);
  });
  it('writes to a file, which keeps its rights', () => {
    writeFileSync(join(folder, 'copy.txt'), 'old');
    chmodSync(join(folder, 'copy.txt'), 0o640);
    deepStrictEqual(run(['page.txt', '-o', 'copy.txt']), { status: 0, stdout: '', stderr: '' });
    strictEqual(readFileSync(join(folder, 'copy.txt'), 'utf8'), copy);
    if (process.platform !== 'win32') strictEqual(statSync(join(folder, 'copy.txt')).mode & 0o777, 0o640);
    deepStrictEqual(readdirSync(folder).sort(), ['copy.txt', 'page.txt']);
  });
  it('says what could not be read or written', () => {
    const missing = run(['missing.txt']);
    deepStrictEqual([missing.status, missing.stdout], [2, '']);
    match(missing.stderr, /^resolute: missing\.txt: ENOENT/);
    const unwritten = run(['page.txt', '-o', 'no/such/folder.txt']);
    deepStrictEqual([unwritten.status, unwritten.stdout], [2, '']);
    match(unwritten.stderr, /^resolute: no\/such\/folder\.txt: ENOENT/);
    strictEqual(run(['page.txt', 'page.txt']).status, 2);
    // of one file there is one copy
    deepStrictEqual(run(['.']), { status: 2, stdout: '', stderr: 'resolute: .: is no regular file\n' });
  });
});
