import assert from 'node:assert/strict';
import { parse } from '../../../server/src/resolution/parse';
import { check } from '../../../server/src/rules/check';

/** Lines that say of a text that it amends another, and what it then says of that text's paragraphs. */
const amendments: Readonly<Record<string, { readonly heads: readonly string[]; readonly text: string }>> = {
  en: {
    heads: ['Almara: amendment to draft resolution A/C.3/99/L.4', 'Amendments proposed to the draft decision on lamps'],
    text: '1. After paragraph 5 of the operative part, insert a paragraph on oil.',
  },
  fr: {
    heads: ['Almara : amendement au projet de résolution A/C.3/99/L.4', 'Amendements aux projets de décision'],
    text: '1. Après le paragraphe 5 du dispositif, insérer un paragraphe sur l’huile.',
  },
  es: {
    heads: ['Almara: enmienda al proyecto de resolución A/C.3/99/L.4', 'Enmiendas al proyecto de decisión'],
    text: '1. Después del párrafo 5 de la parte dispositiva, insértese un párrafo sobre el aceite.',
  },
  ru: {
    heads: ['Альмара: поправка к проекту резолюции A/C.3/99/L.4', 'Поправки к проекту решения о лампах'],
    text: '1. После пункта 5 постановляющей части включить пункт о масле.',
  },
  zh: {
    heads: [
      '阿尔马拉：对A/C.3/99/L.4号决议草案的修正案',
      '對決議草案的修正',
      '决议草案修正案：修正A/C.3/99/L.4号决议草案',
    ],
    text: '1. 在执行部分第5段之后插入关于灯油的一段。',
  },
  ar: {
    heads: ['ألمارا: تعديل على مشروع القرار A/C.3/99/L.4', 'تعديلات مقترحة لمشروع مقرر'],
    text: '1 - بعد الفقرة 5 من المنطوق، تدرج فقرة عن الزيت.',
  },
};

describe('an amendment', () => {
  const missing = (text: string) => check(parse(text)).filter(({ rule }) => rule === 'reference-missing').length;
  for (const [language, { heads, text }] of Object.entries(amendments)) {
    for (const head of heads) {
      it(`names paragraphs of another draft: ${language}, ${head}`, () => {
        assert.equal(missing(`${head}\n\n${text}\n`), 0);
      });
    }
    it(`is none without saying so: ${language}`, () => {
      assert.equal(missing(`${text}\n`), 1);
    });
  }
  it('is none where far more stands above its text than a head has', () => {
    const { heads, text } = amendments.en!;
    assert.equal(missing(`${'Of lamps\n\n'.repeat(100)}${heads[0]}\n\n${text}\n`), 1);
  });
  it('is none where its own text speaks of amendments', () => {
    const text =
      'The General Assembly,\n\n1. Notes the amendment to draft resolution A/99/L.4;\n\n2. Recalls paragraph 5 above.\n';
    assert.equal(missing(text), 1);
  });
});
