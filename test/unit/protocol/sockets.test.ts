import { deepStrictEqual, match, strictEqual } from 'node:assert/strict';
import { socketAddress } from '../../../server/src/protocol/wire/socket-address';
import { RawClient } from './raw-client';

for (const talk of ['socket', 'pipe'] as const) {
  describe(`a client that listens on a ${talk}`, () => {
    let client: RawClient;
    beforeEach(async () => {
      client = await RawClient.listening(talk);
    });
    afterEach(() => client.kill());

    it('is answered as one on standard input and output', async () => {
      strictEqual((await client.ask('shutdown')).error?.code, -32002);
      await client.initialize();
      client.write('Content-Length: -5\r\n\r\n');
      client.send('{"jsonrpc": "2.0", "id": 1, "method"');
      strictEqual((await client.until(message => message.id === null)).error?.code, -32700);
      deepStrictEqual((await client.ask('workspace/symbol', { query: '' })).result, []);
      match(client.complaints, /^resolute: /);
    });
    it('ends the server when it goes, and well behind a shutdown', async () => {
      await client.initialize();
      await client.ask('shutdown');
      client.hangUp();
      strictEqual(await client.ended, 0);
    });
  });
}

describe('where a client listens', () => {
  for (const [words, address] of [
    ['--socket=6009', { host: '127.0.0.1', port: 6009 }],
    ['--socket 6009', { host: '127.0.0.1', port: 6009 }],
    ['--pipe=/tmp/x', { path: '/tmp/x' }],
    ['--pipe \\\\.\\pipe\\x', { path: '\\\\.\\pipe\\x' }],
    ['--socket=example.org:1', null],
    ['--socket', null],
    ['--stdio', null],
  ] as const) {
    it(words, () => deepStrictEqual(socketAddress(words.split(' ')), address));
  }
});
