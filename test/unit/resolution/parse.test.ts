import { strictEqual } from 'node:assert/strict';
import { parse } from '../../../server/src/resolution/parse';
import { plain, sketch } from '../sketch';

/** Fictitious drafts, written for these tests. */
interface Case {
  readonly name: string;
  readonly text: string;
  readonly expected: string;
  readonly facts?: string;
}

const cases: readonly Case[] = [
  {
    name: 'English, flowing',
    text: `
      Resolution 9101 (2031)

      Adopted by the Security Council at its 12004th meeting, on 3 March 2031

      The Security Council,

      Recalling its resolution 2185 (2014),

      Expressing concern at the state of the lighthouses of the region,

      1. Decides to establish a lighthouse mission, and requests the Secretary-General:

      (a) To recruit keepers;

      (b) To report on:

      (i) Lamps;

      (ii) Foghorns;

      2. Decides to remain seized of the matter.`,
    facts: 'en SC S/RES/9101(2031) flowing',
    expected: `
      title Resolution 9101 (2031)
      adoption Adopted by the Security Council at its 12004th…
      enacting The Security Council,
      preambular PP1 [Recalling] Recalling its resolution 2185 (2014),
      preambular PP2 [Expressing concern at] Expressing concern at the state of the lighthou…
      operative OP1 1. [Decides] Decides to establish a lighthouse mission, and…
      item OP1(a) (a) To recruit keepers;
      item OP1(b) (b) To report on:
      item OP1(b)(i) (i) Lamps;
      item OP1(b)(ii) (ii) Foghorns;
      operative OP2 2. [Decides] Decides to remain seized of the matter.`,
  },
  {
    name: 'English, hard-wrapped with a page break inside a sentence, a running head and footnotes',
    text: `
            Resolution adopted by the General Assembly on 4 May 2032

            86/211. Kites and other slow aircraft

        The General Assembly,

        Recalling its resolutions 61/124 of 20 December 2006 and 62/11 of
      26 November 2007,1 and mindful that the wind is a common heritage of all
      peoples wherever they fly their kites and whatever string they use to hold them,

        1. Invites Member States to consider the contribution of kites to the
      measurement of the wind, and in this regard
      __________________
      1 See A/61/2, annex.

      32-04411 1/2
      A/RES/86/211

      encourages schools to take part in the yearly count of kites that the
      Secretariat keeps;

        2. Decides to include the item in its next agenda.

        50th plenary meeting 4 May 2032`,
    facts: 'en GA A/RES/86/211 wrapped',
    expected: `
      adoption Resolution adopted by the General Assembly on 4…
      title 86/211. Kites and other slow aircraft
      enacting The General Assembly,
      preambular PP1 [Recalling] Recalling its resolutions 61/124 of 20 December…
      operative OP1 1. [Invites] Invites Member States to consider the contribut…
      furniture __________________
      footnote 1 See A/61/2, annex.
      furniture 32-04411 1/2
      furniture A/RES/86/211
      operative OP2 2. [Decides] Decides to include the item in its next agenda.
      closing 50th plenary meeting 4 May 2032`,
  },
  {
    name: 'Chinese, extracted from a PDF: blank lines between lines, addresses, a page break inside a sentence',
    text: [
      '   第 9102(2031)号决议 ',
      '  安全理事会 2031 年 3月 3日第 12004次会议通过 ',
      ' 安全理事会， ',
      ' 回顾其关于灯塔和其他航行标志的第 2185(2014)号决议及有关决议，如关于海雾的第 1265',
      '(1999)和 1894(2009)号决议，强调各国对本国沿岸的灯塔负有首要责任并应保持灯光明亮，又',
      '回顾主席声明(S/PRST/2014/5)， ',
      ' 1. 决定设立一个灯塔特派团，并请秘书长在特派团设立后六个月内就灯塔看守人的征聘和培',
      '训情况提出报告，包括： ',
      '(a) 灯具的数量； ',
      'https://undocs.org/ch/S/RES/2185(2014)\n (b) 雾号的状况以及为改善这些雾号而采取的一切措施和所需的经费，特别是位于偏远',
      '岛屿上的雾号； ',
      ' 2. 决定继续处理此案。 ',
    ].join('\n\n'),
    facts: 'zh SC S/RES/9102(2031) extracted',
    expected: `
      title 第 9102(2031)号决议
      adoption 安全理事会 2031 年 3月 3日第 12004次会议通过
      enacting 安全理事会，
      preambular PP1 [回顾] 回顾其关于灯塔和其他航行标志的第 2185(2014)号决议及有关决议，如关于海雾的第 126…
      operative OP1 1. [决定] 决定设立一个灯塔特派团，并请秘书长在特派团设立后六个月内就灯塔看守人的征聘和培训情况提出报告，…
      item OP1(a) (a) 灯具的数量；
      furniture https://undocs.org/ch/S/RES/2185(2014)
      item OP1(b) (b) 雾号的状况以及为改善这些雾号而采取的一切措施和所需的经费，特别是位于偏远岛屿上的雾号；
      operative OP2 2. [决定] 决定继续处理此案。`,
  },
  {
    name: 'Chinese levels: (a), ㈠, and ㈩ that goes on as (十一)',
    text: `
      安全理事会，

      1. 请秘书长报告：

      (a) 下列各港的灯塔：

      ㈠ 东港；

      ㈡ 西港；

      (b) 其他事项；

      2. 决定继续处理此案。`,
    expected: `
      enacting 安全理事会，
      operative OP1 1. [请] 请秘书长报告：
      item OP1(a) (a) 下列各港的灯塔：
      item OP1(a)(i) ㈠ 东港；
      item OP1(a)(ii) ㈡ 西港；
      item OP1(b) (b) 其他事项；
      operative OP2 2. [决定] 决定继续处理此案。`,
  },
  {
    name: 'a single operative paragraph bears no number',
    text: `
      The General Assembly,

      Noting the yearly count of kites,

      Decides to include in its provisional agenda the item entitled “Kites”.`,
    expected: `
      enacting The General Assembly,
      preambular PP1 [Noting] Noting the yearly count of kites,
      operative OP1 [Decides] Decides to include in its provisional agenda th…`,
  },
  {
    name: '(i) behind (h) is a letter, (i) behind a colon a numeral',
    text: `
      The Security Council,

      1. Requests reports on:

      (g) Masts;

      (h) Sails;

      (i) Anchors:

      (i) Of iron;

      (ii) Of stone;

      (j) Ropes;`,
    expected: `
      enacting The Security Council,
      operative OP1 1. [Requests] Requests reports on:
      item OP1(g) (g) Masts;
      item OP1(h) (h) Sails;
      item OP1(i) (i) Anchors:
      item OP1(i)(i) (i) Of iron;
      item OP1(i)(ii) (ii) Of stone;
      item OP1(j) (j) Ropes;`,
  },
  {
    name: 'headings, dashes and a continuation',
    text: `
      The Security Council,

      Noting the tides,

      Lamps and lenses

      1. Decides that lamps shall be lit:

      – At dusk;

      – In fog;

      and that they shall be put out at dawn;

      Foghorns

      2. Urges restraint.

      Annex

      Scale of lamps`,
    expected: `
      enacting The Security Council,
      preambular PP1 [Noting] Noting the tides,
      heading Lamps and lenses
      operative OP1 1. [Decides] Decides that lamps shall be lit:
      item OP1(–) – At dusk;
      item OP1(–) – In fog;
      continuation and that they shall be put out at dawn;
      heading Foghorns
      operative OP2 2. [Urges] Urges restraint.
      annex Annex
      heading Scale of lamps`,
  },
  {
    name: 'inserted paragraphs',
    text: `
      The Security Council,

      4. Decides to act;

      4 bis. Urges patience;

      5. Notes the tides.`,
    expected: `
      enacting The Security Council,
      operative OP4 4. [Decides] Decides to act;
      operative OP4 bis 4 bis. [Urges] Urges patience;
      operative OP5 5. [Notes] Notes the tides.`,
  },
  {
    name: 'French',
    text: `
      Le Conseil de sécurité,

      Rappelant sa résolution 2185 (2014),

      1. Prie le Secrétaire général :

      a) De recruter des gardiens ;

      b) De faire rapport ;

      2. Décide de rester saisi de la question.`,
    facts: 'fr SC null flowing',
    expected: `
      enacting Le Conseil de sécurité,
      preambular PP1 [Rappelant] Rappelant sa résolution 2185 (2014),
      operative OP1 1. [Prie] Prie le Secrétaire général :
      item OP1(a) a) De recruter des gardiens ;
      item OP1(b) b) De faire rapport ;
      operative OP2 2. [Décide] Décide de rester saisi de la question.`,
  },
  {
    name: 'Spanish',
    text: `
      La Asamblea General,

      Recordando su resolución 61/124,

      1. Solicita al Secretario General que:

      a) Contrate guardianes;

      2. Decide seguir examinando la cuestión.`,
    facts: 'es GA null flowing',
    expected: `
      enacting La Asamblea General,
      preambular PP1 [Recordando] Recordando su resolución 61/124,
      operative OP1 1. [Solicita] Solicita al Secretario General que:
      item OP1(a) a) Contrate guardianes;
      operative OP2 2. [Decide] Decide seguir examinando la cuestión.`,
  },
  {
    name: 'Russian, with a Cyrillic letter for a label',
    text: `
      Совет Безопасности,

      ссылаясь на свою резолюцию 2185 (2014),

      1. просит Генерального секретаря:

      а) нанять смотрителей маяков;

      b) представить доклад;

      2. постановляет продолжать заниматься этим вопросом.`,
    facts: 'ru SC null flowing',
    expected: `
      enacting Совет Безопасности,
      preambular PP1 [ссылаясь на] ссылаясь на свою резолюцию 2185 (2014),
      operative OP1 1. [просит] просит Генерального секретаря:
      item OP1(a) а) нанять смотрителей маяков;
      item OP1(b) b) представить доклад;
      operative OP2 2. [постановляет] постановляет продолжать заниматься этим вопросо…`,
  },
  {
    name: 'Arabic',
    text: `
      إن مجلس الأمن،

      إذ يشير إلى قراره 2185 (2014)،

      1 - يطلب إلى الأمين العام ما يلي:

      (أ) تعيين حراس للمنارات؛

      (ب) تقديم تقرير عن:

      ’1‘ المصابيح؛

      ’2‘ الأبواق؛

      2 - يقرر أن يبقي المسألة قيد نظره.`,
    facts: 'ar SC null flowing',
    expected: `
      enacting إن مجلس الأمن،
      preambular PP1 [إذ يشير إلى] إذ يشير إلى قراره 2185 (2014)،
      operative OP1 1 - [يطلب إلى] يطلب إلى الأمين العام ما يلي:
      item OP1(a) (أ) تعيين حراس للمنارات؛
      item OP1(b) (ب) تقديم تقرير عن:
      item OP1(b)(1) ’1‘ المصابيح؛
      item OP1(b)(2) ’2‘ الأبواق؛
      operative OP2 2 - [يقرر] يقرر أن يبقي المسألة قيد نظره.`,
  },
  { name: 'nothing', text: '', expected: 'other', facts: 'en null null flowing' },
  { name: 'blank lines alone', text: ' \n\n\t\n', expected: 'other' },
  { name: 'a shopping list', text: 'Milk\nBread', expected: 'other Milk\nother Bread' },
];

describe('parse', () => {
  for (const { name, text, expected, facts } of cases) {
    it(name, () => {
      const resolution = parse(plain(text));
      strictEqual(sketch(resolution), plain(expected));
      if (facts) {
        const { language, organ, symbol, layout } = resolution;
        strictEqual(`${language} ${organ} ${symbol} ${layout}`, facts);
      }
    });
  }
  it('is the same whatever the line ends are', () => {
    for (const { text } of cases) {
      const expected = sketch(parse(plain(text)));
      for (const end of ['\r\n', '\r']) strictEqual(sketch(parse(plain(text).replaceAll('\n', end))), expected);
      strictEqual(sketch(parse(`\ufeff${plain(text)}`)), expected);
    }
  });
});
