import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { codeActions, fixAllKind } from '../../../server/src/features/code-actions';
import { allFixes } from '../../../server/src/features/preferred-fixes';
import { parse } from '../../../server/src/resolution/parse';
import { check, fixesOf } from '../../../server/src/rules/check';
import type { Finding } from '../../../server/src/rules/finding';
import { hashOf } from '../../../server/src/rules/settings/accepted';
import { ordinarySettings, type RuleSettings } from '../../../server/src/rules/settings/rule-settings';
import { apply, type TextEdit } from '../../../server/src/text/edit';

/** Clean drafts by language, a paragraph each. */
const drafts: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The Security Council,',
    'Recalling the tides,',
    'Noting the wind,',
    '1. Decides to act;',
    '2. Requests oil, as in paragraph 1 above;',
    '3. Urges calm, in accordance with resolution 1325 (2000):',
    '(a) Among the keepers of the African Union (AU);',
    '(b) In the harbours of AU;',
    '4. Decides to remain seized of the matter.',
  ],
  fr: [
    'Le Conseil de sécurité,',
    'Rappelant les marées,',
    'Notant le vent,',
    '1. Décide d’agir\u00a0;',
    '2. Demande de l’huile\u00a0;',
    '3. Exhorte au calme, conformément à la résolution 1325 (2000)\u00a0:',
    'a) Les gardiens de l’Union africaine (UA)\u00a0;',
    'b) Les ports de l’UA\u00a0;',
    '4. Décide de rester saisi de la question.',
  ],
  es: [
    'El Consejo de Seguridad,',
    'Recordando las mareas,',
    'Observando el viento,',
    '1. Decide actuar;',
    '2. Pide aceite;',
    '3. Insta a la calma, de conformidad con la resolución 1325 (2000):',
    'a) A los guardianes de la Unión Africana (UA);',
    'b) A los puertos de la UA;',
    '4. Decide seguir ocupándose de la cuestión.',
  ],
  ru: [
    'Совет Безопасности,',
    'ссылаясь на приливы,',
    'отмечая ветер,',
    '1. постановляет действовать;',
    '2. просит масла;',
    '3. призывает к спокойствию в соответствии с резолюцией 1325 (2000):',
    'a) смотрителей Африканского союза (АС);',
    'b) гавани АС;',
    '4. постановляет продолжать заниматься этим вопросом.',
  ],
  zh: [
    '安全理事会，',
    '回顾潮汐，',
    '注意到风，',
    '1. 决定采取行动；',
    '2. 请各方守夜；',
    '3. 敦促各方依照第1325(2000)号决议保持平静：',
    '(a) 非洲联盟(AU)的守灯人；',
    '(b) AU的港口；',
    '4. 决定继续处理此案。',
  ],
  ar: [
    'إن مجلس الأمن،',
    'إذ يشير إلى المد،',
    'وإذ يلاحظ الريح،',
    '1 - يقرر أن يعمل؛',
    '2 - يطلب الزيت؛',
    '3 - يحث على الهدوء وفقا للقرار 1325 (2000):',
    '(أ) حراس الاتحاد الأفريقي (AU)؛',
    '(ب) موانئ AU؛',
    '4 - يقرر أن يبقي المسألة قيد نظره.',
  ],
};

/** Opening phrases, and what they are in the other part. */
const otherParts: readonly (readonly [string, string])[] = [
  ['Noting', 'Notes'],
  ['Requests', 'Requesting'],
  ['Notant', 'Note'],
  ['Demande', 'Demandant'],
  ['Observando', 'Observa'],
  ['Pide', 'Pidiendo'],
  ['отмечая', 'отмечает'],
  ['просит', 'прося'],
  ['وإذ يلاحظ', 'يلاحظ'],
  ['يطلب', 'إذ يطلب'],
];

function asInOtherPart(paragraph: string): string {
  const known = otherParts.find(([opening]) => paragraph.replace(/^\d(?:\.| -) /, '').startsWith(`${opening} `));
  return known ? paragraph.replace(...known) : paragraph;
}

const nextLetter: Readonly<Record<string, string>> = { b: 'c', ب: 'ج' };

/** Slips that a paragraph may have. */
const slips: readonly ((paragraph: string, index: number) => string)[] = [
  asInOtherPart,
  // a letter left out or said twice
  paragraph => paragraph.replace(/^(\(?)([bب])/, (_, bracket: string, letter: string) => bracket + nextLetter[letter]!),
  paragraph =>
    paragraph.replace(/^(\(?)[bب]/, (label: string, bracket: string) => bracket + (label.endsWith('b') ? 'a' : 'أ')),
  // a chapeau's colon, a blank before a mark, a bracket or a year lost
  paragraph => paragraph.replace(/\u00a0?[:：]$/, paragraph.endsWith('：') ? '；' : ';'),
  paragraph => paragraph.replace(/(\p{L})([,،])/u, '$1 $2'),
  paragraph => paragraph.replace(/(\d)\)/, '$1'),
  paragraph => paragraph.replace(/ ?\(2000\)/, ''),
  // explained twice
  paragraph => paragraph.replace(/(AU|UA|АС)([;؛；\u00a0])/, '$1 ($1)$2'),
  paragraph => paragraph.replace(/[,،，]$/u, '.'),
  paragraph => paragraph.replace(/[\u00a0]?[;؛；]$/u, ''),
  paragraph => paragraph.replace(/[.。]$/u, paragraph.endsWith('。') ? '；' : ';'),
  paragraph => paragraph.replace(/^(\d)/, digit => String(Number(digit) + 1)),
  (paragraph, index) => (index > 3 ? paragraph.replace(/^\d/, '1') : paragraph),
  paragraph => paragraph.replace(/(\S) (\S)/, '$1  $2'),
];

function chance(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % below;
  };
}

