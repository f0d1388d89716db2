import { strictEqual } from 'node:assert/strict';
import { betterEncoding } from '../../../server/src/encoding/better-encoding';
import { decodeAs } from '../../../server/src/encoding/decode-as';
import type { Encoding } from '../../../server/src/encoding/encodings';
import { texts } from '../resolution/layouts';
import { encoded } from './encoded';

/** A file's language and encoding, and the encoding that an editor took. */
const wrong: readonly (readonly [string, Encoding, Encoding])[] = [
  ['ru', 'windows-1251', 'utf-8'],
  ['ru', 'windows-1251', 'windows-1252'],
  ['ru', 'koi8-r', 'windows-1251'],
  ['ru', 'utf-8', 'windows-1252'],
  ['fr', 'utf-8', 'windows-1252'],
  ['fr', 'windows-1252', 'utf-8'],
  ['es', 'windows-1252', 'utf-8'],
  ['zh', 'gb18030', 'utf-8'],
  ['zh', 'gb18030', 'big5'],
  ['zh', 'utf-8', 'gb18030'],
  ['ar', 'windows-1256', 'utf-8'],
  ['ar', 'utf-8', 'windows-1256'],
  ['en', 'utf-16le', 'utf-8'],
];

describe('a better encoding than the one that an editor took', () => {
  for (const [language, right, taken] of wrong) {
    it(`${language}: ${right}, not ${taken}`, () => {
      const text = texts[language]!.join('\r\n\r\n').replaceAll('’', "'");
      const bytes = encoded(text, right)!;
      strictEqual(betterEncoding(decodeAs(taken, bytes).replaceAll('\r\n', '\n'), bytes)?.encoding, right);
      strictEqual(betterEncoding(text.replaceAll('\r\n', '\n'), bytes), null, 'shown as it is');
    });
  }
  it('none where the file has changed meanwhile, or its encoding is not sure', () => {
    const bytes = encoded(texts.ru!.join('\n'), 'windows-1251')!;
    strictEqual(betterEncoding('Совет Безопасности,', bytes), null);
    strictEqual(betterEncoding('\ufffd \ufffd', Uint8Array.of(0xb5, 0x20, 0xd7)), null);
    strictEqual(betterEncoding('%PDF \ufffd', encoded('%PDF-1.4 \ufffd', 'utf-8')!), null);
  });
});
