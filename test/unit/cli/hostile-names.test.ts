import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { inLine, inText, jsonLine } from '../../../server/src/text/shown';
import { type Folder, good, makeFolder, slip } from './folder';

/** What a terminal acts on, or a log: written as escapes, for no line here may hold one. */
const acts = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

describe('text in a line of a terminal', () => {
  for (const [text, shown] of [
    ['安全理事会 قرار Решение', '安全理事会 قرار Решение'],
    ['\u001b]0;title\u0007\u001b[31m', '\\x1b]0;title\\x07\\x1b[31m'],
    ['x\nfake.unres:1:1: error: forged', 'x\\x0afake.unres:1:1: error: forged'],
    ['\u009b31m\u0085\u2028\u2029\u007f\r\t\u0000', '\\x9b31m\\x85\\u2028\\u2029\\x7f\\x0d\\x09\\x00'],
    ['\u202egnp.\u202c\u2066x\u2069', '\\u202egnp.\\u202c\\u2066x\\u2069'],
    // marks of direction, which Arabic texts have
    ['قرار\u200f ١', 'قرار\u200f ١'],
  ] as const) {
    it(JSON.stringify(text), () => strictEqual(inLine(text), shown));
  }
  it('keeps its lines and tabs where it is a text', () => {
    for (const [text, shown] of [
      ['安全理事会\tх\r\nالقرار\u200f\n', '安全理事会\tх\r\nالقرار\u200f\n'],
      ['Décide\u001b[31m\r\rх\u009b\u2028\u202e', 'Décide\\x1b[31m\\x0d\\x0dх\\x9b\\u2028\\u202e'],
    ] as const) {
      strictEqual(inText(text), shown);
    }
  });
  it('is the same value in JSON', () => {
    const value = { text: '\u001b[31m\u009b\u202e\u2028\u007f"\\\n安' };
    strictEqual(acts.test(jsonLine(value)), false);
    deepStrictEqual(JSON.parse(jsonLine(value)), value);
  });
});

(process.platform === 'win32' ? describe.skip : describe)('names and texts that would act on a terminal', () => {
  const forged = 'x\nfake.unres:1:1: error: forged [rule].unres';
  const coloured = '\u001b[31m\u009b1m\u0007\u202ered.unres';
  const draft = good.replace('the tides', 'the \u001b[31mtides \u202e\u009b1m\u0085of');
  let folder: Folder;
  before(() => {
    folder = makeFolder();
    folder.write(`w/${forged}`, slip);
    folder.write(`w/${coloured}`, slip);
    folder.write('w/text.unres', draft);
    folder.write('w/late.unres', `${draft}\n3. Requests a report by 1 May 2019 \u009b\u202e\u0007;\n`);
    folder.write('w/z\u001b.unres', '%PDF-1.7');
    folder.write('cat\u001b.csv', 'symbol,date\nA/RES/79/1,so\u001bon\n');
  });
  after(() => {
    folder.remove();
  });

  for (const words of [
    ['check', 'w'],
    ['check', '--format', 'json', 'w'],
    ['check', '--format', 'sarif', 'w'],
    ['check', '--catalogue', 'cat\u001b.csv', '--catalogue', 'none\u001b\n.csv', 'w'],
    ['parse', 'w'],
    ['rollover', '--format', 'json', 'w/late.unres'],
    ['parse', '--format', 'outline', 'w'],
    ['parse', 'none\u001b[31m\nresolute: forged'],
    ['parse', '--\u001b[31m'],
    ['pa\u001brse'],
  ]) {
    it(JSON.stringify(words), () => {
      const { stdout, stderr } = folder.run(...words);
      deepStrictEqual([acts.exec(stdout), acts.exec(stderr)], [null, null]);
      const lines = (stdout + stderr).split('\n');
      deepStrictEqual(
        lines.filter(line => /^(?:fake\.unres|resolute: forged)/.test(line)),
        [],
      );
    });
  }
  it('a finding stays one line', () => {
    const lines = folder.run('check', `w/${forged}`).stdout.split('\n');
    strictEqual(lines[0]!.startsWith(`w/${inLine(forged)}:7:1: error: `), true);
    // below it only what is set in by a blank, and the summary
    deepStrictEqual(
      lines.slice(1).filter(line => /^\S/.test(line)),
      ['1 error in 1 file'],
    );
  });
});
