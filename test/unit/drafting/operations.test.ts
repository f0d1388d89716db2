import assert from 'node:assert/strict';
import { type OperationName, operations } from '../../../server/src/drafting/operations/operations';
import { textEdits } from '../../../server/src/features/arranging/arrangements';
import { inEnglish } from '../../../server/src/messages/message';
import { parse } from '../../../server/src/resolution/parse';
import { applyEdits } from '../check-marks';
import { draft } from '../rules/drafts';

/** The cursor, or the two ends of what is selected. */
const cursor = '‸';

interface Case {
  readonly name: string;
  readonly operation: OperationName;
  readonly before: string;
  /** The text with the cursor, or the sentence that refuses. */
  readonly after: string;
  /** What the user is told: kinds of notes, and sentences. */
  readonly told?: readonly string[];
}

const en = (...paragraphs: readonly string[]) => draft('en', ...paragraphs);

/** How the references of `ordinals follow …` are written before. */
const writtenIn = {
  en: ['first', 'OP2'],
  fr: ['premier', 'OP2'],
  es: ['segundo', 'OP1'],
  ru: ['первом', 'ОП2'],
  zh: ['第一段', '第2段'],
  ar: ['الأولى', 'الفقرة 2'],
} as const;

const cases: readonly Case[] = [
  {
    name: 'a paragraph up, with its items, its references and its last mark',
    operation: 'moveUp',
    before: en(
      '1. Decides so;',
      '2. Requests, as in paragraph 1 above:',
      '(a) Oil;',
      '(b) Rope.',
      '3. Urges cal‸m, as in paragraph 2 (b) above.',
    ),
    after: en(
      '1. Decides so;',
      '2. Urges cal‸m, as in paragraph 3 (b) below;',
      '3. Requests, as in paragraph 1 above:',
      '(a) Oil;',
      '(b) Rope.',
    ),
  },
  {
    name: 'a paragraph with items down: the last full stop goes to the last item',
    operation: 'moveDown',
    before: en('1. Requests‸:', '(a) Oil;', '(b) Rope;', '2. Urges calm.'),
    after: en('1. Urges calm;', '2. Requests‸:', '(a) Oil;', '(b) Rope.'),
  },
  {
    name: 'two that are selected',
    operation: 'moveUp',
    before: en('1. Decides so;', '2. Requ‸ests oil;', '3. Urges ca‸lm;', '4. Thanks all.'),
    after: en('1. Requ‸ests oil;', '2. Urges ca‸lm;', '3. Decides so;', '4. Thanks all.'),
  },
  {
    name: 'an item, and "and" stays before the last',
    operation: 'moveUp',
    before: en('1. Requests:', '(a) Oil;', '(b) Rope; and', '(c) Wi‸cks;', '2. Notes paragraph 1 (b) above.'),
    after: en('1. Requests:', '(a) Oil;', '(b) Wi‸cks; and', '(c) Rope;', '2. Notes paragraph 1 (c) above.'),
  },
  {
    name: 'over a heading, behind which the numbers begin anew',
    operation: 'moveUp',
    before: en(
      'I',
      '1. Decides so;',
      '2. Urges calm;',
      'II',
      '1. Requ‸ests oil;',
      '2. Thanks all, as in paragraph 1 above.',
    ),
    after: en(
      'I',
      '1. Decides so;',
      '2. Urges calm;',
      '3. Requ‸ests oil;',
      'II',
      '1. Thanks all, as in paragraph 3 above.',
    ),
  },
  {
    name: 'over a heading, below which another paragraph bears the number',
    operation: 'moveUp',
    before: en(
      'I',
      '1. Decides so;',
      'II',
      '1. Requ‸ests oil;',
      '2. Urges calm;',
      '3. Thanks all, as in paragraph 1 above.',
    ),
    after: en(
      'I',
      '1. Decides so;',
      '2. Requ‸ests oil;',
      'II',
      '1. Urges calm;',
      '2. Thanks all, as in paragraph [1?] above.',
    ),
    told: ['apart'],
  },
  {
    name: 'the first goes no further',
    operation: 'moveUp',
    before: en('1. Deci‸des so;', '2. Urges calm.'),
    after: 'It is the first operative paragraph.',
  },
  {
    name: 'the cursor stands in no paragraph',
    operation: 'moveUp',
    before: draft('en', '1. Decides so.').replace('The Security', 'The Sec‸urity'),
    after: 'Put the cursor into a paragraph or an item.',
  },
  {
    name: 'a paragraph becomes the item of the one above, which gets a colon',
    operation: 'demote',
    before: en('1. Decides so;', '2. Urges ca‸lm;', '3. Thanks all, as in paragraphs 2 and 3 above.'),
    after: en('1. Decides so:', '(a) Urges ca‸lm;', '2. Thanks all, as in paragraphs 1 (a) and 2 above.'),
  },
  {
    name: 'its items go a level deeper with it',
    operation: 'demote',
    before: en(
      '1. Requests:',
      '(a) Oil;',
      '2. Ur‸ges:',
      '(a) Calm;',
      '(b) Peace, as in paragraph 2 (a) above;',
      '3. Thanks all.',
    ),
    after: en(
      '1. Requests:',
      '(a) Oil;',
      '(b) Ur‸ges:',
      '(i) Calm;',
      '(ii) Peace, as in paragraph 1 (b) (i) above;',
      '2. Thanks all.',
    ),
  },
  {
    name: 'an item becomes a paragraph behind its own',
    operation: 'promote',
    before: en('1. Requests:', '(a) O‸il;', '(b) Rope;', '2. Thanks all, as in paragraph 1 (a) and 1 (b) above.'),
    after: en('1. Requests:', '(a) Rope;', '2. O‸il;', '3. Thanks all, as in paragraph 2 and 1 (a) above.'),
  },
  {
    name: 'the last item becomes a paragraph, and no list is left',
    operation: 'promote',
    before: en('1. Requests:', '(a) O‸il;', '2. Thanks all.'),
    after: en('1. Requests;', '2. O‸il;', '3. Thanks all.'),
  },
  {
    name: 'a new paragraph behind',
    operation: 'insertAfter',
    before: en('1. Decides s‸o;', '2. Urges calm, as in paragraph 2 above.'),
    after: en('1. Decides so;', '2. ‸', '3. Urges calm, as in paragraph 3 above.'),
  },
  {
    name: 'a new item before, set in as the others are',
    operation: 'insertBefore',
    before: en('1. Requests:', '    (a) Oi‸l;', '    (b) Rope;', '2. Notes paragraph 1 (a) above.'),
    after: en('1. Requests:', '    (a) ‸', '    (b) Oil;', '    (c) Rope;', '2. Notes paragraph 1 (b) above.'),
  },
  {
    name: 'a paragraph with its items: what is left is counted, what it is referred to by is marked',
    operation: 'delete',
    before: en(
      '1. Decides so;',
      '2. Reque‸sts:',
      '(a) Oil;',
      '3. Urges calm;',
      '4. Thanks all, as in paragraphs 1, 2 (a) and 3 above.',
    ),
    after: en('1. Decides so;', '2. ‸Urges calm;', '3. Thanks all, as in paragraphs 1, [2 (a)?] and 2 above.'),
    told: ['lost'],
  },
  {
    name: 'the last one: the new last gets the full stop',
    operation: 'delete',
    before: en('1. Decides so;', '2. Urges calm;', '3. Tha‸nks all.'),
    after: en('1. Decides so;', '2. Urges calm.‸'),
  },
  {
    name: 'two paragraphs of one',
    operation: 'split',
    before: en('1. Decides so and, as in paragraph 2 above,‸ urges calm;', '2. Thanks all, as in paragraph 1 above.'),
    after: en(
      '1. Decides so and, as in paragraph 3 above;',
      '2. ‸urges calm;',
      '3. Thanks all, as in paragraph 1 above.',
    ),
  },
  {
    name: 'one paragraph of two, and both references lead to it',
    operation: 'join',
    before: en(
      '1. Decides s‸o;',
      '2. Urges calm;',
      '3. Thanks all, as in paragraph 1 above, and in paragraph 2 above.',
    ),
    after: en('1. Decides s‸o, Urges calm;', '2. Thanks all, as in paragraph 1 above, and in paragraph 1 above.'),
  },
  {
    name: 'bis: no other number changes',
    operation: 'duplicateBis',
    before: en('1. Decides so;', '2. Urges ca‸lm;', '3. Thanks all, as in paragraph 2 above.'),
    after: en('1. Decides so;', '2. Urges calm;', '2 bis. ‸Urges calm;', '3. Thanks all, as in paragraph 2 above.'),
  },
  {
    name: 'ter behind bis',
    operation: 'duplicateBis',
    before: en('1. Decides so;', '1 bis. Urges ca‸lm;', '2. Thanks all.'),
    after: en('1. Decides so;', '1 bis. Urges calm;', '1 ter. ‸Urges calm;', '2. Thanks all.'),
  },
  ...(
    [
      ['ru', ['1. просит;', '2. бла‸годарит.'], ['1. просит;', '2. благодарит;', '2 бис. ‸благодарит.']],
      [
        'ru',
        ['1. просит;', '1-бис. про‸сит;', '2. благодарит.'],
        ['1. просит;', '1-бис. просит;', '1-тер. ‸просит;', '2. благодарит.'],
      ],
      [
        'ru',
        ['1. просит;', '1 bis. про‸сит;', '2. благодарит.'],
        ['1. просит;', '1 bis. просит;', '1 ter. ‸просит;', '2. благодарит.'],
      ],
      ['ar', ['1 - يق‸رر ذلك؛', '2 - يشكر.'], ['1 - يقرر ذلك؛', '1 مكررا - ‸يقرر ذلك؛', '2 - يشكر.']],
      ['zh', ['1. 请‸添油；', '2. 感谢所有人。'], ['1. 请添油；', '1之二. ‸请添油；', '2. 感谢所有人。']],
      ['fr', ['1. Pri‸e;', '2. Remercie.'], ['1. Prie;', '1 bis. ‸Prie;', '2. Remercie.']],
    ] as const
  ).map(
    ([language, before, after]): Case => ({
      name: `bis as ${language} writes it: ${after.join(' ')}`,
      operation: 'duplicateBis',
      before: draft(language, ...before),
      after: draft(language, ...after),
    }),
  ),
  {
    name: 'an alternative in brackets',
    operation: 'duplicateInBrackets',
    before: en('1. Decides so;', '2. Urges ca‸lm;', '3. Thanks all.'),
    after: en('1. Decides so;', '[2. Urges calm;]', '[2 alt. ‸Urges calm;]', '3. Thanks all.'),
  },
  {
    name: 'preambular to operative: the first of it',
    operation: 'turnClause',
    before: draft('en', '1. Decides so;', '2. Thanks all, as in paragraph 1 above.').replace(
      'Recalling the',
      'Recall‸ing the',
    ),
    after: [
      'The Security Council,',
      '1. Recall‸s the long peace of the lighthouses;',
      '2. Decides so;',
      '3. Thanks all, as in paragraph 2 above.',
    ].join('\n\n'),
  },
  {
    name: 'operative to preambular: the last of it',
    operation: 'turnClause',
    before: en('1. Decides so;', '2. Notes with con‸cern the fog;', '3. Thanks all.'),
    after: en('Noting with con‸cern the fog,', '1. Decides so;', '2. Thanks all.'),
  },
  {
    name: 'a verb whose other form is not known keeps its words, which is told',
    operation: 'turnClause',
    before: draft('en', '1. Thanks all.').replace('Recalling', 'Guided‸ by'),
    after: ['The Security Council,', '1. Guided‸ by the long peace of the lighthouses;', '2. Thanks all.'].join('\n\n'),
    told: ['The other form of its opening words is not known: they stay as they are.'],
  },
  {
    name: 'a list of resolutions',
    operation: 'sortCitations',
    before: en('1. Recalls resolutions 1820 (2008), 1325 (2000) and 1889 (2009)‸;', '2. Thanks all.'),
    after: en('1. Recalls resolutions 1325 (2000), 1820 (2008) and 1889 (2009)‸;', '2. Thanks all.'),
  },
  {
    name: 'all numbers, and what dangled is marked instead of meaning another paragraph',
    operation: 'renumber',
    before: en(
      '1. Decides so;',
      '3. Urges ca‸lm;',
      '4. Requests a report on paragraph 2 above and on paragraph 3 above.',
    ),
    after: en(
      '1. Decides so;',
      '2. Urges ca‸lm;',
      '3. Requests a report on paragraph [2?] above and on paragraph 2 above.',
    ),
    told: ['lost'],
  },
  {
    name: 'bis and ter resolved',
    operation: 'resolveInsertions',
    before: en('1. Decides so;', '1 bis. Urges ca‸lm;', '2. Thanks all, as in paragraphs 1 bis and 2 above.'),
    after: en('1. Decides so;', '2. Urges ca‸lm;', '3. Thanks all, as in paragraphs 2 and 3 above.'),
  },
  ...(
    [
      [
        'ru',
        ['1. про‸сит;', '1-бис. просит;', '2. благодарит, см. пункты 1-бис и 2 выше.'],
        ['1. про‸сит;', '2. просит;', '3. благодарит, см. пункты 2 и 3 выше.'],
      ],
      [
        'ar',
        ['1 - يق‸رر ذلك؛', '1 مكررا - يطلب الزيت؛', '2 - يشكر، عملا بالفقرة 1 (مكررا) أعلاه.'],
        ['1 - يق‸رر ذلك؛', '2 - يطلب الزيت؛', '3 - يشكر، عملا بالفقرة 2 أعلاه.'],
      ],
      [
        'zh',
        ['1. 请‸添油；', '1之二. 促请点灯；', '2. 感谢所有人，见上文第1段之二和第1之二段。'],
        ['1. 请‸添油；', '2. 促请点灯；', '3. 感谢所有人，见上文第2段和第2段。'],
      ],
    ] as const
  ).map(
    ([language, before, after]): Case => ({
      name: `bis resolved as ${language} writes it`,
      operation: 'resolveInsertions',
      before: draft(language, ...before),
      after: draft(language, ...after),
    }),
  ),
  ...(
    [
      [
        'en',
        '1. Req‸uests;',
        '2. Urges;',
        '3. Thanks all, as in the first operative paragraph and OP2.',
        'second',
        'OP1',
      ],
      [
        'fr',
        '1. Dem‸ande ;',
        '2. Prie ;',
        '3. Remercie, voir le premier paragraphe du dispositif et OP2.',
        'deuxième',
        'OP1',
      ],
      [
        'es',
        '1. Pi‸de;',
        '2. Exhorta;',
        '3. Agradece, véanse el párrafo segundo de la parte dispositiva y OP1.',
        'primero',
        'OP2',
      ],
      [
        'ru',
        '1. про‸сит;',
        '2. призывает;',
        '3. благодарит, см. в первом пункте постановляющей части и ОП2.',
        'втором',
        'ОП1',
      ],
      ['zh', '1. 请‸添油；', '2. 促请点灯；', '3. 感谢所有人，见执行部分第一段和上文第2段。', '第二段', '第1段'],
      [
        'ar',
        '1 - يط‸لب؛',
        '2 - يحث؛',
        '3 - يشكر الجميع، انظر الفقرة الأولى من المنطوق والفقرة 2 أعلاه.',
        'الثانية',
        'الفقرة 1',
      ],
    ] as const
  ).map(([language, first, second, third, ordinal, number]): Case => {
    const [verb, other] = [first, second].map(line => line.replace(/^\d( -|\.) /, ''));
    const label = (count: number) => (language === 'ar' ? `${count} - ` : `${count}. `);
    const [written, numbered] = writtenIn[language];
    return {
      name: `ordinals follow their paragraphs as ${language} writes them`,
      operation: 'moveDown',
      before: draft(language, first, second, third),
      after: draft(
        language,
        `${label(1)}${other}`,
        `${label(2)}${verb}`,
        third.replace(written, ordinal).replace(numbered, number),
      ),
    };
  }),
  ...(
    [
      [
        'ru',
        ['1. просит;', '2. призы‸вает;', '2-бис. благодарит, см. пункт 2-бис.'],
        ['1. призы‸вает;', '2. просит;', '2-бис. благодарит, см. пункт 2-бис.'],
      ],
      [
        'ar',
        ['1 - يقرر ذلك؛', '1 مكررا - يطلب الزي‸ت؛', '2 - يشكر، عملا بالفقرة 1 مكررا أعلاه.'],
        ['1 مكررا - يطلب الزي‸ت؛', '2 - يقرر ذلك؛', '3 - يشكر، عملا بالفقرة 1 مكررا أعلاه.'],
      ],
      [
        'zh',
        ['1. 请添油；', '1之二. 促请点‸灯；', '2. 感谢所有人，见上文第1段之二，并见第1段。'],
        ['1之二. 促请点‸灯；', '2. 请添油；', '3. 感谢所有人，见上文第1段之二，并见第2段。'],
      ],
    ] as const
  ).map(
    ([language, before, after]): Case => ({
      name: `a paragraph up to or over bis in ${language}: ${after[1]}`,
      operation: 'moveUp',
      before: draft(language, ...before),
      after: draft(language, ...after),
    }),
  ),
  {
    name: 'Chinese: letters and circled numbers',
    operation: 'moveUp',
    before: draft(
      'zh',
      '1. 决定点灯；',
      '2. 请：',
      '(a) 点灯：',
      '㈠ 高灯；',
      '㈡ 矮‸灯；',
      '3. 感谢所有人，见上文第2(a)㈠和㈡段，并见上文第2(a)㈡段。',
    ),
    after: draft(
      'zh',
      '1. 决定点灯；',
      '2. 请：',
      '(a) 点灯：',
      '㈠ 矮‸灯；',
      '㈡ 高灯；',
      '3. 感谢所有人，见上文第2(a)㈠和㈡段，并见上文第2(a)㈠段。',
    ),
  },
  {
    name: 'Chinese: an item to a paragraph',
    operation: 'promote',
    before: draft('zh', '1. 请：', '(a) 点‸灯；', '(b) 修灯；', '2. 感谢所有人，见上文第1(a)段和第1(b)段。'),
    after: draft('zh', '1. 请：', '(a) 修灯；', '2. 点‸灯；', '3. 感谢所有人，见上文第2段和第1(a)段。'),
  },
  {
    name: 'Arabic: a dual',
    operation: 'moveUp',
    before: draft(
      'ar',
      '1 - يقرر إضاءة المنارات؛',
      '2 - يطلب زي‸تا؛',
      '3 - يشكر الجميع، على النحو المبين في الفقرتين 1 و 3 أعلاه، وفي الفقرة 2 أعلاه.',
    ),
    after: draft(
      'ar',
      '1 - يطلب زي‸تا؛',
      '2 - يقرر إضاءة المنارات؛',
      '3 - يشكر الجميع، على النحو المبين في الفقرتين 2 و 3 أعلاه، وفي الفقرة 1 أعلاه.',
    ),
  },
  {
    name: 'Arabic: preambular to operative',
    operation: 'turnClause',
    before: draft('ar', '1 - يشكر الجميع.').replace('إذ يشير', 'إذ يش‸ير'),
    after: ['إن مجلس الأمن،', '1 - يش‸ير إلى السلام الطويل بين المنارات؛', '2 - يشكر الجميع.'].join('\n\n'),
  },
  {
    name: 'French: marks with their no-break blanks, and the verb',
    operation: 'turnClause',
    before: draft('fr', '1. Demande de l’huile\u00a0;', '2. Remercie tous.').replace('Rappelant', 'Rappe‸lant'),
    after: [
      'Le Conseil de sécurité,',
      '1. Rappe‸lle la longue paix des phares\u00a0;',
      '2. Demande de l’huile\u00a0;',
      '3. Remercie tous.',
    ].join('\n\n'),
  },
  {
    name: 'Spanish: the verb',
    operation: 'turnClause',
    before: draft('es', '1. Pide aceite;', '2. Agradece a todos.').replace('Recordando', '‸Recordando'),
    after: [
      'El Consejo de Seguridad,',
      '1. ‸Recuerda la larga paz de los faros;',
      '2. Pide aceite;',
      '3. Agradece a todos.',
    ].join('\n\n'),
  },
  {
    name: 'Russian: the verb',
    operation: 'turnClause',
    before: draft('ru', '1. просит масла;', '2. благодарит всех.').replace('ссылаясь', '‸ссылаясь'),
    after: [
      'Совет Безопасности,',
      '1. ‸ссылается на долгий мир маяков;',
      '2. просит масла;',
      '3. благодарит всех.',
    ].join('\n\n'),
  },
  {
    name: 'a line a paragraph, without blank lines',
    operation: 'moveUp',
    before: 'The Security Council,\nRecalling the peace,\n1. Decides so;\n2. Urges calm;\n3. Tha‸nks all.\n',
    after: 'The Security Council,\nRecalling the peace,\n1. Decides so;\n2. Tha‸nks all;\n3. Urges calm.\n',
  },
  {
    name: 'wrapped lines stay as they are cut, and no line end is at the end of the text',
    operation: 'moveDown',
    before: en(
      '1. Decides that the long lamps are\nto be li‸t in the evening;',
      '2. Requests that the short lamps are\nto be lit at noon.',
    ),
    after: en(
      '1. Requests that the short lamps are\nto be lit at noon;',
      '2. Decides that the long lamps are\nto be li‸t in the evening.',
    ),
  },
  {
    name: 'over the last heading, and back below it',
    operation: 'moveDown',
    before: en('1. Decides so;', 'I. Lamps', '2. Requests oil;', '3. Urges ca‸lm.', 'II. Ropes'),
    after: en('1. Decides so;', 'I. Lamps', '2. Requests oil;', 'II. Ropes', '3. Urges ca‸lm.'),
  },
  {
    name: 'a paragraph with dashes keeps them a level deeper',
    operation: 'demote',
    before: en(
      '1. Decides:',
      '(a) So;',
      '2. Notes:',
      '(a) Wicks;',
      '3. Requests, in pa‸rticular:',
      '– oil;',
      '– rope.',
    ),
    after: en(
      '1. Decides:',
      '(a) So;',
      '2. Notes:',
      '(a) Wicks;',
      '(b) Requests, in pa‸rticular:',
      '– oil;',
      '– rope.',
    ),
  },
  {
    name: 'a number means the paragraph that bears it, and not the one without a number above it',
    operation: 'moveUp',
    before: draft('ru', 'постановляет, что:', '1. лампы горят;', '2. масло есть;', '3. в пункте 1 вы‸ше сказано это.'),
    after: draft('ru', 'постановляет, что:', '1. лампы горят;', '2. в пункте 1 вы‸ше сказано это;', '3. масло есть.'),
  },
  {
    name: 'a letter whose mark stands apart stays as it is written',
    operation: 'moveUp',
    before: draft('ar', '1 - يطلب:', '(أ) الزيت؛'.normalize('NFD'), '(ب) الحبل؛', '(ج) السل‸م.'),
    after: draft('ar', '1 - يطلب:', '(أ) الزيت؛'.normalize('NFD'), '(ب) السل‸م؛', '(ج) الحبل.'),
  },
  {
    name: 'line ends of two characters',
    operation: 'moveUp',
    before: en('1. Decides so;', '2. Urges ca‸lm.').replaceAll('\n', '\r\n'),
    after: en('1. Urges ca‸lm;', '2. Decides so.').replaceAll('\n', '\r\n'),
  },
  ...Object.entries({
    'in English': [
      draft(
        'en',
        '1. Requests:',
        '(a) Oil;',
        '(b) Ro‸pe;',
        '2. Urges:',
        '(i) Calm;',
        '3. Thanks all, as in paragraph 1 (b) above and paragraph 2 (i) above.',
      ),
      draft(
        'en',
        '1. Requests:',
        '(a) Oil;',
        '2. Urges:',
        '(i) Ro‸pe;',
        '(ii) Calm;',
        '3. Thanks all, as in paragraph 2 (i) above and paragraph 2 (ii) above.',
      ),
    ],
    'in French': [
      draft(
        'fr',
        '1. Demande\u00a0:',
        'a) De l’huile\u00a0;',
        'b) Une co‸rde\u00a0;',
        '2. Prie\u00a0:',
        'i) Le calme\u00a0;',
        '3. Remercie tous, comme au paragraphe 1 b) ci-dessus et au paragraphe 2 i) ci-dessus.',
      ),
      draft(
        'fr',
        '1. Demande\u00a0:',
        'a) De l’huile\u00a0;',
        '2. Prie\u00a0:',
        'i) Une co‸rde\u00a0;',
        'ii) Le calme\u00a0;',
        '3. Remercie tous, comme au paragraphe 2 i) ci-dessus et au paragraphe 2 ii) ci-dessus.',
      ),
    ],
    'in Spanish': [
      draft(
        'es',
        '1. Pide:',
        'a) Aceite;',
        'b) Cu‸erda;',
        '2. Insta:',
        'i) Calma;',
        '3. Agradece a todos, como en el párrafo 1 b) y en el párrafo 2 i).',
      ),
      draft(
        'es',
        '1. Pide:',
        'a) Aceite;',
        '2. Insta:',
        'i) Cu‸erda;',
        'ii) Calma;',
        '3. Agradece a todos, como en el párrafo 2 i) y en el párrafo 2 ii).',
      ),
    ],
    'in Russian': [
      draft(
        'ru',
        '1. просит:',
        'a) масло;',
        'b) ве‸ревку;',
        '2. призывает:',
        'i) покой;',
        '3. благодарит всех согласно пункту 1 b) выше и пункту 2 i) выше.',
      ),
      draft(
        'ru',
        '1. просит:',
        'a) масло;',
        '2. призывает:',
        'i) ве‸ревку;',
        'ii) покой;',
        '3. благодарит всех согласно пункту 2 i) выше и пункту 2 ii) выше.',
      ),
    ],
    'in Chinese': [
      draft(
        'zh',
        '1. 请：',
        '(a) 水；',
        '(b) 油‸；',
        '2. 促请：',
        '㈠ 静；',
        '3. 感谢所有人，见上文第1(b)段和上文第2㈠段。',
      ),
      draft(
        'zh',
        '1. 请：',
        '(a) 水；',
        '2. 促请：',
        '㈠ 油‸；',
        '㈡ 静；',
        '3. 感谢所有人，见上文第2㈠段和上文第2㈡段。',
      ),
    ],
    'in Chinese, from brackets to circles': [
      draft(
        'zh',
        '1. 请：',
        '(一) 水；',
        '(二) 油‸；',
        '2. 促请：',
        '㈠ 静；',
        '3. 感谢所有人，见上文第1(二)段和上文第2㈠段。',
      ),
      draft(
        'zh',
        '1. 请：',
        '(一) 水；',
        '2. 促请：',
        '㈠ 油‸；',
        '㈡ 静；',
        '3. 感谢所有人，见上文第2㈠段和上文第2㈡段。',
      ),
    ],
    'in Arabic': [
      draft(
        'ar',
        '1 - يطلب:',
        '(أ) زيتا؛',
        '(ب) حب‸لا؛',
        '2 - يحث على:',
        '’1‘ الهدوء؛',
        '3 - يشكر الجميع كما في الفقرة 1 (ب) أعلاه والفقرة 2 ’1‘ أعلاه.',
      ),
      draft(
        'ar',
        '1 - يطلب:',
        '(أ) زيتا؛',
        '2 - يحث على:',
        '’1‘ حب‸لا؛',
        '’2‘ الهدوء؛',
        '3 - يشكر الجميع كما في الفقرة 2 ’1‘ أعلاه والفقرة 2 ’2‘ أعلاه.',
      ),
    ],
  } as const).map(
    ([name, [before, after]]): Case => ({
      name: `an item into a list of another style, and its references with it, ${name}`,
      operation: 'moveDown',
      before,
      after,
    }),
  ),
];

