import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { readingLines } from '../../../server/src/blocks/layout/reading-lines';
import { toJson } from '../../../server/src/json';
import { parse } from '../../../server/src/resolution/parse';

/** Each text with the places marked where a line is read to begin, behind those where one begins anyway. All is invented. */
const lines: Readonly<Record<string, readonly string[]>> = {
  'an item right behind its paragraph’s number': [
    '2. ¦(a) Decides that all gardens shall be open;',
    '  12.   ¦(a)   Decides;',
    'OP2. ¦(a) Decides that all gardens shall be open;',
    '2. ¦a) Décide que tous les jardins sont ouverts ;',
    '2. ¦a) Decide que todos los jardines estén abiertos;',
    '2. ¦a) постановляет открыть все сады;',
    '2. ¦а) постановляет открыть все сады;',
    '2. ¦(一) 决定开放所有花园；',
    '2. ¦㈠ 决定开放所有花园；',
    '2 - ¦(أ) يقرر فتح جميع الحدائق؛',
    '2. ¦(i) Decides;',
    '[2. ¦(a) Decides;]',
  ],
  'and the items that follow it on the line': [
    '2. ¦(a) Decides to act; ¦(b) Urges calm; and ¦(c) Waits;',
    '3. ¦a) Décide d’agir ; ¦b) Prie les gardiens de veiller ; et ¦c) Attend ;',
    '2. ¦(a) Decides to act; (c) above notwithstanding;',
    '2. ¦(a) Decides: (i) to act; ¦(b) Urges calm;',
  ],
  'no item, but the words of a paragraph': [
    '2. (a) and (b) of the annex apply;',
    '2. (b) Urges calm;',
    '2. (2014) and more;',
    '(a) (i) To act;',
    '2. Decides (a) to act; (b) to wait;',
    '(a) To act; (b) to wait;',
    '2014 (a) Decides;',
  ],
  'a resolution on one line': [
    `Harbours ¦91/4. Lamps of the coast ¦The General Assembly, ¦Recalling its resolution 91/3, of which it is proud, ¦Noting the report of the keepers and their words, ¦1. Calls upon the keepers to mend the lamps; ¦2. Decides to meet again.`,
    `The Security Council, ¦Recalling its own words, ¦Deeply concerned by the dark, in which ships are lost, and by the fog that hides the cape from them for weeks on end, ¦Decides to light the lamps; ¦Requests a report.`,
    `The General Assembly, ¦Recalling its resolution 91/3, ¦1. Requests the keepers, as long as the nights are long and the fog is thick along the whole of the coast: ¦(a) To count the lamps; ¦(b) To mend them; and ¦(c) To wait; ¦2. ¦(a) Decides to act; ¦(b) Urges calm. ¦50th plenary meeting 3 May 2031`,
    `The General Assembly, ¦Recalling its resolution 91/3, ¦1. Requests the keepers to count the lamps along the whole of the coast; ¦Lamps and wicks ¦2. Decides to meet again in the harbour as long as the nights are long.`,
    `L’Assemblée générale, ¦Rappelant sa résolution 91/3, dont elle est fière, ¦Prenant note du rapport des gardiens et de leurs propos, ¦1. Demande aux gardiens de réparer les phares ; ¦2. Décide de se réunir à nouveau.`,
    `La Asamblea General, ¦Recordando su resolución 91/3, de la que se enorgullece, ¦Tomando nota del informe de los guardianes, ¦1. Exhorta a los guardianes a que reparen los faros; ¦2. Decide volver a reunirse en el puerto.`,
    `Генеральная Ассамблея,  ¦ссылаясь на свою резолюцию 91/3, подтверждая каждое ее слово,  ¦принимая к сведению доклад смотрителей,  ¦1.   призывает смотрителей починить маяки;  ¦2.   постановляет собраться снова.`,
    `大会， ¦回顾其第91/3号决议，注意到其中的每一个字，重申决议对所有港口和船只的意义， ¦表示注意到看守人员的报告和各港口的意见， ¦1. 吁请看守人员修理所有灯塔； ¦2. 决定在港口再次开会，讨论灯塔问题。`,
    `إن الجمعية العامة، ¦إذ تشير إلى قرارها 91/3 الذي تفخر به، ¦وإذ تحيط علما بتقرير حراس المنارات في الموانئ وعلى طول الساحل وبكل ما جاء فيه، ¦1 - تهيب بالحراس إصلاح المنارات؛ ¦2 - تقرر أن تجتمع مرة أخرى.`,
  ],
  'a resolution whose formula has a blank or a soft hyphen at its end': [
    `إن الجمعية العامة ، ¦إذ تشير إلى قرارها 91/3 الذي تفخر به، ¦وإذ تحيط علما بتقرير حراس المنارات في الموانئ وعلى طول الساحل وبكل ما جاء فيه، ¦1 - تهيب بالحراس إصلاح المنارات؛ ¦2 - تقرر أن تجتمع مرة أخرى.`,
    `Harbours ¦The General Assembl\u00ady, ¦Recalling its resolution 91/3, of which it is proud, ¦Noting the report of the keepers and their words, ¦1. Calls upon the keepers to mend the lamps; ¦2. Decides to meet again.`,
    `大会 ， ¦回顾其第91/3号决议，注意到其中的每一个字，重申决议对所有港口和船只的意义， ¦表示注意到看守人员的报告和各港口的意见， ¦1. 吁请看守人员修理所有灯塔； ¦2. 决定在港口再次开会，讨论灯塔问题。`,
  ],
  'a page of one on one line': [
    `of the keepers who watch over the lamps of the northern coast in every weather, and of the pilots who bring ships past the cape; ¦4. Requests the keepers to report; ¦5. Decides to meet again.`,
    `4. Requests the keepers who watch over the lamps of the northern coast in every weather, and the pilots who bring ships past the cape, to report; ¦5. Decides to meet again.`,
    `смотрителей, которые следят за маяками северного побережья в любую погоду, и лоцманов, которые проводят суда мимо мыса в любую погоду; ¦4. просит смотрителей представить доклад; ¦5. постановляет собраться снова.`,
  ],
  'a page whose numbers begin behind a comma': [
    `Noting that the keepers of the lighthouses along the northern coast have agreed that the lamps must be kept alight until the spring, ¦1. Decides to light the lamps of the harbour and to keep them alight; ¦2. Requests oil.`,
    `Répondant à la demande des gardiens des phares de la côte du nord, qui veillent par tous les temps sur les lampes du port, ¦1. Décide de rallumer les phares de la côte et de les maintenir allumés pendant tout l’hiver ;`,
    `Notando la petición de los guardianes de los faros de la costa del norte, que velan por las lámparas del puerto con cualquier tiempo, ¦1. Decide encender los faros de la costa y mantenerlos encendidos durante todo el invierno;`,
  ],
  'a preamble with semicolons': [
    `Voici le texte : ¦Le Conseil de sécurité, ¦Se félicitant du rapport des gardiens (S/2004/777) sur les phares ; ¦Prenant acte de la lettre des pilotes ; ¦1. Relève avec inquiétude que les phares sont éteints ; ¦2. Décide de les rallumer.`,
    `The Security Council, ¦Recalling the report of the keepers on the lamps; ¦Noting the letter of the pilots and all that it says of the fog along the coast; ¦1. Wonders why the lamps are out; ¦2. Decides to light them.`,
  ],
  'long paragraphs that name a formula or have numbers within': [
    `Recalling that the General Assembly, in its resolution 91/3, asked the keepers to mend the lamps, and that nothing was done, although the nights were long and the fog was thick along the coast,`,
    `Recalling the words “The General Assembly, in the year of the lamps, and at the request of the keepers, decides to mend them” and the report that was made of these words in the harbour in that year,`,
    `回顾其决议，大会，在第91/3号决议中请看守人员修理灯塔，强调夜长雾浓，注意到看守人员所说的话，重申港口的愿望，并表示赞赏所有引航员的工作以及各国对这些工作的支持和帮助，`,
    `4. Requests the keepers who watch over the lamps of the northern coast in every weather, and the pilots who bring ships past the cape, to report; 7. of these lamps are out and 8. of them are dim.`,
    `Noting the list of the lamps of the northern coast that the keepers have made in the harbour in every weather, namely, 1. North Cape, 2. South Cape, and 3. Old Harbour, and all that it says of them,`,
    `подтверждая, что Генеральная Ассамблея, ссылаясь на свою резолюцию, просила смотрителей починить маяки, отмечая при этом, что ночи длинны, и что ничего не было сделано за все это время,`,
  ],
};

