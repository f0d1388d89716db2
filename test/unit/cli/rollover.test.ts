import { deepStrictEqual, match, strictEqual } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const program = resolve('dist/cli.js');
const old = `Resolution adopted by the General Assembly on 3 December 2024

79/999. Lamps of all harbours

The General Assembly,

Noting its seventy-ninth session,

1. Requests a report at its eightieth session.

43rd plenary meeting
3 December 2024
`;
const draft = `Eightieth session

Lamps of all harbours

The General Assembly,

Noting its seventy-ninth session,

1. Requests a report at its eighty-first session.
`;

describe('resolute rollover', function () {
  this.timeout(30_000);
  let folder: string;
  const run = (words: readonly string[], input?: string) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'rollover', ...words], {
      encoding: 'utf8',
      cwd: folder,
      ...(input !== undefined && { input }),
    });
    return { status, stdout, stderr };
  };
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'resolute-'));
    writeFileSync(join(folder, 'old.txt'), old);
    const paragraphs = old.split('\n\n').map(text => `<p>${text.trim()}</p>`);
    writeFileSync(join(folder, 'old.html'), `<html><body>${paragraphs.join('')}</body></html>`);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('prints the draft and nothing else', () => {
    deepStrictEqual(run(['old.txt']), { status: 0, stdout: draft, stderr: '' });
    deepStrictEqual(run(['-'], old), { status: 0, stdout: draft, stderr: '' });
  });
  it('reads files of other formats, whatever their names', () => {
    deepStrictEqual(run(['old.html']), { status: 0, stdout: draft, stderr: '' });
  });
  it('writes to a file', () => {
    deepStrictEqual(run(['old.txt', '-o', 'new.unres']), { status: 0, stdout: '', stderr: '' });
    strictEqual(readFileSync(join(folder, 'new.unres'), 'utf8'), draft);
    strictEqual(readFileSync(join(folder, 'old.txt'), 'utf8'), old);
  });
  it('lists the changes as JSON', () => {
    const { status, stdout } = run(['--format', 'json', 'old.txt']);
    const { file, session, nextSession, changes } = JSON.parse(stdout);
    deepStrictEqual([status, file, session, nextSession], [0, 'old.txt', 79, 80]);
    const sessions = changes.filter(({ path }: { path: string | null }) => path !== null);
    deepStrictEqual(sessions, [
      {
        ...{ kind: 'session', certainty: 'doubtful', path: 'PP1', old: 'seventy-ninth', new: 'eightieth' },
        range: { start: { line: 6, character: 11 }, end: { line: 6, character: 24 } },
        draftRange: { start: { line: 6, character: 11 }, end: { line: 6, character: 24 } },
      },
      {
        ...{ kind: 'session', certainty: 'sure', path: 'OP1', old: 'eightieth', new: 'eighty-first' },
        range: { start: { line: 8, character: 28 }, end: { line: 8, character: 37 } },
        draftRange: { start: { line: 8, character: 28 }, end: { line: 8, character: 40 } },
      },
    ]);
  });
  it('goes to the session that is asked for', () => {
    match(
      run(['--session', '82', 'old.txt']).stdout,
      /^Eighty-second session\n[\s\S]*at its eighty-third session\.\n$/,
    );
    strictEqual(run(['--session', 'next', 'old.txt']).status, 2);
  });
  it('says what could not be read or written', () => {
    const missing = run(['missing.txt']);
    deepStrictEqual([missing.status, missing.stdout], [2, '']);
    match(missing.stderr, /^resolute: missing\.txt: ENOENT/);
    match(run(['old.txt', '-o', 'no/such/folder.txt']).stderr, /^resolute: no\/such\/folder\.txt: ENOENT/);
    strictEqual(run(['old.txt', 'old.txt']).status, 2);
  });
});