describe('changes of structure', () => {
  for (const { name, operation, before, after, told = [] } of cases) {
    it(`${operation}: ${name}`, () => {
      const [head = '', ...rest] = before.split(cursor);
      const text = [head, ...rest].join('');
      const start = head.length;
      const end = rest.length > 1 ? start + rest[0]!.length : start;
      const resolution = parse(text);
      const change = operations[operation].run(resolution, { start, end });
      if ('refusal' in change) return assert.equal(inEnglish(change.refusal), after);
      assert.equal(applyEdits(text, textEdits(resolution, change.edits)), change.text);
      const { selection } = change;
      const marks = selection.end > selection.start ? [selection.end, selection.start] : [selection.start];
      const shown = marks.reduce((made, at) => made.slice(0, at) + cursor + made.slice(at), change.text);
      assert.equal(shown, after);
      assert.deepEqual([...change.told.map(inEnglish), ...change.notes.map(({ kind }) => kind)], told);
    });
  }
});

/** Three paragraphs of each language. */
const threes = {
  en: ['1. Decides so;', '2. Requests oil;', '3. Urges calm.'],
  fr: ['1. Décide ainsi\u00a0;', '2. Demande de l’huile\u00a0;', '3. Remercie tous.'],
  es: ['1. Decide eso;', '2. Pide aceite;', '3. Agradece a todos.'],
  ru: ['1. постановляет это;', '2. просит масла;', '3. благодарит всех.'],
  zh: ['1. 决定点灯；', '2. 请添油；', '3. 感谢所有人。'],
  ar: ['1 - يقرر ذلك؛', '2 - يطلب الزيت؛', '3 - يشكر الجميع.'],
} as const;

