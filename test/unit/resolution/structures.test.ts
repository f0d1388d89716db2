import { strictEqual } from 'node:assert/strict';
import { parse } from '../../../server/src/resolution/parse';
import { plain, sketch } from '../sketch';

/** Constructs beyond the plain case. All sentences are invented. */
const cases: Readonly<Record<string, readonly [string, string]>> = {
  'a text under negotiation: brackets, the delegations’ own labels, bis and alt': [
    `
    The General Assembly,

    [Recalling its resolution 61/124,]

    [PP2. Noting the lamps,]

    PP3 bis. Noting the horns,

    OP1. Decides to light the [lamps][lanterns];

    [OP2. Requests oil;]

    [3. Urges haste;]

    3 bis. Encourages patience;

    4 alt. Invites all States to wait.`,
    `
    enacting The General Assembly,
    preambular PP1 [Recalling] [Recalling its resolution 61/124,]
    preambular PP2 PP2. [Noting] Noting the lamps,]
    preambular PP3 bis PP3 bis. [Noting] Noting the horns,
    operative OP1 OP1. [Decides] Decides to light the [lamps][lanterns];
    operative OP2 OP2. [Requests] Requests oil;]
    operative OP3 3. [Urges] Urges haste;]
    operative OP3 bis 3 bis. [Encourages] Encourages patience;
    operative OP4 alt 4 alt. [Invites] Invites all States to wait.`,
  ],
  'bullets in place of all numbers': [
    `
    The General Assembly,
    - Recalling its resolution 61/124,
    - Decides to light the lamps;
    - Requests the keepers:
    - To trim the wicks;
    - To sleep.`,
    `
    enacting The General Assembly,
    preambular PP1 - [Recalling] Recalling its resolution 61/124,
    operative OP1 - [Decides] Decides to light the lamps;
    operative OP2 - [Requests] Requests the keepers:
    item OP2(–) - To trim the wicks;
    item OP2(–) - To sleep.`,
  ],
  'the same in Chinese, whose verbs open either clause': [
    `
    大会，
    • 回顾其第61/124号决议，
    • 表示注意到灯塔；
    • 决定点灯。`,
    `
    enacting 大会，
    preambular PP1 • [回顾] 回顾其第61/124号决议，
    operative OP1 • [表示注意到] 表示注意到灯塔；
    operative OP2 • [决定] 决定点灯。`,
  ],
  'the same in Arabic': [
    `
    إن مجلس الأمن،
    - إذ يشير إلى المصباح،
    - يقرر إضاءة المصباح؛
    - يطلب الزيت.`,
    `
    enacting إن مجلس الأمن،
    preambular PP1 - [إذ يشير إلى] إذ يشير إلى المصباح،
    operative OP1 - [يقرر] يقرر إضاءة المصباح؛
    operative OP2 - [يطلب] يطلب الزيت.`,
  ],
  'notes below the end': [
    `
    Генеральная Ассамблея,

    ссылаясь на свою резолюцию 61/124,

    1. постановляет зажечь маяки;

    2. просит масла.

    50-е пленарное заседание

    Примечания смотрителей и лоцманов к тексту резолюции о маяках северного побережья:

    1. Документы маяков.

    2. Там же, документ A/61/2.`,
    `
    enacting Генеральная Ассамблея,
    preambular PP1 [ссылаясь на] ссылаясь на свою резолюцию 61/124,
    operative OP1 1. [постановляет] постановляет зажечь маяки;
    operative OP2 2. [просит] просит масла.
    closing 50-е пленарное заседание
    other Примечания смотрителей и лоцманов к тексту резо…
    other 1. Документы маяков.
    footnote 2. Там же, документ A/61/2.`,
  ],
  'notes right below the last paragraph': [
    `
    The Security Council,

    Recalling the lamps,

    1. Decides to light them;

    2. Decides to remain seized of the matter.

    Notes

    1. See S/2031/12.

    2. Ibid., annex.`,
    `
    enacting The Security Council,
    preambular PP1 [Recalling] Recalling the lamps,
    operative OP1 1. [Decides] Decides to light them;
    operative OP2 2. [Decides] Decides to remain seized of the matter.
    heading Notes
    footnote 1. See S/2031/12.
    footnote 2. Ibid., annex.`,
  ],
  'a verb alone above a list, with a comma': [
    `
    The Security Council,

    Having considered the lamps,

    Decides,

    (a) To light them;

    (b) To wait.`,
    `
    enacting The Security Council,
    preambular PP1 [Having considered] Having considered the lamps,
    operative OP1 [Decides] Decides,
    item OP1(a) (a) To light them;
    item OP1(b) (b) To wait.`,
  ],
  'the same in Chinese': [
    `
    大会，

    [回顾其第61/124号决议，]

    1. 决定点亮灯塔；

    [2. 请秘书长添油；]

    2 bis. 促请所有船只等候。`,
    `
    enacting 大会，
    preambular PP1 [回顾] [回顾其第61/124号决议，]
    operative OP1 1. [决定] 决定点亮灯塔；
    operative OP2 2. [请] 请秘书长添油；]
    operative OP2 bis 2 bis. [促请] 促请所有船只等候。`,
  ],
  'a statement by the President': [
    `
    At the 12150th meeting of the Security Council, held on 3 May 2031, the President of the Security Council made the following statement on behalf of the Council:

    “The Security Council recalls its resolution 2185 (2014).

    “The Security Council welcomes the lamps.

    “The Council remains seized of the matter.”`,
    `
    adoption At the 12150th meeting of the Security Council,…
    operative OP1 [recalls] “The Security Council recalls its resolution 21…
    operative OP2 [welcomes] “The Security Council welcomes the lamps.
    operative OP3 “The Council remains seized of the matter.”`,
  ],
  'alternatives, footnotes at the end, a table of two columns, a vote over several lines': [
    `
    The General Assembly,

    Noting the lamps,

    1. Decides to light them;

    Alt. 1. Decides to mend them;

    2. Takes note of the prices:

    Lamp\t40
    Horn\t12

    3. Decides to wait.

    [Adopted by a recorded vote of 2 to 1.]

    In favour:
    Almara, Berovia,
    Cresta

    1/ See A/61/2.

    [2] See A/61/3.

    * Reissued on 3 May 2031.`,
    `
    enacting The General Assembly,
    preambular PP1 [Noting] Noting the lamps,
    operative OP1 1. [Decides] Decides to light them;
    operative OP1 alt Alt. 1. [Decides] Decides to mend them;
    operative OP2 2. [Takes note of] Takes note of the prices:
    other Lamp\t40
    other Horn\t12
    operative OP3 3. [Decides] Decides to wait.
    closing [Adopted by a recorded vote of 2 to 1.]
    closing In favour:
    closing Almara, Berovia,
    closing Cresta
    footnote 1/ See A/61/2.
    footnote [2] See A/61/3.
    footnote * Reissued on 3 May 2031.`,
  ],
  'an annex with sections and numbers of its own': [
    `
    The General Assembly,

    Noting the lamps,

    Adopts the Declaration on Lamps annexed to the present resolution.

    Annex I

    Declaration on Lamps

    I. Lamps

    1. Lamps shall be lit at dusk.

    2. Lamps shall:

    (a) Burn;

    (b) Shine.

    II. Horns

    3. Horns shall be blown.

    Annex II

    1. Oil shall be bought.`,
    `
    enacting The General Assembly,
    preambular PP1 [Noting] Noting the lamps,
    operative OP1 [Adopts] Adopts the Declaration on Lamps annexed to the…
    annex Annex I
    heading Declaration on Lamps
    heading I. Lamps
    item 1. Lamps shall be lit at dusk.
    item 2. Lamps shall:
    item (a) Burn;
    item (b) Shine.
    heading II. Horns
    item 3. Horns shall be blown.
    annex Annex II
    item 1. Oil shall be bought.`,
  ],
  'parts A and B, each with a formula and numbers of its own': [
    `
    Resolution 74/92

    A

    The General Assembly,

    Noting lamps,

    1. Decides so;

    2. Decides thus.

    B

    The General Assembly,

    Noting horns,

    1. Decides so.`,
    `
    title Resolution 74/92
    heading A
    enacting The General Assembly,
    preambular PP1 [Noting] Noting lamps,
    operative OP1 1. [Decides] Decides so;
    operative OP2 2. [Decides] Decides thus.
    heading B
    enacting The General Assembly,
    preambular PP1 [Noting] Noting horns,
    operative OP1 1. [Decides] Decides so.`,
  ],
  'a table is left as it is': [
    `
    The General Assembly,

    1. Decides on the scale:

    State\tLamps\tOil
    Almara\t12\t40
    Serin\t7\t22

    2. Requests oil.`,
    `
    enacting The General Assembly,
    operative OP1 1. [Decides] Decides on the scale:
    other State\tLamps\tOil
    other Almara\t12\t40
    other Serin\t7\t22
    operative OP2 2. [Requests] Requests oil.`,
  ],
  'footnotes at the end of the document': [
    `
    The General Assembly,

    Recalling the Charter of Lamps,1 and the report,2

    1. Decides so;

    2. Decides thus.

    __________________
    1 Lamps, vol. 2.
    2 A/61/2.`,
    `
    enacting The General Assembly,
    preambular PP1 [Recalling] Recalling the Charter of Lamps, and the report,
    operative OP1 1. [Decides] Decides so;
    operative OP2 2. [Decides] Decides thus.
    furniture __________________
    footnote 1 Lamps, vol. 2.
    footnote 2 A/61/2.`,
  ],
  'numbers that restart under section headings, in French': [
    `
    L’Assemblée générale,

    I

    Phares

    1. Décide de rallumer les phares ;

    2. Demande de l’huile ;

    II

    Cornes de brume

    1. Invite les États à se taire.`,
    `
    enacting L’Assemblée générale,
    heading I
    heading Phares
    operative OP1 1. [Décide] Décide de rallumer les phares ;
    operative OP2 2. [Demande] Demande de l’huile ;
    heading II
    heading Cornes de brume
    operative OP1 1. [Invite] Invite les États à se taire.`,
  ],
  'items to four levels, in Russian': [
    `
    Совет Безопасности,

    1. просит Генерального секретаря:

    a) сосчитать:

    i) маяки:

    a. каменные:

    – высокие;

    – низкие;

    b. деревянные;

    ii) лампы;

    b) доложить.`,
    `
    enacting Совет Безопасности,
    operative OP1 1. [просит] просит Генерального секретаря:
    item OP1(a) a) сосчитать:
    item OP1(a)(i) i) маяки:
    item OP1(a)(i)(a) a. каменные:
    item OP1(a)(i)(a)(–) – высокие;
    item OP1(a)(i)(a)(–) – низкие;
    item OP1(a)(i)(b) b. деревянные;
    item OP1(a)(ii) ii) лампы;
    item OP1(b) b) доложить.`,
  ],
  'a preamble with a list, a heading in the operative part and the closing lines, in Spanish': [
    `
    El Consejo de Derechos Humanos,

    Recordando:

    a) Los faros;

    b) Las sirenas,

    Faros

    1. Decide encender los faros;

    2. Decide seguir ocupándose de la cuestión.

    46ª sesión

    [Aprobada sin votación.]`,
    `
    enacting El Consejo de Derechos Humanos,
    preambular PP1 [Recordando] Recordando:
    item PP1(a) a) Los faros;
    item PP1(b) b) Las sirenas,
    heading Faros
    operative OP1 1. [Decide] Decide encender los faros;
    operative OP2 2. [Decide] Decide seguir ocupándose de la cuestión.
    closing 46ª sesión
    closing [Aprobada sin votación.]`,
  ],
  'another body speaks, and a single operative paragraph, in Arabic': [
    `
    إن لجنة المنارات،

    إذ تشير إلى حراس الساحل،

    تقرر إضاءة المنارات.`,
    `
    enacting إن لجنة المنارات،
    preambular PP1 [إذ تشير إلى] إذ تشير إلى حراس الساحل،
    operative OP1 [تقرر] تقرر إضاءة المنارات.`,
  ],
};

describe('structures', () => {
  for (const [name, [text, expected]] of Object.entries(cases)) {
    it(name, () => strictEqual(sketch(parse(plain(text))), plain(expected)));
  }
});
