import { deepStrictEqual, rejects, strictEqual } from 'node:assert/strict';
import * as fc from 'fast-check';
import { zlibSync } from 'fflate';
import { draftText } from '../../../../server/src/documents/draft';
import { readPdf } from '../../../../server/src/documents/pdf/read-pdf';
import type { ReadDocument } from '../../../../server/src/documents/read-document';
import { UnreadableDocument } from '../../../../server/src/documents/unreadable-document';
import { message } from '../../../../server/src/messages/message';
import { chinesePdf, shown, tinyPdf, written } from './tiny-pdf';

const options = { changes: 'accept' } as const;
const resolution = [
  shown(500, 760, 'H/RES/8/1', 'F3'),
  shown(124, 700, 'The Harbour Assembly', 'F2'),
  shown(216.8, 700, ','),
  shown(124, 680, 'Recalling', 'F2'),
  shown(166, 680, 'its resolution 7/12 on the lamps of the coast and on those who keep them'),
  shown(100, 668, 'lit through the night, in fog and in snow,'),
  shown(124, 648, '1.'),
  shown(140, 648, 'Requests', 'F2'),
  shown(182, 648, 'the Keeper to light the lamp \\(at dusk\\);'.replaceAll('\\', '')),
].join('');
const draft = [
  'H/RES/8/1',
  'The Harbour Assembly,',
  'Recalling its resolution 7/12 on the lamps of the coast and on those who keep them lit through the night, in fog and in snow,',
  '1. Requests the Keeper to light the lamp (at dusk);\n',
].join('\n\n');

/** What reading gives: a document, or the reason why there is none; all else fails the test. */
/** A PDF with a page of blanks beyond what is read, packed. */
function packed(pack: (content: Uint8Array) => Uint8Array, filter = '/FlateDecode'): Uint8Array {
  const content = pack(new Uint8Array(70 * 1024 * 1024).fill(0x20));
  let text = '';
  for (const byte of content) text += String.fromCharCode(byte);
  return written([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R >>',
    `<< /Length ${content.length} /Filter ${filter} >>\nstream\n${text}\nendstream`,
  ]);
}

async function outcome(bytes: Uint8Array): Promise<ReadDocument | string> {
  try {
    return await readPdf(bytes, options);
  } catch (error) {
    if (error instanceof UnreadableDocument) return error.reason;
    throw error;
  }
}

describe('a PDF', () => {
  it('becomes a draft, and its bytes stay', async () => {
    const bytes = tinyPdf([resolution]);
    const before = bytes.slice();
    strictEqual(draftText(await readPdf(bytes, options)), draft);
    deepStrictEqual(bytes, before);
  });
  it('has its openers in italics', async () => {
    const { paragraphs } = await readPdf(tinyPdf([resolution]), options);
    deepStrictEqual(paragraphs.at(-1)!.styles, [{ start: 0, end: 'Requests'.length, style: 'italic' }]);
    strictEqual(paragraphs.at(-1)!.label, '1.');
  });
  it('on its side is read as it was meant', async () => {
    const [bytes] = [tinyPdf([resolution], { page: '/Rotate 0' })];
    const turned = tinyPdf([`0 1 -1 0 800 0 cm\n${resolution}`], { page: '/MediaBox [0 0 800 600]' });
    strictEqual(draftText(await readPdf(turned, options)), draftText(await readPdf(bytes, options)));
  });
  it('tells of pages without text among others', async () => {
    const { leftOut } = await readPdf(tinyPdf([resolution, '']), options);
    deepStrictEqual(leftOut, [{ kind: 'page without text', place: message`page ${2}`, wordsKept: false }]);
  });
  it('reads Chinese fonts that are not in the file, whatever their encoding', async () => {
    const inUnicode = ['安全理事会，', '1. 决定采取行动。'].map(text =>
      [...text].map(character => character.codePointAt(0)!.toString(16).padStart(4, '0')).join(''),
    );
    const files: readonly (readonly [string, readonly string[], readonly string[]])[] = [
      ['UniGB-UCS2-H', inUnicode, ['安全理事会，', '1. 决定采取行动。']],
      ['UniGB-UTF16-H', inUnicode, ['安全理事会，', '1. 决定采取行动。']],
      ['GBK-EUC-H', ['b0b2c8abc0edcac2bbe1a3ac', '312e20bef6b6a8'], ['安全理事会， 1. 决定']],
    ];
    for (const [encoding, lines, expected] of files) {
      const { paragraphs, leftOut } = await readPdf(chinesePdf(encoding, lines), options);
      deepStrictEqual([encoding, paragraphs.map(({ words }) => words), leftOut], [encoding, expected, []]);
    }
  });
  it('tells of a font that cannot be read, beside others and alone', async () => {
    const numbers = ['11cf0d5b0c3a'];
    for (const encoding of ['Identity-H', 'GBK-EUC-V']) {
      const { paragraphs, leftOut } = await readPdf(
        chinesePdf(encoding, numbers, shown(80, 400, 'Recalling the lamps of the keepers,', 'F2')),
        options,
      );
      deepStrictEqual(
        paragraphs.map(({ words }) => words),
        ['Recalling the lamps of the keepers,'],
      );
      deepStrictEqual(leftOut, [{ kind: 'unreadable font', place: message`page ${1}`, wordsKept: false }]);
      await rejects(readPdf(chinesePdf(encoding, numbers), options), /fonts do not tell which letters/);
    }
  });

  const refused: readonly (readonly [name: string, bytes: () => Uint8Array, reason: string])[] = [
    ['of pictures alone', () => tinyPdf(['q 500 0 0 700 0 0 cm Q']), 'no text'],
    ['that is none', () => new TextEncoder().encode('%PDF-1.4\nnothing else'), 'damaged'],
    ['that is empty', () => new Uint8Array(), 'damaged'],
    [
      'with a password',
      () =>
        tinyPdf([resolution], {
          trailer: `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> /P -4 >> /ID [<00> <00>]`,
        }),
      'encrypted',
    ],
    ['whose content is small and unpacks to far too much', () => packed(content => zlibSync(content)), 'too large'],
    [
      'that is packed twice',
      () => packed(content => zlibSync(zlibSync(content)), '[/FlateDecode /FlateDecode]'),
      'too large',
    ],
    [
      'of more pages than are read',
      () =>
        written([
          '<< /Type /Catalog /Pages 2 0 R >>',
          `<< /Type /Pages /Kids [${'3 0 R '.repeat(100_000)}] /Count 100000 >>`,
          '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] >>',
        ]),
      'too large',
    ],
    [
      'whose page names one content without end',
      () => tinyPdf([resolution], { page: `/Contents [${'7 0 R '.repeat(50_000)}]` }),
      'too large',
    ],
    [
      'whose page names one content of blanks over and over',
      () => {
        const blanks = Buffer.from(zlibSync(new Uint8Array(1_000_000).fill(0x20))).toString('latin1');
        return written([
          '<< /Type /Catalog /Pages 2 0 R >>',
          '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
          `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents [${'4 0 R '.repeat(100)}] >>`,
          `<< /Filter /FlateDecode /Length ${blanks.length} >>\nstream\n${blanks}\nendstream`,
        ]);
      },
      'too large',
    ],
    ['whose forms call each other ten times, eleven deep', () => formsPdf(11, 10), 'too large'],
    ['whose forms are one in the other', () => formsPdf(500, 1), 'too large'],
    ['that shows more letters than fit on a page', () => tinyPdf([shown(10, 700, 'a'.repeat(1_100_000))]), 'too large'],
  ];
  for (const [name, bytes, reason] of refused) {
    it(`${name} is refused: ${reason}`, () =>
      rejects(
        readPdf(bytes(), options),
        (error: unknown) => error instanceof UnreadableDocument && error.reason === reason,
      ));
  }
});

