import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import { drafts } from '../workspace/drafts';
import { RawClient } from './raw-client';

/** What editors do otherwise than VS Code: they push settings or have none, watch no files, and answer nothing. */
describe('an editor', () => {
  let client: RawClient;
  let folder: string;
  const open = 'untitled:Untitled-1';
  const citing = 'The Security Council,\n\nRecalling its resolution 9185 (2014),\n';
  const at = { textDocument: { uri: open }, position: { line: 2, character: 27 } };
  const address = (name: string) => URI.file(join(folder, name)).toString();

  beforeEach(() => {
    client = new RawClient();
    folder = mkdtempSync(join(tmpdir(), 'resolute-test-'));
  });
  afterEach(() => {
    client.kill();
    rmSync(folder, { recursive: true });
  });
  const start = async (params: object) => {
    const workspaceFolders = [{ uri: URI.file(folder).toString(), name: 'drafts' }];
    const answer = await client.initialize({ workspaceFolders, ...params });
    client.open(open, citing);
    return answer.result as { capabilities: { textDocumentSync: { save?: unknown } } };
  };
  const hover = async () => JSON.stringify((await client.ask('textDocument/hover', at)).result);
  const referring = async (uri: string, line: number, character: number) => {
    const asked = { textDocument: { uri }, position: { line, character }, context: { includeDeclaration: false } };
    const found = (await client.ask('textDocument/references', asked)).result as { uri: string }[];
    return [...new Set(found.map(({ uri }) => uri))].sort();
  };

  describe('gives its settings', () => {
    beforeEach(() => writeFileSync(join(folder, 'own.csv'), 'symbol,title\nS/RES/9185(2014),Own gardens\n'));
    for (const [name, settings] of [
      ['as a tree', { resolute: { catalogue: { files: ['own.csv'] } } }],
      ['by their names', { 'resolute.catalogue.files': ['own.csv'] }],
    ] as const) {
      it(`with its initialization options, ${name}`, async () => {
        await start({ initializationOptions: { settings } });
        match(await hover(), /Own gardens/);
      });
      it(`later, ${name}`, async () => {
        await start({});
        client.notify('workspace/didChangeConfiguration', { settings });
        match(await hover(), /Own gardens/);
      });
    }
    it('when asked, and then those alone count', async () => {
      client.answers.set('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => ['own.csv']));
      await start({
        capabilities: { workspace: { configuration: true } },
        initializationOptions: { settings: { 'resolute.catalogue.files': ['none.csv'] } },
      });
      match(await hover(), /Own gardens/);
    });
    it('never, though it says so: what it gave counts, and nothing is waited for long', async () => {
      await start({
        capabilities: { workspace: { configuration: true } },
        initializationOptions: { settings: { resolute: { catalogue: { files: ['own.csv'] } } } },
      });
      const begun = Date.now();
      deepStrictEqual(await referring(open, 2, 27), [open]);
      ok(Date.now() - begun < 6000);
      for (let tries = 0; tries < 40 && !/Own gardens/.test(await hover()); tries++) {
        await new Promise(resolve => setTimeout(resolve, 100));
      }
      match(await hover(), /Own gardens/);
    }).timeout(15_000);
  });

  describe('that tells of no changes on the disk', () => {
    it('is asked to tell when it saves; another is not', async () => {
      strictEqual((await start({})).capabilities.textDocumentSync.save, true);
      client.kill();
      client = new RawClient();
      const capabilities = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } };
      strictEqual((await start({ capabilities })).capabilities.textDocumentSync.save, undefined);
    });
    for (const [language, draft] of Object.entries(drafts)) {
      it(`finds what it saved and closed as it is now: ${language}`, async () => {
        const [a, b, c] = ['a.unres', 'b.unres', 'c.unres'].map(address);
        writeFileSync(join(folder, 'a.unres'), draft(2185, 2100));
        writeFileSync(join(folder, 'b.unres'), draft(2186, 2100));
        await start({});
        client.open(a!, draft(2185, 2100));
        const line = draft(2185, 2100)
          .split('\n')
          .findIndex(text => text.includes('2100'));
        const character = draft(2185, 2100).split('\n')[line]!.indexOf('2100') + 1;
        deepStrictEqual(await referring(a!, line, character), [a, b]);
        writeFileSync(join(folder, 'b.unres'), draft(2186, 2101));
        writeFileSync(join(folder, 'c.unres'), draft(2187, 2100));
        client.open(b!, draft(2186, 2101));
        client.notify('textDocument/didClose', { textDocument: { uri: b } });
        client.notify('textDocument/didSave', { textDocument: { uri: c } });
        deepStrictEqual(await referring(a!, line, character), [a, c]);
        unlinkSync(join(folder, 'c.unres'));
        client.notify('textDocument/didClose', { textDocument: { uri: c } });
        deepStrictEqual(await referring(a!, line, character), [a]);
      });
    }
    it('has no file in its index that lies outside of the workspace', async () => {
      const [inside, outside] = [join(folder, 'in'), join(folder, 'in-or-out')];
      for (const made of [inside, outside]) mkdirSync(made);
      writeFileSync(join(outside, 'b.unres'), drafts.en!(2186, 9185));
      await start({ workspaceFolders: [{ uri: URI.file(inside).toString(), name: 'in' }] });
      await referring(open, 2, 27);
      client.notify('textDocument/didClose', { textDocument: { uri: address('in-or-out/b.unres') } });
      deepStrictEqual(await referring(open, 2, 27), [open]);
    });
  });
});
