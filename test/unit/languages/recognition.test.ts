import assert from 'node:assert/strict';
import { readsLikeResolution } from '../../../server/src/languages/recognition';

const resolutions: Readonly<Record<string, string>> = {
  'an English draft': 'The Security Council,\n\nRecalling all its previous resolutions,\n',
  'an English draft with a title': 'Resolution 9999 (2031)\n\n     The General Assembly,\n\n     Noting the report,\n',
  'a formula alone, with no comma yet': 'The Human Rights Council\n',
  'a Chinese text from a PDF':
    '   第 9999(2031)号决议 \n\n  安全理事会 2031 年 1月 6日第 1次会议通过 \n\n 安全理事会， \n\n 回顾',
  'a Chinese Assembly text with a half-width comma': '大会,\r\n回顾',
  'French, typographic apostrophe': 'L’Assemblée générale,\nRappelant',
  "French, typewriter's apostrophe": "L'Assemblée générale,\nRappelant",
  'French, Council': 'Le Conseil de sécurité,\n',
  Spanish: 'El Consejo de Seguridad,\n\nRecordando',
  Russian: 'Генеральная Ассамблея,\n\nссылаясь',
  'Arabic, with a space before the comma': 'إن مجلس الأمن ،\n',
  'Arabic, with vowel signs': 'إنَّ الجمعية العامة،\n\nإذ تشير',
  'the Economic and Social Council': 'The Economic and Social Council,\n',
};

const others: Readonly<Record<string, string>> = {
  nothing: '',
  blanks: ' \n\n\t\n',
  'a letter that names the Council in a sentence':
    'Dear Sir,\n\nThe Security Council, in its resolution 1 (1946), decided otherwise.\n',
  'a list of organs': 'Principal organs\nThe General Assembly\nThe Security Council\nThe Secretariat\n',
  'a Chinese article': '安全理事会，是联合国的六大主要机构之一。\n',
  'a formula far down': `${'Minutes of a meeting.\n'.repeat(400)}The Security Council,\n`,
};

describe('readsLikeResolution', () => {
  for (const [name, text] of Object.entries(resolutions)) {
    it(`takes ${name} for a resolution`, () => assert.equal(readsLikeResolution(text), true));
  }
  for (const [name, text] of Object.entries(others)) {
    it(`leaves ${name} alone`, () => assert.equal(readsLikeResolution(text), false));
  }
});
