import type { Clause, LanguageCode, Organ } from '../language';

/**
 * A paragraph that resolutions of an organ have in the same words. In braces stands what changes: {session} and {year} are
 * the next, other words are a place to fill. Without the mark that ends it.
 */
export interface StandardPassage {
  readonly organ: Organ;
  readonly clause: Clause;
  /** Is it the last paragraph of most resolutions that have it? */
  readonly last: boolean;
  /** Absent where the language says no more than the passage behind. */
  readonly words: Readonly<Partial<Record<LanguageCode, string>>>;
}

const preambular = (organ: Organ, words: StandardPassage['words']): StandardPassage => ({
  organ,
  clause: 'preambular',
  last: false,
  words,
});
const operative = (organ: Organ, words: StandardPassage['words']): StandardPassage => ({
  organ,
  clause: 'operative',
  last: false,
  words,
});
const closing = (organ: Organ, words: StandardPassage['words']): StandardPassage => ({
  organ,
  clause: 'operative',
  last: true,
  words,
});

/** In the words of most adopted texts of 2020 to 2026, the likeliest first. In Arabic without the "and" before إذ. */
export const standardPassages: readonly StandardPassage[] = [
  preambular('SC', {
    en: 'Acting under Chapter VII of the Charter of the United Nations',
    fr: 'Agissant en vertu du Chapitre VII de la Charte des Nations Unies',
    es: 'Actuando en virtud del Capítulo VII de la Carta de las Naciones Unidas',
    ru: 'действуя на основании главы VII Устава Организации Объединенных Наций',
    zh: '根据《联合国宪章》第七章采取行动',
    ar: 'إذ يتصرف بموجب الفصل السابع من ميثاق الأمم المتحدة',
  }),
  preambular('SC', {
    en: 'Determining that the situation in {State} continues to constitute a threat to international peace and security in the region',
    fr: 'Constatant que la situation {au Pays} continue de menacer la paix et la sécurité internationales dans la région',
    es: 'Habiendo determinado que la situación en {Estado} sigue constituyendo una amenaza para la paz y la seguridad internacionales en la región',
    ru: 'определяя, что положение в {государстве} продолжает создавать угрозу международному миру и безопасности в регионе',
    zh: '认定{国家}局势继续对该区域的国际和平与安全构成威胁',
    ar: 'إذ يقرر أن الحالة في {الدولة} لا تزال تشكل خطرا يهدد السلام والأمن الدوليين في المنطقة',
  }),
  preambular('SC', {
    en: 'Reaffirming its strong commitment to the sovereignty, independence, unity and territorial integrity of {State}',
    fr: 'Réaffirmant son ferme attachement à la souveraineté, à l’indépendance, à l’unité et à l’intégrité territoriale {du Pays}',
    es: 'Reafirmando su firme compromiso con la soberanía, la independencia, la unidad y la integridad territorial de {Estado}',
    ru: 'подтверждая свою твердую приверженность суверенитету, независимости, единству и территориальной целостности {государства}',
    zh: '重申对{国家}主权、独立、统一和领土完整的坚定承诺',
    ar: 'إذ يؤكد من جديد التزامه القوي بسيادة {الدولة} واستقلالها ووحدتها وسلامتها الإقليمية',
  }),
  closing('SC', {
    en: 'Decides to remain actively seized of the matter',
    fr: 'Décide de rester activement saisi de la question',
    es: 'Decide seguir ocupándose activamente de la cuestión',
    ru: 'постановляет продолжать активно заниматься этим вопросом',
    zh: '决定继续积极处理此案',
    ar: 'يقرر أن يبقي المسألة قيد نظره الفعلي',
  }),
  closing('SC', {
    en: 'Decides to remain seized of the matter',
    fr: 'Décide de rester saisi de la question',
    es: 'Decide seguir ocupándose de la cuestión',
    ru: 'постановляет продолжать заниматься этим вопросом',
    zh: '决定继续处理此案',
    ar: 'يقرر أن يبقي المسألة قيد نظره',
  }),
  operative('SC', {
    en: 'Requests the Secretary-General to report to the Security Council within {90} days on the implementation of this resolution',
    fr: 'Prie le Secrétaire général de lui faire rapport, dans un délai de {90} jours, sur l’application de la présente résolution',
    es: 'Solicita al Secretario General que, en un plazo de {90} días, le presente un informe sobre la aplicación de la presente resolución',
    ru: 'просит Генерального секретаря представить Совету Безопасности в течение {90} дней доклад об осуществлении настоящей резолюции',
    zh: '请秘书长在{90}天内向安全理事会报告本决议的执行情况',
    ar: 'يطلب إلى الأمين العام أن يقدم إلى مجلس الأمن، في غضون {90} يوما، تقريرا عن تنفيذ هذا القرار',
  }),
  operative('GA', {
    en: 'Requests the Secretary-General to report to the General Assembly at its {session} session on the implementation of the present resolution',
    fr: 'Prie le Secrétaire général de lui rendre compte, à sa {session} session, de l’application de la présente résolution',
    zh: '请秘书长向大会第{session}届会议报告本决议的执行情况',
  }),
  operative('GA', {
    en: 'Requests the Secretary-General to submit to the General Assembly at its {session} session a report on the implementation of the present resolution',
    fr: 'Prie le Secrétaire général de lui présenter, à sa {session} session, un rapport sur l’application de la présente résolution',
    es: 'Solicita al Secretario General que le presente, en su {session} período de sesiones, un informe sobre la aplicación de la presente resolución',
    ru: 'просит Генерального секретаря представить Генеральной Ассамблее на ее {session} сессии доклад об осуществлении настоящей резолюции',
    zh: '请秘书长向大会第{session}届会议提交关于本决议执行情况的报告',
    ar: 'تطلب إلى الأمين العام أن يقدم إلى الجمعية العامة في دورتها {session} تقريرا عن تنفيذ هذا القرار',
  }),
  closing('GA', {
    en: 'Decides to include in the provisional agenda of its {session} session the item entitled “{title}”',
    fr: 'Décide d’inscrire à l’ordre du jour provisoire de sa {session} session la question intitulée «\u00a0{titre}\u00a0»',
    es: 'Decide incluir en el programa provisional de su {session} período de sesiones el tema titulado “{título}”',
    ru: 'постановляет включить в предварительную повестку дня своей {session} сессии пункт, озаглавленный «{название}»',
    zh: '决定将题为“{标题}”的项目列入大会第{session}届会议临时议程',
    ar: 'تقرر أن تدرج في جدول الأعمال المؤقت لدورتها {session} البند المعنون ”{العنوان}“',
  }),
  closing('GA', {
    en: 'Decides to include in the provisional agenda of its {session} session, under the item entitled “{title}”, the sub-item entitled “{title}”',
    fr: 'Décide d’inscrire à l’ordre du jour provisoire de sa {session} session, au titre de la question intitulée «\u00a0{titre}\u00a0», la question subsidiaire intitulée «\u00a0{titre}\u00a0»',
    es: 'Decide incluir en el programa provisional de su {session} período de sesiones, bajo el tema titulado “{título}”, el subtema titulado “{título}”',
    ru: 'постановляет включить в предварительную повестку дня своей {session} сессии в рамках пункта, озаглавленного «{название}», подпункт, озаглавленный «{название}»',
    zh: '决定在大会第{session}届会议临时议程题为“{标题}”的项目下列入题为“{标题}”的分项',
    ar: 'تقرر أن تدرج في جدول الأعمال المؤقت لدورتها {session}، في إطار البند المعنون ”{العنوان}“، البند الفرعي المعنون ”{العنوان}“',
  }),
  preambular('GA', {
    en: 'Guided by the purposes and principles of the Charter of the United Nations',
    fr: 'Guidée par les buts et principes énoncés dans la Charte des Nations Unies',
    es: 'Guiada por los propósitos y principios de la Carta de las Naciones Unidas',
    ru: 'руководствуясь целями и принципами Устава Организации Объединенных Наций',
    zh: '遵循《联合国宪章》的宗旨和原则',
    ar: 'إذ تسترشد بمقاصد ميثاق الأمم المتحدة ومبادئه',
  }),
  operative('ECOSOC', {
    en: 'Requests the Secretary-General to submit to the Council at its {year} session a report on the implementation of the present resolution',
    fr: 'Prie le Secrétaire général de lui présenter, à sa session de {year}, un rapport sur l’application de la présente résolution',
    es: 'Solicita al Secretario General que le presente, en su período de sesiones de {year}, un informe sobre la aplicación de la presente resolución',
    ru: 'просит Генерального секретаря представить Совету на его сессии {year} года доклад об осуществлении настоящей резолюции',
    zh: '请秘书长向理事会{year}年届会提交一份报告，说明本决议的执行情况',
    ar: 'يطلب إلى الأمين العام أن يقدم إلى المجلس في دورته لعام {year} تقريرا عن تنفيذ هذا القرار',
  }),
  preambular('HRC', {
    en: 'Guided by the purposes and principles of the Charter of the United Nations',
    fr: 'Guidé par les buts et principes énoncés dans la Charte des Nations Unies',
    es: 'Guiado por los propósitos y principios de la Carta de las Naciones Unidas',
    ru: 'руководствуясь целями и принципами Устава Организации Объединенных Наций',
    zh: '遵循《联合国宪章》的宗旨和原则',
    ar: 'إذ يسترشد بمقاصد ميثاق الأمم المتحدة ومبادئه',
  }),
  preambular('HRC', {
    en: 'Reaffirming the Universal Declaration of Human Rights, and recalling all relevant international human rights treaties',
    fr: 'Réaffirmant la Déclaration universelle des droits de l’homme et rappelant tous les instruments internationaux relatifs aux droits de l’homme pertinents',
    es: 'Reafirmando la Declaración Universal de Derechos Humanos y recordando todos los tratados de derechos humanos pertinentes',
    ru: 'подтверждая Всеобщую декларацию прав человека и ссылаясь на все соответствующие договоры по правам человека',
    zh: '重申《世界人权宣言》，并回顾所有相关国际人权条约',
    ar: 'إذ يؤكد من جديد الإعلان العالمي لحقوق الإنسان، وإذ يشير إلى جميع معاهدات حقوق الإنسان ذات الصلة',
  }),
  closing('HRC', {
    en: 'Decides to remain seized of the matter',
    fr: 'Décide de rester saisi de la question',
    es: 'Decide seguir ocupándose de la cuestión',
    ru: 'постановляет продолжать заниматься этим вопросом',
    zh: '决定继续处理此事',
    ar: 'يقرر أن يبقي المسألة قيد نظره',
  }),
];
