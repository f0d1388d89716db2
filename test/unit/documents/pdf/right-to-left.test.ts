import { strictEqual } from 'node:assert/strict';
import type { Letter } from '../../../../server/src/documents/pdf/lines/line';
import { inReadingOrder, withBrackets } from '../../../../server/src/documents/pdf/lines/right-to-left';

/** Letters as one sees them, from left to right. */
function seen(text: string): Letter[] {
  return [...text].map((letter, index) => ({
    text: letter,
    ...{ start: index * 5, end: index * 5 + 5, size: 10, italic: false, bold: false, raised: false },
  }));
}

function read(text: string, rightToLeft = true): string {
  const [letters] = withBrackets([inReadingOrder(seen(text), rightToLeft)]);
  return letters!.map(letter => letter.text).join('');
}

const turned = (text: string): string => [...text].reverse().join('');

describe('lines that read from the right', () => {
  const cases: readonly (readonly [seen: string, read: string])[] = [
    [turned('إن الجمعية العامة،'), 'إن الجمعية العامة،'],
    [`(2021) 2568 ${turned('القرار')}`, 'القرار 2568 (2021)'],
    // as programs paint it that write down turned brackets as letters
    [`)2021( 2568 ${turned('القرار')}`, 'القرار 2568 (2021)'],
    [`${turned('المؤرخ')} 74/117 ${turned('قرارها')}`, 'قرارها 74/117 المؤرخ'],
    [`${turned('تطلب')} - 1`, '1 - تطلب'],
    [`${turned('تقييم')} (${turned('أ')})`, '(أ) تقييم'],
    [`${turned('المرفق')} ،A/48/486-S/26560`, 'A/48/486-S/26560، المرفق'],
    [`(A/75/120) ${turned('التقرير')}`, 'التقرير (A/75/120)'],
    [`.United Nations, vol. 1577, No. 27531 ${turned('انظر')}`, 'انظر United Nations, vol. 1577, No. 27531.'],
    ['.United Nations, vol. 1577', 'United Nations, vol. 1577.'],
    ['Distr.: General', 'Distr.: General'],
    [`S/RES/2569 (2021) ${turned('الأمم المتحدة')}`, 'الأمم المتحدة S/RES/2569 (2021)'],
    [`(A/CONF.219/7/Add.1) 2011 ${turned('تموز')}`, 'تموز 2011 (A/CONF.219/7/Add.1)'],
    [`1.500 ${turned('و')} 25:30`, '25:30 و 1.500'],
  ];
  for (const [text, expected] of cases) it(expected, () => strictEqual(read(text), expected));

  it('keep the stop behind a number apart from the mark of a footnote', () => {
    const letters = seen(`4.2021 ${turned('عام')}`).map((letter, index) => ({ ...letter, raised: index === 0 }));
    strictEqual(
      inReadingOrder(letters, true)
        .map(({ letter }) => letter.text)
        .join(''),
      'عام 2021.4',
    );
  });

  it('have their Arabic words turned within Latin lines', () => {
    strictEqual(read(`the word ${turned('قرار 12')} is Arabic`, false).includes('قرار'), true);
    strictEqual(read('no Arabic (at all) 12/3', false), 'no Arabic (at all) 12/3');
  });
});
