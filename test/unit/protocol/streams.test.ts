import { deepStrictEqual, rejects } from 'node:assert/strict';
import { PassThrough, Writable } from 'node:stream';
import { messagesOn } from '../../../server/src/protocol/wire/streams';
import { written as writtenAs } from '../../../server/src/protocol/wire/written-result';

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
  describe('with a result that writes itself', () => {
    const value = Array.from({ length: 9_000 }, (_, index) => `决议 ${index}`);
    const result = writtenAs([...value], write => {
      for (const piece of ['[', value.map(each => JSON.stringify(each)).join(), ']']) write(piece);
    });
    const message = { jsonrpc: '2.0', id: 7, result } as never;
    const plain = { jsonrpc: '2.0', id: 7, result: value } as never;
    it('go out as they would without', async () => {
      const [own, other] = [writer(), writer()];
      await Promise.all([own.writer.write(message), other.writer.write(plain)]);
      deepStrictEqual(own.written, other.written);
    });
    it('are what they were on other ways', () => deepStrictEqual(message, plain));
  });
  it('that cannot go out are told', async () => {
    const { writer: out } = writer(new Error('the client has gone'));
    const told: string[] = [];
    out.onError(([error, , count]) => told.push(`${error.message} ${count ?? ''}`));
    await rejects(out.write({ jsonrpc: '2.0', method: 'a' } as never), /the client has gone/);
    deepStrictEqual(told[0], 'the client has gone 1');
  });
});
