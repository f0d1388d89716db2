import { readsAs } from './reads';

/** Numbers and lines within the text of a paragraph that look like a footnote's mark, an annex or a line of adoption. */

const chineseFootnotes = '1 第70/1号决议。\n\n2 A/70/1。';

describe('what stands within a paragraph', () => {
  it('a number before a Chinese quotation is no mark, though it is due', () =>
    readsAs(
      `大会，

回顾其关于面包和面包师的报告，1 以及关于磨坊的报告，2

重申可持续发展目标4“提供优质面包”，又重申目标1“消除饥饿”，

1. 请各国政府开办磨坊；

2. 决定继续处理此案。

${chineseFootnotes}`,
      [
        'enacting 大会，',
        'preambular PP1 回顾其关于面包和面包师的报告， 以及关于磨坊的报告，',
        'preambular PP2 重申可持续发展目标4“提供优质面包”，又重申目标1“消除饥饿”，',
        'operative OP1 请各国政府开办磨坊；',
        'operative OP2 决定继续处理此案。',
      ],
    ));

  const annexes: Readonly<Record<string, readonly string[]>> = {
    en: [
      'The General Assembly,',
      'Recalling its resolutions on bread,',
      'Takes note of the',
      'Annex to the report of the bakers, and so on;',
      'Decides to remain seized of the matter.',
    ],
    fr: [
      'L’Assemblée générale,',
      'Rappelant ses résolutions sur le pain,',
      'Prend note de l’',
      'Annexe à ce rapport des boulangers ;',
      'Décide de rester saisie de la question.',
    ],
    es: [
      'La Asamblea General,',
      'Recordando sus resoluciones sobre el pan,',
      'Toma nota del',
      'Anexo de ese informe de los panaderos;',
      'Decide seguir ocupándose de la cuestión.',
    ],
    ru: [
      'Генеральная Ассамблея,',
      'ссылаясь на свои резолюции о хлебе,',
      'принимает к сведению',
      'Приложение к докладу пекарей;',
      'постановляет продолжать рассмотрение этого вопроса.',
    ],
  };
  for (const [language, [formula, preamble, first, within, last]] of Object.entries(annexes)) {
    it(`a line that ends a paragraph is no annex (${language})`, () =>
      readsAs(`${formula}\n\n${preamble}\n\n1. ${first}\n\n${within}\n\n2. ${last}`, [
        `enacting ${formula}`,
        `preambular PP1 ${preamble}`,
        `operative OP1 ${first}`,
        `continuation ${within}`,
        `operative OP2 ${last}`,
      ]));
  }

  it('a line that ends a paragraph tells of no adoption', () =>
    readsAs(
      `The Security Council,

Recalling its resolutions on bread,

1. Recalls the statement

Adopted by the Security Council at its 4213th meeting;

2. Decides to remain seized of the matter.`,
      [
        'enacting The Security Council,',
        'preambular PP1 Recalling its resolutions on bread,',
        'operative OP1 Recalls the statement',
        'continuation Adopted by the Security Council at its 4213th meeting;',
        'operative OP2 Decides to remain seized of the matter.',
      ],
    ));
});
