import { deepStrictEqual } from 'node:assert';
import fc from 'fast-check';
import { readLabel } from '../../../server/src/blocks/labels/label';
import { findFootnoteMarks } from '../../../server/src/blocks/paragraphs/footnote-marks';
import { findInvisibleMarks } from '../../../server/src/blocks/paragraphs/invisible-marks';
import { joinStretches, withoutMarks } from '../../../server/src/blocks/paragraphs/logical-lines';
import { readParagraphText } from '../../../server/src/blocks/paragraphs/text';
import { splitLines } from '../../../server/src/text/lines';

describe('the text of a paragraph', () => {
  const part = fc.constantFrom(
    '1. ',
    '(a) ',
    'lamps',
    ',1 ',
    ' 20175 ',
    '¹',
    '\u00ad',
    '\u200b',
    ' ',
    '字',
    '-',
    '.',
    '\n',
    '\n',
  );
  const text = fc.array(part, { minLength: 1, maxLength: 14 }).map(parts => parts.join(''));

  it('is every line without the marks in it', () => {
    fc.assert(
      fc.property(text, fc.nat(2), fc.boolean(), (one, nextFootnote, labelled) => {
        const lines = splitLines(one);
        const content = Array.from(lines.first.keys()).filter(line => lines.first[line]! >= 0);
        const head = content[0];
        if (head === undefined) return;
        const label = labelled ? readLabel(one, lines.first[head]!, lines.last[head]!) : null;
        let next = nextFootnote;
        const stretches = content.flatMap(line => {
          const start = line === head && label ? label.next : lines.first[line]!;
          const found = findFootnoteMarks(one, start, lines.last[line]!, next);
          next = found.next;
          const marks = [...found.marks, ...findInvisibleMarks(one, start, lines.last[line]!)];
          return withoutMarks(
            { start, end: lines.last[line]!, glued: false },
            marks.sort((a, b) => a.start - b.start),
          );
        });
        deepStrictEqual(readParagraphText(lines, content, 0, one.length, label, nextFootnote), {
          logical: joinStretches(one, stretches),
          nextFootnote: next,
        });
      }),
      { numRuns: 2000 },
    );
  });
});
