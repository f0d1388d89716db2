import type { LanguageCode } from '../language';

/**
 * Treaties that resolutions name in one certain form, by the name's source in each language (a noun's cases in Russian).
 * Names as the United Nations Treaty Collection has them.
 */
export interface Treaty {
  /** Behind TREATY/ in a citation's symbol. */
  readonly name: string;
  readonly sources: Readonly<Record<LanguageCode, string>>;
}

const convention = 'Конвенци[а-я]{1,2}';
const covenant = 'Международн[а-я]+ пакт[а-я]{0,2}';

export const treaties: readonly Treaty[] = [
  {
    name: 'CRC',
    sources: {
      en: 'Convention on the Rights of the Child',
      fr: 'Convention relative aux droits de l’enfant',
      es: 'Convención sobre los Derechos del Niño',
      ru: `${convention} о правах ребенка`,
      zh: '《儿童权利公约》',
      ar: 'اتفاقية حقوق الطفل',
    },
  },
  {
    name: 'CEDAW',
    sources: {
      en: 'Convention on the Elimination of All Forms of Discrimination against Women',
      fr: 'Convention sur l’élimination de toutes les formes de discrimination à l’égard des femmes',
      es: 'Convención sobre la Eliminación de Todas las Formas de Discriminación contra la Mujer',
      ru: `${convention} о ликвидации всех форм дискриминации в отношении женщин`,
      zh: '《消除对妇女一切形式歧视公约》',
      ar: 'اتفاقية القضاء على جميع أشكال التمييز ضد المرأة',
    },
  },
  {
    name: 'ICCPR',
    sources: {
      en: 'International Covenant on Civil and Political Rights',
      fr: 'Pacte international relatif aux droits civils et politiques',
      es: 'Pacto Internacional de Derechos Civiles y Políticos',
      ru: `${covenant} о гражданских и политических правах`,
      zh: '《公民(?:及|权利和)政治权利国际公约》',
      ar: 'العهد الدولي الخاص بالحقوق المدنية والسياسية',
    },
  },
  {
    name: 'ICESCR',
    sources: {
      en: 'International Covenant on Economic, Social and Cultural Rights',
      fr: 'Pacte international relatif aux droits économiques, sociaux et culturels',
      es: 'Pacto Internacional de Derechos Económicos, Sociales y Culturales',
      ru: `${covenant} об экономических, социальных и культурных правах`,
      zh: '《经济、?社会(?:及|、)?文化权利国际公约》',
      ar: 'العهد الدولي الخاص بالحقوق الاقتصادية والاجتماعية والثقافية',
    },
  },
  {
    name: 'CRPD',
    sources: {
      en: 'Convention on the Rights of Persons with Disabilities',
      fr: 'Convention relative aux droits des personnes handicapées',
      es: 'Convención sobre los Derechos de las Personas con Discapacidad',
      ru: `${convention} о правах инвалидов`,
      zh: '《残疾人权利公约》',
      ar: 'اتفاقية حقوق الأشخاص ذوي الإعاقة',
    },
  },
  {
    name: 'UNCLOS',
    sources: {
      en: 'United Nations Convention on the Law of the Sea',
      fr: 'Convention des Nations Unies sur le droit de la mer',
      es: 'Convención de las Naciones Unidas sobre el Derecho del Mar',
      ru: `${convention} Организации Объединенных Наций по морскому праву`,
      zh: '《联合国海洋法公约》',
      ar: 'اتفاقية الأمم المتحدة لقانون البحار',
    },
  },
  {
    name: 'NPT',
    sources: {
      en: 'Treaty on the Non-Proliferation of Nuclear Weapons',
      fr: 'Traité sur la non-prolifération des armes nucléaires',
      es: 'Tratado sobre la No Proliferación de las Armas Nucleares',
      ru: 'Договор[а-я]{0,2} о нераспространении ядерного оружия',
      zh: '《不扩散核武器条约》',
      ar: 'معاهدة عدم انتشار الأسلحة النووية',
    },
  },
  {
    name: 'PARIS-AGREEMENT',
    sources: {
      en: 'Paris Agreement',
      fr: 'Accord de Paris',
      es: 'Acuerdo de París',
      ru: 'Парижск[а-я]+ соглашени[а-я]+',
      zh: '《巴黎协定》',
      ar: 'اتفاق باريس',
    },
  },
  {
    name: 'ROME-STATUTE',
    sources: {
      en: 'Rome Statute of the International Criminal Court',
      fr: 'Statut de Rome de la Cour pénale internationale',
      es: 'Estatuto de Roma de la Corte Penal Internacional',
      ru: 'Римск[а-я]+ статут[а-я]{0,2} Международного уголовного суда',
      zh: '《国际刑事法院罗马规约》',
      ar: 'نظام روما الأساسي للمحكمة الجنائية الدولية',
    },
  },
];
