import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { documentLinks } from '../../../server/src/features/navigation/document-links';
import { reparse } from '../../../server/src/resolution/editing/reparse';
import { parse } from '../../../server/src/resolution/parse';
import { textIn } from '../check-marks';
import { citingPairs, languageCodes } from './folder';

/** "2100 (2013) en/S/RES/2100%282013%29": what is a link, and where it leads at undocs.org. */
function links(text: string): string[] {
  return documentLinks(parse(text)).map(
    ({ range, target }) => `${textIn(text, range)} ${target!.replace('https://undocs.org/', '')}`,
  );
}

describe('document links', () => {
  for (const code of languageCodes) {
    it(`each citation in ${code}${code === 'ar' ? ', where a link would turn a line’s words round' : ''}`, () => {
      const { citing, citation } = citingPairs[code];
      const link = `${citation} ${code}/S/RES/2100%282013%29`;
      deepStrictEqual(links(citing), code === 'ar' ? [] : [link, link]);
    });
  }
  const cases: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
    [
      'each part of a citation that is cut',
      'The Security Council,\n\nRecalling its resolution 2100\n(2013) and the report (A/66/\n615),\n\n1. Decides;\n',
      ['2100 en/S/RES/2100%282013%29', '(2013) en/S/RES/2100%282013%29', 'A/66/ en/A/66/615', '615 en/A/66/615'],
    ],
    [
      'the Charter, but no treaty by name',
      'The Security Council,\n\nActing under Chapter VII of the Charter of the United Nations,\n\nRecalling the Convention on the Rights of the Child,\n',
      ['Chapter VII https://www.un.org/en/about-us/un-charter/full-text'],
    ],
    [
      'addresses in the text',
      'The Security Council,\n\n1. Notes the page (https://www.un.org/en/a_(b)?c=1%20d#e), and http://undocs.org/S/RES/1;\n',
      [
        'https://www.un.org/en/a_(b)?c=1%20d#e https://www.un.org/en/a_(b)?c=1%20d#e',
        'http://undocs.org/S/RES/1 http://undocs.org/S/RES/1',
      ],
    ],
    [
      'none on a line with words from right to left, whatever the draft’s language',
      'The Security Council,\n\nRecalling resolution 2100 (2013), also called\n“نور”, and https://un.org, A/66/615 and\nresolution 2185 (2014),\n',
      ['2100 (2013) en/S/RES/2100%282013%29', '2185 (2014) en/S/RES/2185%282014%29'],
    ],
    [
      'of an Arabic draft, those on lines of their own',
      'S/RES/2185 (2014)\n\nإن مجلس الأمن،\n\nإذ يشير إلى التقرير (A/66/615) وإلى الصفحة https://un.org،\n\n1 - يقرر إضاءة المنارات.\n\nhttps://undocs.org/A/1\n',
      ['S/RES/2185 (2014) ar/S/RES/2185%282014%29', 'https://undocs.org/A/1 A/1'],
    ],
    ['a scheme alone', 'The Security Council,\n\n1. Notes https:// and https://.;\n', []],
  ];
  for (const [what, text, expected] of cases) it(what, () => deepStrictEqual(links(text), expected));

  it('the draft’s own symbol in a running head', () => {
    const text =
      'S/RES/2185 (2014)\n\nResolution 2185 (2014)\n\nThe Security Council,\n\nRecalling the lamps,\n\n1. Decides.\n';
    deepStrictEqual(links(text), ['S/RES/2185 (2014) en/S/RES/2185%282014%29']);
  });
  it('its tooltip is the symbol', () => {
    strictEqual(documentLinks(parse(citingPairs.en.citing))[0]!.tooltip, 'S/RES/2100(2013)');
  });
  it('follows an edit', () => {
    const before = parse(citingPairs.en.citing);
    documentLinks(before);
    const start = { line: 4, character: 'Recalling its resolution 2'.length };
    const end = { line: 4, character: start.character + 1 };
    const after = reparse(before, { range: { start, end }, text: '9' });
    deepStrictEqual(
      documentLinks(after).map(({ tooltip }) => tooltip),
      ['S/RES/2900(2013)', 'S/RES/2100(2013)'],
    );
  });
});