/** How much is found of each rule. */
function countsOf(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

const start = { line: 0, character: 0 };

describe('source.fixAll.resolute', () => {
  for (const [language, paragraphs] of Object.entries(drafts)) {
    it(`closes a gap before however many paragraphs: ${language}`, () => {
      const label = (number: number) => (language === 'ar' ? `${number} -` : `${number}.`);
      const [, words = ''] = /^1[. -]+(.*)$/.exec(paragraphs.find(each => each.startsWith('1'))!)!;
      const list = (number: (at: number) => number) =>
        [...paragraphs.slice(0, 3), ...Array.from({ length: 300 }, (_, at) => `${label(number(at))} ${words}`)].join(
          '\n\n',
        );
      const numbers = (mended: string) => mended.match(/^\d+/gm);
      // a gap behind the first, two more, all of them turned round
      for (const number of [
        (at: number) => at + (at > 0 ? 2 : 1),
        (at: number) => at + 1 + Math.floor(at / 100),
        (at: number) => 300 - at,
      ]) {
        const text = list(number);
        const [action] = codeActions(parse(text), { uri: 'a', range: { start, end: start }, only: [fixAllKind] });
        const mended = apply(text, (action?.edit?.changes?.a ?? []) as TextEdit[]);
        deepStrictEqual(numbers(mended), numbers(list(at => at + 1)));
      }
    });
    it(`counts on as far as a number that somebody has accepted: ${language}`, () => {
      const label = (number: number) => (language === 'ar' ? `${number} -` : `${number}.`);
      const [, words = ''] = /^1[. -]+(.*)$/.exec(paragraphs.find(each => each.startsWith('1'))!)!;
      const list = (numbers: readonly number[]) =>
        [
          ...paragraphs.slice(0, 3),
          ...numbers.map((number, at) => `${label(number)} ${`${words} `.repeat(at)}${words}`),
        ].join('\n\n');
      const text = list([1, 3, 4, 9, 10, 12]);
      const resolution = parse(text);
      const ninth = resolution.blocks.find(({ label: own }) => own?.ordinal === 9)!;
      const accepted = [{ rule: 'numbering-sequence', hash: hashOf(ninth), marked: null }];
      const settings: RuleSettings = { ...ordinarySettings, accepted };
      const isWanted = (rule: string) => rule === 'numbering-sequence';
      const { edits, count } = allFixes(resolution, { catalogue: null, settings, isWanted });
      strictEqual(apply(text, edits), list([1, 2, 3, 9, 10, 11]));
      strictEqual(count, 2);
    });
  }
  for (const [language, paragraphs] of Object.entries(drafts)) {
    // in Chinese both parts open with the same words
    if (language === 'zh') continue;
    it(`leaves the verbs and marks of a numbered preamble as they are: ${language}`, () => {
      for (const first of [1, 3]) {
        const text = paragraphs
          .map((paragraph, index) => {
            if (index === 0) return paragraph;
            if (index < 3) return `${language === 'ar' ? `${index} -` : `${index}.`} ${paragraph}`;
            return paragraph
              .replace(/^\d/, digit => String(Number(digit) - 1 + first))
              .replace(', as in paragraph 1 above', '');
          })
          .join('\n\n');
        const resolution = parse(text);
        deepStrictEqual(
          check(resolution).map(({ rule, place }) => [rule, place.block]),
          [
            ['preamble-numbered', 1],
            ['preamble-numbered', 2],
          ],
          text,
        );
        strictEqual(codeActions(resolution, { uri: 'a', range: { start, end: start }, only: [fixAllKind] }).length, 0);
      }
    });
  }
  for (const [language, paragraphs] of Object.entries(drafts)) {
    it(`mends all that has one right answer, in one step, and makes nothing new: ${language}`, () => {
      const before = countsOf(check(parse(paragraphs.join('\n\n'))));
      for (let seed = 1; seed <= 40; seed++) {
        const random = chance(seed);
        const wrong = [...paragraphs];
        for (let count = 1 + random(4); count > 0; count--) {
          const index = 1 + random(wrong.length - 1);
          wrong[index] = slips[random(slips.length)]!(wrong[index]!, index);
        }
        const text = wrong.join('\n\n');
        const resolution = parse(text);
        const [action] = codeActions(resolution, { uri: 'a', range: { start, end: start }, only: [fixAllKind] });
        // `apply` throws where one place would be mended twice
        const mended = parse(apply(text, (action?.edit?.changes?.a ?? []) as TextEdit[]));
        const left = check(mended);
        deepStrictEqual(
          left.filter(finding => fixesOf(mended, finding).some(({ preferred }) => preferred)),
          [],
          text,
        );
        // of each rule no more is found than before
        const known = countsOf(check(resolution));
        deepStrictEqual(
          [...countsOf(left)].filter(([rule, count]) => count > Math.max(known.get(rule) ?? 0, before.get(rule) ?? 0)),
          [],
          text,
        );
        strictEqual(codeActions(mended, { uri: 'a', range: { start, end: start }, only: [fixAllKind] }).length, 0);
      }
    });
  }
});
