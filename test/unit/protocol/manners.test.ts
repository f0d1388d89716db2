import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import { framed, pause, RawClient } from './raw-client';

const uri = 'file:///draft.unres';
const textDocument = { uri };
const position = { line: 0, character: 0 };
const draft = 'The Security Council,\n\nRecalling its resolution 2185 (2014),\n\n1. Decides so;\n';

describe('the protocol by the letter', () => {
  let client: RawClient;
  beforeEach(() => {
    client = new RawClient();
  });
  afterEach(() => client.kill());
  const codeOf = async (method: string, params?: unknown) => (await client.ask(method, params)).error?.code;

  it('before initialize nothing is answered, and no document opened', async () => {
    client.open(uri, draft);
    strictEqual(await codeOf('textDocument/hover', { textDocument, position }), -32002);
    strictEqual(await codeOf('shutdown'), -32002);
    await client.initialize();
    deepStrictEqual((await client.ask('textDocument/documentSymbol', { textDocument })).result, []);
  });
  it('is initialized once', async () => {
    await client.initialize();
    strictEqual(await codeOf('initialize', { processId: null, rootUri: null, capabilities: {} }), -32600);
  });
  it('after shutdown nothing is answered, and exit ends it well', async () => {
    await client.initialize();
    strictEqual((await client.ask('shutdown')).result, null);
    client.open(uri, draft);
    strictEqual(await codeOf('textDocument/hover', { textDocument, position }), -32600);
    strictEqual(await codeOf('shutdown'), -32600);
    client.notify('exit');
    strictEqual(await client.ended, 0);
  });
  it('exit without shutdown ends it, too, and says so', async () => {
    await client.initialize();
    client.notify('exit');
    strictEqual(await client.ended, 1);
  });
  it('exit before initialize ends it', async () => {
    client.notify('exit');
    strictEqual(await client.ended, 1);
  });
  for (const [name, text, code] of [
    ['what is no JSON', '{"jsonrpc": "2.0", "id": 1, "method"', -32700],
    ['nothing', '', -32700],
    ['bytes that are no text', '\u0000\ufffd\u0007', -32700],
    ['a batch', '[{"jsonrpc": "2.0", "id": 1, "method": "shutdown"}]', -32600],
    ['a number', '7', -32600],
    ['null', 'null', -32600],
    ['an empty object', '{}', -32600],
    ['a request whose id is an object', '{"jsonrpc": "2.0", "id": {}, "method": "shutdown"}', -32600],
    ['a request whose id is null', '{"jsonrpc": "2.0", "id": null, "method": "shutdown"}', -32600],
    ['a request whose method is a number', '{"jsonrpc": "2.0", "id": 1, "method": 5}', -32600],
    ['brackets without an end', '['.repeat(1_000_000), -32700],
  ] as const) {
    it(`${name} is answered as JSON-RPC has it`, async () => {
      await client.initialize();
      client.send(text);
      const answer = await client.until(message => message.id === null);
      strictEqual(answer.error?.code, code);
      match(client.complaints, /^resolute: .*\n$/);
      strictEqual((await client.ask('workspace/symbol', { query: 'x' })).error, undefined);
    });
  }
  for (const params of [undefined, null, {}, 'x', [], { textDocument: {} }, { textDocument: { uri: 5 } }]) {
    it(`parameters that are ${JSON.stringify(params)} are called wrong, and harm nothing`, async () => {
      if (params !== undefined && !Array.isArray(params)) strictEqual(await codeOf('initialize', params), -32602);
      await client.initialize();
      client.open(uri, draft);
      for (const method of [
        ...[
          'hover',
          'definition',
          'references',
          'rename',
          'completion',
          'documentSymbol',
          'diagnostic',
          'codeAction',
        ].map(name => `textDocument/${name}`),
        ...['workspace/symbol', 'callHierarchy/incomingCalls', 'completionItem/resolve', 'resolute/readCataloguePage'],
      ]) {
        strictEqual(await codeOf(method, params), -32602, method);
      }
      for (const method of [
        ...[
          'textDocument/didOpen',
          'textDocument/didChange',
          'textDocument/didClose',
          'workspace/didChangeWatchedFiles',
        ],
        ...['workspace/didChangeWorkspaceFolders', '$/cancelRequest', 'window/workDoneProgress/cancel', '$/setTrace'],
      ]) {
        client.notify(method, params);
      }
      const symbols = (await client.ask('textDocument/documentSymbol', { textDocument })).result as unknown[];
      ok(symbols.length > 0);
    }).timeout(10_000);
  }
});

describe('a stream that is not as it should be', () => {
  let client: RawClient;
  const question = framed(
    JSON.stringify({ jsonrpc: '2.0', id: 'still there', method: 'workspace/symbol', params: { query: '' } }),
  );
  beforeEach(async () => {
    client = new RawClient();
    await client.initialize();
  });
  afterEach(() => client.kill());

  for (const [name, noise] of [
    ['a negative length', 'Content-Length: -5\r\n\r\n'],
    ['a negative length, and its message', 'Content-Length: -5\r\n\r\n{"jsonrpc":"2.0","method":"x"}'],
    ['a length that is no number', 'Content-Length: abc\r\n\r\n{}'],
    ['a length that is half a number', 'Content-Length: 2x\r\n\r\n{}'],
    ['a length beyond all', 'Content-Length: 99999999999999\r\n\r\n{}'],
    ['no length', 'Content-Type: x\r\n\r\n{}'],
    ['lines that end otherwise', 'Content-Length: 2\n\n{}'],
    ['a length that is too short', 'Content-Length: 10\r\n\r\n{"jsonrpc":"2.0","method":"x"}'],
    ['a length that is too long', 'Content-Length: 50000\r\n\r\n{"jsonrpc":"2.0","method":"x"}'],
    ['a length of hundreds of megabytes', 'Content-Length: 400000000\r\n\r\n{"jsonrpc":"2.0","method":"x"}'],
    ['noise', Buffer.from(Array.from({ length: 70_000 }, (_, index) => (index * 7919) % 256))],
    ['a header without an end', `Content-Length: 2\r\nX: ${'y'.repeat(10_000)}`],
    ['a thousand wrong headers', 'Content-Length: -1\r\n\r\n'.repeat(1000)],
  ] as const) {
    it(`is told, and does not make the server deaf: ${name}`, async () => {
      client.write(noise);
      await pause(50);
      client.write(question);
      const answer = await client.until(message => message.id === 'still there');
      deepStrictEqual(answer.result, []);
      match(client.complaints, /^resolute: /);
      ok(client.complaints.length < 20_000);
    });
  }
  it('is read whatever pieces it comes in', async () => {
    for (const byte of Buffer.from(question)) {
      client.write(Uint8Array.of(byte));
      await new Promise(resolve => setImmediate(resolve));
    }
    await client.until(message => message.id === 'still there');
    strictEqual(client.complaints, '');
  });
  it('ends the server with its end, without a word', async () => {
    client.server.stdin!.end();
    strictEqual(await client.ended, 1);
    strictEqual(client.complaints, '');
  });
  it('ends the server when nobody reads its answers any more, without a trace of the stack', async () => {
    client.server.stdout!.destroy();
    for (let tries = 0; tries < 100 && client.server.exitCode === null; tries++) {
      client.write(question);
      await pause(20);
    }
    strictEqual(await client.ended, 1);
    strictEqual(client.complaints, '');
  });
});
