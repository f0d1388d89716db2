import { deepStrictEqual, strictEqual, throws } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { userCacheFolder } from '../../../server/src/code-cache';
import {
  makeFolder,
  readOwnFile,
  sweep,
  writeLargeOwnFile,
  writeOwnFile,
} from '../../../server/src/workspace/disk/own-file';

const data = Buffer.from('kept');

describe('a file of the server’s own', () => {
  let folder: string;
  let path: string;
  before(function () {
    if (process.platform === 'win32') this.skip();
  });
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'resolute-own-'));
    path = join(folder, 'a/b/index');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is made with the folders above it, for its user alone', () => {
    writeOwnFile(path, data);
    deepStrictEqual(readOwnFile(path, 10), data);
    strictEqual(statSync(path).mode & 0o777, 0o600);
    strictEqual(readOwnFile(path, 3), null);
  });
  for (const [name, write] of [
    ['at once', async (data: Buffer) => writeOwnFile(path, data)],
    ['with much in it', (data: Buffer) => writeLargeOwnFile(path, data)],
  ] as const) {
    it(`leaves nothing beside where it cannot come to its place: ${name}`, async () => {
      mkdirSync(join(path, 'in the way'), { recursive: true });
      await write(data);
      deepStrictEqual(readdirSync(join(folder, 'a/b')), ['index']);
    });
  }
  it('takes away what servers left that ended while they wrote, and nothing else', () => {
    mkdirSync(join(folder, 'a/b'), { recursive: true });
    const dead = execFileSync(process.execPath, ['-p', 'process.pid']).toString().trim();
    for (const ending of [dead, '1', `${dead}x`, '', 'old']) writeFileSync(`${path}.${ending}`, '');
    sweep(path);
    deepStrictEqual(
      readdirSync(join(folder, 'a/b')).sort(),
      ['index.', 'index.1', `index.${dead}x`, 'index.old'].sort(),
    );
  });
  it('is not written to, nor read from, the folder that the server was started in', () => {
    const beside = relative('.', path);
    writeOwnFile(path, data);
    strictEqual(readOwnFile(beside, 10), null);
    writeOwnFile(`${beside}2`, data);
    strictEqual(existsSync(`${path}2`), false);
  });
  it('is not read where others could have written it, or where it is no file', () => {
    mkdirSync(join(folder, 'a/b'), { recursive: true });
    writeFileSync(path, data);
    chmodSync(path, 0o666);
    strictEqual(readOwnFile(path, 10), null);
    rmSync(path);
    symlinkSync('/dev/zero', path);
    strictEqual(readOwnFile(path, 10), null);
    rmSync(path);
    execFileSync('mkfifo', [path]);
    strictEqual(readOwnFile(path, 10), null);
  });
  it('is done without where no folder can be made', () => {
    throws(() => makeFolder('/proc/none/at/all'));
    writeOwnFile('/proc/none/index', data);
    writeOwnFile('/dev/null/index', data);
    strictEqual(readOwnFile('/proc/none/index', 10), null);
  }).timeout(1000);
});

describe('the folder for compiled code', () => {
  const before = { ...process.env };
  afterEach(() => {
    for (const name of ['HOME', 'XDG_CACHE_HOME']) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  });
  for (const [name, variables, expected] of [
    ['the user’s caches', { XDG_CACHE_HOME: '/c', HOME: '/h' }, '/c/resolute'],
    ['below the home', { XDG_CACHE_HOME: '', HOME: '/h' }, '/h/.cache/resolute'],
    ['none where the caches are relative', { XDG_CACHE_HOME: 'c', HOME: '/h' }, null],
    ['none where the home is empty', { XDG_CACHE_HOME: '', HOME: '' }, null],
    ['none where the home is relative', { XDG_CACHE_HOME: '', HOME: '..' }, null],
  ] as const) {
    it(name, function () {
      if (process.platform !== 'linux') this.skip();
      Object.assign(process.env, variables);
      strictEqual(userCacheFolder(), expected);
    });
  }
});