describe('lines within a line', () => {
  for (const [name, texts] of Object.entries(lines)) {
    for (const marked of texts) {
      it(`${name}: ${marked.slice(0, 40)}`, () => {
        const text = marked.replaceAll('¦', '');
        const { starts, count } = readingLines(text);
        const found = Array.from({ length: count }, (_, line) => text.slice(starts[line], starts[line + 1]));
        strictEqual(found.join('¦'), marked);
        // behind other lines they are the same
        strictEqual(readingLines(`Lamps\n${text}\nLamps`).count, count + 2);
      });
    }
  }
  it('keep the positions of the protocol', () => {
    const { blocks, diagnostics } = toJson(
      parse('The General Assembly,\u2028\n1. Notes;\v2. (a) Decides;\u2029(b) Waits.'),
    );
    deepStrictEqual(
      blocks.map(({ path, label, range: { start, end } }) => [
        path ?? '',
        label ?? '',
        `${start.line}:${start.character}-${end.line}:${end.character}`,
      ]),
      [
        ['', '', '0:0-0:21'],
        ['OP1', '1.', '1:0-1:9'],
        ['OP2', '2.', '1:10-1:12'],
        ['OP2(a)', '(a)', '1:13-1:25'],
        ['OP2(b)', '(b)', '1:26-1:36'],
      ],
    );
    deepStrictEqual(
      diagnostics.map(({ rule }) => rule).filter(rule => rule !== 'formula-comma'),
      [],
    );
  });
});
