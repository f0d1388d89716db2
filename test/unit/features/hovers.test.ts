import { strictEqual } from 'node:assert/strict';
import type { MarkupContent } from 'vscode-languageserver-types';
import { hoverAt } from '../../../server/src/features/hover/hovers';
import type { LanguageCode } from '../../../server/src/languages/language';
import { citingPairs, cursorIn, folder, languageCodes } from './folder';

async function hovered(files: Readonly<Record<string, string>>, treesCanBeRead = true): Promise<string | null> {
  const { asked, position, index, treeOf } = folder(files);
  const sources = { catalogue: async () => null, known: index, treeOf: treesCanBeRead ? treeOf : async () => null };
  const answer = await hoverAt(asked, position, sources);
  return answer && (answer.contents as MarkupContent).value.replace(/[\\\u2067\u2069]/g, '');
}

describe('hover: paragraphs', () => {
  for (const code of languageCodes) {
    const { cited, citing, reference, itemReference, citation, citedParagraph } = citingPairs[code];
    // the label stands out: "1 -" is one, too
    const [first, item] = [6, 8].map(line => cited.split('\n')[line]!.replace(/^(?:1 -|\S+)(?= )/, '**$&**'));
    const list = `\n\n- ${item}`;
    const symbol = '**S/RES/2100(2013)**';

    it(`the draft’s own, in ${code}`, async () => {
      strictEqual(await hovered({ a: cursorIn(cited, reference) }), `${first}${list}`);
      strictEqual(await hovered({ a: cursorIn(cited, itemReference) }), item);
    });
    it(`another resolution’s, in ${code}`, async () => {
      const files = { a: cited, b: cursorIn(citing, citedParagraph) };
      strictEqual(await hovered(files), `${symbol}\n\n${first}${list}`);
      strictEqual(await hovered(files, false), `${symbol}\n\n${first}`);
      strictEqual(await hovered({ a: cited, b: cursorIn(citing, citation, 1) }), `${first}${list}`);
      strictEqual(await hovered({ b: cursorIn(citing, citedParagraph) }), null);
      strictEqual(await hovered({ a: cited, b: cursorIn(citing, citation) }), null);
    });
  }
  it('a paragraph with its items, and what goes on behind its items', async () => {
    const text =
      'The Security Council,\n\n1. Decides that the lamps, which were out for so long, shall burn:\n\n    (a) At dusk;\n\n    (b) At dawn:\n\n        (i) In summer;\n\n        (ii) In winter;\n\nand never at noon;\n\n2. Recalls paragraph 1 abo‸ve.\n';
    strictEqual(
      await hovered({ a: text }),
      '**1.** Decides that the lamps, which were out for so long, shall burn:\n\n- **(a)** At dusk;\n- **(b)** At dawn:\n  - **(i)** In summer;\n  - **(ii)** In winter;\n\nand never at noon;',
    );
  });
  it('no more than fits', async () => {
    const text = `The Security Council,\n\n1. Decides ${'to light lamps and '.repeat(200)}so on.\n\n2. Recalls paragraph 1 abo‸ve.\n`;
    const answer = await hovered({ a: text });
    strictEqual(answer!.length < 1600 && answer!.endsWith('…'), true);
  });
  const missing: Readonly<Record<LanguageCode, string>> = {
    en: 'There is no paragraph 8.',
    fr: 'Il n’y a pas de paragraphe\u00a08.',
    es: 'No hay ningún párrafo\u00a08.',
    ru: 'Пункта\u00a08 нет.',
    zh: '没有第8段。',
    ar: 'لا توجد فقرة 8.',
  };
  for (const code of languageCodes) {
    it(`says that there is no such paragraph, in ${code}`, async () => {
      const { cited, reference } = citingPairs[code];
      const other = reference.replace('1', '8');
      strictEqual(await hovered({ a: cursorIn(cited.replace(reference, other), other) }), missing[code]);
    });
  }
});
