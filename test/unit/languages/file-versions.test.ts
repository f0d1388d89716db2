import { strictEqual } from 'node:assert/strict';
import { areNamedAlike, languageOfPath } from '../../../server/src/languages/file-versions';

/** Two files of one folder, and whether their names say that they are versions of one text. */
const pairs: readonly (readonly [path: string, other: string, alike: boolean])[] = [
  ['75_103_E.txt', '75_103_F.txt', true],
  ['A_HRC_RES_54_10E.txt', 'A_HRC_RES_54_10A.txt', true],
  ['E_RES_2021_10_2107771E.unres', 'E_RES_2021_10_2107771R.docx', true],
  ['lamps.unres', 'lamps.fr.unres', true],
  ['lamps-ar.txt', 'lamps-en.txt', true],
  ['lamps (EN).txt', 'lamps (FR).txt', true],
  ['lamps_English.txt', 'lamps_français.txt', true],
  ['фонари русский.txt', 'фонари english.txt', true],
  ['en-lamps.txt', 'es-lamps.txt', true],
  ['en/lamps.txt', 'fr/lamps.txt', true],
  ['English/lamps_E.txt', 'French/lamps_F.txt', true],
  ['lamps.txt', 'fr/lamps.txt', true],
  ['中文/lamps.txt', 'العربية/lamps.txt', true],
  ['Lamps_E.txt', 'lamps_f.txt', false],
  ['lamps_E.txt', 'lamps_F2.txt', false],
  ['lamps.txt', 'lamps.unres', false],
  ['lamps_E.txt', 'lamps-en.txt', false],
  ['lamps_E.txt', 'harbours_F.txt', false],
  ['79_1A.txt', '79_1B.txt', false],
  ['en/lamps.txt', 'fr/harbours.txt', false],
  ['FAR.txt', 'FAE.txt', false],
];

/** What a path says of its language. */
const languages: readonly (readonly [path: string, language: string | null])[] = [
  ['lamps.txt', null],
  ['lamps_C.txt', 'zh'],
  ['fr/lamps.txt', 'fr'],
  ['fr/lamps_E.txt', 'en'],
  ['lamps.zh-CN.unres', 'zh'],
  ['AGENDA.txt', null],
];

describe('names of files in several languages', () => {
  for (const [path, other, alike] of pairs) {
    it(`${path} and ${other}${alike ? '' : ': no versions of one text'}`, () => {
      strictEqual(areNamedAlike(path, other), alike);
      strictEqual(areNamedAlike(other, path), alike);
    });
  }
  for (const [path, language] of languages) {
    it(`${path} is ${language ?? 'in any language'}`, () => strictEqual(languageOfPath(path), language));
  }
});
