import type { LanguageCode } from '../language';

/** Members who voted for, against, and abstained. */
interface Votes {
  readonly inFavour: number;
  readonly against: number;
  readonly abstaining: number;
}

/** How a text may have been adopted, other than by a vote that is counted. */
type Mode = 'unanimous' | 'recorded vote' | 'without vote' | 'acclamation';

/** What a hover on a citation says, in one of the official languages, in the words of the UN's own documents. */
export interface HoverWords {
  /** Between a label and its value. */
  readonly colon: string;
  /** Between names. */
  readonly comma: string;
  readonly agendaItem: string;
  readonly date: string;
  readonly meeting: string;
  /** In place of the meeting's number. */
  readonly writtenProcedure: string;
  readonly vote: string;
  readonly counts: (vote: Votes) => string;
  /** Before members' names. */
  readonly votedAgainst: string;
  readonly abstained: string;
  readonly modes: Readonly<Record<Mode, string>>;
  /** Around what is added to a value in parentheses. */
  readonly aside: (value: string, addition: string) => string;
  readonly chapterVII: string;
  readonly yes: string;
  readonly committee: string;
  readonly draft: string;
  /** Behind a draft's symbol: the paragraph of the report that holds it. */
  readonly paragraph: (number: string) => string;
  /** Between two drafts. */
  readonly and: string;
  /** How many documents it cites, and how many cite it, among those that have been counted. */
  readonly cites: string;
  readonly citedBy: string;
  readonly documents: (count: number) => string;
  /** In place of a paragraph that a reference names: "3 (a)" as its language writes it. */
  readonly noParagraph: (number: string) => string;
  /** Whose the facts are. */
  readonly source: string;
  readonly unitedNations: string;
  readonly wrongYear: (cited: number, actual: number) => string;
  /** With the symbol of the latest document that the catalogue holds, and the written date up to which it reaches. */
  readonly beyondCatalogue: (last: string, until: string) => string;
  /** What a session's or a symbol's number tells of a document that the catalogue does not hold. */
  readonly ofYears: (first: number, last: number) => string;
  /** For a document of a series that the catalogue does not hold at all. */
  readonly notInCatalogue: string;
}

const spaced = (value: string, addition: string): string => `${value} (${addition})`;
const unspaced = (value: string, addition: string): string => `${value}(${addition})`;