/** A page that shows a word and a form, which shows the next so many times. */
function formsPdf(forms: number, times: number): Uint8Array {
  const further = Array.from({ length: forms }, (_, index) => {
    const next = index === forms - 1 ? '' : `/XObject << /X ${index + 7} 0 R >>`;
    const content = next === '' ? '' : '/X Do '.repeat(times);
    return `<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << ${next} >> /Length ${content.length} >>\nstream\n${content}\nendstream`;
  });
  const content = `${shown(10, 700, 'Words')}/X Do`;
  return written([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 5 0 R >> /XObject << /X 6 0 R >> >> /Contents 4 0 R >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>',
    ...further,
  ]);
}

describe('a hostile PDF', function () {
  this.timeout(60_000);
  const strange: readonly (readonly [name: string, bytes: () => Uint8Array])[] = [
    [
      'whose tree of pages holds itself',
      () => written(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 1 >>']),
    ],
    [
      'whose tree of pages is deep',
      () =>
        written([
          '<< /Type /Catalog /Pages 2 0 R >>',
          ...Array.from({ length: 3000 }, (_, index) => `<< /Type /Pages /Kids [${index + 3} 0 R] /Count 1 >>`),
          '<< /Type /Page /MediaBox [0 0 9 9] >>',
        ]),
    ],
    ['whose page is huge', () => tinyPdf([resolution], { page: '/MediaBox [-1e30 -1e30 1e30 1e30]' })],
    ['whose page has no extent', () => tinyPdf([resolution], { page: '/MediaBox [0 0 0 0]' })],
    ['whose states are saved without end', () => tinyPdf([`${'q '.repeat(200_000)}${resolution}`])],
    ['with arrays in arrays', () => tinyPdf([`${'['.repeat(50_000)}${resolution}`])],
    ['with an endless line', () => tinyPdf([shown(10, 700, 'lamp-'.repeat(30_000))])],
    ['with letters one on the other', () => tinyPdf([shown(10, 700, 'a').repeat(20_000)])],
    [
      'with a line for each letter',
      () => tinyPdf([Array.from({ length: 20_000 }, (_, index) => shown(10, 700 - index / 100, 'a')).join('')]),
    ],
    [
      'whose content holds itself',
      () =>
        written([
          '<< /Type /Catalog /Pages 2 0 R >>',
          '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
          '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /XObject << /X 4 0 R >> >> /Contents 4 0 R >>',
          '<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 4 0 R >> >> /Length 5 >>\nstream\n/X Do\nendstream',
        ]),
    ],
  ];
  for (const [name, bytes] of strange) it(`${name} is read or refused`, async () => void (await outcome(bytes())));

  const whole = tinyPdf([resolution]);
  it('cut anywhere is read or refused', async () => {
    for (let length = 0; length < whole.length; length += 53) await outcome(whole.subarray(0, length));
  });
  it('with other bytes is read or refused', async () => {
    const byte = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(byte, { minLength: 1, maxLength: 12 }), async changes => {
        const bytes = whole.slice();
        for (const [at, value] of changes) bytes[at] = value;
        await outcome(bytes);
      }),
      { numRuns: 60 },
    );
  });
});
