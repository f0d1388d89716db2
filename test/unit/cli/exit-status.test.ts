import { deepStrictEqual, match } from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { type Folder, good, makeFolder } from './folder';

(process.platform === 'win32' ? describe.skip : describe)('the exit status through a pipe', () => {
  let folder: Folder;
  before(() => {
    folder = makeFolder();
    // more than a pipe holds
    for (let i = 0; i < 1500; i++) folder.write(`many/${i}.unres`);
    for (let i = 0; i < 300; i++) folder.write(`clean/${i}.unres`, good.repeat(3));
    folder.write('last/a.unres', good);
  });
  after(() => {
    folder.remove();
  });

  for (const [script, status] of [
    ['R check many | head -1 >/dev/null', 1],
    ['R check many | true', 1],
    ['R check --format json many | head -1 >/dev/null', 1],
    ['R check --format sarif many | head -c 10 >/dev/null', 1],
    ['R check --format json clean | head -1 >/dev/null', 0],
    ['R check clean none | head -1 >/dev/null', 2],
    // the first error comes behind the end of the pipe
    ['R check --format json clean many | head -1 >/dev/null', 1],
    ['R parse clean | head -1 >/dev/null', 0],
    ['R parse none clean 2>&1 | head -1 >/dev/null', 2],
    ['R --help | true', 0],
    ['R check last 2>&-', 0],
    ['R check none 2>&-', 2],
    ['R check - <&-', 0],
  ] as const) {
    it(`${script}: ${status}`, () => {
      const ended = folder.shell(script);
      deepStrictEqual([ended.status, ended.stderr.replace(/^resolute: (?:none|-): .*\n/, '')], [status, '']);
    });
  }
  (existsSync('/dev/full') ? it : it.skip)('is 2 where nothing can be written', () => {
    const { status, stderr } = folder.shell('R check many >/dev/full');
    match(stderr, /^resolute: standard output: ENOSPC\n$/);
    deepStrictEqual(status, 2);
  });
});