export const hoverWords: Readonly<Record<LanguageCode, HoverWords>> = {
  en: {
    colon: ': ',
    comma: ', ',
    agendaItem: 'Agenda item',
    date: 'Date',
    meeting: 'Meeting',
    writtenProcedure: 'none, written procedure',
    vote: 'Vote',
    counts: ({ inFavour, against, abstaining }) =>
      `${inFavour} in favour, ${against} against, ${abstaining} ${abstaining === 1 ? 'abstention' : 'abstentions'}`,
    votedAgainst: 'Voted against',
    abstained: 'Abstained',
    modes: {
      'recorded vote': 'recorded vote',
      unanimous: 'unanimous',
      'without vote': 'without a vote',
      acclamation: 'by acclamation',
    },
    aside: spaced,
    chapterVII: 'Chapter VII',
    yes: 'yes',
    committee: 'Committee',
    draft: 'Draft',
    paragraph: number => `, para. ${number}`,
    and: ' and ',
    cites: 'Cites',
    citedBy: 'Cited by',
    documents: count => `${count} ${count === 1 ? 'document' : 'documents'}`,
    noParagraph: number => `There is no paragraph ${number}.`,
    source: 'Source',
    unitedNations: 'United Nations',
    wrongYear: (cited, actual) => `The year cited is ${cited}; this resolution is of ${actual}.`,
    beyondCatalogue: (last, until) => `Not known to the catalogue, which reaches ${last} and ${until}.`,
    ofYears: (first, last) =>
      first === last ? `By its symbol, of ${first}.` : `By its session, of ${first} or ${last}.`,
    notInCatalogue: 'Not known to the catalogue.',
  },
  zh: {
    colon: '：',
    comma: '、',
    agendaItem: '议程项目',
    date: '日期',
    meeting: '会议',
    writtenProcedure: '无，书面程序',
    vote: '表决',
    counts: ({ inFavour, against, abstaining }) => `${inFavour}票赞成、${against}票反对、${abstaining}票弃权`,
    votedAgainst: '反对国',
    abstained: '弃权国',
    modes: {
      'recorded vote': '记录表决',
      unanimous: '一致通过',
      'without vote': '未经表决',
      acclamation: '以鼓掌方式通过',
    },
    aside: unspaced,
    chapterVII: '第七章',
    yes: '是',
    committee: '委员会',
    draft: '决议草案',
    paragraph: number => `，第${number}段`,
    and: '和',
    cites: '引用',
    citedBy: '被引用',
    documents: count => `${count}份文件`,
    noParagraph: number => `没有第${number}段。`,
    source: '来源',
    unitedNations: '联合国',
    wrongYear: (cited, actual) => `引用的年份为${cited}年，该决议实为${actual}年通过。`,
    beyondCatalogue: (last, until) => `目录中没有此件；目录截至${last}，${until}。`,
    ofYears: (first, last) => (first === last ? `按文号，为${first}年。` : `按届次，为${first}年或${last}年。`),
    notInCatalogue: '目录中没有此件。',
  },
  fr: {
    colon: '\u00a0: ',
    comma: ', ',
    agendaItem: 'Point de l’ordre du jour',
    date: 'Date',
    meeting: 'Séance',
    writtenProcedure: 'aucune, procédure écrite',
    vote: 'Vote',
    counts: ({ inFavour, against, abstaining }) =>
      `${inFavour} voix pour, ${against} contre, ${abstaining} ${abstaining < 2 ? 'abstention' : 'abstentions'}`,
    votedAgainst: 'Ont voté contre',
    abstained: 'Se sont abstenus',
    modes: {
      'recorded vote': 'vote enregistré',
      unanimous: 'à l’unanimité',
      'without vote': 'sans vote',
      acclamation: 'par acclamation',
    },
    aside: spaced,
    chapterVII: 'Chapitre VII',
    yes: 'oui',
    committee: 'Commission',
    draft: 'Projet',
    paragraph: number => `, par. ${number}`,
    and: ' et ',
    cites: 'Cite',
    citedBy: 'Citée par',
    documents: count => `${count} ${count < 2 ? 'document' : 'documents'}`,
    noParagraph: number => `Il n’y a pas de paragraphe\u00a0${number}.`,
    source: 'Source',
    unitedNations: 'Organisation des Nations Unies',
    wrongYear: (cited, actual) => `L’année citée est ${cited}\u00a0; cette résolution est de ${actual}.`,
    beyondCatalogue: (last, until) => `Inconnue du catalogue, qui va jusqu’à ${last} et au ${until}.`,
    ofYears: (first, last) =>
      first === last ? `D’après sa cote, de ${first}.` : `D’après sa session, de ${first} ou ${last}.`,
    notInCatalogue: 'Inconnue du catalogue.',
  },
  es: {
    colon: ': ',
    comma: ', ',
    agendaItem: 'Tema del orden del día',
    date: 'Fecha',
    meeting: 'Sesión',
    writtenProcedure: 'ninguna, procedimiento por escrito',
    vote: 'Votación',
    counts: ({ inFavour, against, abstaining }) =>
      `${inFavour} ${inFavour === 1 ? 'voto' : 'votos'} a favor, ${against} en contra, ${abstaining} ${abstaining === 1 ? 'abstención' : 'abstenciones'}`,
    votedAgainst: 'Votos en contra',
    abstained: 'Abstenciones',
    modes: {
      'recorded vote': 'votación registrada',
      unanimous: 'por unanimidad',
      'without vote': 'sin votación',
      acclamation: 'por aclamación',
    },
    aside: spaced,
    chapterVII: 'Capítulo VII',
    yes: 'sí',
    committee: 'Comisión',
    draft: 'Proyecto',
    paragraph: number => `, párr. ${number}`,
    and: ' y ',
    cites: 'Cita',
    citedBy: 'Citada por',
    documents: count => `${count} ${count === 1 ? 'documento' : 'documentos'}`,
    noParagraph: number => `No hay ningún párrafo\u00a0${number}.`,
    source: 'Fuente',
    unitedNations: 'Naciones Unidas',
    wrongYear: (cited, actual) => `El año citado es ${cited}; esta resolución es de ${actual}.`,
    beyondCatalogue: (last, until) => `No figura en el catálogo, que llega hasta ${last} y hasta el ${until}.`,
    ofYears: (first, last) =>
      first === last ? `Según su signatura, de ${first}.` : `Según su período de sesiones, de ${first} o ${last}.`,
    notInCatalogue: 'No figura en el catálogo.',
  },
  ru: {
    colon: ': ',
    comma: ', ',
    agendaItem: 'Пункт повестки дня',
    date: 'Дата',
    meeting: 'Заседание',
    writtenProcedure: 'не проводилось, письменная процедура',
    vote: 'Голосование',
    counts: ({ inFavour, against, abstaining }) =>
      `за\u00a0— ${inFavour}, против\u00a0— ${against}, воздержались\u00a0— ${abstaining}`,
    votedAgainst: 'Голосовали против',
    abstained: 'Воздержались',
    modes: {
      'recorded vote': 'заносимое в отчет о заседании голосование',
      unanimous: 'единогласно',
      'without vote': 'без голосования',
      acclamation: 'путем аккламации',
    },
    aside: spaced,
    chapterVII: 'Глава VII',
    yes: 'да',
    committee: 'Комитет',
    draft: 'Проект',
    paragraph: number => `, п. ${number}`,
    and: ' и ',
    cites: 'Ссылается на документы',
    citedBy: 'Ссылаются документы',
    documents: count => String(count),
    noParagraph: number => `Пункта\u00a0${number} нет.`,
    source: 'Источник',
    unitedNations: 'Организация Объединенных Наций',
    wrongYear: (cited, actual) => `Указан ${cited}\u00a0год; эта резолюция ${actual}\u00a0года.`,
    beyondCatalogue: (last, until) => `Нет в каталоге; он доведен до ${last}, ${until}.`,
    ofYears: (first, last) =>
      first === last
        ? `Судя по условному обозначению, ${first}\u00a0года.`
        : `Судя по сессии, ${first} или ${last}\u00a0года.`,
    notInCatalogue: 'Нет в каталоге.',
  },
  ar: {
    colon: ': ',
    comma: '، ',
    agendaItem: 'بند جدول الأعمال',
    date: 'التاريخ',
    meeting: 'الجلسة',
    writtenProcedure: 'لا توجد، إجراء خطي',
    vote: 'التصويت',
    counts: ({ inFavour, against, abstaining }) =>
      `المؤيدون: ${inFavour}، المعارضون: ${against}، الممتنعون: ${abstaining}`,
    votedAgainst: 'المعارضون',
    abstained: 'الممتنعون',
    modes: {
      'recorded vote': 'تصويت مسجل',
      unanimous: 'بالإجماع',
      'without vote': 'بدون تصويت',
      acclamation: 'بالتزكية',
    },
    aside: spaced,
    chapterVII: 'الفصل السابع',
    yes: 'نعم',
    committee: 'اللجنة',
    draft: 'مشروع القرار',
    paragraph: number => `، الفقرة ${number}`,
    and: ' و ',
    cites: 'الوثائق التي يستشهد بها',
    citedBy: 'الوثائق التي تستشهد به',
    documents: count => String(count),
    noParagraph: number => `لا توجد فقرة ${number}.`,
    source: 'المصدر',
    unitedNations: 'الأمم المتحدة',
    wrongYear: (cited, actual) => `السنة المذكورة هي ${cited}، وهذا القرار صادر في عام ${actual}.`,
    beyondCatalogue: (last, until) => `غير مدرج في الفهرس الذي يصل إلى ${last} وإلى ${until}.`,
    ofYears: (first, last) =>
      first === last ? `من واقع رمزه، سنة ${first}.` : `من واقع دورته، سنة ${first} أو ${last}.`,
    notInCatalogue: 'غير مدرج في الفهرس.',
  },
};