describe('a selection stays with its paragraph, so that one key after another moves the same', () => {
  for (const [language, paragraphs] of Object.entries(threes) as [keyof typeof threes, readonly string[]][]) {
    for (const lineEnd of ['\n', '\r\n']) {
      const text = draft(language, ...paragraphs).replaceAll('\n', lineEnd);
      const [, second, third] = paragraphs.map(paragraph => text.indexOf(paragraph)) as [number, number, number];
      const selections = {
        'before its label': { start: second, end: second },
        'in its label': { start: second + 1, end: second + 1 },
        'before its words': {
          start: second + paragraphs[1]!.search(/\p{L}/u),
          end: second + paragraphs[1]!.search(/\p{L}/u),
        },
        'behind its mark': { start: second + paragraphs[1]!.length, end: second + paragraphs[1]!.length },
        'on the blank line below it': { start: third - lineEnd.length, end: third - lineEnd.length },
        'its whole lines': { start: second, end: third },
      };
      for (const [place, selection] of Object.entries(selections)) {
        it(`${language}, ${JSON.stringify(lineEnd)}: ${place}`, () => {
          for (const [there, back] of [
            ['moveUp', 'moveDown'],
            ['moveDown', 'moveUp'],
          ] as const) {
            const moved = operations[there].run(parse(text), selection);
            assert.ok(!('refusal' in moved));
            assert.notEqual(moved.text, text);
            const returned = operations[back].run(parse(moved.text), moved.selection);
            assert.ok(!('refusal' in returned));
            assert.equal(returned.text, text);
            assert.ok(
              returned.selection.start >= second && returned.selection.end <= third,
              JSON.stringify(returned.selection),
            );
          }
        });
      }
    }
  }
});
