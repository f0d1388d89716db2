import { deepStrictEqual } from 'node:assert/strict';
import type { Catalogue } from '../../../server/src/catalogue/catalogue';
import { parse } from '../../../server/src/resolution/parse';
import { check } from '../../../server/src/rules/check';
import { ordinarySettings } from '../../../server/src/rules/settings/rule-settings';
import { loadBuiltIn } from '../catalogue/built-in';
import { checkMarks } from '../check-marks';

/** An adopted text of each language: the lines above it, what it says itself, and the line that closes it. */
const texts: readonly (readonly [name: string, ...paragraphs: string[]])[] = [
  [
    'English, the Assembly',
    'Resolution adopted by the General Assembly on [[11 November 2020]]{adoption-line:warning}',
    '75/111. [[Question of the Lighthouses]]{title-words:information}',
    'The General Assembly,',
    'Recalling the lamps,',
    'Urges calm.',
    '41st plenary meeting 10 December 2020',
  ],
  [
    'French, the Assembly: one day apart',
    'Résolution adoptée par l’Assemblée générale le [[11 décembre 2020]]{adoption-line:hint}',
    '75/111. Question des îles Caïmanes',
    'L’Assemblée générale,',
    'Rappelant les phares,',
    'Demande du calme.',
    '41e séance plénière 10 décembre 2020',
  ],
  [
    'Spanish, the Assembly: the closing line',
    'Resolución aprobada por la Asamblea General el 10 de diciembre de 2020',
    '75/111. Cuestión de las Islas Caimán',
    'La Asamblea General,',
    'Recordando los faros,',
    'Exhorta a la calma.',
    '41ª sesión plenaria [[10 de octubre de 2020]]{adoption-line}',
  ],
  [
    'Russian, the Council: year and meeting',
    'Резолюция 2185 ([[2015]]{title-words:warning}),',
    'принятая Советом Безопасности на его [[7371]]{adoption-line}-м заседании 20 ноября 2014 года',
    'Совет Безопасности,',
    'ссылаясь на маяки,',
    'постановляет продолжать заниматься этим вопросом.',
  ],
  [
    'Chinese, the Council',
    '第2185(2014)号决议',
    '安全理事会[[2014年12月20日]]{adoption-line}第7317次会议通过',
    '安全理事会，',
    '回顾各灯塔，',
    '决定继续处理此案。',
  ],
  [
    'Arabic, the Council',
    'القرار 2185 (2014)',
    'الذي اتخذه مجلس الأمن في جلسته [[7371]]{adoption-line} المعقودة في 20 تشرين الثاني/نوفمبر 2014',
    'إن مجلس الأمن،',
    'إذ يشير إلى المنارات،',
    'يقرر أن يبقي المسألة قيد نظره.',
  ],
  [
    'a draft without a symbol on record',
    'Resolution adopted by the General Assembly on 1 May 2020',
    '99/111. Question of the Lighthouses',
    'The General Assembly,',
    'Recalling the lamps,',
    'Urges calm.',
  ],
  [
    'a title that is still being typed',
    '75/111. Question of the',
    'The General Assembly,',
    'Recalling the lamps,',
    'Urges calm.',
  ],
];

describe('rules: an adopted text against the catalogue', () => {
  let catalogue: Catalogue;
  before(async () => {
    catalogue = await loadBuiltIn();
  });

  for (const [name, ...paragraphs] of texts)
    it(name, () => void checkMarks(paragraphs.join('\n\n'), catalogue, ['structure']));

  it('says nothing of a paper for another body, by profile', () => {
    const text = 'Resolution 2185 (2015)\n\nThe Security Council,\n\nRecalling the lamps,\n\nUrges calm.\n';
    const found = check(parse(text), catalogue, { ...ordinarySettings, profile: 'model-un' });
    deepStrictEqual(
      found.filter(({ rule }) => rule === 'title-words'),
      [],
    );
  });
});
