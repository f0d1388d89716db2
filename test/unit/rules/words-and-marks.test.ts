import assert from 'node:assert/strict';
import { textEdits } from '../../../server/src/features/arranging/arrangements';
import { parse } from '../../../server/src/resolution/parse';
import { check, fixesOf } from '../../../server/src/rules/check';
import { applyEdits, checkMarks, readMarks } from '../check-marks';
import { draft } from './drafts';

interface Case {
  readonly name: string;
  readonly text: string;
  /** The text once every preferred fix is made; as it is, where there is none. */
  readonly mended: string;
}

/** A draft of two paragraphs by its language's own words: what is wrong stands in one, and its mended form in the other. */
function two(
  name: string,
  language: Parameters<typeof draft>[0],
  wrong: readonly string[],
  right: readonly string[],
): Case {
  return { name, text: draft(language, ...wrong), mended: draft(language, ...right) };
}

const last = {
  en: '2. Decides to remain seized of the matter.',
  ga: '2. Decides to remain seized of the matter.',
  fr: '2. Décide de rester saisi de la question.',
  es: '2. Decide seguir ocupándose de la cuestión.',
  ru: '2. постановляет продолжать заниматься этим вопросом.',
  zh: '2. 决定继续处理此案。',
  ar: '2 - يقرر أن يبقي المسألة قيد نظره.',
};
const first = {
  en: '1. Decides to light the lamps;',
  fr: '1. Décide d’allumer les phares ;',
  es: '1. Decide encender los faros;',
  ru: '1. постановляет зажечь маяки;',
  zh: '1. 决定点亮灯塔；',
  ar: '1 - يقرر إضاءة المنارات؛',
};

