import { Header, type Paragraph, TableCell, TableRow } from 'docx';
import type { MastheadLines } from '../../page/masthead-lines';
import type { Look } from '../look';
import { paragraph } from '../paragraph';
import { words } from '../words';
import type { MastheadLine } from './masthead-line';
import { border, fixedTable } from './tables';

/** The first page's header: organ, symbol, distribution. The emblem is protected, and its room stays free. */
export function mastheadHeader(lines: MastheadLines, look: Look, line: MastheadLine, count: number): Header {
  const columns = columnsOf(look);
  const table = fixedTable(look, columns, [
    new TableRow({ height: { value: 864, rule: 'exact' }, children: topRow(lines, look, line) }),
    new TableRow({ height: { value: 2880, rule: 'exact' }, children: organRow(look, line, count) }),
  ]);
  return new Header({ children: [table, paragraph(look, { style: 'Hairline', uncounted: true })] });
}

/** The first page's of a text that has its own head among its lines. */
export function noHead(look: Look): Header {
  return new Header({ children: [paragraph(look, { style: 'Hairline', uncounted: true })] });
}

/** The emblem's, three that the organ's name goes over, a gap, two at the side. */
function columnsOf({ template: { width, textIndent } }: Look): readonly number[] {
  return [textIndent, 1872, 245, width - textIndent - 5473, 245, 3096, 15];
}

function topRow({ unitedNations }: MastheadLines, look: Look, line: MastheadLine): TableCell[] {
  const cell = (span: number, child: Paragraph): TableCell =>
    new TableCell({ columnSpan: span, verticalAlign: 'bottom', borders: border(4), children: [child] });
  return [
    cell(1, paragraph(look, { style: 'Normal', uncounted: true })),
    cell(
      3,
      paragraph(look, { style: 'UnitedNations', uncounted: true, spacing: { after: 80 } }, words(unitedNations, look)),
    ),
    cell(
      3,
      paragraph(look, { style: 'Normal', uncounted: true, trailing: true, spacing: { after: 80 } }, [
        ...line('symbol', {}, { size: 40, position: '-2pt' }),
      ]),
    ),
  ];
}

function organRow(look: Look, words: MastheadLine, count: number): TableCell[] {
  const cell = (span: number, children: Paragraph[]): TableCell =>
    new TableCell({ columnSpan: span, borders: border(12), children });
  /** Distribution, date and original: the first stands apart from what is above, and the third from the date. */
  const line = (index: number): Paragraph =>
    paragraph(
      look,
      { style: 'Normal', uncounted: true, spacing: { before: index === 0 || index === 2 ? 240 : 0 } },
      words(index),
    );
  return [
    cell(1, [paragraph(look, { style: 'Normal', uncounted: true, centred: true, spacing: { before: 120 } })]),
    cell(3, [paragraph(look, { style: 'XLarge', uncounted: true, spacing: { before: 109 } }, words('organ'))]),
    cell(1, [paragraph(look, { style: 'Normal', uncounted: true })]),
    cell(
      2,
      Array.from({ length: Math.max(1, count) }, (_, index) => line(index)),
    ),
  ];
}
