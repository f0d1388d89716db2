import { deepStrictEqual, ok } from 'node:assert/strict';
import type { DocumentDiagnosticReport } from 'vscode-languageserver/node';
import { startServer } from '../../../server/src/protocol/server';
import { chanceOf } from '../editing/chance';
import { effort } from '../effort';
import { heapInUse } from '../heap-in-use';
import { drafts } from '../workspace/drafts';
import { MemoryFiles } from '../workspace/memory-files';
import type { Place } from './announced-requests';
import { type InProcess, inProcess } from './in-process';
import { StormClient } from './storm-client';

const { seeds, actions } = {
  quick: { seeds: 1, actions: 400 },
  full: { seeds: 6, actions: 1000 },
  endurance: { seeds: 200, actions: 1000 },
}[effort];

function someFiles(): MemoryFiles {
  const files = new MemoryFiles();
  for (let i = 0; i < 60; i++) files.texts.set(`file:///w/many/${i}.txt`, drafts.en!(i + 1, i));
  return files;
}

/** What a server that was never in a storm answers about the same texts. */
async function freshAnswers(storm: StormClient, files: MemoryFiles, places: readonly Place[]) {
  const server = await inProcess(startServer, { pull: true, files });
  const calm = new StormClient(server, storm.chance, files);
  for (const [uri, { edited }] of storm.documents) await calm.open(uri, edited.text);
  const answers = await calm.answersAt(places);
  await server.stop();
  return answers;
}

describe('a storm of requests while texts change', () => {
  let server: InProcess;
  afterEach(() => server.stop());

  for (let seed = 1; seed <= seeds; seed++) {
    it(`makes no error, and leaves answers that fit the texts (seed ${seed})`, async function () {
      this.timeout(effort === 'endurance' ? 0 : 60_000);
      const files = someFiles();
      server = await inProcess(startServer, { pull: true, files });
      const storm = new StormClient(server, chanceOf(seed), files);
      for (let action = 1; action <= actions; action++) {
        await storm.act();
        if (action % 100 !== 0) continue;
        await storm.quiet();
        deepStrictEqual([storm.wrong, server.errors], [[], []]);
        // of several resolutions with one symbol, which comes first is a matter of history
        const [uri] = await storm.closeAll(1);
        const places = uri === undefined ? [] : [storm.placeIn(uri), storm.placeIn(uri)];
        deepStrictEqual(await storm.answersAt(places), await freshAnswers(storm, files, places));
      }
      ok(storm.answered > actions / 4, `${storm.answered} answers`);
      const uris = [...storm.documents.keys()];
      await storm.closeAll(0);
      for (const uri of uris) {
        const textDocument = { uri };
        const report: DocumentDiagnosticReport = await server.client.sendRequest('textDocument/diagnostic', {
          textDocument,
        });
        deepStrictEqual(report.kind === 'full' && report.items, []);
      }
    });
  }
  it('leaves no findings behind that were published of documents since closed, moved or changed', async () => {
    const files = new MemoryFiles();
    server = await inProcess(startServer, { pull: false, files });
    const storm = new StormClient(server, chanceOf(77), files);
    for (let action = 0; action < actions; action++) {
      await storm.act();
      // longer than the server waits behind a change, at times
      if (action % 100 === 99) await new Promise(resolve => setTimeout(resolve, 260));
    }
    await storm.open('file:///w/wrong.unres', 'The Security Council,\n\n1. Decides;\n\n3. Urges haste.\n');
    await storm.quiet();
    await server.catalogueIsThere;
    await new Promise(resolve => setTimeout(resolve, 400));
    deepStrictEqual([storm.wrong, server.errors], [[], []]);
    ok(
      [...server.published.values()].some(({ diagnostics }) => diagnostics.length > 0),
      'no findings to go stale',
    );
    for (const [uri, { diagnostics, version }] of server.published) {
      const document = storm.documents.get(uri);
      if (!document) {
        deepStrictEqual([uri, diagnostics], [uri, []]);
        continue;
      }
      deepStrictEqual([uri, version], [uri, document.version]);
      const fresh = (await freshAnswers(storm, new MemoryFiles(), [storm.placeIn(uri)])).find(
        ({ request }) => request.method === 'textDocument/diagnostic',
      );
      deepStrictEqual(diagnostics, fresh!.answer);
    }
    await storm.closeAll(0);
    await server.client.sendRequest('textDocument/hover', {
      textDocument: { uri: '' },
      position: { line: 0, character: 0 },
    });
    const left = [...server.published.values()].filter(({ diagnostics }) => diagnostics.length > 0);
    deepStrictEqual(left, []);
  });
  it('keeps nothing in memory', async function () {
    this.timeout(effort === 'endurance' ? 0 : 120_000);
    const files = new MemoryFiles();
    server = await inProcess(startServer, { pull: true, files });
    const storm = new StormClient(server, chanceOf(5), files);
    const grown = async (until: number) => {
      for (let action = 0; action < until; action++) await storm.act();
      await storm.quiet();
      await storm.closeAll(0);
      await server.client.sendRequest('workspace/symbol', { query: '' }).catch(() => undefined);
      return heapInUse();
    };
    // until all code has been compiled and all lists that are kept short are full
    const before = await grown(actions * 2);
    const after = await grown(actions * 4);
    deepStrictEqual([storm.wrong, server.errors], [[], []]);
    ok(after - before < 3_000_000, `${before} bytes became ${after}`);
  });
});
