import { ok, strictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { decodeMarked } from '../../../server/src/workspace/summaries/decode';
import { LineWriter } from '../../../server/src/workspace/summaries/line-writer';

type Value = number | string | boolean | null | readonly Value[];

function write(writer: LineWriter, value: Value): void {
  if (typeof value === 'number') writer.number(value);
  else if (typeof value === 'boolean') writer.flag(value);
  else if (typeof value === 'string' || value === null) writer.text(value);
  else {
    writer.open();
    for (const each of value) write(writer, each);
    writer.close();
  }
}

const { value: values } = fc.letrec<{ value: Value }>(tie => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.integer(),
    fc.nat(12),
    fc.boolean(),
    fc.constant(null),
    // halves of surrogates and quotation marks among them
    fc.string({
      unit: fc.oneof(
        fc.integer({ min: 0, max: 0xffff }).map(String.fromCharCode),
        fc.constantFrom('"', 'é', '决', '😀'),
      ),
    }),
    fc.string({ minLength: 1, maxLength: 40 }).map(text => text.repeat(1000)),
    fc.array(tie('value')),
  ),
}));

describe('a line of the index', () => {
  it('is the JSON of its parts, whatever the one before was', () => {
    const writer = new LineWriter();
    fc.assert(
      fc.property(fc.array(fc.array(values), { minLength: 1, maxLength: 3 }), parts => {
        writer.begin();
        for (const [index, part] of parts.entries()) {
          if (index > 0) writer.tab();
          write(writer, part);
        }
        strictEqual(new TextDecoder().decode(writer.line), parts.map(part => JSON.stringify(part)).join('\t'));
      }),
    );
  });
  it('has plain text behind them, in whichever form is shorter', () => {
    const writer = new LineWriter();
    const check = (text: string, mostBytes: number) => {
      writer.begin();
      writer.number(185);
      writer.tab();
      writer.plainText(text);
      const written = writer.line.subarray('185\t'.length);
      strictEqual(decodeMarked(written), text);
      ok(written.length <= 1 + mostBytes, `${written.length} bytes for ${text}`);
    };
    fc.assert(
      fc.property(
        fc.string({ unit: fc.oneof(fc.constantFrom('a', 'é', '决'), fc.string({ unit: 'binary' })) }),
        text => {
          // a byte order mark at the beginning is no part of a text
          if (text.charCodeAt(0) !== 0xfeff) check(text, 3 * text.length);
        },
      ),
    );
    check('Decides to remain seized of the matter…', 41);
    check('决定继续处理此案', 16);
  });
});
