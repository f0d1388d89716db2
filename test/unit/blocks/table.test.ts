import { deepStrictEqual } from 'node:assert';
import fc from 'fast-check';
import { readLabel } from '../../../server/src/blocks/labels/label';
import { isTableRow } from '../../../server/src/blocks/paragraphs/table';
import { splitLines } from '../../../server/src/text/lines';

describe('rows of tables', () => {
  const part = fc.constantFrom(
    'a',
    '(a)',
    ' ',
    '  ',
    '   ',
    '    ',
    '     ',
    '\t',
    '%',
    'Almara',
    'x'.repeat(390),
    '\n',
  );
  const text = fc.array(part, { minLength: 1, maxLength: 12 }).map(parts => parts.join(''));

  it('have columns as the expression says', () => {
    fc.assert(
      fc.property(text, one => {
        const lines = splitLines(one);
        const visible = one.split('\n').map(line => line.trim());
        const columns = (line: number, expression: RegExp) =>
          !readLabel(visible[line]!, 0, visible[line]!.length) && expression.test(visible[line]!.slice(0, 400));
        const two = (line: number) => line in visible && columns(line, /\S(?:\t+| {4,})\S/);
        for (const line of visible.keys()) {
          if (lines.first[line]! < 0) continue;
          const row =
            columns(line, /\S(?:\t+| {4,})\S[^\t]*?(?:\t+| {4,})\S/) || (two(line) && (two(line - 1) || two(line + 1)));
          deepStrictEqual(isTableRow(lines, line), row);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
