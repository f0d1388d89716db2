import { deepStrictEqual } from 'node:assert/strict';
import type { Catalogue } from '../../../server/src/catalogue/catalogue';
import { inlayHints, type WantedHints } from '../../../server/src/features/reading/inlay-hints';
import { parse } from '../../../server/src/resolution/parse';
import { loadBuiltIn } from '../catalogue/built-in';
import { citingPairs, languageCodes } from './folder';

const everywhere = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };

describe('inlay hints', () => {
  let catalogue: Catalogue;
  before(async () => {
    catalogue = await loadBuiltIn();
  });

  /** "6 3.⟨→ 2⟩": a hint behind the text that stands before it on its line. */
  function hints(text: string, wanted: Partial<WantedHints>, range = everywhere): string[] {
    const found = inlayHints(parse(text), range, { numbers: false, titles: false, ...wanted }, catalogue);
    const lines = text.split('\n');
    return found.map(
      ({ position: { line, character }, label }) => `${line} ${lines[line]!.slice(0, character)}⟨${String(label)}⟩`,
    );
  }

  const drafts: Readonly<Record<string, readonly [text: string, ...hints: string[]]>> = {
    en: [
      'The Security Council,\n\n1. Decides so;\n\n3. Recalls paragraph 4 below;\n\n4. Stays.',
      '4 3.⟨→ 2.⟩',
      '6 4.⟨→ 3.⟩',
      '4 3. Recalls paragraph 4⟨→ 3⟩',
    ],
    fr: ['Le Conseil de sécurité,\n\n1. Décide :\n\na) De rester ;\n\nc) De partir.', '6 c)⟨→ b)⟩'],
    es: ['El Consejo de Seguridad,\n\n1. Decide quedarse;\n\n3. Pide calma.', '4 3.⟨→ 2.⟩'],
    ru: ['Совет Безопасности,\n\n1. постановляет ждать;\n\n3. просит ждать.', '4 3.⟨→ 2.⟩'],
    zh: ['安全理事会，\n\n1. 决定等候；\n\n3. 请各国等候。', '4 3.⟨→ 2.⟩'],
    'ar, where a hint would cut the line in two': ['إن مجلس الأمن،\n\n1 - يقرر الانتظار؛\n\n3 - يطلب الهدوء.'],
  };
  for (const [code, [text, ...expected]] of Object.entries(drafts)) {
    it(`numbers that ought to stand, ${code}`, () => deepStrictEqual(hints(text, { numbers: true }), expected));
  }

  for (const code of languageCodes) {
    it(`what is cited is about, ${code}`, () => {
      const { citing, citation } = citingPairs[code];
      const found = hints(
        citing,
        { titles: true },
        { start: { line: 3, character: 0 }, end: { line: 5, character: 0 } },
      );
      const line = citing.split('\n')[4]!;
      const before = line.slice(0, line.indexOf(citation) + citation.length);
      deepStrictEqual(
        found.map(hint => hint.replace(/⟨[^⟩]+⟩/, '⟨…⟩')),
        code === 'ar' ? [] : [`4 ${before}⟨…⟩`],
      );
    });
  }

  it('nothing that is not wanted, nor outside the range', () => {
    const [text] = drafts.en!;
    deepStrictEqual(hints(text, { titles: true }), []);
    deepStrictEqual(hints(citingPairs.en.citing, { numbers: true }), []);
    deepStrictEqual(
      hints(text, { numbers: true }, { start: { line: 5, character: 0 }, end: { line: 6, character: 9 } }),
      ['6 4.⟨→ 3.⟩'],
    );
  });
});
