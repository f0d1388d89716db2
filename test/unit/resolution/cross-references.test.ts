import { deepStrictEqual, ok } from 'node:assert/strict';
import type { LanguageCode } from '../../../server/src/languages/language';
import { languageOf } from '../../../server/src/languages/languages';
import {
  ownCrossReferences,
  type Surroundings,
} from '../../../server/src/resolution/cross-references/cross-references';
import { crossReferenceGroups } from '../../../server/src/resolution/cross-references/groups';
import { possibleGroups } from '../../../server/src/resolution/cross-references/whose';
import { mentionPlaces } from '../../../server/src/resolution/mention-places/mention-places';
import type { CrossReference } from '../../../server/src/resolution/mentions';

/** A draft of nine paragraphs, each with items (a) to (e), each of those with (i) to (v). The text is of OP4(b). */
const paths = new Set<string>(['PP1', 'PP2', 'PP3', 'OP7(x)']);
for (const paragraph of '123456789') {
  paths.add(`OP${paragraph}`);
  for (const item of 'abcde') {
    paths.add(`OP${paragraph}(${item})`);
    for (const roman of ['i', 'ii', 'iii', 'iv', 'v']) paths.add(`OP${paragraph}(${item})(${roman})`);
  }
}
const within: Surroundings = { hasPath: path => paths.has(path), path: 'OP4(b)', part: 'operative', kind: 'item' };

