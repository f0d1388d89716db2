import { hoverWords } from '../hovers/hovers';
import type { LanguageCode } from '../language';

type Names = Readonly<Record<Exclude<LanguageCode, 'en'>, string>>;

/** The bodies on whose reports resolutions are adopted, by their English names, as the UN calls them elsewhere. */
const names: Readonly<Record<string, Names>> = {
  'First Committee': {
    zh: '第一委员会',
    fr: 'Première Commission',
    es: 'Primera Comisión',
    ru: 'Первый комитет',
    ar: 'اللجنة الأولى',
  },
  'Second Committee': {
    zh: '第二委员会',
    fr: 'Deuxième Commission',
    es: 'Segunda Comisión',
    ru: 'Второй комитет',
    ar: 'اللجنة الثانية',
  },
  'Third Committee': {
    zh: '第三委员会',
    fr: 'Troisième Commission',
    es: 'Tercera Comisión',
    ru: 'Третий комитет',
    ar: 'اللجنة الثالثة',
  },
  'Fourth Committee': {
    zh: '第四委员会',
    fr: 'Quatrième Commission',
    es: 'Cuarta Comisión',
    ru: 'Четвертый комитет',
    ar: 'اللجنة الرابعة',
  },
  'Fifth Committee': {
    zh: '第五委员会',
    fr: 'Cinquième Commission',
    es: 'Quinta Comisión',
    ru: 'Пятый комитет',
    ar: 'اللجنة الخامسة',
  },
  'Sixth Committee': {
    zh: '第六委员会',
    fr: 'Sixième Commission',
    es: 'Sexta Comisión',
    ru: 'Шестой комитет',
    ar: 'اللجنة السادسة',
  },
  'Without reference to a Main Committee': {
    zh: '未经发交主要委员会',
    fr: 'sans renvoi à une grande commission',
    es: 'sin remisión previa a una Comisión Principal',
    ru: 'без передачи в главные комитеты',
    ar: 'دون الإحالة إلى لجنة رئيسية',
  },
  'Plenary meeting': {
    zh: '全体会议',
    fr: 'séance plénière',
    es: 'sesión plenaria',
    ru: 'пленарное заседание',
    ar: 'جلسة عامة',
  },
  'Commission on Crime Prevention and Criminal Justice': {
    zh: '预防犯罪和刑事司法委员会',
    fr: 'Commission pour la prévention du crime et la justice pénale',
    es: 'Comisión de Prevención del Delito y Justicia Penal',
    ru: 'Комиссия по предупреждению преступности и уголовному правосудию',
    ar: 'لجنة منع الجريمة والعدالة الجنائية',
  },
  'Commission for Social Development': {
    zh: '社会发展委员会',
    fr: 'Commission du développement social',
    es: 'Comisión de Desarrollo Social',
    ru: 'Комиссия социального развития',
    ar: 'لجنة التنمية الاجتماعية',
  },
  'Commission on Science and Technology for Development': {
    zh: '科学和技术促进发展委员会',
    fr: 'Commission de la science et de la technique au service du développement',
    es: 'Comisión de Ciencia y Tecnología para el Desarrollo',
    ru: 'Комиссия по науке и технике в целях развития',
    ar: 'اللجنة المعنية بتسخير العلم والتكنولوجيا لأغراض التنمية',
  },
  'Statistical Commission': {
    zh: '统计委员会',
    fr: 'Commission de statistique',
    es: 'Comisión de Estadística',
    ru: 'Статистическая комиссия',
    ar: 'اللجنة الإحصائية',
  },
  'Economic Commission for Europe': {
    zh: '欧洲经济委员会',
    fr: 'Commission économique pour l’Europe',
    es: 'Comisión Económica para Europa',
    ru: 'Европейская экономическая комиссия',
    ar: 'اللجنة الاقتصادية لأوروبا',
  },
  'Economic and Social Commission for Asia and the Pacific': {
    zh: '亚洲及太平洋经济社会委员会',
    fr: 'Commission économique et sociale pour l’Asie et le Pacifique',
    es: 'Comisión Económica y Social para Asia y el Pacífico',
    ru: 'Экономическая и социальная комиссия для Азии и Тихого океана',
    ar: 'اللجنة الاقتصادية والاجتماعية لآسيا والمحيط الهادئ',
  },
  'United Nations Forum on Forests': {
    zh: '联合国森林论坛',
    fr: 'Forum des Nations Unies sur les forêts',
    es: 'Foro de las Naciones Unidas sobre los Bosques',
    ru: 'Форум Организации Объединенных Наций по лесам',
    ar: 'منتدى الأمم المتحدة المعني بالغابات',
  },
};

/** A body's name in a language; in English where it is none of these. */
export function committeeName(english: string | null, language: LanguageCode): string | null {
  if (english === null) return null;
  // a slip of the source's
  const name = english === '#fifthCommittee' ? 'Fifth Committee' : english;
  return language === 'en' ? name : (names[name]?.[language] ?? name);
}

const ordinals = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth'];

/** What the Assembly's Main Committees are concerned with, as the Assembly's own pages have it. */
const concerns: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: [
    'Disarmament and International Security',
    'Economic and Financial',
    'Social, Humanitarian and Cultural',
    'Special Political and Decolonization',
    'Administrative and Budgetary',
    'Legal',
  ],
  fr: [
    'désarmement et sécurité internationale',
    'questions économiques et financières',
    'questions sociales, humanitaires et culturelles',
    'questions politiques spéciales et décolonisation',
    'questions administratives et budgétaires',
    'questions juridiques',
  ],
  es: [
    'Desarme y Seguridad Internacional',
    'Asuntos Económicos y Financieros',
    'Asuntos Sociales, Humanitarios y Culturales',
    'Política Especial y Descolonización',
    'Asuntos Administrativos y de Presupuesto',
    'Asuntos Jurídicos',
  ],
  ru: [
    'вопросы разоружения и международной безопасности',
    'экономические и финансовые вопросы',
    'социальные и гуманитарные вопросы и вопросы культуры',
    'специальные политические вопросы и вопросы деколонизации',
    'административные и бюджетные вопросы',
    'правовые вопросы',
  ],
  zh: ['裁军与国际安全', '经济和金融', '社会、人道主义和文化', '特别政治和非殖民化', '行政和预算', '法律'],
  ar: [
    'نزع السلاح والأمن الدولي',
    'المسائل الاقتصادية والمالية',
    'المسائل الاجتماعية والإنسانية والثقافية',
    'المسائل السياسية الخاصة وإنهاء الاستعمار',
    'مسائل الإدارة والميزانية',
    'المسائل القانونية',
  ],
};

/** "Third Committee (Social, Humanitarian and Cultural)"; null for a number that none of the six bears. */
export function mainCommittee(number: number, language: LanguageCode): string | null {
  const ordinal = ordinals[number - 1];
  const concern = concerns[language][number - 1];
  const name = ordinal === undefined ? null : committeeName(`${ordinal} Committee`, language);
  if (name === null || concern === undefined) return null;
  return hoverWords[language].aside(name, concern);
}