const cases: readonly Case[] = [
  two(
    'a letter’s bracket, French',
    'fr',
    ['Notant l’alinéa [[b]]{unpaired} de l’article 2 de la Convention,', first.fr, last.fr],
    ['Notant l’alinéa b) de l’article 2 de la Convention,', first.fr, last.fr],
  ),
  two(
    'a letter’s bracket in a list, Spanish',
    'es',
    ['Observando que se prohíben: a) el ruido; b) el humo; y [[c]]{unpaired} la niebla,', first.es, last.es],
    ['Observando que se prohíben: a) el ruido; b) el humo; y c) la niebla,', first.es, last.es],
  ),
  two(
    'letters that are words, Spanish',
    'es',
    ['Observando a) el ruido y b) el humo, y a la niebla, u 8 o 9 h,', first.es, last.es],
    ['Observando a) el ruido y b) el humo, y a la niebla, u 8 o 9 h,', first.es, last.es],
  ),
  two(
    'a letter’s bracket, Russian',
    'ru',
    ['отмечая пункт [[b]]{unpaired} статьи 2 Конвенции,', first.ru, last.ru],
    ['отмечая пункт b) статьи 2 Конвенции,', first.ru, last.ru],
  ),
  two(
    'a bracket that a label’s own does not close',
    'es',
    [
      'Observando las condiciones de su resolución 2391 [[(]]{unpaired}2017, en el acuerdo técnico y en el de delegación firmados, y las del párrafo 3 d) de ella,',
      first.es,
      last.es,
    ],
    [
      'Observando las condiciones de su resolución 2391 (2017, en el acuerdo técnico y en el de delegación firmados, y las del párrafo 3 d) de ella,',
      first.es,
      last.es,
    ],
  ),
  two(
    'preamble: a semicolon',
    'en',
    ['Noting the tides[[;]]{end-preambular}', first.en, last.en],
    ['Noting the tides,', first.en, last.en],
  ),
  two(
    'preamble: no mark',
    'en',
    ['Noting the tide[[s]]{end-preambular}', first.en, last.en],
    ['Noting the tides,', first.en, last.en],
  ),
  two(
    'preamble, French',
    'fr',
    ['Notant les marées[[ ;]]{end-preambular}', first.fr, last.fr],
    ['Notant les marées,', first.fr, last.fr],
  ),
  two(
    'preamble, Spanish',
    'es',
    ['Observando las mareas[[.]]{end-preambular}', first.es, last.es],
    ['Observando las mareas,', first.es, last.es],
  ),
  two(
    'preamble, Russian',
    'ru',
    ['отмечая приливы[[;]]{end-preambular}', first.ru, last.ru],
    ['отмечая приливы,', first.ru, last.ru],
  ),
  two(
    'preamble, Chinese',
    'zh',
    ['注意到潮汐[[；]]{end-preambular}', first.zh, last.zh],
    ['注意到潮汐，', first.zh, last.zh],
  ),
  two(
    'preamble, Arabic',
    'ar',
    ['وإذ يلاحظ المد والجزر[[؛]]{end-preambular}', first.ar, last.ar],
    ['وإذ يلاحظ المد والجزر،', first.ar, last.ar],
  ),
  two(
    'operative: a full stop',
    'en',
    ['1. Decides to light the lamps[[.]]{end-operative}', last.en],
    ['1. Decides to light the lamps;', last.en],
  ),
  two(
    'operative, French: the blank before the mark comes with it',
    'fr',
    ['1. Décide d’allumer les phares[[.]]{end-operative}', last.fr],
    ['1. Décide d’allumer les phares\u00a0;', last.fr],
  ),
  two(
    'operative, Spanish',
    'es',
    ['1. Decide encender los faros[[,]]{end-operative}', last.es],
    ['1. Decide encender los faros;', last.es],
  ),
  two(
    'operative, Russian',
    'ru',
    ['1. постановляет зажечь маяки[[,]]{end-operative}', last.ru],
    ['1. постановляет зажечь маяки;', last.ru],
  ),
  two('operative, Chinese', 'zh', ['1. 决定点亮灯塔[[。]]{end-operative}', last.zh], ['1. 决定点亮灯塔；', last.zh]),
  two(
    'operative, Arabic',
    'ar',
    ['1 - يقرر إضاءة المنارات[[،]]{end-operative}', last.ar],
    ['1 - يقرر إضاءة المنارات؛', last.ar],
  ),
  two(
    'the last paragraph',
    'en',
    [first.en, '2. Decides to remain seized of the matter[[;]]{end-last}'],
    [first.en, last.en],
  ),
  two(
    'items of the Assembly',
    'ga',
    [
      '1. Requests the keeper:',
      '(a) To buy oil[[,]]{end-item:warning}',
      '(b) To trim the wick;',
      '(c) To sleep;',
      last.ga,
    ],
    ['1. Requests the keeper:', '(a) To buy oil;', '(b) To trim the wick;', '(c) To sleep;', last.ga],
  ),
  ...(
    [
      ['en', '1. Requests the keeper:', '(a) To buy oil;', '(b) To sleep', ';'],
      ['ga', '1. Requests the keeper:', '(a) To buy oil;', '(b) To sleep', ';'],
      ['fr', '1. Prie le gardien :', 'a) D’acheter de l’huile ;', 'b) D’appliquer ce qui figure ci-dessus', '\u00a0;'],
      ['es', '1. Pide al farero:', 'a) Que compre aceite;', 'b) Que duerma', ';'],
      ['ru', '1. просит смотрителя:', 'a) купить масло;', 'b) поспать', ';'],
      ['zh', '1. 请守塔人：', '(a) 买油；', '(b) 睡觉', '；'],
      ['ar', '1 - يطلب إلى الحارس:', '(أ) أن يشتري الزيت؛', '(ب) أن ينام', '؛'],
    ] as const
  ).map(([language, chapeau, item, end, mark]) =>
    two(
      `a list whose last item has lost its mark, ${language}`,
      language,
      [chapeau, item, `${end.slice(0, -1)}[[${end.at(-1)}]]{end-operative}`, last[language]],
      [chapeau, item, end + mark, last[language]],
    ),
  ),
  two(
    'a list without marks',
    'ga',
    ['1. Requests the keeper:', '(a) Oil', '(b) Wicks', '(c) Sleep', last.ga],
    ['1. Requests the keeper:', '(a) Oil', '(b) Wicks', '(c) Sleep', last.ga],
  ),
  two(
    'a list whose last items are the last of the text',
    'ga',
    [first.en, '2. Requests the keeper:', '(a) To buy oil;', '(b) To sleep'],
    [first.en, '2. Requests the keeper:', '(a) To buy oil;', '(b) To sleep'],
  ),
  two(
    'a mark lost within a list of the Council',
    'en',
    [
      '1. Requests the keeper:',
      '(a) To buy oil;',
      '(b) To trim the wic[[k]]{end-item:information}',
      '(c) To watch;',
      '(d) To sleep;',
      last.en,
    ],
    ['1. Requests the keeper:', '(a) To buy oil;', '(b) To trim the wick;', '(c) To watch;', '(d) To sleep;', last.en],
  ),
  two(
    '“or” behind a mark, Chinese',
    'zh',
    ['1. 请守塔人：', '(a) 买油；', '(b) 看守；或', '(c) 睡觉；', last.zh],
    ['1. 请守塔人：', '(a) 买油；', '(b) 看守；或', '(c) 睡觉；', last.zh],
  ),
  two(
    '“ou” behind a mark and a no-break blank, French',
    'fr',
    ['1. Prie le gardien :', 'a) D’acheter ;', 'b) De veiller ;\u00a0ou', 'c) De dormir ;', last.fr],
    ['1. Prie le gardien :', 'a) D’acheter ;', 'b) De veiller ;\u00a0ou', 'c) De dormir ;', last.fr],
  ),
  two(
    'items of the Council: as the list has them',
    'en',
    [
      '1. Requests the keeper:',
      '(a) To buy oil,',
      '(b) To trim the wick,',
      '(c) To watch[[;]]{end-item:information}',
      '(d) To sleep;',
      last.en,
    ],
    ['1. Requests the keeper:', '(a) To buy oil,', '(b) To trim the wick,', '(c) To watch,', '(d) To sleep;', last.en],
  ),
  two(
    'a list behind the end of its paragraph',
    'en',
    ['1. Requests the keeper[[;]]{end-chapeau}', '(a) To buy oil;', '(b) To sleep;', last.en],
    ['1. Requests the keeper:', '(a) To buy oil;', '(b) To sleep;', last.en],
  ),
  two(
    'a sentence that goes on in the items',
    'en',
    ['1. Requests that the keeper', '(a) Buy oil;', '(b) Sleep;', last.en],
    ['1. Requests that the keeper', '(a) Buy oil;', '(b) Sleep;', last.en],
  ),
  two(
    'a paragraph that is not there',
    'en',
    ['1. Decides to review [[paragraph 3 above]]{reference-missing:error};', last.en],
    ['1. Decides to review paragraph 3 above;', last.en],
  ),
  two(
    'a paragraph that is not there, Chinese',
    'zh',
    ['1. 决定审查[[上文第7段]]{reference-missing}；', last.zh],
    ['1. 决定审查上文第7段；', last.zh],
  ),
  two(
    'a paragraph that is not there, and nothing says whose it is',
    'en',
    [first.en, '2. Decides to review [[paragraph 36]]{reference-missing:information} and rest;', '3. Decides so.'].map(
      (line, index) => (index === 1 ? line.replace('[[paragraph 36]]', 'paragraph [[36]]') : line),
    ),
    [first.en, '2. Decides to review paragraph 36 and rest;', '3. Decides so.'],
  ),
  two(
    'a paragraph of a document that the clause has cited',
    'en',
    [first.en, '2. Welcomes the report (S/2006/997) on lamps, including paragraphs 21, 22 and 23;', '3. Decides so.'],
    [first.en, '2. Welcomes the report (S/2006/997) on lamps, including paragraphs 21, 22 and 23;', '3. Decides so.'],
  ),
  two(
    'an item of a paragraph beyond the end, behind the citation of another text',
    'en',
    [
      first.en,
      '2. Recalls the mandate outlined in resolution 2348 (2017), in particular in paragraph 30 on oil, wicks and the masts of all ships at sea and in port, and on what the keepers of the northern lamps ask for, paragraph 35 (iii) on lamps;',
      '3. Recalls [[paragraph 2 (c)]]{reference-missing:information} and rests;',
      '4. Decides to remain seized of the matter.',
    ],
    [
      first.en,
      '2. Recalls the mandate outlined in resolution 2348 (2017), in particular in paragraph 30 on oil, wicks and the masts of all ships at sea and in port, and on what the keepers of the northern lamps ask for, paragraph 35 (iii) on lamps;',
      '3. Recalls paragraph 2 (c) and rests;',
      '4. Decides to remain seized of the matter.',
    ],
  ),
  two(
    'a range that runs backwards',
    'zh',
    [first.zh, '2. 回顾报告第1、第[[8至3]]{reference-range}段；', '3. 决定继续处理此案。'],
    [first.zh, '2. 回顾报告第1、第8至3段；', '3. 决定继续处理此案。'],
  ),
  two(
    'a range that runs forwards',
    'ru',
    [first.ru, '2. напоминает о пунктах 3–8 доклада;', '3. постановляет ждать.'],
    [first.ru, '2. напоминает о пунктах 3–8 доклада;', '3. постановляет ждать.'],
  ),
  two(
    'a participle before the verb, in the Council',
    'en',
    ['1. [[Emphasizing]]{opening-part:hint} the importance of oil, decides to buy some;', last.en],
    ['1. Emphasizing the importance of oil, decides to buy some;', last.en],
  ),
  two(
    'a rare phrase of a verb of the other part',
    'en',
    ['1. [[Strongly calling upon]]{opening-part:warning} all keepers to wake;', last.en],
    ['1. Strongly calls upon all keepers to wake;', last.en],
  ),
  two(
    'the adverb is known in both parts, the verb is of one',
    'ru',
    ['1. [[настоятельно призывая]]{opening-part} смотрителей проснуться;', last.ru],
    ['1. настоятельно призывает смотрителей проснуться;', last.ru],
  ),
  two(
    'a verb of the operative part behind إذ',
    'ar',
    ['1 - [[إذ يأذن]]{opening-part} للحراس بالنوم؛', last.ar],
    ['1 - يأذن للحراس بالنوم؛', last.ar],
  ),
  two(
    'a word whose first bracket is lost is no label',
    'en',
    ['Noting the disease COVID-19[[)]]{unpaired} and resolution 1514 XV[[)]]{unpaired},', first.en, last.en],
    ['Noting the disease COVID-19) and resolution 1514 XV),', first.en, last.en],
  ),
  two(
    'a label that closes with the bracket around it',
    'fr',
    ['Notant les articles 7, 14 (par. 3 g)) et 6 du Pacte des phares,', first.fr, last.fr],
    ['Notant les articles 7, 14 (par. 3 g)) et 6 du Pacte des phares,', first.fr, last.fr],
  ),
  two(
    'a label between brackets, and one that has lost the first',
    'en',
    ['Noting (a) the tides; b[[)]]{unpaired} the oil; and (c) the wick, and 1) and 2),', first.en, last.en],
    ['Noting (a) the tides; b) the oil; and (c) the wick, and 1) and 2),', first.en, last.en],
  ),
  two(
    'a paragraph that is missing among others',
    'en',
    [first.en, '[[3.]]{numbering-sequence} Recalls [[paragraph 2 above]]{reference-missing:warning}.'],
    [first.en, '2. Recalls paragraph [2?] above.'],
  ),
  two(
    'a paragraph of another document',
    'en',
    ['1. Recalls paragraph 30 of its resolution 1325 (2000);', last.en],
    ['1. Recalls paragraph 30 of its resolution 1325 (2000);', last.en],
  ),
  two(
    'a number that two paragraphs bear',
    'en',
    [first.en, '[[1.]]{numbering-sequence} Urges calm;', '3. Recalls [[paragraph 1 above]]{reference-unclear}.'],
    [first.en, '2. Urges calm;', '3. Recalls paragraph 1 above.'],
  ),
  two(
    'a number that two paragraphs bear, French',
    'fr',
    [
      first.fr,
      '[[1.]]{numbering-sequence} Engage chacun au calme ;',
      '3. Rappelle le [[paragraphe 1 ci-dessus]]{reference-unclear}.',
    ],
    [first.fr, '2. Engage chacun au calme ;', '3. Rappelle le paragraphe 1 ci-dessus.'],
  ),
  two(
    'a number that two paragraphs bear, Spanish',
    'es',
    [first.es, '[[1.]]{numbering-sequence} Insta a la calma;', '3. Recuerda el [[párrafo 1]]{reference-unclear}.'],
    [first.es, '2. Insta a la calma;', '3. Recuerda el párrafo 1.'],
  ),
  two(
    'a number that two paragraphs bear, Russian',
    'ru',
    [
      first.ru,
      '[[1.]]{numbering-sequence} призывает к спокойствию;',
      '3. ссылается на [[пункт 1 выше]]{reference-unclear}.',
    ],
    [first.ru, '2. призывает к спокойствию;', '3. ссылается на пункт 1 выше.'],
  ),
  two(
    'a number that two paragraphs bear, Chinese',
    'zh',
    [first.zh, '[[1.]]{numbering-sequence} 敦促各方保持冷静；', '3. 回顾[[上文第1段]]{reference-unclear}。'],
    [first.zh, '2. 敦促各方保持冷静；', '3. 回顾上文第1段。'],
  ),
  two(
    'a number that two paragraphs bear, Arabic',
    'ar',
    [first.ar, '[[1 -]]{numbering-sequence} يحث على الهدوء؛', '3 - يشير إلى [[الفقرة 1 أعلاه]]{reference-unclear}.'],
    [first.ar, '2 - يحث على الهدوء؛', '3 - يشير إلى الفقرة 1 أعلاه.'],
  ),
  two(
    'above and below',
    'en',
    [first.en, '2. Recalls paragraph 1 [[below]]{reference-direction}.'],
    [first.en, '2. Recalls paragraph 1 above.'],
  ),
  two(
    'above and below, French',
    'fr',
    [first.fr, '2. Rappelle le paragraphe 1 [[ci-dessous]]{reference-direction}.'],
    [first.fr, '2. Rappelle le paragraphe 1 ci-dessus.'],
  ),
  two(
    'above and below, Russian',
    'ru',
    [first.ru, '2. ссылается на пункт 1 [[ниже]]{reference-direction}.'],
    [first.ru, '2. ссылается на пункт 1 выше.'],
  ),
  two(
    'above and below, Chinese',
    'zh',
    [first.zh, '2. 回顾[[下文]]{reference-direction}第1段。'],
    [first.zh, '2. 回顾上文第1段。'],
  ),
  two(
    'above and below, Arabic',
    'ar',
    [first.ar, '2 - يشير إلى الفقرة 1 [[أدناه]]{reference-direction}.'],
    [first.ar, '2 - يشير إلى الفقرة 1 أعلاه.'],
  ),
  two(
    'opens as the preamble does',
    'en',
    ['1. [[Expressing grave concern]]{opening-part} at the tides;', last.en],
    ['1. Expresses grave concern at the tides;', last.en],
  ),
  two(
    'opens as the preamble does, French',
    'fr',
    ['1. [[Rappelant]]{opening-part} les marées ;', last.fr],
    ['1. Rappelle les marées ;', last.fr],
  ),
  two(
    'opens as the preamble does, Spanish',
    'es',
    ['1. [[Recordando]]{opening-part} las mareas;', last.es],
    ['1. Recuerda las mareas;', last.es],
  ),
  two(
    'opens as the preamble does, Russian',
    'ru',
    ['1. [[отмечая]]{opening-part} приливы;', last.ru],
    ['1. отмечает приливы;', last.ru],
  ),
  two(
    'brackets without their other half',
    'en',
    ['Recalling its resolutions 1325 2000[[)]]{unpaired}, and 1820 (2008),', first.en, last.en],
    ['Recalling its resolutions 1325 2000), and 1820 (2008),', first.en, last.en],
  ),
  two(
    'guillemets without their other half',
    'fr',
    ['Rappelant le programme [[«]]{unpaired} Phares et marées,', first.fr, last.fr],
    ['Rappelant le programme « Phares et marées,', first.fr, last.fr],
  ),
  two(
    'brackets of labels, and of both widths',
    'fr',
    ['Rappelant l’alinéa a) du rapport, et ses points 1) et ii),', first.fr, last.fr],
    ['Rappelant l’alinéa a) du rapport, et ses points 1) et ii),', first.fr, last.fr],
  ),
  two(
    'a Cyrillic letter in a Latin word',
    'en',
    ['Noting the [[tidеs]]{mixed-script} of the sea,', first.en, last.en],
    ['Noting the tides of the sea,', first.en, last.en],
  ),
  two(
    'a Latin letter in a Cyrillic word',
    'ru',
    ['отмечая [[приливы]]{mixed-script} и отливы,'.replace('приливы', 'приливы'.replace('р', 'p')), first.ru, last.ru],
    ['отмечая приливы и отливы,', first.ru, last.ru],
  ),
];