/** `[[paragraph 3 above]]{OP3}` refers to the draft; what stands without marks doesn't. Sentences of our own. */
const cases: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: [
    'oil as in paragraph 1 to 6 of resolution 2293 (2016), [[paragraph 4 above]]{OP4} and paragraph 3 resolution 2158 (2014);',
    'oil as in paragraph 3 (a) and 81 (a) of resolution 2368 (2017);',
    '[[paragraph 4]]{OP4} of the operative part, and paragraph 4 of the operative part of resolution 2100 (2013),',
    'Urges the keepers in [[paragraph 3 above]]{OP3} and [[paragraph 27 (e) below]]{OP27(e)} to read;',
    'the lamps of [[paragraphs 2]]{OP2} to [[5]]{OP5} and [[7 below]]{OP7},',
    '[[paragraph 3]]{OP3}, [[paragraph 5 (a)]]{OP5(a)} and [[paragraph 6 of this resolution]]{OP6};',
    'oil for [[paragraphs 3 above]]{OP3} and [[5]]{OP5} and [[7 below]]{OP7};',
    '[[subparagraph (b) above]]{OP4(b)}, [[subparagraphs (c)]]{OP3(c)} and [[(d) of paragraph 3]]{OP3(d)} apply;',
    '[[paragraph 3 (a)]]{OP3(a)}, [[(b)]]{OP3(b)} and [[(d) of the present resolution]]{OP3(d)};',
    '[[paragraph 3 (a) (i)]]{OP3(a)(i)} and [[(iii) above]]{OP3(a)(iii)};',
    '[[operative paragraph 4]]{OP4} and [[preambular paragraph 2 of the present resolution]]{PP2};',
    'oil, as [[paragraph 4 (bis) above]]{OP4 bis} and [[paragraph 4A]]{OP4 A} say;',
    'the masts of [[paragraph 4 bis above]]{OP4 bis}, as [[paragraph 5]]{OP5} says, (a) of oak;',
    'listed in [[annex II to the present resolution]]{annex II}, in the [[annex to this resolution]]{annex},'.replace(
      '[[the annex',
      'the [[annex',
    ),
    'as [[section II above]]{part II} and [[part B of the present resolution]]{part B} say;',
    'resolution 2100 (2013) and paragraph 1 of resolution 2200 (2014), and decides, after a long winter of many a storm and of very little oil for any of its lamps, to light the lamps of [[paragraph 3]]{OP3};',
    'the [[second]]{PP2} and [[third preambular paragraphs]]{PP3}, the [[first paragraph]]{PP1} of the preamble and the [[2nd preambular paragraph]]{PP2};',
    'the [[fourth operative paragraph]]{OP4}, the [[fifth paragraph]]{OP5} of the operative part and the [[second paragraph of the preamble of the present resolution]]{PP2};',
    'the third paragraph of Article 5, the third paragraph, its second preambular paragraph, the first preambular paragraph of the Kite Treaty, the twenty-third preambular paragraph,',
    'resolution 2100 (2013), including the second preambular paragraph, and the third paragraph of the preamble to the Charter,',
    'oil as in [[para. 3 above]]{OP3}, [[paras. 3]]{OP3} and [[4]]{OP4}, [[OP3]]{OP3}, [[PP2]]{PP2}, [[OP 5 (a)]]{OP5(a)} and [[OPs 6]]{OP6} and [[7]]{OP7};',
    'the log (A/66/615, para. 3; see also the note, paras. 3 and 4), art. 5, para. 2, OP4 of resolution 2100 (2013), op 3, pp. 3, resolution 2231, OP7, and OP4 of its resolution,',
    'the masts of [[subparagraph (x)]]{OP7(x)} of the operative part;',
    'paragraph 9 of resolution 2100 (2013) is for all keepers, and that in paragraph 3 for some;',
    'paragraph 5 of resolution 2100 (2013), paragraph 5 of its resolution, paragraph 5 of that report,',
    'paragraphs 3, 5 and 7 of resolution 2100 (2013) and paragraph 3 of the annex to the report,',
    'paragraph 3 and paragraph 5 of resolution 2100 (2013), and its paragraph 4,',
    'resolution 2100 (2013), in particular paragraph 5, and A/66/615, paragraph 5,',
    'lost ones in [[paragraphs 2]]{OP2}, [3?] and [[5 above]]{OP5}, in [[paragraphs [2 (a)?] and 7 above]]{OP7}, in paragraph [4?] above;',
    'article 5, paragraph 2, of the Kite Convention, and paragraph 3.2.2, paragraph 139, paragraphs 2100 (2013)',
    'annex II to the Kite Treaty, the annexes, part of the lamp, Annex A, this paragraph, paragraph (i)',
  ],
  zh: [
    '促请[[上文第3段]]{OP3}和[[下文第27(e)段]]{OP27(e)}所述看守人；',
    '[[上文第3]]{OP3}和第[[5段]]{OP5}、[[第3]]{OP3}至第[[6段]]{OP6}、'
      .replaceAll('[[第5', '第[[5')
      .replaceAll('至[[第6', '至第[[6'),
    '[[上文第4段之二]]{OP4 bis}和第[[4之二段]]{OP4 bis}、[[第4A段]]{OP4 A}点灯；',
    '[[本决议第5段]]{OP5}和[[第6段]]{OP6}、[[上文第3(a)㈤段]]{OP3(a)(v)}；',
    '[[本决议第1(d)]]{OP1(d)}、[[1(f)]]{OP1(f)}和[[1(g)段]]{OP1(g)}',
    '[[上文(a)分段]]{OP4(a)}和[[第3段(c)]]{OP3(c)}和[[(d)分段]]{OP3(d)}，根据[[第7段]]{OP7}点灯；',
    '[[上文第2]]{OP2}、[3(a)?]和[[5段]]{OP5}，上文第[4?]段；',
    '列于[[本决议附件二]]{annex II}，',
    '忆及[[上文序言部分第二段]]{PP2}和[[本决议序言部分第三段]]{PP3}，序言部分[[第二]]{PP2}和第[[三段]]{PP3}，执行部分[[第四段]]{OP4}、[[第2(a)分段]]{OP2(a)}；',
    '第三段、《风筝公约》序言部分第二段、第2374(2017)号决议序言部分第二段，该决议执行部分第三段，上一段时间'.replace(
      '，上一段',
      '；上一段',
    ),
    '第2374(2017)号决议第8段和第5段，该决议第5段，其第5段，《风筝公约》第5段，秘书长报告第5段，',
    '第2374(2017)号决议第8段，特别是第5段，第139段，第5条第2款，上述附件，(a)灯塔',
  ],
  fr: [
    'l’huile visée au paragraphe 1 à 6 de la résolution 2293 (2016) et au paragraphe 3 résolution 2158 (2014) ;',
    'visé au [[paragraphe 4]]{OP4} du dispositif, et au paragraphe 4 du dispositif de la résolution 2100 (2013),',
    'les gardiens visés au [[paragraphe 3 ci-dessus]]{OP3} et au [[paragraphe 5 ci‑dessous]]{OP5} ;',
    'l’[[alinéa a) du paragraphe 3]]{OP3(a)} et les [[alinéas c)]]{OP5(c)} et [[d) du paragraphe 5 de la présente résolution]]{OP5(d)} ;',
    'les [[paragraphes 3]]{OP3} à [[5 de la présente résolution]]{OP5}, l’[[annexe II à la présente résolution]]{annex II} ;',
    'comme le [[paragraphe 5]]{OP5} le veut, l’[[alinéa b) ci-dessus]]{OP4(b)} aussi ;',
    'au [[deuxième alinéa]]{PP2} du préambule, aux [[premier]]{PP1} et [[troisième alinéas]]{PP3} du préambule, au [[quatrième paragraphe]]{OP4} du dispositif, au [[2e alinéa]]{PP2} du préambule ;',
    'à l’[[alinéa x)]]{OP7(x)} du dispositif, à l’[[alinéa 2]]{PP2} du préambule, [[par. 3 ci-dessus]]{OP3}, [[PP2]]{PP2} ;',
    'le deuxième alinéa du préambule de la Charte, l’article 4, par. 3, (art. 4, par. 3), le troisième alinéa de l’article 5,',
    'le paragraphe 5 de la résolution 2100 (2013), le paragraphe 5 du rapport, son paragraphe 5,',
    'les paragraphes 3 et 5 de sa résolution 61/124, l’article 5, paragraphe 2, de la Convention,',
  ],
  es: [
    'el aceite del párrafo 1 a 6 de la resolución 2293 (2016) y del párrafo 3 resolución 2158 (2014);',
    'en el [[párrafo 4]]{OP4} de la parte dispositiva, y en el párrafo 4 de la parte dispositiva de la resolución 2100 (2013),',
    'lo dispuesto en el [[párrafo 3 a)]]{OP3(a)} y en los [[párrafos 5]]{OP5} a [[7]]{OP7};',
    'el [[párrafo 3 de la presente resolución]]{OP3}, el [[apartado a) del párrafo 5]]{OP5(a)} y el [[apartado b) supra]]{OP4(b)};',
    'el [[pá rrafo 3 de la presente resolució n]]{OP3} y el pá rrafo 5 de la resolució n 2100 (2013);',
    'el [[párrafo 3, apartado c)]]{OP3(c)}, y los [[párrafos 1 d)]]{OP1(d)}, [[1 e)]]{OP1(e)} y [[2]]{OP2};',
    'el [[párrafo segundo]]{PP2} del preámbulo, el [[primer párrafo]]{PP1} del preámbulo, los [[párrafos segundo]]{PP2} y [[tercero]]{PP3} del preámbulo y el [[tercer párrafo]]{OP3} de la parte dispositiva;',
    'según el [[párr. 3 supra]]{OP3}, los [[párrs. 3]]{OP3} y [[4]]{OP4}, el [[segundo párrafo del preámbulo de la presente resolución]]{PP2};',
    'el segundo párrafo del preámbulo de la Carta, el párrafo segundo del artículo 5, (informe, párr. 3),',
    'el párrafo 5 de la resolución 2100 (2013), el párrafo 5 del informe, su párrafo 5 y el párrafo 139,',
    'el artículo 5, párrafo 2, de la Convención, y los párrafos 3 y 5 de su resolución 61/124,',
  ],
  ru: [
    'масло по пункту 1 и 6 резолюции 2293 (2016), с учетом ее пунктов 7 и 8 и ее пункта 3;',
    'в [[пункте 4]]{OP4} постановляющей части, и в пункте 4 постановляющей части резолюции 2100 (2013),',
    'в [[пункте 3 выше]]{OP3}, [[пунктом 5 ниже]]{OP5}, в [[подпунктах c)]]{OP3(c)} и [[d) пункта 3]]{OP3(d)};',
    'в [[пункте 4 бис выше]]{OP4 bis}, [[пункте 4-бис]]{OP4 bis} и [[пунктах 3]]{OP3} и [[4 bis]]{OP4 bis};',
    '[[пункты 3]]{OP3}–[[5 настоящей резолюции]]{OP5} и [[подпункт b) выше]]{OP4(b)};',
    'в [[пункте 1 d)]]{OP1(d)}, [[пункте 1 e)]]{OP1(e)} и [[пункте 2 настоящей резолюции]]{OP2};',
    'в [[подпунктах а)]]{OP3(a)}, [[б)]]{OP3(b)} и [[в) пункта 3]]{OP3(c)};',
    'просит в контексте [[пункта 4]]{OP4} представить доклад о лампах;',
    'упомянутой в [[пункте 4]]{OP4}, включая масло; в [[пунктах 3 а)]]{OP3(a)} и [[с)]]{OP3(c)};',
    'как указано во [[втором пункте]]{PP2} преамбулы и в [[третьем]]{PP3} и [[первом абзацах]]{PP1} преамбулы настоящей резолюции, в [[четвертом пункте]]{OP4} постановляющей части,'.replace(
      '[[первом абзацах]]{PP1} преамбулы настоящей резолюции',
      '[[первом абзацах преамбулы настоящей резолюции]]{PP1}',
    ),
    'в [[п. 3 выше]]{OP3} и [[пп. 3]]{OP3} и [[4 настоящей резолюции]]{OP4}, в [[подпункте c) пункта 4]]{OP4(c)};',
    'второй пункт преамбулы Устава, третий пункт статьи 5, (доклад, п. 3), ст. 5, п. 2, пп. 3,',
    'в пункте 5 резолюции 2100 (2013), пункт 5 ее резолюции, пункт 5 доклада, его пункт 5,',
    'пункт 5 повестки дня, пункты 3 и 5 статьи 9, пункт 139,',
  ],
  ar: [
    'الزيت وفقا للفقرة 1 إلى 6 من القرار 2293 (2016)، والفقرتين 3و 4من القرار 2497 (2019)،',
    'في [[الفقرة 4 من المنطوق]]{OP4}، والفقرة 4 من منطوق القرار 2100 (2013)،',
    'المشار إليها في [[الفقرة 3 أعلاه]]{OP3} وفي [[الفقرتين 3]]{OP3} و [[5 أدناه]]{OP5}؛',
    'عملا [[بالفقرة 4 مكررا أعلاه]]{OP4 bis}، و [[الفقرة 4 (مكرراً)]]{OP4 bis}، و [[الفقرتين 3]]{OP3} و [[4 مكررًا]]{OP4 bis}؛',
    '[[الفقرات 3]]{OP3} إلى [[5 من هذا القرار]]{OP5} و [[الفقرات من 6]]{OP6} إلى [[8]]{OP8}؛',
    'عملا [[بالفقرة 3 (أ)]]{OP3(a)}، و [[الفقرة الفرعية (ب) أعلاه]]{OP4(b)}؛',
    '[[الفقرتين الفرعيتين (ج)]]{OP3(c)} و [[(د) من الفقرة 3]]{OP3(d)}، ’3‘ حبل؛',
    'في [[الفقرة الثانية]]{PP2} من الديباجة، وفي [[الفقرتين الأولى]]{PP1} و[[الثالثة]]{PP3} من الديباجة، وفي [[الفقرة الرابعة من المنطوق]]{OP4}؛',
    'الفقرة الثانية من ديباجة الميثاق، والفقرة الثالثة من المادة 5، والفقرة الثانية من الديباجة من الميثاق،',
    'الفقرة 5 من القرار 2100 (2013)، والفقرة 5 من التقرير، الفقرة 2 من المادة 5، والفقرة 139',
  ],
};

