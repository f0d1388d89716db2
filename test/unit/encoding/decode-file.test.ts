import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import { decodeAs } from '../../../server/src/encoding/decode-as';
import { decodeAnyhow, decodeFile } from '../../../server/src/encoding/decode-file';
import type { Encoding } from '../../../server/src/encoding/encodings';
import { texts } from '../resolution/layouts';
import { encoded } from './encoded';

const encodings: readonly Encoding[] = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'gb18030',
  'big5',
  'windows-1251',
  'windows-1252',
  'windows-1256',
  'koi8-r',
];
/** In which encodings each language's files are, besides those of Unicode. */
const usual: Readonly<Record<string, readonly Encoding[]>> = {
  en: ['windows-1252'],
  fr: ['windows-1252'],
  es: ['windows-1252'],
  ru: ['windows-1251', 'koi8-r'],
  zh: ['gb18030'],
  'zh-Hant': ['big5'],
  ar: ['windows-1256'],
};
const traditional = [
  '大會，',
  '回顧其關於燈塔的第91/3號決議，',
  '注意到看守人員的報告，',
  '1. 吁請各國修理燈塔；',
  '2. 決定繼續處理此案。',
];
const all: Readonly<Record<string, readonly string[]>> = { ...texts, 'zh-Hant': traditional };
/** What an old encoding has not, as such files write it. */
const plainer = (text: string) => text.replaceAll('’', "'").replaceAll('–', '-');

function told(bytes: Uint8Array): string {
  const found = decodeFile(bytes);
  return 'reason' in found ? found.reason : `${found.encoding} ${found.certainty}`;
}

