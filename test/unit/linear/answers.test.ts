import { deepStrictEqual, ok } from 'node:assert/strict';
import { startServer } from '../../../server/src/protocol/server';
import { positionAt } from '../editing/edit';
import { effort } from '../effort';
import { announcedRequests, followingRequests } from '../protocol/announced-requests';
import { type InProcess, inProcess } from '../protocol/in-process';
import { MemoryFiles } from '../workspace/memory-files';
import { shapes } from './pathological-shapes';

const sizes = effort === 'quick' ? [300] : [1_000, 10_000];
/** Ten times the text takes ten times as long, or a hundred times where something is quadratic; machines are uneven. */
const greatestGrowth = 40;
/** Milliseconds below which it does not matter. */
const unnoticed = 4_000;
/** For a reason that the user is told: what cannot be renamed, for one. */
const refused = -32803;

describe('answers about a text of one shape, however long', () => {
  let server: InProcess;
  let opened = 0;

  before(async () => {
    server = await inProcess(startServer, { pull: true, files: new MemoryFiles() });
  });
  after(() => server.stop());

  /** Everything is asked in the middle and at the end; how long all answers took. */
  async function asked(text: string): Promise<number> {
    const uri = `file:///w/${opened++}.unres`;
    const textDocument = { uri, languageId: 'un-resolution', version: 1, text };
    const begun = performance.now();
    await server.client.sendNotification('textDocument/didOpen', { textDocument });
    for (const offset of [text.length >> 1, text.length]) {
      const position = positionAt(text, offset);
      const range = { start: { line: 0, character: 0 }, end: position };
      const requests = announcedRequests(server.announced, { uri, position, range });
      for (const request of requests) {
        const answer = await server.client.sendRequest(request.method, request.params).catch(error => {
          if (error.code !== refused) throw error;
        });
        // a hierarchy of citations has as many items as the text cites
        requests.push(...followingRequests(request, answer).slice(0, 4));
      }
    }
    await server.client.sendNotification('textDocument/didClose', { textDocument: { uri } });
    return performance.now() - begun;
  }

  for (const [name, shape] of Object.entries(shapes)) {
    it(`${name}, ${sizes.join(', ')} times`, async () => {
      const times: number[] = [];
      for (const size of sizes) times.push(await asked(shape(size)));
      deepStrictEqual(server.errors, []);
      const [short, long] = [times[0]!, times.at(-1)!];
      ok(long < unnoticed || long < short * greatestGrowth, `${short} ms became ${long} ms`);
    });
  }
});
