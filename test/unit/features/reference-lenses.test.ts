import { deepStrictEqual } from 'node:assert/strict';
import type { Location } from 'vscode-languageserver-types';
import { referenceLenses } from '../../../server/src/features/navigation/reference-lenses';
import { inEnglish } from '../../../server/src/messages/message';
import { citingPairs, folder, languageCodes } from './folder';

function lenses(files: Readonly<Record<string, string>>): string[] {
  const { asked, index, written } = folder(files);
  return referenceLenses(asked, index, inEnglish).flatMap(({ range, command }) => [
    `${written(asked.uri, range)}: ${command!.title}`,
    ...(command!.arguments![2] as Location[]).map(location => `  ${written(location.uri, location.range)}`),
  ]);
}

describe('lenses of references', () => {
  for (const code of languageCodes) {
    const { cited, citing, reference, itemReference, citedParagraph } = citingPairs[code];
    it(code, () => {
      const label = code === 'ar' ? '1 -' : '1.';
      const item = code === 'ar' ? '(أ)' : /^(?:fr|es|ru)$/.test(code) ? 'a)' : '(a)';
      const toItem = [`a:8 ${item}: 1 reference`, `  a:10 ${itemReference}`];
      const own = [`  a:10 ${reference}`, `  a:10 ${itemReference}`];
      deepStrictEqual(lenses({ a: `‸${cited}` }), [`a:6 ${label}: 2 references`, ...own, ...toItem]);
      deepStrictEqual(lenses({ a: `‸${cited}`, b: citing }), [
        `a:6 ${label}: 3 references`,
        ...own,
        `  b:6 ${citedParagraph}`,
        ...toItem,
      ]);
      deepStrictEqual(lenses({ a: cited, b: `‸${citing}` }), []);
    });
  }
});
