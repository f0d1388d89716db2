import { toldOnce } from '../../text/made-when-asked';
import type { LanguageCode } from '../language';

/** What footnotes of resolutions begin with, and their paragraphs hardly ever. */
const words: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: [
    'See',
    'Ibid.',
    'Resolution',
    'United Nations, Treaty Series',
    'Official Records',
    'Report of',
    'Available',
    'Adopted',
  ],
  fr: [
    'Voir',
    'Ibid.',
    'Résolution',
    'Nations Unies, Recueil',
    'Documents officiels',
    'Rapport',
    'Disponible',
    'Publication',
  ],
  es: [
    'Véase',
    'Véanse',
    'Ibid.',
    'Ibíd.',
    'Resolución',
    'Naciones Unidas, Treaty',
    'Documentos Oficiales',
    'Informe',
    'Disponible',
  ],
  ru: ['См.', 'Там же', 'Резолюция', 'United Nations, Treaty', 'Официальные отчеты', 'Доклад', 'Имеется'],
  zh: ['见', '同上', '第', '联合国，《', '《', '大会正式记录', 'A/', 'E/', 'S/'],
  ar: [
    'انظر',
    'المرجع نفسه',
    // "القرار 2200 ألف", and not in the middle of a sentence
    'القرار(?=[ \\u202a]{1,3}\\d)',
    'الأمم المتحدة، ',
    'الوثائق الرسمية',
    // no "تقريرا عن …", as paragraphs ask for
    'تقرير(?![ء-ي])',
    'متاح',
    'United Nations, Treaty',
  ],
};

/** A/75/345-S/2020/898, sect. III. */
const symbol = /^(?:[ASE]|ST|UNEP|FCCC|NPT)\/[A-Z0-9.]/;
const all = new RegExp(
  `^(?:${Object.values(words)
    .flat()
    .map(word => word.replaceAll('.', '\\.'))
    .join('|')})`,
);

const firstLetters = new Set(
  [...Object.values(words).flat(), 'A', 'E', 'S', 'U', 'F', 'N'].map(word => word.charCodeAt(0)),
);

/** Does a word or a symbol that opens footnotes begin so? A look before the expressions. */
export const mayOpenFootnote = toldOnce(code => firstLetters.has(code));

export function opensFootnote(text: string): boolean {
  if (!mayOpenFootnote(text.charCodeAt(0))) return false;
  return symbol.test(text) || all.test(text);
}
