import { deepStrictEqual } from 'node:assert/strict';
import type { Catalogue } from '../../../server/src/catalogue/catalogue';
import { catalogueDefinition, definition } from '../../../server/src/features/navigation/definition';
import { highlights } from '../../../server/src/features/navigation/highlights';
import { references } from '../../../server/src/features/navigation/references';
import { loadBuiltIn } from '../catalogue/built-in';
import { citingPairs, cursorIn, folder, languageCodes } from './folder';

function definitions(files: Readonly<Record<string, string>>): string[] {
  const { asked, position, index, written } = folder(files);
  return definition(asked, position, index).map(({ targetUri, targetSelectionRange }) =>
    written(targetUri, targetSelectionRange),
  );
}

function allReferences(files: Readonly<Record<string, string>>, includeDeclaration = true): string[] {
  const { asked, position, index, written } = folder(files);
  return references(asked, position, includeDeclaration, index).map(({ uri, range }) => written(uri, range));
}

function highlighted(text: string): string[] {
  const { asked, position, written } = folder({ a: text });
  return highlights(asked.resolution, position).map(({ range }) => written('a', range));
}

describe('definition of what lies in no file: its page of the catalogue', () => {
  let catalogue: Catalogue;
  before(async () => {
    catalogue = await loadBuiltIn();
  });
  const page = (marked: string) => {
    const { asked, position, written } = folder({ a: marked });
    const links = catalogueDefinition(asked.resolution, position, catalogue, (symbol, code) => `${code} ${symbol}`);
    return links.map(({ targetUri, originSelectionRange }) => `${targetUri} ← ${written('a', originSelectionRange!)}`);
  };
  for (const code of languageCodes) {
    const { citing, citation } = citingPairs[code];
    it(code, () => {
      deepStrictEqual(page(cursorIn(citing, citation)), [`${code} S/RES/2100(2013) ← a:4 ${citation}`]);
      deepStrictEqual(page(`‸${citing}`), []);
    });
  }
  it('none of what the catalogue does not know', () =>
    deepStrictEqual(page('The Security Council,\n\nRecalling resolution 99‸99 (2031),\n'), []));
});

describe('navigation in six languages', () => {
  for (const code of languageCodes) {
    const { cited, citing, reference, itemReference, citation, citedParagraph } = citingPairs[code];
    const title = citing.slice(0, citing.indexOf('\n'));
    const label = code === 'ar' ? '1 -' : '1.';
    const item = code === 'fr' || code === 'es' || code === 'ru' ? 'a)' : code === 'ar' ? '(أ)' : '(a)';

    it(`${code}: definition`, () => {
      const toTitle = [`a:0 ${cited.slice(0, cited.indexOf('\n'))}`];
      deepStrictEqual(definitions({ a: cursorIn(cited, reference) }), [`a:6 ${label}`]);
      deepStrictEqual(definitions({ a: cursorIn(cited, itemReference) }), [`a:8 ${item}`]);
      deepStrictEqual(definitions({ a: cited, b: cursorIn(citing, citation) }), toTitle);
      deepStrictEqual(definitions({ a: cited, b: cursorIn(citing, citation, 1) }), [`a:6 ${label}`]);
      deepStrictEqual(definitions({ a: cited, b: cursorIn(citing, citedParagraph) }), [`a:6 ${label}`]);
      deepStrictEqual(definitions({ b: cursorIn(citing, citation) }), []);
      deepStrictEqual(definitions({ a: cited, b: cursorIn(citing, title) }), []);
    });
    it(`${code}: references`, () => {
      const own = [`a:10 ${reference}`, `a:10 ${itemReference}`];
      const all = [`a:6 ${label}`, ...own, `b:6 ${citedParagraph}`];
      const files = { a: cited, b: citing };
      deepStrictEqual(allReferences({ ...files, a: cursorIn(cited, label) }), all);
      deepStrictEqual(allReferences({ ...files, a: cursorIn(cited, label) }, false), all.slice(1));
      deepStrictEqual(allReferences({ ...files, a: cursorIn(cited, reference) }), all);
      deepStrictEqual(allReferences({ ...files, a: cursorIn(cited, item) }), [`a:8 ${item}`, `a:10 ${itemReference}`]);
      deepStrictEqual(allReferences({ ...files, b: cursorIn(citing, citedParagraph) }), all);
      const citations = [`a:0 ${cited.slice(0, cited.indexOf('\n'))}`, `b:4 ${citation}`, `b:6 ${citation}`];
      deepStrictEqual(allReferences({ ...files, b: cursorIn(citing, citation) }), citations);
      deepStrictEqual(allReferences({ ...files, a: `‸${cited}` }), citations);
    });
    it(`${code}: highlights`, () => {
      const own = [`a:6 ${label}`, `a:10 ${reference}`, `a:10 ${itemReference}`];
      deepStrictEqual(highlighted(cursorIn(cited, label)), own);
      deepStrictEqual(highlighted(cursorIn(cited, reference)), own);
      deepStrictEqual(highlighted(cursorIn(cited, itemReference)), [`a:8 ${item}`, `a:10 ${itemReference}`]);
      deepStrictEqual(highlighted(cursorIn(citing, citation)), [`a:4 ${citation}`, `a:6 ${citation}`]);
      deepStrictEqual(highlighted(cursorIn(citing, citedParagraph)), [`a:6 ${citedParagraph}`]);
    });
  }
});

