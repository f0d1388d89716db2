import type { HoverWords } from './hover-words';

export const ar: HoverWords = {
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
  aside: (value, addition) => `${value} (${addition})`,
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
};
