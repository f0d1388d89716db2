import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import type { InlayHint, SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { startServer } from '../../../server/src/protocol/server';
import { MemoryFiles } from '../workspace/memory-files';
import { type InProcess, inProcess } from './in-process';

const text = 'The Security Council,\n\nNoting the weather,\n\n1. Decides so;\n\n3. Urges calm.\n';

describe('the server: tokens and hints', () => {
  const textDocument = { uri: 'untitled:a' };
  let server: InProcess;
  const ask = <Answer>(method: string, more: object = {}) =>
    server.client.sendRequest<Answer>(`textDocument/${method}`, { textDocument, ...more });
  before(async () => {
    server = await inProcess(startServer, { pull: true, files: new MemoryFiles() });
    await server.client.sendNotification('textDocument/didOpen', {
      textDocument: { ...textDocument, languageId: 'un-resolution', version: 1, text },
    });
  });
  after(() => server.stop());

  it('tells after a key what has changed, and all to a client that knows nothing', async () => {
    const before = await ask<SemanticTokens>('semanticTokens/full');
    const place = { line: 2, character: 0 };
    await server.client.sendNotification('textDocument/didChange', {
      textDocument: { ...textDocument, version: 2 },
      contentChanges: [{ range: { start: place, end: place }, text: 'Recalling the calm,\n\n' }],
    });
    const delta = await ask<SemanticTokensDelta>('semanticTokens/full/delta', { previousResultId: before.resultId });
    const all = await ask<SemanticTokens>('semanticTokens/full');
    const data = [...before.data];
    strictEqual(delta.edits.length, 1);
    const [{ start, deleteCount, data: added = [] }] = delta.edits as [SemanticTokensDelta['edits'][0]];
    ok(added.length < all.data.length / 2);
    data.splice(start, deleteCount, ...added);
    deepStrictEqual(data, all.data);
    const unknown = await ask<SemanticTokens>('semanticTokens/full/delta', { previousResultId: 'x' });
    deepStrictEqual(unknown.data, all.data);
    const same = await ask<SemanticTokensDelta>('semanticTokens/full/delta', { previousResultId: unknown.resultId });
    deepStrictEqual(same.edits, []);
  });

  it('shows hints while a setting is on', async () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } };
    await ask('documentSymbol');
    const hints = async () => (await ask<InlayHint[] | null>('inlayHint', { range }))?.map(({ label }) => label);
    deepStrictEqual(await hints(), ['→ 2.']);
    await server.set('resolute.inlayHints.numbers', false);
    await server.set('resolute.inlayHints.titles', false);
    for (let tries = 0; server.announced.inlayHintProvider && tries < 200; tries++)
      await new Promise(resolve => setTimeout(resolve, 10));
    strictEqual(server.announced.inlayHintProvider, undefined);
    deepStrictEqual(await hints(), []);
  });
});