describe('navigation: where several are meant', () => {
  const { cited, citing } = citingPairs.en;
  const french = citingPairs.fr.cited;

  it('a resolution in the draft’s language, else in those there are', () => {
    const citation = cursorIn(citing, '2100 (2013)');
    deepStrictEqual(definitions({ fr: french, en: cited, b: citation }), ['en:0 Resolution 2100 (2013)']);
    deepStrictEqual(definitions({ fr: french, b: citation }), ['fr:0 Résolution 2100 (2013)']);
  });
  it('the year cited does not matter in the Council', () => {
    const slip = citing.replaceAll('2100 (2013)', '2100 (2014)');
    deepStrictEqual(definitions({ a: cited, b: cursorIn(slip, '2100 (2014)') }), ['a:0 Resolution 2100 (2013)']);
  });
  it('a paragraph that the resolution has not: its beginning', () => {
    const other = citing.replace('paragraph 1 of', 'paragraph 9 of');
    deepStrictEqual(definitions({ a: cited, b: cursorIn(other, 'paragraph 9') }), ['a:0 Resolution 2100 (2013)']);
  });
  it('an item that the paragraph has not: the paragraph', () => {
    const other = cited.replace('1 (a)', '1 (f)');
    deepStrictEqual(definitions({ a: cursorIn(other, '1 (f)') }), ['a:6 1.']);
  });
  it('several paragraphs at once: each by itself, their resolution by its beginning', () => {
    const other = citing.replace('paragraph 1 of', 'paragraphs 1 and 2 of');
    deepStrictEqual(definitions({ a: cited, b: cursorIn(other, '2100 (2013)', 1) }), ['a:0 Resolution 2100 (2013)']);
    deepStrictEqual(definitions({ a: cited, b: other.replace('1 and 2 of', '1 and ‸2 of') }), ['a:10 2.']);
    deepStrictEqual(definitions({ a: cited, b: other.replace('1 and 2 of', '‸1 and 2 of') }), ['a:6 1.']);
  });
  it('numbers that begin anew: those of the same part', () => {
    const parts =
      '71/1. Lamps\n\nA\nRed lamps\n\nThe General Assembly,\n\n1. Decides to light the lamps;\n\n2. Recalls paragraph 1 above.\n\nB\nGreen lamps\n\nThe General Assembly,\n\n1. Decides to put out the lamps;\n\n2. Notes para‸graph 1 above.\n';
    deepStrictEqual(definitions({ a: parts }), ['a:16 1.']);
    const first = parts.replace('‸', '').replace('Recalls para', 'Recalls para‸');
    deepStrictEqual(definitions({ a: first }), ['a:7 1.']);
    deepStrictEqual(allReferences({ a: first }), ['a:7 1.', 'a:9 paragraph 1 above']);
  });
  it('an annex', () => {
    const text =
      'Resolution 2100 (2013)\n\nThe Security Council,\n\n1. Adopts the rules set out in an‸nex II to the present resolution;\n\n2. Recalls.\n\nAnnex I\n\nFirst rules\n\nAnnex II\n\nSecond rules\n';
    deepStrictEqual(definitions({ a: text }), ['a:12 Annex II']);
  });
  it('a cut reference and a cut citation', () => {
    const cut = cited.replace('paragraph 1 above', 'paragraph 1‸\nabove');
    deepStrictEqual(definitions({ a: cut }), ['a:6 1.']);
    deepStrictEqual(highlighted(cut), ['a:6 1.', 'a:10 paragraph 1', 'a:11 above', 'a:11 paragraph 1 (a) above']);
    deepStrictEqual(allReferences({ a: cut }, false), ['a:10 paragraph 1 above', 'a:11 paragraph 1 (a) above']);
  });
  it('anywhere in a paragraph, the references to it; nothing is highlighted there', () => {
    const inside = cited.replace('light', 'li‸ght');
    deepStrictEqual(allReferences({ a: inside }, false), ['a:10 paragraph 1 above', 'a:10 paragraph 1 (a) above']);
    deepStrictEqual(highlighted(inside), []);
    deepStrictEqual(definitions({ a: inside }), []);
  });
  it('nothing in a text without blocks', () => {
    deepStrictEqual(definitions({ a: '‸' }), []);
    deepStrictEqual(allReferences({ a: '‸' }), []);
    deepStrictEqual(highlighted('‸'), []);
  });
});
