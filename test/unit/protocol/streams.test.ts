import { deepStrictEqual, rejects } from 'node:assert/strict';
import { PassThrough, Writable } from 'node:stream';
import { messagesOn } from '../../../server/src/protocol/wire/streams';

function writer(failure: Error | null = null) {
  const written: string[] = [];
  const output = new Writable({
    decodeStrings: false,
    write(chunk, _encoding, callback) {
      written.push(String(chunk));
      callback(failure);
    },
  });
  return { written, writer: messagesOn(new PassThrough(), output, () => undefined).writer };
}

describe('messages on a stream', () => {
  it('go out each at once, in order, with their length in bytes', async () => {
    const { written, writer: out } = writer();
    await Promise.all([
      out.write({ jsonrpc: '2.0', method: '决议' } as never),
      out.write({ jsonrpc: '2.0', id: 1, result: null } as never),
    ]);
    deepStrictEqual(written, [
      'Content-Length: 35\r\n\r\n{"jsonrpc":"2.0","method":"决议"}',
      'Content-Length: 38\r\n\r\n{"jsonrpc":"2.0","id":1,"result":null}',
    ]);
  });
  it('that cannot go out are told', async () => {
    const { writer: out } = writer(new Error('the client has gone'));
    const told: string[] = [];
    out.onError(([error, , count]) => told.push(`${error.message} ${count ?? ''}`));
    await rejects(out.write({ jsonrpc: '2.0', method: 'a' } as never), /the client has gone/);
    deepStrictEqual(told[0], 'the client has gone 1');
  });
});
