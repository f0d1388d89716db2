import { Footer, Header, PageNumber, type Paragraph, TableCell, TableRow, TextRun } from 'docx';
import type { Look } from '../look';
import { type Piece, paragraph } from '../paragraph';
import { words } from '../words';
import { border, fixedTable } from './tables';

/** Which of two pages that lie open: the symbol and the page's number stand at their outer edges. */
export type Side = 'even' | 'odd';

/** The symbol above a rule: at the left of even pages, at the right of odd ones; in Arabic the other way round. */
export function runningHead(symbol: readonly Piece[], side: Side, look: Look): Header {
  const cells = inOrder(side, [symbol, []], look, { after: 80 });
  const row = new TableRow({
    height: { value: 864, rule: 'exact' },
    children: cells.map(child => new TableCell({ verticalAlign: 'bottom', borders: border(2), children: [child] })),
  });
  return new Header({ children: [halves(row, look), paragraph(look, { style: 'Header', uncounted: true })] });
}

/** The page's number outside, "2/4", and the job's inside. */
export function runningFoot(jobNumber: string, side: Side, look: Look): Footer {
  const page = new TextRun({
    bold: true,
    size: 17,
    children: [PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES],
  });
  const cells = inOrder(side, [[page], words(jobNumber, look, { size: 14 })], look, {});
  const row = new TableRow({ children: cells.map(child => new TableCell({ children: [child] })) });
  return new Footer({ children: [halves(row, look), paragraph(look, { style: 'Hairline', uncounted: true })] });
}

/** The first page has no number, but the job's. Its foot is taller than the others'. */
export function firstFoot(jobNumber: string, look: Look): Footer {
  return new Footer({
    children: [paragraph(look, { style: 'Normal', uncounted: true, spacing: { after: 480 } }, words(jobNumber, look))],
  });
}

function halves(row: TableRow, look: Look) {
  const half = Math.floor(look.template.width / 2);
  return fixedTable(look, [half, look.template.width - half], [row]);
}

function inOrder(
  side: Side,
  [outside, inside]: readonly [readonly Piece[], readonly Piece[]],
  look: Look,
  spacing: { after?: number },
): readonly Paragraph[] {
  const [first, second] = side === 'even' ? [outside, inside] : [inside, outside];
  return [
    paragraph(look, { style: 'Footer', uncounted: true, spacing }, first),
    paragraph(look, { style: 'Footer', uncounted: true, spacing, trailing: true }, second),
  ];
}
