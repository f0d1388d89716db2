import type { AdoptionMode, Vote } from '../catalogue/entry';
import type { LanguageCode } from '../languages/language';

/** What a hover on a citation says, in one of the official languages, in the words of the UN's own documents. */
export interface HoverWords {
  /** Between a label and its value. */
  readonly colon: string;
  readonly subject: string;
  readonly agendaItem: string;
  readonly date: string;
  readonly meeting: string;
  /** In place of the meeting's number. */
  readonly writtenProcedure: string;
  readonly vote: string;
  readonly counts: (vote: Vote) => string;
  readonly modes: Readonly<Record<Exclude<AdoptionMode, 'vote'>, string>>;
  /** Around what is added to a value in parentheses. */
  readonly aside: (value: string, addition: string) => string;
  readonly chapterVII: string;
  readonly yes: string;
  readonly no: string;
  readonly notKnown: string;
  readonly draft: string;
  readonly text: string;
  readonly wrongYear: (cited: number, actual: number) => string;
  /** With the symbol of the latest document that the catalogue holds, and the written date up to which it reaches. */
  readonly beyondCatalogue: (last: string, until: string) => string;
  /** For a document of a series that the catalogue does not hold at all. */
  readonly notInCatalogue: string;
}

const spaced = (value: string, addition: string): string => `${value} (${addition})`;
const unspaced = (value: string, addition: string): string => `${value}(${addition})`;