describe('a file’s encoding', () => {
  for (const [language, paragraphs] of Object.entries(all)) {
    const text = paragraphs.join('\n\n');
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', ...(usual[language] ?? [])] as const) {
      it(`${language} in ${encoding}, the whole, its beginnings and its single lines`, () => {
        const wholes = [
          text,
          text.replaceAll('\n', '\r\n'),
          paragraphs.slice(1, 4).join('\n'),
          paragraphs.slice(4).join('\n'),
        ];
        for (const whole of wholes) {
          const bytes = encoded(whole, encoding) ?? encoded(plainer(whole), encoding);
          ok(bytes, 'has all the letters');
          const found = decodeFile(bytes);
          ok(!('reason' in found), `${told(bytes)}: ${whole.slice(0, 40)}`);
          const ascii = /^[\0-\x7f]*$/.test(whole);
          if (!ascii || encoding.startsWith('utf-16')) strictEqual(found.text, decodeAs(encoding, bytes));
          // the beginning of a long file may end in the middle of a character
          for (const cut of [1, 2, 3]) {
            const beginning = decodeFile(bytes.subarray(0, bytes.length - cut));
            ok(
              !('reason' in beginning) && beginning.encoding === found.encoding,
              `cut by ${cut}: ${whole.slice(0, 40)}`,
            );
          }
        }
      });
      it(`${language} in ${encoding}: a single line is read right, or not at all`, () => {
        for (const line of paragraphs) {
          const bytes = encoded(line, encoding) ?? encoded(plainer(line), encoding);
          if (!bytes) continue;
          const found = decodeFile(bytes);
          if ('reason' in found) continue;
          strictEqual(found.text, decodeAs(encoding, bytes));
        }
      });
    }
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'] as const) {
      it(`${language} in ${encoding} with its mark`, () => {
        const bytes = encoded(`\ufeff${text}`, encoding)!;
        deepStrictEqual(decodeFile(bytes), { text, encoding, certainty: 'certain' });
      });
    }
  }
  const short: readonly (readonly [string, Encoding])[] = [
    ['Генеральная Ассамблея,', 'windows-1251'],
    ['Генеральная Ассамблея,', 'koi8-r'],
    ['Совет Безопасности,\n\n1. постановляет ждать.', 'koi8-r'],
    ['大会，', 'gb18030'],
    ['安全理事会，\n\n1. 决定等候。', 'gb18030'],
    ['L’Assemblée générale,', 'windows-1252'],
    ['1. Décide', 'windows-1252'],
    ['La Asamblea señala', 'windows-1252'],
    ['“lighthouses” – of the coast', 'windows-1252'],
    ['إن مجلس الأمن،', 'windows-1256'],
    ['1 - يقرر إضاءة المنارات؛', 'windows-1256'],
    ['大會，\n\n決定', 'big5'],
  ];
  for (const [text, encoding] of short) {
    it(`a short text: ${text.split('\n')[0]} in ${encoding}`, () => {
      const bytes = encoded(text, encoding)!;
      strictEqual(told(bytes), `${encoding} guessed`);
      strictEqual(decodeAnyhow(bytes), text);
    });
  }
  it('of UTF-8 with a few wrong bytes is UTF-8, and damaged', () => {
    const bytes = encoded(all.ru!.join('\n'), 'utf-8')!.slice();
    bytes[40] = 0xff;
    bytes[200] = 0xc0;
    strictEqual(told(bytes), 'utf-8 damaged');
  });
  for (const [language, text] of [
    ['en', 'The General Assembly,\n\nRecalling the “lamps”,\n\n1. Decides to act.'],
    ['fr', 'L’Assemblée générale,\n\nRappelant ses résolutions,\n\n1. Décide d’agir.'],
    ['es', 'La Asamblea General,\n\nRecordando la situación de los faros,\n\n1. Señala la cuestión.'],
  ] as const) {
    it(`of UTF-8 with a wrong byte among few that are not ASCII is UTF-8, and damaged: ${language}`, () => {
      const bytes = [...encoded(text, 'utf-8')!];
      strictEqual(told(Uint8Array.from(bytes.toSpliced(10, 0, 0xff))), 'utf-8 damaged');
    });
  }
  const none: readonly (readonly [string, readonly number[] | string, RegExp])[] = [
    ['a PDF', '%PDF-1.7\n%\u00e2\u00e3', /^is a PDF, not text$/],
    ['a Word document', 'PK\u0003\u0004\u0014\0', /Word document or a zip file/],
    ['an old Word document', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0], /old Word document/],
    ['rich text', '{\\rtf1\\ansi', /rich text/],
    ['zero bytes on both sides', [0x41, 0, 0, 0x42, 0x43, 0, 0, 0x44], /binary/],
    ['control characters between zero bytes', [1, 0, 2, 0, 3, 0], /binary/],
    ['bytes that are nobody’s letters', [0xb5, 0x20, 0xd7, 0x20, 0xf7], /could not be told/],
    ['a DOS box', [0xc9, 0xcd, 0xcd, 0xbb, 0x0d, 0x0a, 0xba, 0x20, 0xba], /could not be told/],
    [
      'Russian of DOS',
      [0x8f, 0xe0, 0xa8, 0xa2, 0xa5, 0xe2, 0x2c, 0x20, 0xac, 0xa8, 0xe0, 0xa0, 0xae],
      /could not be told/,
    ],
    [
      'Polish',
      [0x77, 0xb3, 0x61, 0xb6, 0x63, 0x69, 0x77, 0x65, 0x20, 0xbf, 0xf3, 0xb3, 0x74, 0x65],
      /could not be told/,
    ],
  ];
  for (const [name, beginning, reason] of none) {
    it(`${name}: no text`, () => {
      const bytes = typeof beginning === 'string' ? [...beginning].map(letter => letter.charCodeAt(0)) : beginning;
      match(told(Uint8Array.from(bytes)), reason);
    });
  }
  it('of nothing and of ASCII is UTF-8', () => {
    strictEqual(told(new Uint8Array()), 'utf-8 certain');
    strictEqual(told(encoded('The Security Council,', 'utf-8')!), 'utf-8 certain');
  });
  it('is one of those that are listed', () => {
    for (const encoding of encodings) strictEqual(new TextDecoder(encoding).encoding, encoding);
  });
});
