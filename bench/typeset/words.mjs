/** What a masthead and footnotes say, in each language. */
export const words = {
  en: {
    nations: 'United Nations',
    ga: 'General Assembly',
    sc: 'Security Council',
    ecosoc: 'Economic and Social Council',
    hrc: 'Human Rights Council',
    session: 'Seventy-fifth session',
    item: 'Agenda item',
    see: 'See',
    resolution: 'Resolution',
    sect: 'sect.',
    end: '.',
    records:
      'Official Records of the General Assembly, Seventy-fifth Session, Supplement No. 3 (A/75/3), chap. IV, sect. B, resolution 2020/11, and the report of the Committee on its work',
    letter: 'E',
  },
  fr: {
    nations: 'Nations Unies',
    ga: 'Assemblée générale',
    sc: 'Conseil de sécurité',
    ecosoc: 'Conseil économique et social',
    hrc: 'Conseil des droits de l’homme',
    session: 'Soixante-quinzième session',
    item: 'Point',
    see: 'Voir',
    resolution: 'Résolution',
    sect: 'sect.',
    end: '.',
    records:
      'Documents officiels de l’Assemblée générale, soixante-quinzième session, Supplément no 3 (A/75/3), chap. IV, sect. B, résolution 2020/11, et le rapport du Comité sur ses travaux',
    letter: 'F',
  },
  es: {
    nations: 'Naciones Unidas',
    ga: 'Asamblea General',
    sc: 'Consejo de Seguridad',
    ecosoc: 'Consejo Económico y Social',
    hrc: 'Consejo de Derechos Humanos',
    session: 'Septuagésimo quinto período de sesiones',
    item: 'Tema',
    see: 'Véase',
    resolution: 'Resolución',
    sect: 'secc.',
    end: '.',
    records:
      'Documentos Oficiales de la Asamblea General, septuagésimo quinto período de sesiones, Suplemento núm. 3 (A/75/3), cap. IV, secc. B, resolución 2020/11, y el informe del Comité sobre su labor',
    letter: 'S',
  },
  ru: {
    nations: 'Организация Объединенных Наций',
    ga: 'Генеральная Ассамблея',
    sc: 'Совет Безопасности',
    ecosoc: 'Экономический и Социальный Совет',
    hrc: 'Совет по правам человека',
    session: 'Семьдесят пятая сессия',
    item: 'Пункт',
    see: 'См.',
    resolution: 'Резолюция',
    sect: 'разд.',
    end: '.',
    records:
      'Официальные отчеты Генеральной Ассамблеи, семьдесят пятая сессия, Дополнение № 3 (A/75/3), глава IV, раздел B, резолюция 2020/11, и доклад Комитета о его работе',
    letter: 'R',
  },
  zh: {
    nations: '联合国',
    ga: '大会',
    sc: '安全理事会',
    ecosoc: '经济及社会理事会',
    hrc: '人权理事会',
    session: '第七十五届会议',
    item: '议程项目',
    see: '见',
    resolution: '决议',
    sect: '第二节',
    end: '。',
    records:
      '《大会正式记录，第七十五届会议，补编第3号》(A/75/3)，第四章，B节，第2020/11号决议，以及委员会关于其工作的报告，载于该补编附件二',
    letter: 'C',
  },
  ar: {
    nations: 'الأمم المتحدة',
    ga: 'الجمعية العامة',
    sc: 'مجلس الأمن',
    ecosoc: 'المجلس الاقتصادي والاجتماعي',
    hrc: 'مجلس حقوق الإنسان',
    session: 'الدورة الخامسة والسبعون',
    item: 'البند',
    see: 'انظر',
    resolution: 'القرار',
    sect: 'الفرع',
    end: '.',
    records:
      'الوثائق الرسمية للجمعية العامة، الدورة الخامسة والسبعون، الملحق رقم 3 (A/75/3)، الفصل الرابع، الفرع باء، القرار 2020/11، وتقرير اللجنة عن أعمالها',
    letter: 'A',
  },
};

/** "S_RES_2504_2020_2000407E" -> "S/RES/2504 (2020)" */
export function symbolOf({ organ, name, front }) {
  const [first, second] = name.match(/\d+/g);
  if (organ === 'sc') return `S/RES/${first} (${/\((\d{4})\)/.exec(front.join(' '))?.[1] ?? second})`;
  if (organ === 'hrc') return `A/HRC/RES/${first}/${second}`;
  return `${organ === 'ga' ? 'A' : 'E'}/RES/${first}/${second}`;
}
