import { deepStrictEqual } from 'node:assert/strict';
import { printed } from '../../../server/src/documents/page/print';
import { parse } from '../../../server/src/resolution/parse';

/** Drafts of the Security Council, with the phrases that are set apart in brackets; the first of each is the opening one. */
const drafts: Readonly<Record<string, string>> = {
  en: `The Security Council,

{Recalling} its resolutions on lamps, and {reiterating} the need to keep them, supported by all and {further stressing} that ships depend on them,

{Welcoming} the work of the keepers and their commitment, taken further each year,

1. {Decides} to light the lamps, {requests} the Keeper to report and {further decides} to remain seized of the matter.`,
  fr: `Le Conseil de sécurité,

{Rappelant} ses résolutions sur les phares, et {soulignant} la nécessité de les entretenir,

1. {Décide} d’allumer les phares et {prie} le Gardien de faire rapport.`,
  es: `El Consejo de Seguridad,

{Recordando} sus resoluciones sobre los faros, y {subrayando} la necesidad de mantenerlos,

1. {Decide} encender los faros y {solicita} al Guardián que informe.`,
  ru: `Совет Безопасности,

{ссылаясь на} свои резолюции о маяках и {подчеркивая необходимость} их содержания,

1. {постановляет} зажечь маяки и {просит} Хранителя представить доклад.`,
  zh: `安全理事会，

{回顾}其关于灯塔的决议，{强调}需要维护灯塔，通过一切手段，

1. {决定}点亮灯塔，并{促请}看守人提出报告。`,
  ar: `إن مجلس الأمن،

{إذ يشير إلى} قراراته بشأن المنارات، {وإذ يشدد} على ضرورة صيانتها،

1 - {يقرر} إضاءة المنارات، {ويحث} الحارس على العمل.`,
};

/** The paragraphs with their openings marked. */
function marked(draft: string): string {
  const paragraphs = printed(parse(draft)).paragraphs.filter(({ role }) => role !== 'enacting');
  return paragraphs
    .map(({ label, runs }) => {
      const words = runs.map(({ text, opening }) => (opening ? `{${text}}` : text)).join('');
      return label === null ? words : `${label} ${words}`;
    })
    .join('\n\n');
}

describe('further participles and verbs of a paragraph are set as its opening phrase is', () => {
  for (const [language, draft] of Object.entries(drafts)) {
    it(`in a text of the Security Council: ${language}`, () => {
      const [, ...paragraphs] = draft.split('\n\n');
      deepStrictEqual(marked(draft.replace(/[{}]/g, '')), paragraphs.join('\n\n'));
    });
  }
  it('in no other body’s', () => {
    const draft = drafts.en!.replace('Security Council', 'General Assembly').replace(/[{}]/g, '');
    const openings = printed(parse(draft)).paragraphs.map(({ runs }) => runs.filter(({ opening }) => opening).length);
    deepStrictEqual(openings, [1, 1, 1, 1]);
  });
});
