import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isIgnored, readIgnoreRules } from '../../../server/src/cli/files/ignore-rules';

/** Is a path left out by the lines of one list in the uppermost folder, or a folder above it? As a walk asks. */
function leavesOut(lines: string, path: string): boolean {
  const ignore = { list: readIgnoreRules(lines), depth: 0, above: null };
  const names = path.split('/');
  return names.some((_, at) => isIgnored(ignore, names.slice(0, at + 1), at < names.length - 1));
}

const paths = [
  ...['a.unres', 'b.txt', 'doc/a.unres', 'doc/old/a.unres', 'x/doc/a.unres', 'old/b.txt', 'x/old/y/b.txt', '#a', '!a'],
  ...[
    'a b',
    'a ',
    'foo/bar/baz',
    'x/foo/bar',
    '[a]',
    ']',
    '^',
    '-',
    'c',
    'E',
    '7',
    'é',
    '決',
    'a/b/c/d',
    'a\\b',
    '*',
    'ab',
    'aXXb',
  ],
];
const lists = [
  ...[
    '*.unres',
    'doc',
    'doc/',
    '/doc',
    '/doc/',
    'doc/a.unres',
    '/doc/*.unres',
    '**/old',
    'old/**',
    '**/old/**',
    'doc/**/a.unres',
  ],
  ...[
    'a/**/d',
    'a/*/d',
    'a/**',
    '/**',
    '**',
    '*',
    '?',
    '*/',
    'foo/bar',
    '/foo/bar',
    '**/foo/bar',
    'foo/**/baz',
    'foo/**/**/baz',
  ],
  ...[
    '# comment',
    '\\#a',
    '\\!a',
    '!a',
    'a b',
    'a ',
    'a\\ ',
    '   ',
    '',
    '\ufeffa.unres',
    'b.txt\r',
    '[a-c]',
    '[!a-c]',
    '[^a-c]',
  ],
  ...[
    '[]a]',
    '[[:digit:]]',
    '[[:upper:]]',
    '[![:alpha:]]',
    '[a-',
    '[',
    'a[',
    '\\[a\\]',
    '[\\]]',
    '[-]',
    '[a\\-z]',
    '\\',
    'a\\',
  ],
  ...[
    'a\\\\b',
    '\\*',
    'a*b',
    'a**b',
    'a*X*b',
    '*.unres\n!a.unres',
    'doc/\n!doc/a.unres',
    'doc/*\n!doc/a.unres',
    '!*.txt\n*.txt',
  ],
  ...[
    '*\n!*/\n!*.txt',
    '/*\n!/doc',
    '*/a.unres',
    'doc//a.unres',
    '//doc',
    '[é]',
    '?\n!決',
    'é',
    '[[:foo:]]',
    'old\n!old',
    '!old\nold/',
    'old/\n!old',
    '!old/\nold',
    '*.unres\n!*s',
    '!*.unres\n*s',
    'a.*\n!*.unres\n/a.unres',
    '*.unres\n!a.unres\n?.unres\n!/a.unres',
    '*é',
    '*',
    '/é\n!*',
    '*.unres/',
    '/x/doc',
    'x/old/y/',
    '/old/b.txt\n!*.txt\n*.unres',
    'x\n!x/',
    '[z-a]',
    '[[:alpha:]-]',
  ],
];

describe('what .gitignore leaves out', () => {
  const hasGit = spawnSync('git', ['--version']).status === 0;
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'resolute-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  (hasGit && process.platform !== 'win32' ? it : it.skip)('is what git leaves out', function () {
    this.timeout(60_000);
    execFileSync('git', ['init', '-q'], { cwd: folder });
    for (const path of paths) {
      // a name that is a folder's here cannot be a file's
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), '');
    }
    const wrong: string[] = [];
    for (const lines of lists) {
      writeFileSync(join(folder, '.gitignore'), lines);
      const { stdout } = spawnSync(
        'git',
        ['-c', 'core.excludesFile=', 'ls-files', '-z', '--others', '--ignored', '--exclude-standard'],
        { cwd: folder, encoding: 'utf8' },
      );
      const gits = new Set(stdout.split('\0'));
      for (const path of paths) {
        if (leavesOut(lines, path) !== gits.has(path)) wrong.push(`${JSON.stringify(lines)}: ${path}`);
      }
    }
    deepStrictEqual(wrong, []);
  });
  it('of lists without end is found by the name, not by trying each pattern', () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `name${index}\n*.end${index}\n/a/path${index}\n`).join(
      '',
    );
    const { names, ends, paths, endLengths, globs } = readIgnoreRules(lines);
    deepStrictEqual([names.size, ends.size, paths.size, endLengths.length, globs], [20_000, 20_000, 20_000, 5, []]);
    const asked = ['name19999', 'b/name7', 'a/path19999', 'b/path7', 'x.end19999', 'b/x.end', 'name20000'];
    deepStrictEqual(
      asked.filter(path => leavesOut(lines, path)),
      ['name19999', 'b/name7', 'a/path19999', 'x.end19999'],
    );
  });
  it('is told quickly, whatever the pattern', () => {
    const name = 'a'.repeat(255);
    const start = performance.now();
    for (const pattern of [
      '*a'.repeat(5000),
      `${'*a'.repeat(120)}b`,
      `${'**/'.repeat(2000)}b`,
      `${'a/**/'.repeat(500)}b`,
    ]) {
      strictEqual(leavesOut(pattern, Array.from({ length: 15 }, () => name).join('/')), false);
    }
    // one that tries every way takes hours
    ok(performance.now() - start < 20_000);
  });
});
