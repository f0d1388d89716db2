import { deepStrictEqual, rejects, strictEqual } from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readNamedFile, readRegularFile } from '../../../server/src/workspace/disk/regular-file';

const most = 200_000;

/** What a folder may hold that somebody else has made: git carries such links. */
describe('of what stands at a path', () => {
  let folder: string;
  const at = (name: string) => join(folder, name);
  before(function () {
    if (process.platform === 'win32') this.skip();
  });
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'resolute-read-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const refused: readonly (readonly [name: string, make: (path: string) => void, why: RegExp])[] = [
    ['a link to a device without an end', path => symlinkSync('/dev/zero', path), /no regular file/],
    ['a link to a device that gives chance', path => symlinkSync('/dev/urandom', path), /no regular file/],
    ['a pipe', path => execFileSync('mkfifo', [path]), /no regular file/],
    [
      'a link to a pipe',
      path => {
        execFileSync('mkfifo', [`${path}.pipe`]);
        symlinkSync(`${path}.pipe`, path);
      },
      /no regular/,
    ],
    ['a folder', path => mkdirSync(path), /no regular file/],
    ['a link to itself', path => symlinkSync(path, path), /leads nowhere/],
    ['a link to nothing', path => symlinkSync('nothing', path), /ENOENT/],
    ['a link to a share, as Windows writes it', path => symlinkSync('\\\\host\\share\\x.csv', path), /another machine/],
    ['a link to a share', path => symlinkSync('//host/share/x.csv', path), /another machine/],
    ['a link to what Unix would mount', path => symlinkSync('/net/host/x.csv', path), /another machine/],
    ['a file that is too large', path => writeFileSync(path, Buffer.alloc(most + 1)), /larger than/],
    [
      'one of a terabyte, with nothing in it',
      path => {
        writeFileSync(path, '');
        truncateSync(path, 2 ** 40);
      },
      /larger/,
    ],
  ];
  for (const [name, make, why] of refused) {
    it(`${name} is not read, and not waited for`, async () => {
      make(at('x.csv'));
      await rejects(readRegularFile(at('x.csv'), most), why);
    }).timeout(1000);
  }
  it('a file is read through links, and folders that are links', async () => {
    mkdirSync(at('far'));
    mkdirSync(at('far/deep'));
    writeFileSync(at('far/y.csv'), 'symbol\n');
    symlinkSync(at('far/deep'), at('near'));
    symlinkSync('../y.csv', at('far/deep/x.csv'));
    strictEqual(Buffer.from((await readRegularFile(at('near/x.csv'), most))!).toString(), 'symbol\n');
  });
  it('a file of any length up to the limit is read whole', async () => {
    for (const length of [0, 1, 65_535, 65_536, 65_537, most]) {
      const bytes = Buffer.alloc(length, 'قرار');
      writeFileSync(at('x.csv'), bytes);
      deepStrictEqual(Buffer.from((await readRegularFile(at('x.csv'), most))!), bytes);
    }
  });
  it('a pipe is read when the user names it himself, to the limit', async () => {
    execFileSync('mkfifo', [at('pipe')]);
    const write = (length: number) =>
      spawn('sh', ['-c', `head -c ${length} /dev/zero > "$0"`, at('pipe')], { stdio: 'ignore' });
    write(100_000);
    strictEqual((await readNamedFile(at('pipe'), most)).length, 100_000);
    write(1_000_000);
    await rejects(readNamedFile(at('pipe'), most), /larger than/);
    await rejects(readNamedFile('/dev/zero', most), /no regular file/);
  });
});
