import { strictEqual } from 'node:assert';
import { footnoteNumberAt, mayHaveFootnoteNumber } from '../../../server/src/blocks/pages/footnote-numbers';
import { splitLines } from '../../../server/src/text/lines';

describe('the number that a footnote begins with', () => {
  const cases: [string, number][] = [
    ['1 See A/61/2.', 1],
    ['12', 12],
    ['3同上', 3],
    ['* Reissued', 0],
    ['12. Decides', -1],
    ['12 lamps were lit', -1],
    ['2 December', -1],
    ['(1) See A/61/2.', -1],
    // from the right, as pdftotext prints it
    ['‫‪ 2‬القرار ‪.70/1‬‬', 2],
    ['‫‪ )( 2‬قرار المنارات ‪ ،68/3‬المرفق‪.‬‬', 2],
    ['‫(1) انظر تقرير الحراس‪.‬‬', 1],
    ['‫(‪ )14‬انظر تقرير الحراس‪.‬‬', 14],
    ['‫(أ) انظر تقرير الحراس‪.‬‬', -1],
    ['‫)2019( 2448 بشأن المنارات‬', -1],
    // words from the left, their number behind them
    ['‫‪.A/75/120 1‬‬', 1],
    ['‫‪.A/75/120 )( 3‬‬', 3],
    ['‫‪.Keepers of Lights, Register, vol. 12, No. 78 2‬‬', 2],
    ['‫‪ ،A/HRC/17/3114‬المرفق‪.‬‬', 14],
    ['‫‪ A/HRC/42/3715‬و ‪.A/HRC/45/34‬‬', 15],
    ['‫‪ A/HRC/42/37‬و ‪.A/HRC/45/34‬‬', -1],
    ['‫‪ COVID-19‬والمنارات‬', -1],
    ['‫وثيقة ‪A/75/120 1‬‬', -1],
  ];
  for (const [text, number] of cases) {
    it(`${number} of ${text}`, () => {
      const lines = splitLines(text);
      strictEqual(footnoteNumberAt(lines, 0), number);
      strictEqual(mayHaveFootnoteNumber(text, lines.first[0]!), number >= 0);
    });
  }
});
