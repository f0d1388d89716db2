import { strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { validUtf8 } from '../../../server/src/encoding/valid-utf8';

/** As the platform has it, which is slow. */
function byThePlatform(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Whole characters of one to four bytes, halves of surrogates, longer forms than need be, and pieces of all these. */
const pieces = fc.oneof(
  fc.string({ unit: 'binary' }).map(text => [...new TextEncoder().encode(text)]),
  fc.constantFrom([0xed, 0xa0, 0x80], [0xc0, 0x80], [0xe0, 0x9f, 0xbf], [0xf4, 0x90, 0x80, 0x80], [0xf8], [0]),
  fc.array(fc.integer({ min: 0x70, max: 0xff }), { maxLength: 4 }),
);

describe('bytes that are UTF-8', () => {
  it('are told from others, and read, as the platform does', () => {
    fc.assert(
      fc.property(fc.array(pieces), written => {
        const bytes = Uint8Array.from(written.flat());
        strictEqual(validUtf8(bytes), byThePlatform(bytes));
        // a part of bytes that are read into one place for all files
        const [from, to] = [Math.min(1, bytes.length), Math.max(1, bytes.length - 1)];
        strictEqual(validUtf8(bytes.subarray(from, to)), byThePlatform(bytes.subarray(from, to)));
      }),
    );
  });
});
