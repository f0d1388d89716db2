import type { LanguageCode } from '../language';

/** What a part of a document symbol stands for; the key of its words in each language. */
export type SegmentMeaning =
  | 'assembly'
  | 'securityCouncil'
  | 'economicAndSocialCouncil'
  | 'trusteeshipCouncil'
  | 'secretariat'
  | 'humanRightsCouncil'
  | 'mainCommittee'
  | 'adHocCommittee'
  | 'committee'
  | 'commission'
  | 'conference'
  | 'workingGroup'
  | 'subcommittee'
  | 'session'
  | 'emergencySession'
  | 'specialSession'
  | 'year'
  | 'document'
  | 'resolution'
  | 'decision'
  | 'presidentialStatement'
  | 'limited'
  | 'restricted'
  | 'information'
  | 'conferenceRoomPaper'
  | 'nonGovernmental'
  | 'meetingRecord'
  | 'summaryRecord'
  | 'addendum'
  | 'corrigendum'
  | 'revision';

interface Words extends Readonly<Record<SegmentMeaning, string>> {
  /** Behind words that end in parentheses, a bare number would seem to count these. */
  readonly numbered: (words: string, number: string) => string;
}

/** What the parts of a document symbol are called, in the words of the UN's own documents. A number stands behind. */
export const symbolWords: Readonly<Record<LanguageCode, Words>> = {
  en: {
    numbered: (words, number) => `${words}, No.\u00a0${number}`,
    assembly: 'General Assembly',
    securityCouncil: 'Security Council',
    economicAndSocialCouncil: 'Economic and Social Council',
    trusteeshipCouncil: 'Trusteeship Council',
    secretariat: 'Secretariat',
    humanRightsCouncil: 'Human Rights Council',
    mainCommittee: 'Main Committee',
    adHocCommittee: 'Ad hoc committee',
    committee: 'Committee',
    commission: 'Commission',
    conference: 'Conference',
    workingGroup: 'Working group',
    subcommittee: 'Subcommittee',
    session: 'Session',
    emergencySession: 'Emergency special session',
    specialSession: 'Special session',
    year: 'Year',
    document: 'Number of the document',
    resolution: 'Resolution',
    decision: 'Decision',
    presidentialStatement: 'Statement by the President',
    limited: 'Limited distribution (a draft, as a rule)',
    restricted: 'Restricted distribution',
    information: 'Information series',
    conferenceRoomPaper: 'Conference room paper',
    nonGovernmental: 'Statement by a non-governmental organization',
    meetingRecord: 'Verbatim record of a meeting',
    summaryRecord: 'Summary record of a meeting',
    addendum: 'Addendum',
    corrigendum: 'Corrigendum',
    revision: 'Revision',
  },
  fr: {
    numbered: (words, number) => `${words}, nº\u00a0${number}`,
    assembly: 'Assemblée générale',
    securityCouncil: 'Conseil de sécurité',
    economicAndSocialCouncil: 'Conseil économique et social',
    trusteeshipCouncil: 'Conseil de tutelle',
    secretariat: 'Secrétariat',
    humanRightsCouncil: 'Conseil des droits de l’homme',
    mainCommittee: 'Grande commission',
    adHocCommittee: 'Comité spécial',
    committee: 'Comité',
    commission: 'Commission',
    conference: 'Conférence',
    workingGroup: 'Groupe de travail',
    subcommittee: 'Sous-comité',
    session: 'Session',
    emergencySession: 'Session extraordinaire d’urgence',
    specialSession: 'Session extraordinaire',
    year: 'Année',
    document: 'Numéro du document',
    resolution: 'Résolution',
    decision: 'Décision',
    presidentialStatement: 'Déclaration de la présidence',
    limited: 'Distribution limitée (en général, un projet)',
    restricted: 'Distribution restreinte',
    information: 'Série d’information',
    conferenceRoomPaper: 'Document de séance',
    nonGovernmental: 'Déclaration d’une organisation non gouvernementale',
    meetingRecord: 'Procès-verbal de séance',
    summaryRecord: 'Compte rendu analytique de séance',
    addendum: 'Additif',
    corrigendum: 'Rectificatif',
    revision: 'Version révisée',
  },
  es: {
    numbered: (words, number) => `${words}, núm.\u00a0${number}`,
    assembly: 'Asamblea General',
    securityCouncil: 'Consejo de Seguridad',
    economicAndSocialCouncil: 'Consejo Económico y Social',
    trusteeshipCouncil: 'Consejo de Administración Fiduciaria',
    secretariat: 'Secretaría',
    humanRightsCouncil: 'Consejo de Derechos Humanos',
    mainCommittee: 'Comisión Principal',
    adHocCommittee: 'Comité especial',
    committee: 'Comité',
    commission: 'Comisión',
    conference: 'Conferencia',
    workingGroup: 'Grupo de trabajo',
    subcommittee: 'Subcomité',
    session: 'Período de sesiones',
    emergencySession: 'Período extraordinario de sesiones de emergencia',
    specialSession: 'Período extraordinario de sesiones',
    year: 'Año',
    document: 'Número del documento',
    resolution: 'Resolución',
    decision: 'Decisión',
    presidentialStatement: 'Declaración de la Presidencia',
    limited: 'Distribución limitada (por lo general, un proyecto)',
    restricted: 'Distribución reservada',
    information: 'Serie informativa',
    conferenceRoomPaper: 'Documento de sesión',
    nonGovernmental: 'Exposición de una organización no gubernamental',
    meetingRecord: 'Acta literal de una sesión',
    summaryRecord: 'Acta resumida de una sesión',
    addendum: 'Adición',
    corrigendum: 'Corrección',
    revision: 'Revisión',
  },
  ru: {
    numbered: (words, number) => `${words}, №\u00a0${number}`,
    assembly: 'Генеральная Ассамблея',
    securityCouncil: 'Совет Безопасности',
    economicAndSocialCouncil: 'Экономический и Социальный Совет',
    trusteeshipCouncil: 'Совет по Опеке',
    secretariat: 'Секретариат',
    humanRightsCouncil: 'Совет по правам человека',
    mainCommittee: 'Главный комитет',
    adHocCommittee: 'Специальный комитет',
    committee: 'Комитет',
    commission: 'Комиссия',
    conference: 'Конференция',
    workingGroup: 'Рабочая группа',
    subcommittee: 'Подкомитет',
    session: 'Сессия',
    emergencySession: 'Чрезвычайная специальная сессия',
    specialSession: 'Специальная сессия',
    year: 'Год',
    document: 'Номер документа',
    resolution: 'Резолюция',
    decision: 'Решение',
    presidentialStatement: 'Заявление Председателя',
    limited: 'Ограниченное распространение (как правило, проект)',
    restricted: 'Для служебного пользования',
    information: 'Информационная серия',
    conferenceRoomPaper: 'Документ зала заседаний',
    nonGovernmental: 'Заявление неправительственной организации',
    meetingRecord: 'Стенографический отчет о заседании',
    summaryRecord: 'Краткий отчет о заседании',
    addendum: 'Добавление',
    corrigendum: 'Исправление',
    revision: 'Пересмотренный вариант',
  },
  zh: {
    numbered: (words, number) => `${words}，第${number}号`,
    assembly: '大会',
    securityCouncil: '安全理事会',
    economicAndSocialCouncil: '经济及社会理事会',
    trusteeshipCouncil: '托管理事会',
    secretariat: '秘书处',
    humanRightsCouncil: '人权理事会',
    mainCommittee: '主要委员会',
    adHocCommittee: '特设委员会',
    committee: '委员会',
    commission: '职司委员会',
    conference: '会议',
    workingGroup: '工作组',
    subcommittee: '小组委员会',
    session: '届会',
    emergencySession: '紧急特别会议',
    specialSession: '特别会议',
    year: '年份',
    document: '文件号',
    resolution: '决议',
    decision: '决定',
    presidentialStatement: '主席声明',
    limited: '限制分发(一般为草案)',
    restricted: '内部分发',
    information: '资料文件',
    conferenceRoomPaper: '会议室文件',
    nonGovernmental: '非政府组织的陈述',
    meetingRecord: '会议逐字记录',
    summaryRecord: '会议简要记录',
    addendum: '增编',
    corrigendum: '更正',
    revision: '修订版',
  },
  ar: {
    numbered: (words, number) => `${words}، رقم ${number}`,
    assembly: 'الجمعية العامة',
    securityCouncil: 'مجلس الأمن',
    economicAndSocialCouncil: 'المجلس الاقتصادي والاجتماعي',
    trusteeshipCouncil: 'مجلس الوصاية',
    secretariat: 'الأمانة العامة',
    humanRightsCouncil: 'مجلس حقوق الإنسان',
    mainCommittee: 'اللجنة الرئيسية',
    adHocCommittee: 'لجنة مخصصة',
    committee: 'لجنة',
    commission: 'لجنة فنية',
    conference: 'مؤتمر',
    workingGroup: 'فريق عامل',
    subcommittee: 'لجنة فرعية',
    session: 'الدورة',
    emergencySession: 'الدورة الاستثنائية الطارئة',
    specialSession: 'الدورة الاستثنائية',
    year: 'السنة',
    document: 'رقم الوثيقة',
    resolution: 'قرار',
    decision: 'مقرر',
    presidentialStatement: 'بيان رئاسي',
    limited: 'توزيع محدود (مشروع في العادة)',
    restricted: 'توزيع مقيد',
    information: 'سلسلة إعلامية',
    conferenceRoomPaper: 'ورقة غرفة اجتماعات',
    nonGovernmental: 'بيان مقدم من منظمة غير حكومية',
    meetingRecord: 'محضر حرفي لجلسة',
    summaryRecord: 'محضر موجز لجلسة',
    addendum: 'إضافة',
    corrigendum: 'تصويب',
    revision: 'تنقيح',
  },
};
