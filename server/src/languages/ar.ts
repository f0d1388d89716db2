import type { Language } from './language';

export const ar: Language = {
  code: 'ar',
  name: 'العربية',
  capitalOpeners: false,
  enactingFormulas: {
    SC: 'إن مجلس الأمن',
    GA: 'إن الجمعية العامة',
    ECOSOC: 'إن المجلس الاقتصادي والاجتماعي',
    HRC: 'إن مجلس حقوق الإنسان',
  },
  otherEnactingFormula: /^إن (?:لجنة|اللجنة|المؤتمر|مؤتمر|المجلس|مجلس|هيئة|الهيئة|منتدى|المنتدى|الأطراف)[^.؛:]{0,90}،$/,
  organNames: {
    SC: /مجلس الأمن/,
    GA: /الجمعية العامة/,
    ECOSOC: /المجلس الاقتصادي والاجتماعي/,
    HRC: /مجلس حقوق الإنسان/,
  },
  titleLine: /^(?:مشروع )?(?:ال)?قرار\s+\d{1,5}\s*\(\d{4}\)|^\d{1,4}\/\d{1,4}(?: [A-Z]| \S+)?[.\s-]/,
  adoptionLine: /^(?:قرار(?:ان|ات)?\s+)?(?:الذي\s+)?(?:اتخذ|اعتمد)(?:ه|ته|تها|تهما|هما)?\s|^\[(?:بناء|دون الإحالة)/,
  closingLine:
    /^>?الجلسة\s|^\[?(?:اعتمد(?:ت|)?|اتُّ?خذ)\s|^\d{1,2}\s+\S+(?: \S+)?\/\s?\S+\s+\d{4}$|^(?:المؤيدون|المعارضون|الممتنعون)/,
  annexLine: /^(?:المرفق|مرفق)(?:\s+\S+)?\*?$/,
  moreOpeningPhrases: { preambular: [], operative: ['يطلب', 'يدعو'] },
  openingWord: { preambular: /^و?إذ \S+/, operative: /^[يت]\S+/ },
  openingCircumstances: ['في هذا الصدد', 'في هذا السياق'],
  openingModifiers: {
    before: ['وإذ', 'إذ', 'كما', 'و'],
    behind: [
      'أيضا',
      'كذلك',
      'من جديد',
      'مرة أخرى',
      'مجددا',
      'في هذا الصدد',
      'مع التقدير',
      'مع الارتياح',
      'بقوة',
      'كل',
      'إلى',
    ],
  },
  labels: {
    operative: { style: 'decimal', punctuation: 'dash' },
    items: [
      [
        { style: 'abjad', punctuation: 'brackets' },
        { style: 'decimal', punctuation: 'quotes' },
        { style: 'bullet', punctuation: 'none' },
      ],
      [
        { style: 'decimal', punctuation: 'quotes' },
        { style: 'abjad', punctuation: 'brackets' },
        { style: 'bullet', punctuation: 'none' },
      ],
      [
        { style: 'abjad', punctuation: 'brackets' },
        { style: 'decimal', punctuation: 'quotes' },
        { style: 'bullet', punctuation: 'none' },
      ],
    ],
  },
  months: [
    'كانون الثاني/يناير',
    'شباط/فبراير',
    'آذار/مارس',
    'نيسان/أبريل',
    'أيار/مايو',
    'حزيران/يونيه',
    'تموز/يوليه',
    'آب/أغسطس',
    'أيلول/سبتمبر',
    'تشرين الأول/أكتوبر',
    'تشرين الثاني/نوفمبر',
    'كانون الأول/ديسمبر',
  ],
  citations: {
    resolution: '(?:ال|ب|ل|و|وب|ول|بال|لل|وال)?قرار(?:اته|اتها|ات|ان|ين|يها|يه|ي|ها|ه)?(?![\\u0600-\\u06ff])',
    decision: '(?:ال|ب|ل|و)?مقرر(?:اته|اتها|ات|ين|ها|ه)?(?![\\u0600-\\u06ff])',
    other: 'التعليق|التوصية|الاتفاقية|الفقر(?:ة|ات|تين)|الماد(?:ة|تين)|المواد|تقرير',
    organ: 'before',
  },
};
