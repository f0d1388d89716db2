import { strictEqual } from 'node:assert/strict';
import type { Connection } from 'vscode-languageserver';
import { ProjectFiles } from '../../../server/src/protocol/project/project-files';
import type { Workspace } from '../../../server/src/protocol/workspace';

const draft = 'file:///workspace/draft.unres';

describe('a draft that is closed while the settings of its rules are read', () => {
  for (const isClosed of [false, true]) {
    it(isClosed ? 'leaves nothing behind' : 'and one that is not', async () => {
      const waiting: ((bytes: Uint8Array) => void)[] = [];
      const workspace = {
        folders: ['file:///workspace'],
        followSettings: () => {},
        followFiles: () => {},
        settings: { get: async () => [null] },
        read: () => new Promise<Uint8Array>(resolve => waiting.push(resolve)),
      } as unknown as Workspace;
      const files = new ProjectFiles({} as Connection, workspace);
      const settings = files.settings(draft);
      if (isClosed) files.closeDraft(draft);
      for (const resolve of waiting) resolve(new TextEncoder().encode('{ "rules": {} }'));
      await settings;
      strictEqual(files.holding(draft).length > 0, !isClosed);
    });
  }
});
