import type { DraftWords } from './draft-words';

export const ar: DraftWords = {
  names: {
    resolution: 'قرار معتمد',
    draft: 'مشروع قرار',
    modelUn: 'مشروع قرار لنموذج محاكاة الأمم المتحدة',
    operative: 'فقرة من المنطوق',
    operativeWithItems: 'فقرة من المنطوق ذات فقرات فرعية',
    title: 'العنوان',
    adoption: 'الاعتماد',
  },
  places: { text: 'النص', title: 'العنوان', sponsors: 'المقدمون', signatories: 'الموقعون', topic: 'الموضوع' },
  gap: ' ',
  date: ({ day, month, year }) => `${day} ${month} ${year}`,
  councilTitle: (number, year) => `القرار ${number} (${year})`,
  councilAdoption: (meeting, date) => `الذي اتخذه مجلس الأمن في جلسته ${meeting}، المعقودة في ${date}`,
  meeting: '10000',
  adoption: {
    GA: date => `قرار اتخذته الجمعية العامة في ${date}`,
    ECOSOC: date => `قرار اتخذه المجلس الاقتصادي والاجتماعي في ${date}`,
    HRC: date => `قرار اعتمده مجلس حقوق الإنسان في ${date}`,
  },
  numberedTitle: (number, title) => `${number} - ${title}`,
  preambular: {
    any: ['يشير إلى', 'يؤكد من جديد', 'يسلم بأن', 'يلاحظ', 'يرحب'],
    feminine: ['تشير إلى', 'تؤكد من جديد', 'تسلم بأن', 'تدرك', 'تشدد على'],
  },
  openPreamble: (verb, isFirst) => `${isFirst ? '' : 'و'}إذ ${verb}`,
  operative: {
    any: ['يقرر', 'يهيب', 'يحث', 'يشجع', 'يطلب', 'يرحب', 'يشدد على'],
    feminine: ['تقرر', 'تهيب', 'تحث', 'تشجع', 'تطلب', 'ترحب', 'تشدد على'],
  },
  request: { any: 'يطلب إلى الأمين العام', feminine: 'تطلب إلى الأمين العام' },
};