function find(text: string, code: LanguageCode, surroundings: Surroundings): readonly CrossReference[] {
  const language = languageOf(code);
  const named = crossReferenceGroups(text, mentionPlaces(text, language), language);
  return ownCrossReferences(possibleGroups(text, named, language), surroundings);
}

function check(language: LanguageCode, marked: string, surroundings: Surroundings): void {
  const expected: string[] = [];
  const text = marked.replace(/\[\[(.*?)\]\]\{(.*?)\}/g, (_, written: string, target: string) => {
    expected.push(`${written} = ${target}`);
    return written;
  });
  const found = find(text, language, surroundings);
  deepStrictEqual(
    found.map(({ start, end, target }) => `${text.slice(start, end)} = ${target}`),
    expected,
  );
}

describe('cross-references', () => {
  for (const [language, texts] of Object.entries(cases) as [LanguageCode, string[]][]) {
    for (const marked of texts) it(`${language}: ${marked.slice(0, 70)}`, () => check(language, marked, within));
  }

  const preceding: Readonly<Record<LanguageCode, readonly string[]>> = {
    en: [
      'as the [[preceding paragraph]]{OP3} says,',
      'the previous paragraph of the report and its preceding paragraph,',
    ],
    fr: ['comme le [[paragraphe précédent]]{OP3} le veut,', 'le paragraphe précédent du rapport,'],
    es: ['lo dispuesto en el [[párrafo anterior]]{OP3} y', 'el párrafo anterior del informe'],
    ru: ['упомянутых в [[предыдущем пункте]]{OP3}, и', 'в предыдущем пункте доклада'],
    zh: ['[[上一段]]{OP3}所述灯塔，', '上一段时间，'],
    ar: ['المشار إليها في [[الفقرة السابقة]]{OP3}، و', 'الفقرة السابقة من التقرير'],
  };
  for (const [language, texts] of Object.entries(preceding) as [LanguageCode, string[]][])
    for (const marked of texts)
      it(`${language}: ${marked.slice(0, 70)}`, () => check(language, marked, { ...within, path: 'OP4' }));

  it('the first paragraph has none before it, and an item has both', () => {
    for (const path of ['OP1', 'PP1', 'OP4(b)', null])
      check('en', 'as the preceding paragraph says', { ...within, path });
  });

  it('in a preamble only what is said to be of the draft', () =>
    check('en', 'Recalling paragraph 3, which is short, and noting [[paragraph 5 below]]{OP5},', {
      ...within,
      part: 'preamble',
      path: 'PP1',
    }));

  it('an annex has numbers of its own', () =>
    check('en', 'The lamps of paragraph 3 above and of [[paragraph 5 of the present resolution]]{OP5}.', {
      ...within,
      part: 'annex',
      path: null,
    }));

  const counts: readonly (readonly [LanguageCode, string, readonly string[]])[] = [
    ['en', 'paragraphs 3 (a) (ii) and 5 above', ['3 = OP3', 'a = OP3(a)', 'ii = OP3(a)(ii)', '5 = OP5']],
    ['en', 'subparagraphs (c) and (d) of paragraph 3', ['c = OP3(c)', 'd = OP3(d)', '3 = OP3']],
    ['en', 'subparagraph (c) above', ['c = OP4(c)']],
    ['zh', '上文第3(a)㈤段', ['3 = OP3', 'a = OP3(a)', '㈤ = OP3(a)(v)']],
    ['ar', 'الفقرة 3 (ج) أعلاه', ['3 = OP3', 'ج = OP3(c)']],
  ];
  for (const [language, text, expected] of counts) {
    it(`each number and letter: ${text}`, () =>
      deepStrictEqual(
        find(text, language, within).flatMap(reference =>
          reference.counts.map(({ path, start, end }) => `${text.slice(start, end)} = ${path}`),
        ),
        expected,
      ));
  }

  it('come to an end on endless lists', () => {
    const texts = ['paragraph 3, ', '(a), ', 'paragraphs 3 and 5 and ', '第3、', '(a)、', '第3段和', '   ', 'annex '];
    for (const language of ['en', 'zh', 'ru'] as const) {
      for (const text of texts) {
        ok(Array.isArray(find(text.repeat(4000), language, within)));
      }
    }
  });
});
