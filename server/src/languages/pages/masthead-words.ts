import { madeOnce } from '../../text/made-when-asked';
import { writtenDate } from '../dates/written-date';
import type { LanguageCode, Organ } from '../language';

/**
 * What the UN prints above a document's text, in its six languages. Sources: the cover pages of the UN's own markup of
 * adopted texts. In Arabic, Chinese and Russian the lines about distribution, date and original are English.
 */
export interface MastheadWords {
  readonly unitedNations: string;
  /** Whose document it is, in large letters: the Human Rights Council's are the General Assembly's. */
  readonly organs: Readonly<Record<Organ, string>>;
  /** The body's own name where the organ above is another. */
  readonly humanRightsCouncil: string;
  readonly distribution: Readonly<Record<Distribution, string>>;
  /** "Original: ", before the language's name. */
  readonly original: string;
  readonly languages: Readonly<Record<LanguageCode, string>>;
  /** The language that dates are written in. */
  readonly dates: LanguageCode;
  /** Before and behind an item's number: "Point " "13" " de l’ordre du jour". */
  readonly agendaItem: readonly [before: string, behind: string];
  /** Behind the sponsors' names: ": draft resolution". */
  readonly draftResolution: string;
  /** Between names, and between the last two. */
  readonly namesBetween: readonly [comma: string, and: string];
}

export type Distribution = 'general' | 'limited' | 'restricted' | 'provisional';

const english: Pick<MastheadWords, 'distribution' | 'original' | 'languages' | 'dates'> = {
  distribution: {
    general: 'Distr.: General',
    limited: 'Distr.: Limited',
    restricted: 'Distr.: Restricted',
    provisional: 'Distr.: Provisional',
  },
  original: 'Original: ',
  languages: { zh: 'Chinese', en: 'English', fr: 'French', es: 'Spanish', ru: 'Russian', ar: 'Arabic' },
  dates: 'en',
};

export const mastheadWords: Readonly<Record<LanguageCode, MastheadWords>> = {
  en: {
    ...english,
    unitedNations: 'United Nations',
    organs: {
      SC: 'Security Council',
      GA: 'General Assembly',
      ECOSOC: 'Economic and Social Council',
      HRC: 'General Assembly',
    },
    humanRightsCouncil: 'Human Rights Council',
    agendaItem: ['Agenda item ', ''],
    draftResolution: ': draft resolution',
    namesBetween: [', ', ' and '],
  },
  fr: {
    unitedNations: 'Nations Unies',
    organs: {
      SC: 'Conseil de sécurité',
      GA: 'Assemblée générale',
      ECOSOC: 'Conseil économique et social',
      HRC: 'Assemblée générale',
    },
    humanRightsCouncil: 'Conseil des droits de l’homme',
    distribution: {
      general: 'Distr. générale',
      limited: 'Distr. limitée',
      restricted: 'Distr. restreinte',
      provisional: 'Distr. provisoire',
    },
    original: 'Original : ',
    languages: { zh: 'chinois', en: 'anglais', fr: 'français', es: 'espagnol', ru: 'russe', ar: 'arabe' },
    dates: 'fr',
    agendaItem: ['Point ', ' de l’ordre du jour'],
    draftResolution: ' : projet de résolution',
    namesBetween: [', ', ' et '],
  },
  es: {
    unitedNations: 'Naciones Unidas',
    organs: {
      SC: 'Consejo de Seguridad',
      GA: 'Asamblea General',
      ECOSOC: 'Consejo Económico y Social',
      HRC: 'Asamblea General',
    },
    humanRightsCouncil: 'Consejo de Derechos Humanos',
    distribution: {
      general: 'Distr. general',
      limited: 'Distr. limitada',
      restricted: 'Distr. reservada',
      provisional: 'Distr. provisional',
    },
    original: 'Original: ',
    languages: { zh: 'chino', en: 'inglés', fr: 'francés', es: 'español', ru: 'ruso', ar: 'árabe' },
    dates: 'es',
    agendaItem: ['Tema ', ' del programa'],
    draftResolution: ': proyecto de resolución',
    namesBetween: [', ', ' y '],
  },
  ru: {
    ...english,
    unitedNations: 'Организация Объединенных Наций',
    organs: {
      SC: 'Совет Безопасности',
      GA: 'Генеральная Ассамблея',
      ECOSOC: 'Экономический и Социальный Совет',
      HRC: 'Генеральная Ассамблея',
    },
    humanRightsCouncil: 'Совет по правам человека',
    agendaItem: ['Пункт ', ' повестки дня'],
    draftResolution: ': проект резолюции',
    namesBetween: [', ', ' и '],
  },
  zh: {
    ...english,
    unitedNations: '联合国',
    organs: { SC: '安全理事会', GA: '大会', ECOSOC: '经济及社会理事会', HRC: '大会' },
    humanRightsCouncil: '人权理事会',
    agendaItem: ['议程项目', ''],
    draftResolution: '：决议草案',
    namesBetween: ['、', '和'],
  },
  ar: {
    ...english,
    unitedNations: 'الأمم المتحدة',
    organs: {
      SC: 'مجلس الأمن',
      GA: 'الجمعية العامة',
      ECOSOC: 'المجلس الاقتصادي والاجتماعي',
      HRC: 'الجمعية العامة',
    },
    humanRightsCouncil: 'مجلس حقوق الإنسان',
    agendaItem: ['البند ', ' من جدول الأعمال'],
    draftResolution: ': مشروع قرار',
    namesBetween: ['، ', ' و'],
  },
};

/** "Original: English", "Original : anglais", alone on its line. */
export const originalLine = madeOnce(() => /^Original ?: ?\p{L}{4,12}$/iu);

/** "18 December 2020", "18 décembre 2020" in a masthead. */
export function mastheadDate(isoDate: string, language: LanguageCode): string {
  return writtenDate(isoDate, mastheadWords[language].dates);
}

/** "Almara, Berovia and Cedonia: draft resolution" */
export function sponsorsLine(names: readonly string[], language: LanguageCode): string {
  const { namesBetween, draftResolution } = mastheadWords[language];
  const [comma, and] = namesBetween;
  const all = names.length < 2 ? names.join('') : `${names.slice(0, -1).join(comma)}${and}${names.at(-1)}`;
  return all + draftResolution;
}

/** "Agenda item 68 (a)" */
export function agendaItemLine(item: string, language: LanguageCode): string {
  const [before, behind] = mastheadWords[language].agendaItem;
  return before + item + behind;
}

/** "Original: English" */
export function originalWords(original: LanguageCode, language: LanguageCode): string {
  const words = mastheadWords[language];
  return words.original + words.languages[original];
}
