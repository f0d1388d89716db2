import { strictEqual } from 'node:assert/strict';
import { shownName } from '../../../client/src/shown-name';

describe('a file’s name in a message', () => {
  for (const [path, shown] of [
    ['/home/me/Harbour lights.txt', 'Harbour lights.txt'],
    ['Untitled-1', 'Untitled-1'],
    ['/a/灯塔 决议.txt', '灯塔 决议.txt'],
    ['/a/draft [here](command:workbench.action.quit).txt', 'draft (here)(command:workbench.action.quit).txt'],
    ['/a/\u202edraft\n.txt', 'draft.txt'],
    [`/a/${'x'.repeat(100)}`, `${'x'.repeat(80)}…`],
  ] as const) {
    it(JSON.stringify(path), () => strictEqual(shownName(path), shown));
  }
});
