import { notStrictEqual, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { contentHash } from '../../../server/src/workspace/summaries/content-hash';

describe('the hash of a content', () => {
  it('is the same wherever in a buffer the bytes stand', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), fc.nat(7), (bytes, offset) => {
        const elsewhere = Buffer.alloc(offset + bytes.length + 3, 7);
        elsewhere.set(bytes, offset);
        strictEqual(contentHash(elsewhere.subarray(offset, offset + bytes.length)), contentHash(bytes));
      }),
    );
  });
  it('is another one when a byte changes, comes, goes or changes its place', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 40 }),
        fc.nat(39),
        fc.integer({ min: 1, max: 255 }),
        (bytes, place, by) => {
          const at = place % bytes.length;
          const hash = contentHash(bytes);
          notStrictEqual(contentHash(bytes.map((byte, index) => (index === at ? (byte + by) % 256 : byte))), hash);
          notStrictEqual(contentHash(bytes.filter((_, index) => index !== at)), hash);
          notStrictEqual(contentHash(Uint8Array.from([...bytes, by])), hash);
          const turned = bytes.slice().reverse();
          if (turned.some((byte, index) => byte !== bytes[index])) notStrictEqual(contentHash(turned), hash);
        },
      ),
    );
  });
});
