import { deepStrictEqual, match, strictEqual } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, renameSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { encoded } from '../encoding/encoded';
import { type Folder, filesTold, makeFolder, slip } from './folder';

const isWindows = process.platform === 'win32';

describe('folders that the command line walks', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = makeFolder();
  });
  afterEach(() => {
    folder.remove();
  });

  (isWindows ? it.skip : it)('are walked on behind a file and a folder that cannot be read', () => {
    for (const file of ['w/a1.unres', 'w/a2.unres', 'w/a3.unres', 'w/locked/b.unres', 'w/z.unres']) folder.write(file);
    chmodSync(join(folder.path, 'w/a2.unres'), 0);
    chmodSync(join(folder.path, 'w/locked'), 0);
    const { stdout, stderr, status } = folder.runAsNobody('check', 'w');
    deepStrictEqual(filesTold(stdout), ['w/a1.unres', 'w/a3.unres', 'w/z.unres']);
    strictEqual(
      stderr,
      'resolute: w/a2.unres: EACCES: permission denied\nresolute: w/locked: EACCES: permission denied\n',
    );
    strictEqual(status, 2);
  });
  (isWindows ? it.skip : it)(
    'and files that cannot be looked at are told by their names, whatever is to be done with them',
    () => {
      symlinkSync('loop', join(folder.path, 'loop'));
      for (const command of [...['check', 'parse', 'clean', 'fix', 'rollover', 'import'], ['export', '--to', 'md']]) {
        for (const [name, reason] of [
          ['loop', 'ELOOP: too many symbolic links encountered'],
          ['x'.repeat(300), 'ENAMETOOLONG: name too long'],
        ] as const) {
          const { stdout, stderr, status } = folder.run(...[command].flat(), name);
          deepStrictEqual([stdout, stderr, status], ['', `resolute: ${name}: ${reason}\n`, 2], `${command}`);
        }
      }
    },
  );
  it('are walked in a worktree of git, whose .git is a file', () => {
    folder.write('.git', 'gitdir: /somewhere/else\n');
    folder.write('w/a.unres');
    folder.write('w/b.unres');
    folder.write('w/.gitignore', 'b.unres\n');
    const { stdout, stderr, status } = folder.run('check', 'w');
    deepStrictEqual([filesTold(stdout), stderr, status], [['w/a.unres'], '', 1]);
  });
  (isWindows ? it.skip : it)('are walked on behind a folder that lies too deep for its path', () => {
    folder.write('w/a.unres');
    folder.write('w/z.unres');
    const name = 'd'.repeat(200);
    // from the inside, for no path is so long
    let inner = 'w/inner';
    folder.write(`${inner}/x.unres`);
    for (let depth = 0; depth < 22; depth++) {
      mkdirSync(join(folder.path, 'w/next'));
      renameSync(join(folder.path, inner), join(folder.path, 'w/next', name));
      renameSync(join(folder.path, 'w/next'), join(folder.path, 'w/inner'));
      inner = 'w/inner';
    }
    const { stdout, stderr, status } = folder.run('check', 'w');
    deepStrictEqual(filesTold(stdout), ['w/a.unres', 'w/z.unres']);
    match(stderr, /^resolute: w\/inner\/d+.*: ENAMETOOLONG: name too long\n$/);
    strictEqual(status, 2);
  });
  it('give what the server reads: our endings, and text that reads like a resolution', () => {
    for (const file of ['a.unres', 'b.RESOLUTION', 'c.txt', 'd.TXT', 'e/f.txt', '.hidden/g.unres']) folder.write(file);
    for (const file of ['h.md', 'i.text', 'j.unres.bak', 'k']) folder.write(file);
    folder.write('requirements.txt', '1. foo\n3. bar\n');
    folder.write('picture.txt', '%PDF-1.7\n');
    folder.write('unknown.txt', Uint8Array.of(0xb5, 0x20, 0xd7));
    for (const name of ['.git', 'node_modules', '.hg', '.svn']) folder.write(`${name}/x.unres`);
    folder.write('e/node_modules/y/z.unres');
    folder.write('wide.txt', encoded(`\ufeff${slip}`, 'utf-16le')!);
    const { stdout, stderr, status } = folder.run('check', '.');
    deepStrictEqual(filesTold(stdout), [
      ...['.hidden/g.unres', 'a.unres', 'b.RESOLUTION', 'c.txt', 'd.TXT', 'e/f.txt', 'wide.txt'],
    ]);
    deepStrictEqual([stderr, status], ['', 1]);
  });
  it('do not judge what is named itself', () => {
    folder.write('requirements.txt', '1. foo\n3. bar\n');
    folder.write('.gitignore', '*\n');
    folder.write('node_modules/a.md');
    const { stdout } = folder.run('check', 'requirements.txt', 'node_modules/a.md');
    deepStrictEqual(filesTold(stdout), ['requirements.txt', 'node_modules/a.md']);
    deepStrictEqual(filesTold(folder.run('check', '.').stdout), []);
  });
  it('leave out what .gitignore does, in the folder, below it, and above it in its repository', () => {
    folder.write('.gitignore', '/r/left/\nignored-above.unres\n');
    mkdirSync(join(folder.path, '.git/info'), { recursive: true });
    folder.write('.git/info/exclude', 'excluded.unres\n');
    for (const file of ['a', 'ignored-above', 'excluded', 'left/a', 'deep/own', 'deep/taken-in', 'deep/er/own']) {
      folder.write(`r/${file}.unres`);
    }
    folder.write('r/deep/.gitignore', '# ours\n*.unres\n!taken-in.unres\n');
    const expected = ['a.unres', 'deep/taken-in.unres'];
    for (const place of ['r', 'r/', './r', join(folder.path, 'r')]) {
      deepStrictEqual(
        filesTold(folder.run('check', place).stdout).map(file =>
          file.slice(join(place, '.').replace(/\/$/, '').length + 1),
        ),
        expected,
        place,
      );
    }
    // what is named is walked, though the folder above leaves it out
    deepStrictEqual(filesTold(folder.run('check', 'r/left').stdout), ['r/left/a.unres']);
  });
  (isWindows ? it.skip : it)('follow no links, as the server does not, and never go in a circle', () => {
    folder.write('w/a.unres');
    folder.write('other/b.unres');
    symlinkSync('../other', join(folder.path, 'w/folder'));
    symlinkSync('a.unres', join(folder.path, 'w/file.unres'));
    symlinkSync('.', join(folder.path, 'w/circle'));
    symlinkSync('/dev/zero', join(folder.path, 'w/endless.unres'));
    symlinkSync('/dev/zero', join(folder.path, 'w/.gitignore'));
    const { stdout, stderr } = folder.run('check', 'w');
    deepStrictEqual(filesTold(stdout), ['w/a.unres']);
    strictEqual(stderr, '');
    deepStrictEqual(filesTold(folder.run('check', 'w/folder', 'w/file.unres').stdout), [
      'w/folder/b.unres',
      'w/file.unres',
    ]);
  });
  (isWindows ? it.skip : it)('wait for no pipe', () => {
    folder.write('w/a.unres');
    execFileSync('mkfifo', [join(folder.path, 'w/b.unres'), join(folder.path, 'w/.gitignore')]);
    deepStrictEqual(filesTold(folder.run('check', 'w').stdout), ['w/a.unres']);
  });
  it('say what is too large, of what is surely meant', () => {
    for (const file of ['a.unres', 'large.unres', 'large.txt', 'z.unres']) folder.write(file);
    for (const file of ['large.unres', 'large.txt']) truncateSync(join(folder.path, file), 5 * 1024 * 1024);
    const { stdout, stderr, status } = folder.run('check', '.');
    deepStrictEqual(filesTold(stdout), ['a.unres', 'z.unres']);
    deepStrictEqual([stderr, status], ['resolute: large.unres: is larger than 4 MB\n', 2]);
  });
  it('give each file once, whatever it is called', () => {
    for (const file of ['w/a.unres', 'w/b/c.unres', 'w/d.unres']) folder.write(file);
    const twice = ['w/a.unres', './w/a.unres', 'w/b', join(folder.path, 'w/b/c.unres'), 'w', 'w/', '.'];
    if (!isWindows) {
      symlinkSync('w', join(folder.path, 'link'));
      twice.push('link', 'link/d.unres');
    }
    deepStrictEqual(filesTold(folder.run('check', ...twice).stdout), ['w/a.unres', 'w/b/c.unres', 'w/d.unres']);
  });
  (isWindows ? it.skip : it)('read no device to the end of the memory, even one that is named', () => {
    const { stderr, status } = folder.run('check', '/dev/zero');
    deepStrictEqual([stderr, status], ['resolute: /dev/zero: is no regular file\n', 2]);
  });
  (isWindows ? it.skip : it)('read a pipe that is named, to a limit', () => {
    folder.write('a.unres');
    const { stdout, status } = folder.shell('R check <(cat a.unres) /dev/stdin < a.unres');
    deepStrictEqual([filesTold(stdout).length, status], [2, 1]);
    const endless = folder.shell('R check <(yes) 2>&1 | sed "s/[0-9]*: is/N: is/"');
    deepStrictEqual([endless.stdout, endless.status], ['resolute: /dev/fd/N: is larger than 64 MB\n', 2]);
  });
});
