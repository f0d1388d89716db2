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

    2, Requests the oil:

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
    operative OP2 2, [Requests] Requests the oil:
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
