import { deepStrictEqual, rejects, strictEqual } from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FolderPlaces, isLocalDisk } from '../../../server/src/workspace/disk/folder-places';
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
  for (const isLocal of [false, true]) {
    const how = isLocal ? ' at once' : '';
    const read = (path: string) => readRegularFile(path, most, () => true, isLocal);
    for (const [name, make, why] of refused) {
      it(`${name} is not read${how}, and not waited for`, async () => {
        make(at('x.csv'));
        await rejects(read(at('x.csv')), why);
      }).timeout(1000);
    }
    it(`a file is read${how} through links, and folders that are links`, async () => {
      mkdirSync(at('far'));
      mkdirSync(at('far/deep'));
      writeFileSync(at('far/y.csv'), 'symbol\n');
      symlinkSync(at('far/deep'), at('near'));
      symlinkSync('../y.csv', at('far/deep/x.csv'));
      strictEqual(Buffer.from((await read(at('near/x.csv')))!).toString(), 'symbol\n');
    });
    it(`a file of any length up to the limit is read whole${how}`, async () => {
      for (const length of [0, 1, 65_535, 65_536, 65_537, most]) {
        const bytes = Buffer.alloc(length, 'قرار');
        writeFileSync(at('x.csv'), bytes);
        deepStrictEqual(Buffer.from((await read(at('x.csv')))!), bytes);
      }
    });
    it(`a large file is read${how} to its end only where its beginning is wanted`, async () => {
      writeFileSync(at('x.csv'), Buffer.alloc(most, 'a'));
      strictEqual(await readRegularFile(at('x.csv'), most, beginning => beginning[0] !== 97, isLocal), null);
    });
    it(`no file stays open that was read${how}, or was not`, async function () {
      if (process.platform !== 'linux') this.skip();
      const open = () => readdirSync('/proc/self/fd').length;
      writeFileSync(at('x.csv'), Buffer.alloc(most, 'a'));
      mkdirSync(at('folder'));
      const before = open();
      for (let i = 0; i < 50; i++) {
        await read(at('x.csv'));
        await readRegularFile(at('x.csv'), most, () => false, isLocal);
        await rejects(readRegularFile(at('x.csv'), 70_000, () => true, isLocal));
        for (const name of ['folder', 'nowhere']) await rejects(read(at(name)));
      }
      strictEqual(open(), before);
    });
  }
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

describe('a disk of this machine', () => {
  const systems: readonly (readonly [name: string, platform: NodeJS.Platform, type: number, local: boolean])[] = [
    ['ext4', 'linux', 0xef53, true],
    ['Btrfs', 'linux', 0x9123683e, true],
    ['tmpfs', 'linux', 0x01021994, true],
    ['overlayfs', 'linux', 0x794c7630, true],
    ['NFS', 'linux', 0x6969, false],
    ['SMB', 'linux', 0xff534d42, false],
    ['SMB 2', 'linux', 0xfe534d42, false],
    ['FUSE, as of sshfs', 'linux', 0x65735546, false],
    ['9P, as of WSL', 'linux', 0x01021997, false],
    ['autofs', 'linux', 0x0187, false],
    ['/proc', 'linux', 0x9fa0, false],
    ['whatever Windows has', 'win32', 0, false],
    ['a number that means something else there', 'darwin', 0xef53, false],
  ];
  for (const [name, platform, type, local] of systems) {
    it(`${name}: ${local ? 'yes' : 'no, or not surely'}`, () => strictEqual(isLocalDisk(platform, type), local));
  }
  it('is looked for once a folder, and no folder that is not there lies on one', async () => {
    const places = new FolderPlaces();
    strictEqual(await places.of('/proc'), 'here');
    strictEqual(await places.of('/nowhere'), 'here');
    const folder = mkdtempSync(join(tmpdir(), 'resolute-local-'));
    const found = await places.of(folder);
    rmSync(folder, { recursive: true });
    strictEqual(await places.of(folder), found);
    places.forget();
    strictEqual(await places.of(folder), 'here');
  });
  it('is not looked for in a folder that leads to another machine', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'resolute-linked-'));
    symlinkSync('//host/share', join(folder, 'drafts'));
    strictEqual(await new FolderPlaces().of(join(folder, 'drafts', 'mine')), 'elsewhere');
    rmSync(folder, { recursive: true });
  });
});
