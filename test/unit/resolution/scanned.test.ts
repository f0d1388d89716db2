import { strictEqual } from 'node:assert/strict';
import { parse } from '../../../server/src/resolution/parse';
import { check } from '../../../server/src/rules/check';
import { plain, sketch } from '../sketch';

/** What the recognition of scans and answers to letters make of a draft, and the tree of it. */
const texts: Readonly<Record<string, readonly [string, string]>> = {
  'numbers and numerals that were misread': [
    `
    The Security Council,

    Recalling the lamps,

    l. Decides to wait for the lamps;

    2; Requests the oil:

    (i) In the harbours;

    (il) In the east;

    (ili) In the north;

    (lv) In the south;

    (v) In the west;

    3. Urges calm:

    (l) On the tides;

    (2) On the wind;

    (i) From the east;

    (i1) From the west;

    4. Notes the oil, of which paragraph
    5, Requests, as it stands, knows nothing.`,
    `
    enacting The Security Council,
    preambular PP1 [Recalling] Recalling the lamps,
    operative OP1 l. [Decides] Decides to wait for the lamps;
    operative OP2 2; [Requests] Requests the oil:
    item OP2(i) (i) In the harbours;
    item OP2(ii) (il) In the east;
    item OP2(iii) (ili) In the north;
    item OP2(iv) (lv) In the south;
    item OP2(v) (v) In the west;
    operative OP3 3. [Urges] Urges calm:
    item OP3(1) (l) On the tides;
    item OP3(2) (2) On the wind;
    item OP3(2)(i) (i) From the east;
    item OP3(2)(ii) (i1) From the west;
    operative OP4 4. [Notes] Notes the oil, of which paragraph 5, Requests,…`,
  ],
  'numbers of two digits that were misread': [
    `
    Le Conseil de sécurité,

    Rappelant les lampes,

    ${[1, 2, 3, 4, 5, 6, 7, 8, 9].map(number => `${number}. Demande de l’huile ;`).join('\n\n    ')}

    1O. Prie le Gardien d’attendre ;

    1l. Prie le Gardien de veiller :

    a) Au nord ;

    b) Au sud ;

    I2. Demeure saisi de la question.`,
    `
    enacting Le Conseil de sécurité,
    preambular PP1 [Rappelant] Rappelant les lampes,
    ${[1, 2, 3, 4, 5, 6, 7, 8, 9].map(number => `operative OP${number} ${number}. [Demande] Demande de l’huile ;`).join('\n    ')}
    operative OP10 1O. [Prie] Prie le Gardien d’attendre ;
    operative OP11 1l. [Prie] Prie le Gardien de veiller :
    item OP11(a) a) Au nord ;
    item OP11(b) b) Au sud ;
    operative OP12 I2. [Demeure] Demeure saisi de la question.`,
  ],
  'in Spanish': [
    `
    El Consejo de Seguridad,

    Recordando las lámparas,

    l. Decide esperar;

    2. Solicita aceite:

    i) Para el norte;

    il) Para el sur;

    iil) Para el este.`,
    `
    enacting El Consejo de Seguridad,
    preambular PP1 [Recordando] Recordando las lámparas,
    operative OP1 l. [Decide] Decide esperar;
    operative OP2 2. [Solicita] Solicita aceite:
    item OP2(i) i) Para el norte;
    item OP2(ii) il) Para el sur;
    item OP2(iii) iil) Para el este.`,
  ],
  'in Russian': [
    `
    Совет Безопасности,

    напоминая о лампах,

    l. постановляет ждать;

    2. просит прислать масло.`,
    `
    enacting Совет Безопасности,
    preambular PP1 [напоминая] напоминая о лампах,
    operative OP1 l. [постановляет] постановляет ждать;
    operative OP2 2. [просит] просит прислать масло.`,
  ],
  'in Chinese': [
    `
    安全理事会，

    回顾灯塔的和平，

    l. 决定等待灯油；

    2. 请看守人：

    (l) 看守东部的灯；

    (2) 看守北部的灯。`,
    `
    enacting 安全理事会，
    preambular PP1 [回顾] 回顾灯塔的和平，
    operative OP1 l. [决定] 决定等待灯油；
    operative OP2 2. [请] 请看守人：
    item OP2(1) (l) 看守东部的灯；
    item OP2(2) (2) 看守北部的灯。`,
  ],
  'letters that were misread, in Russian': [
    `
    Совет Безопасности,

    напоминая о лампах,

    1. просит Смотрителя:

    а) зажечь лампы;

    Ь) подрезать фитили;

    ©) бодрствовать;

    4) считать масло;

    е) чинить окна;

    В) писать отчеты;

    5) будить сменщиков;

    Б) звонить в колокол;

    2. постановляет:

    1) ждать:

    а) весной;

    Ъ) летом;

    3... продолжает заниматься этим вопросом.`,
    `
    enacting Совет Безопасности,
    preambular PP1 [напоминая] напоминая о лампах,
    operative OP1 1. [просит] просит Смотрителя:
    item OP1(a) а) зажечь лампы;
    item OP1(b) Ь) подрезать фитили;
    item OP1(c) ©) бодрствовать;
    item OP1(d) 4) считать масло;
    item OP1(e) е) чинить окна;
    item OP1(f) В) писать отчеты;
    item OP1(g) 5) будить сменщиков;
    item OP1(h) Б) звонить в колокол;
    operative OP2 2. [постановляет] постановляет:
    item OP2(1) 1) ждать:
    item OP2(1)(a) а) весной;
    item OP2(1)(b) Ъ) летом;
    operative OP3 3... [продолжает] продолжает заниматься этим вопросом.`,
  ],
  'a list in the Russian alphabet stays one': [
    `
    Совет Безопасности,

    напоминая о лампах,

    1. просит Смотрителя:

    а) зажечь лампы;

    б) подрезать фитили;

    в) бодрствовать;

    г) спать.`,
    `
    enacting Совет Безопасности,
    preambular PP1 [напоминая] напоминая о лампах,
    operative OP1 1. [просит] просит Смотрителя:
    item OP1(a) а) зажечь лампы;
    item OP1(b) б) подрезать фитили;
    item OP1(c) в) бодрствовать;
    item OP1(d) г) спать.`,
  ],
  'letters that were misread, in Arabic': [
    `
    إن مجلس الأمن،

    إذ يشير إلى المصابيح،

    1 - يطلب إلى الحارس:

    (أ) إضاءة المصابيح؛

    (ب) قص الفتائل؛

    (ج) السهر ليلا؛

    (د) عد الزيت؛

    () إصلاح النوافذ؛

    (و) كتابة التقارير؛

    2 - يهيب بالحراس:

    (أ) إضاءة المصابيح؛

    (ب) قص الفتائل؛

    (ج) السهر ليلا؛

    (د) عد الزيت؛

    (0) إصلاح النوافذ.`,
    `
    enacting إن مجلس الأمن،
    preambular PP1 [إذ يشير إلى] إذ يشير إلى المصابيح،
    operative OP1 1 - [يطلب إلى] يطلب إلى الحارس:
    item OP1(a) (أ) إضاءة المصابيح؛
    item OP1(b) (ب) قص الفتائل؛
    item OP1(c) (ج) السهر ليلا؛
    item OP1(d) (د) عد الزيت؛
    item OP1(e) () إصلاح النوافذ؛
    item OP1(f) (و) كتابة التقارير؛
    operative OP2 2 - [يهيب] يهيب بالحراس:
    item OP2(a) (أ) إضاءة المصابيح؛
    item OP2(b) (ب) قص الفتائل؛
    item OP2(c) (ج) السهر ليلا؛
    item OP2(d) (د) عد الزيت؛
    item OP2(e) (0) إصلاح النوافذ.`,
  ],
  'an l that was read as 1, and a list of numbers below a letter': [
    `
    L’Assemblée générale,

    Rappelant les lampes,

    1. Décide :

    ${[...'abcdefghijk'].map(letter => `${letter}) De garder le phare ${letter} ;`).join('\n\n    ')}

    1) De garder le phare l ;

    m) De compter :

    1) L’huile ;

    2) Les mèches ;

    n) De dormir ;

    0) De veiller.`,
    `
    enacting L’Assemblée générale,
    preambular PP1 [Rappelant] Rappelant les lampes,
    operative OP1 1. [Décide] Décide :
    ${[...'abcdefghijk'].map(letter => `item OP1(${letter}) ${letter}) De garder le phare ${letter} ;`).join('\n    ')}
    item OP1(l) 1) De garder le phare l ;
    item OP1(m) m) De compter :
    item OP1(m)(1) 1) L’huile ;
    item OP1(m)(2) 2) Les mèches ;
    item OP1(n) n) De dormir ;
    item OP1(o) 0) De veiller.`,
  ],
  'a full-width comma for a dot': [
    `
    安全理事会，

    回顾灯塔，

    1. 决定等待灯油；

    2，请看守人看守东部的灯；

    3.”请看守人看守西部的灯；

    4 ，请看守人看守北部的灯。`,
    `
    enacting 安全理事会，
    preambular PP1 [回顾] 回顾灯塔，
    operative OP1 1. [决定] 决定等待灯油；
    operative OP2 2， [请] 请看守人看守东部的灯；
    operative OP3 3.” [请] 请看守人看守西部的灯；
    operative OP4 4 ， [请] 请看守人看守北部的灯。`,
  ],
  'footnotes whose numbers were misread or lost': [
    `
    The General Assembly,

    Recalling the lamps of the outer
    islands,’ and the oil of the inner ones,

    ' See A/61/2.
    ° Ibid., annex.

    United Nations, Treaty Series, vol. 12.

    26-05396 1/2

    \fA/RES/61/9

    1. Requests the keepers to count the wicks.
    5 Resolution 70/1.
    26-05396 2/2`,
    `
    enacting The General Assembly,
    preambular PP1 [Recalling] Recalling the lamps of the outer islands,’ and…
    footnote ' See A/61/2.
    footnote ° Ibid., annex.
    footnote United Nations, Treaty Series, vol. 12.
    furniture 26-05396 1/2
    furniture A/RES/61/9
    operative OP1 1. [Requests] Requests the keepers to count the wicks.
    footnote 5 Resolution 70/1.
    furniture 26-05396 2/2`,
  ],
  'letters are letters where they are due': [
    `
    The Security Council,

    Recalling the lamps,

    1. Decides on:

    ${[...'abcdefghijkl'].map(letter => `(${letter}) The lamp ${letter}.;`).join('\n\n    ')}

    2. Requests oil.`,
    `
    enacting The Security Council,
    preambular PP1 [Recalling] Recalling the lamps,
    operative OP1 1. [Decides] Decides on:
    ${[...'abcdefghijkl'].map(letter => `item OP1(${letter}) (${letter}) The lamp ${letter}.;`).join('\n    ')}
    operative OP2 2. [Requests] Requests oil.`,
  ],
  'a letter that was answered': [
    `
    On Monday the Keeper wrote:

    > The Security Council,
    >
    > Recalling the long peace of the
    > lighthouses,
    >
    >> 1. Decides to wait:
    >>
    >> (a) In the east;
    >> (b) In the west;
    >
    > 2. Requests oil.`,
    `
    other On Monday the Keeper wrote:
    enacting The Security Council,
    preambular PP1 [Recalling] Recalling the long peace of the lighthouses,
    operative OP1 1. [Decides] Decides to wait:
    item OP1(a) (a) In the east;
    item OP1(b) (b) In the west;
    operative OP2 2. [Requests] Requests oil.`,
  ],
  'lines that part a text': [
    `
    The Security Council,

    Recalling the lamps,

    Lamps
    -----

    1. Decides to wait;

    - - -

    Oil
    ===

    2. Requests oil.

    ——————`,
    `
    enacting The Security Council,
    preambular PP1 [Recalling] Recalling the lamps,
    heading Lamps
    furniture -----
    operative OP1 1. [Decides] Decides to wait;
    furniture - - -
    heading Oil
    furniture ===
    operative OP2 2. [Requests] Requests oil.
    furniture ——————`,
  ],
};

describe('scans and letters', () => {
  for (const [name, [text, tree]] of Object.entries(texts)) {
    it(name, () => {
      const resolution = parse(plain(text));
      strictEqual(sketch(resolution), plain(tree));
      strictEqual(check(resolution).filter(({ severity }) => severity === 'error').length, 0);
    });
  }
});