describe('rules: marks, references, openings and characters', () => {
  for (const { name, text, mended } of cases) {
    it(name, () => {
      checkMarks(text);
      assert.equal(withPreferredFixes(readMarks(text).text), mended);
    });
  }

  it('a paragraph that is being written at the end of a draft has no mark yet', () => {
    checkMarks(draft('en', 'Noting the ti'));
    checkMarks(draft('en', first.en, '2. Urges all sh'));
  });

  it('the notes below a page of the preamble end as they like', () => {
    checkMarks(draft('en', 'Noting the tides, 1/', 'Recalling the lamps, 2/', '1/ A/61/2.', '2/ Report on oil.'));
  });

  it('a footnote’s two numbers, of the web and of paper, stand behind the mark', () => {
    checkMarks(draft('en', 'Noting the tides,[2]42', 'Recalling the lamps,[3]43', first.en, last.en));
  });

  it('a statement ends its paragraphs as sentences', () => {
    checkMarks('The Security Council,\n\nNotes the tides.\n\nUrges calm.\n\nWelcomes the lamps.');
  });

  it('one operative paragraph needs no number, and makes no statement', () => {
    checkMarks('The Security Council,\n\nNoting the tides[[;]]{end-preambular}\n\nNoting the fog,\n\nUrges calm.');
  });

  it('a body of its own ends them as it does', () => {
    checkMarks(
      'The Lighthouse Committee,\n\nNoting the tides;\n\nRecalling the lamps;\n\n1. Urges calm.\n\n2. Asks for oil.',
    );
  });
});

function withPreferredFixes(text: string): string {
  const tree = parse(text);
  const edits = check(tree).flatMap(finding => fixesOf(tree, finding).find(({ preferred }) => preferred)?.edits ?? []);
  return applyEdits(text, textEdits(tree, edits));
}
