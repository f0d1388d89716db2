import { Header, type Paragraph, TableCell, TableRow } from 'docx';
import type { MastheadLines } from '../../page/masthead-lines';
import type { Look } from '../look';
import { paragraph } from '../paragraph';
import { words } from '../words';
import { border, fixedTable } from './tables';

/** The first page's header: organ, symbol, distribution. The emblem is protected, and its room stays free. */
export function mastheadHeader(lines: MastheadLines, look: Look): Header {
  const columns = columnsOf(look);
  const table = fixedTable(look, columns, [
    new TableRow({ height: { value: 864, rule: 'exact' }, children: topRow(lines, look) }),
    new TableRow({ height: { value: 2880, rule: 'exact' }, children: organRow(lines, look) }),
  ]);
  return new Header({ children: [table, paragraph(look, { style: 'Hairline', uncounted: true })] });
}

/** The emblem's, three that the organ's name goes over, a gap, two at the side. */
function columnsOf({ template: { width, textIndent } }: Look): readonly number[] {
  return [textIndent, 1872, 245, width - textIndent - 5473, 245, 3096, 15];
}

function topRow({ unitedNations, symbol }: MastheadLines, look: Look): TableCell[] {
  const cell = (span: number, child: Paragraph): TableCell =>
    new TableCell({ columnSpan: span, verticalAlign: 'bottom', borders: border(4), children: [child] });
  const [first = '', ...rest] = symbol;
  return [
    cell(1, paragraph(look, { style: 'Normal', uncounted: true })),
    cell(
      3,
      paragraph(look, { style: 'UnitedNations', uncounted: true, spacing: { after: 80 } }, words(unitedNations, look)),
    ),
    cell(
      3,
      paragraph(look, { style: 'Normal', uncounted: true, trailing: true, spacing: { after: 80 } }, [
        ...words(first, look, { size: 40, position: '-2pt' }),
        ...words(rest.join(''), look),
      ]),
    ),
  ];
}

function organRow({ organ, beside }: MastheadLines, look: Look): TableCell[] {
  const cell = (span: number, children: Paragraph[]): TableCell =>
    new TableCell({ columnSpan: span, borders: border(12), children });
  const line = (text: string, before: number): Paragraph =>
    paragraph(look, { style: 'Normal', uncounted: true, spacing: { before } }, words(text, look));
  const [distribution = '', date, ...original] = beside;
  return [
    cell(1, [paragraph(look, { style: 'Normal', uncounted: true, centred: true, spacing: { before: 120 } })]),
    cell(3, [paragraph(look, { style: 'XLarge', uncounted: true, spacing: { before: 109 } }, words(organ, look))]),
    cell(1, [paragraph(look, { style: 'Normal', uncounted: true })]),
    cell(2, [
      line(distribution, 240),
      ...(date === undefined ? [] : [line(date, 0)]),
      ...original.map((text, index) => line(text, index === 0 ? 240 : 0)),
    ]),
  ];
}
