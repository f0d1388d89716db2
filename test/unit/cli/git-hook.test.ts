import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Folder, good, makeFolder, slip } from './folder';

const hasGit = spawnSync('git', ['--version']).status === 0 && process.platform !== 'win32';

(hasGit ? describe : describe.skip)('the hook of git in docs/continuous-integration.md', function () {
  this.timeout(30_000);
  let folder: Folder;
  before(() => {
    folder = makeFolder();
    const recipe = /<!-- tried -->\n```sh\n([\s\S]+?)```/.exec(readFileSync('docs/continuous-integration.md', 'utf8'));
    ok(recipe);
    folder.write('../bin/resolute', `#!/bin/sh\nexec "${process.execPath}" "${join(folder.path, '../cli.js')}" "$@"\n`);
    folder.shell('git init -q . && chmod +x ../bin/resolute');
    folder.write('.git/hooks/pre-commit', recipe[1]!);
    folder.shell('chmod +x .git/hooks/pre-commit');
  });
  after(() => folder.remove());
  const commit = (message: string) =>
    folder.shell(
      `export PATH="${resolve(folder.path, '../bin')}:$PATH"; git add -A && git -c user.name=a -c user.email=a@b.c commit -qm "${message}"`,
    );

  it('lets drafts without errors be committed, and no others', () => {
    folder.write('a b.unres', good);
    folder.write('notes.md', 'nothing of ours');
    deepStrictEqual([commit('good').status, commit('nothing').status], [0, 1]);
    folder.write('c.unres', slip);
    const refused = commit('slip');
    match(refused.stderr, /^c\.unres:7:1: error: /);
    strictEqual(refused.status === 0, false);
    folder.write('resolute.json', '{ "rules": { "numbering/*": "warning" } }');
    strictEqual(commit('as settings have it').status, 0);
  });
});
