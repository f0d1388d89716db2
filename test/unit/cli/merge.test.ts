import { deepStrictEqual, doesNotMatch, match, ok, strictEqual } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Folder, makeFolder } from './folder';

const base = `The General Assembly,

1. Requests the keepers of the lighthouses to trim their lamps every evening;

2. Encourages all coastal States to plant hedges along their paths;

3. Welcomes the hedges mentioned in paragraph 2 above.
`;
const ours = base
  .replace('1. Requests', '1. Calls upon the pilots to sound their whistles in the fog;\n\n2. Requests')
  .replace('2. Encourages', '3. Encourages')
  .replace('3. Welcomes the hedges mentioned in paragraph 2', '4. Welcomes the hedges mentioned in paragraph 3');
const theirs = base.replace('plant hedges', 'plant tall hedges');
const both = ours.replace('plant hedges', 'plant tall hedges');

/** As docs/git.md tells to set it up, "resolute" for the program. */
const recipe = readFileSync(resolve('docs/git.md'), 'utf8');
const configuration = /```gitconfig\n([\s\S]*?)```/.exec(recipe)![1]!;
const attributes = /```gitattributes\n([\s\S]*?)```/.exec(recipe)![1]!;

describe('resolute merge', function () {
  this.timeout(120_000);
  let folder: Folder;
  before(() => {
    folder = makeFolder();
    for (const [name, text] of Object.entries({ base, ours, theirs })) folder.write(`${name}.unres`, text);
    folder.write('other.unres', base.replace('every evening', 'at dawn'));
    folder.write('another.unres', base.replace('every evening', 'at dusk'));
  });
  after(() => folder.remove());

  it('prints the text with the changes of both sides', () => {
    const { stdout, stderr, status } = folder.run('merge', 'base.unres', 'ours.unres', 'theirs.unres');
    deepStrictEqual([stdout, stderr, status], [both, '', 0]);
  });
  it('writes it to a file, and tells of conflicts by its exit status', () => {
    const { stdout, status } = folder.run('merge', '-o', 'made.unres', 'base.unres', 'other.unres', 'another.unres');
    deepStrictEqual([stdout, status], ['', 1]);
    match(
      readFileSync(join(folder.path, 'made.unres'), 'utf8'),
      /^<<<<<<< ours\n1\. .*\n\n=======\n1\. .*\n\n>>>>>>> theirs\n2\. /m,
    );
  });
  it('writes nothing where a file cannot be read', () => {
    const { stdout, stderr, status } = folder.run(
      'merge',
      '-o',
      'none.unres',
      'base.unres',
      'missing.unres',
      'ours.unres',
    );
    deepStrictEqual([stdout, status], ['', 2]);
    match(stderr, /missing\.unres: ENOENT/);
    strictEqual(existsSync(join(folder.path, 'none.unres')), false);
  });
  it('tells of a file that cannot be written', () => {
    const { stderr, status } = folder.run('merge', '-o', 'no/such/folder', 'base.unres', 'ours.unres', 'theirs.unres');
    strictEqual(status, 2);
    match(stderr, /^resolute: no\/such\/folder: ENOENT/);
  });

  describe('in a repository of git, set up by the recipe', () => {
    const isHere = spawnSync('git', ['--version']).status === 0;
    const git = (...words: readonly string[]) => {
      const env = {
        ...process.env,
        PATH: `${folder.path}/bin:${process.env.PATH}`,
        HOME: folder.path,
        GIT_CONFIG_NOSYSTEM: '1',
        NO_COLOR: '1',
      };
      return spawnSync('git', words, { cwd: join(folder.path, 'repository'), encoding: 'utf8', env });
    };
    const commit = (text: string): void => {
      folder.write('repository/draft.unres', text);
      strictEqual(git('commit', '-qam', 'Another wording').status, 0);
    };
    before(function () {
      if (!isHere) this.skip();
      const program = join(folder.path, '..', 'cli.js');
      folder.write('bin/resolute', `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`);
      spawnSync('chmod', ['+x', join(folder.path, 'bin/resolute')]);
      folder.write('repository/draft.unres', base);
      folder.write('repository/.gitattributes', attributes);
      git('init', '-q', '-b', 'main');
      const own = '[user]\n\tname = Keeper\n\temail = keeper@example.org\n';
      const file = 'repository/.git/config';
      folder.write(file, `${readFileSync(join(folder.path, file), 'utf8')}${own}${configuration}`);
      git('add', '.');
      strictEqual(git('commit', '-qm', 'A draft').status, 0);
    });

    it('git diff tells of paragraphs', () => {
      folder.write('repository/draft.unres', ours);
      const { stdout, stderr, status } = git('--no-pager', 'diff');
      deepStrictEqual([stderr, status], ['', 0]);
      match(stdout, /^\+ OP1\n {2}\{\+1\. Calls upon the pilots/m);
      match(stdout, /^> OP1 → OP2 … OP3 → OP4, the number alone$/m);
      doesNotMatch(stdout, /@@/);
      git('checkout', '-q', '.');
    });
    it('git merge numbers on', () => {
      git('checkout', '-qb', 'theirs');
      commit(theirs);
      git('checkout', '-q', 'main');
      commit(ours);
      const { status, stderr } = git('merge', '-q', '--no-edit', 'theirs');
      deepStrictEqual([status, stderr], [0, '']);
      strictEqual(readFileSync(join(folder.path, 'repository/draft.unres'), 'utf8'), both);
    });
    it('git merge stops at conflicts', () => {
      git('checkout', '-qb', 'one');
      commit(both.replace('every evening', 'at dawn'));
      git('checkout', '-q', 'main');
      commit(both.replace('every evening', 'at dusk'));
      const { status } = git('merge', '-q', '--no-edit', 'one');
      ok(status !== 0);
      match(git('status', '--porcelain').stdout, /^UU draft\.unres$/m);
      match(
        readFileSync(join(folder.path, 'repository/draft.unres'), 'utf8'),
        /<<<<<<< ours\n2\. [\s\S]*at dusk[\s\S]*=======\n2\. [\s\S]*at dawn/,
      );
    });
  });
});
