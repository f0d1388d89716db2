import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { codeActions, fixAllKind } from '../../../server/src/features/code-actions';
import { parse } from '../../../server/src/resolution/parse';
import { check, fixesOf } from '../../../server/src/rules/check';
import { apply, type TextEdit } from '../../../server/src/text/edit';

/** Clean drafts by language, a paragraph each. */
const drafts: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The Security Council,',
    'Recalling the tides,',
    'Noting the wind,',
    '1. Decides to act;',
    '2. Requests oil, as in paragraph 1 above;',
    '3. Urges calm;',
    '4. Decides to remain seized of the matter.',
  ],
  fr: [
    'Le Conseil de sécurité,',
    'Rappelant les marées,',
    'Notant le vent,',
    '1. Décide d’agir\u00a0;',
    '2. Demande de l’huile\u00a0;',
    '3. Exhorte au calme\u00a0;',
    '4. Décide de rester saisi de la question.',
  ],
  es: [
    'El Consejo de Seguridad,',
    'Recordando las mareas,',
    'Observando el viento,',
    '1. Decide actuar;',
    '2. Pide aceite;',
    '3. Insta a la calma;',
    '4. Decide seguir ocupándose de la cuestión.',
  ],
  ru: [
    'Совет Безопасности,',
    'ссылаясь на приливы,',
    'отмечая ветер,',
    '1. постановляет действовать;',
    '2. просит масла;',
    '3. призывает к спокойствию;',
    '4. постановляет продолжать заниматься этим вопросом.',
  ],
  zh: [
    '安全理事会，',
    '回顾潮汐，',
    '注意到风，',
    '1. 决定采取行动；',
    '2. 请各方守夜；',
    '3. 敦促各方保持平静；',
    '4. 决定继续处理此案。',
  ],
  ar: [
    'إن مجلس الأمن،',
    'إذ يشير إلى المد،',
    'وإذ يلاحظ الريح،',
    '1 - يقرر أن يعمل؛',
    '2 - يطلب الزيت؛',
    '3 - يحث على الهدوء؛',
    '4 - يقرر أن يبقي المسألة قيد نظره.',
  ],
};

/** Slips that a paragraph may have. */
const slips: readonly ((paragraph: string, index: number) => string)[] = [
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

const start = { line: 0, character: 0 };

describe('source.fixAll.resolute', () => {
  for (const [language, paragraphs] of Object.entries(drafts)) {
    // in Chinese both parts open with the same words
    if (language === 'zh') continue;
    it(`leaves the verbs and marks of a numbered preamble as they are: ${language}`, () => {
      for (const first of [1, 3]) {
        const text = paragraphs
          .map((paragraph, index) => {
            if (index === 0) return paragraph;
            if (index < 3) return `${language === 'ar' ? `${index} -` : `${index}.`} ${paragraph}`;
            return paragraph.replace(/^\d/, String(index - 3 + first)).replace(', as in paragraph 1 above', '');
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
        strictEqual(codeActions(resolution, 'a', { start, end: start }, [fixAllKind]).length, 0);
      }
    });
  }
  for (const [language, paragraphs] of Object.entries(drafts)) {
    it(`mends all that has one right answer, in one step, and makes nothing new: ${language}`, () => {
      const before = new Set(check(parse(paragraphs.join('\n\n'))).map(({ rule }) => rule));
      for (let seed = 1; seed <= 60; seed++) {
        const random = chance(seed);
        const wrong = [...paragraphs];
        for (let count = 1 + random(4); count > 0; count--) {
          const index = 1 + random(wrong.length - 1);
          wrong[index] = slips[random(slips.length)]!(wrong[index]!, index);
        }
        const text = wrong.join('\n\n');
        const resolution = parse(text);
        const [action] = codeActions(resolution, 'a', { start, end: start }, [fixAllKind]);
        // `apply` throws where one place would be mended twice
        const mended = parse(apply(text, (action?.edit?.changes?.a ?? []) as TextEdit[]));
        const left = check(mended);
        deepStrictEqual(
          left.filter(finding => fixesOf(mended, finding).some(({ preferred }) => preferred)),
          [],
          text,
        );
        const known = new Set([...before, ...check(resolution).map(({ rule }) => rule)]);
        deepStrictEqual(
          left.filter(({ rule }) => !known.has(rule)),
          [],
          text,
        );
        strictEqual(codeActions(mended, 'a', { start, end: start }, [fixAllKind]).length, 0);
      }
    });
  }
});
