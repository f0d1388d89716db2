import { deepEqual, equal, ok } from 'node:assert/strict';
import { stateNames } from '../../../server/src/languages/bodies/state-names';
import type { LanguageCode } from '../../../server/src/languages/language';

/** 193 Member States, the Holy See and the State of Palestine. */
const count = 195;

/** Some from the table, some from the runtime's. */
const some: Readonly<Record<LanguageCode, string>> = {
  en: 'Cabo Verde|Côte d’Ivoire|Czechia|Eswatini|Holy See|Myanmar|North Macedonia|Timor-Leste|Türkiye|Viet Nam',
  fr: 'Bélarus|Côte d’Ivoire|Éthiopie|Libéria|Nigéria|Tchéquie|Türkiye|Trinité-et-Tobago|Viet Nam',
  es: 'Belarús|Côte d’Ivoire|Djibouti|Fiji|Kenya|Rwanda|Trinidad y Tabago|Türkiye|Zimbabwe|Perú',
  ru: 'Кот-д’Ивуар|Кыргызстан|Мьянма|Папуа — Новая Гвинея|Республика Молдова|Шри-Ланка|Эсватини|Турция',
  zh: '大韩民国|朝鲜民主主义人民共和国|科特迪瓦|东帝汶|斯威士兰|土耳其|法国',
  ar: 'إسواتيني|كابو فيردي|كوت ديفوار|ليبريا|مالطة|ميانمار|فرنسا',
};

describe('names of States', () => {
  for (const [language, names] of Object.entries(some) as [LanguageCode, string][]) {
    it(language, () => {
      const all = stateNames(language);
      equal(new Set(all).size, count);
      deepEqual(
        names.split('|').filter(name => !all.includes(name)),
        [],
      );
      ok(all.every(name => !/^[A-Z]{2}$|'/.test(name) && name === name.normalize('NFC')));
    });
  }
});