export const hoverWords: Readonly<Record<LanguageCode, HoverWords>> = {
  en: {
    colon: ': ',
    subject: 'Subject',
    agendaItem: 'Agenda item',
    date: 'Date',
    meeting: 'Meeting',
    writtenProcedure: 'none, written procedure',
    vote: 'Vote',
    counts: ({ inFavour, against, abstaining }) =>
      `${inFavour} in favour, ${against} against, ${abstaining} ${abstaining === 1 ? 'abstention' : 'abstentions'}`,
    modes: { unanimous: 'unanimous', 'without vote': 'without a vote', acclamation: 'by acclamation' },
    aside: spaced,
    chapterVII: 'Chapter VII',
    yes: 'yes',
    no: 'no',
    notKnown: 'not known',
    draft: 'Draft',
    text: 'Text',
    wrongYear: (cited, actual) => `The year cited is ${cited}; this resolution is of ${actual}.`,
    beyondCatalogue: (last, until) => `Not known to the catalogue, which reaches ${last} and ${until}.`,
    notInCatalogue: 'Not known to the catalogue.',
  },
  zh: {
    colon: '：',
    subject: '主题',
    agendaItem: '议程项目',
    date: '日期',
    meeting: '会议',
    writtenProcedure: '无，书面程序',
    vote: '表决',
    counts: ({ inFavour, against, abstaining }) => `${inFavour}票赞成、${against}票反对、${abstaining}票弃权`,
    modes: { unanimous: '一致通过', 'without vote': '未经表决', acclamation: '以鼓掌方式通过' },
    aside: unspaced,
    chapterVII: '第七章',
    yes: '是',
    no: '否',
    notKnown: '不详',
    draft: '决议草案',
    text: '全文',
    wrongYear: (cited, actual) => `引用的年份为${cited}年，该决议实为${actual}年通过。`,
    beyondCatalogue: (last, until) => `目录中没有此件；目录截至${last}，${until}。`,
    notInCatalogue: '目录中没有此件。',
  },
  fr: {
    colon: '\u00a0: ',
    subject: 'Objet',
    agendaItem: 'Point de l’ordre du jour',
    date: 'Date',
    meeting: 'Séance',
    writtenProcedure: 'aucune, procédure écrite',
    vote: 'Vote',
    counts: ({ inFavour, against, abstaining }) =>
      `${inFavour} voix pour, ${against} contre, ${abstaining} ${abstaining < 2 ? 'abstention' : 'abstentions'}`,
    modes: { unanimous: 'à l’unanimité', 'without vote': 'sans vote', acclamation: 'par acclamation' },
    aside: spaced,
    chapterVII: 'Chapitre VII',
    yes: 'oui',
    no: 'non',
    notKnown: 'non connu',
    draft: 'Projet',
    text: 'Texte',
    wrongYear: (cited, actual) => `L’année citée est ${cited}\u00a0; cette résolution est de ${actual}.`,
    beyondCatalogue: (last, until) => `Inconnue du catalogue, qui va jusqu’à ${last} et au ${until}.`,
    notInCatalogue: 'Inconnue du catalogue.',
  },
  es: {
    colon: ': ',
    subject: 'Asunto',
    agendaItem: 'Tema del orden del día',
    date: 'Fecha',
    meeting: 'Sesión',
    writtenProcedure: 'ninguna, procedimiento por escrito',
    vote: 'Votación',
    counts: ({ inFavour, against, abstaining }) =>
      `${inFavour} ${inFavour === 1 ? 'voto' : 'votos'} a favor, ${against} en contra, ${abstaining} ${abstaining === 1 ? 'abstención' : 'abstenciones'}`,
    modes: { unanimous: 'por unanimidad', 'without vote': 'sin votación', acclamation: 'por aclamación' },
    aside: spaced,
    chapterVII: 'Capítulo VII',
    yes: 'sí',
    no: 'no',
    notKnown: 'no consta',
    draft: 'Proyecto',
    text: 'Texto',
    wrongYear: (cited, actual) => `El año citado es ${cited}; esta resolución es de ${actual}.`,
    beyondCatalogue: (last, until) => `No figura en el catálogo, que llega hasta ${last} y hasta el ${until}.`,
    notInCatalogue: 'No figura en el catálogo.',
  },
  ru: {
    colon: ': ',
    subject: 'Тема',
    agendaItem: 'Пункт повестки дня',
    date: 'Дата',
    meeting: 'Заседание',
    writtenProcedure: 'не проводилось, письменная процедура',
    vote: 'Голосование',
    counts: ({ inFavour, against, abstaining }) =>
      `за\u00a0— ${inFavour}, против\u00a0— ${against}, воздержались\u00a0— ${abstaining}`,
    modes: { unanimous: 'единогласно', 'without vote': 'без голосования', acclamation: 'путем аккламации' },
    aside: spaced,
    chapterVII: 'Глава VII',
    yes: 'да',
    no: 'нет',
    notKnown: 'неизвестно',
    draft: 'Проект',
    text: 'Текст',
    wrongYear: (cited, actual) => `Указан ${cited}\u00a0год; эта резолюция ${actual}\u00a0года.`,
    beyondCatalogue: (last, until) => `Нет в каталоге; он доведен до ${last}, ${until}.`,
    notInCatalogue: 'Нет в каталоге.',
  },
  ar: {
    colon: ': ',
    subject: 'الموضوع',
    agendaItem: 'بند جدول الأعمال',
    date: 'التاريخ',
    meeting: 'الجلسة',
    writtenProcedure: 'لا توجد، إجراء خطي',
    vote: 'التصويت',
    counts: ({ inFavour, against, abstaining }) =>
      `المؤيدون: ${inFavour}، المعارضون: ${against}، الممتنعون: ${abstaining}`,
    modes: { unanimous: 'بالإجماع', 'without vote': 'بدون تصويت', acclamation: 'بالتزكية' },
    aside: spaced,
    chapterVII: 'الفصل السابع',
    yes: 'نعم',
    no: 'لا',
    notKnown: 'غير معروف',
    draft: 'مشروع القرار',
    text: 'النص',
    wrongYear: (cited, actual) => `السنة المذكورة هي ${cited}، وهذا القرار صادر في عام ${actual}.`,
    beyondCatalogue: (last, until) => `غير مدرج في الفهرس الذي يصل إلى ${last} وإلى ${until}.`,
    notInCatalogue: 'غير مدرج في الفهرس.',
  },
};
