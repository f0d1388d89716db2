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
    resolution: marked(`(?<![ء-ي])[وف]?[بلك]?(?:ال|ل)?قرار(?:اته|اتها|اتهما|ات|ان|ين|يها|يه|ي|ها|ه)?(?![ء-ي])`),
    decision: marked(`(?<![ء-ي])[وف]?[بلك]?(?:ال|ل)?مقرر(?:اته|اتها|ات|ان|ين|يها|يه|ي|ها|ه)?(?![ء-ي])`),
    statement: marked(`(?<![ء-ي])[وف]?[بلك]?بيان(?:ات)? (?:رئيس|رئيسه|رئيسته|رئاسي)(?![ء-ي])|البيان الرئاسي`),
    other: 'التعليق|التوصية|الاتفاقية|الفقر(?:ة|ات|تين)|الماد(?:ة|تين)|المواد|تقرير',
    bodies: {
      assembly: marked('(?:ال|ل)جمعية(?! (?:الصحة|البرلمانية))'),
      council: marked('(?:ال|ل)مجلس'),
      humanRightsCommission: marked('لجنة حقوق الإنسان'),
      other: marked(
        'جمعية الصحة|الجمعية البرلمانية|جمعية (?:[ء-ي]+ )?(?:البيئة|للبيئة)|المجلس التنفيذي|مجلس (?:السلم|السلام|الإدارة|أوروبا|وزراء)|(?<![ء-ي])[وبل]?(?:ال|ل)?(?:لجنة|مؤتمر|اجتماع)(?![ء-ي])',
      ),
    },
    own: marked('(?:ه|ها|هما)$'),
    inItsOwn: marked('(?<![ء-ي])(?:في|ب|بموجب)$'),
    ofOrgan: null,
    date: '\\d{1,2} [^\\d،؛.()]{2,40}?(\\d{4})',
    charter: {
      chapter: '(?<![ء-ي])[وف]?[بل]?(?:ال|ل)?(?:فصل|فصلين|فصول)',
      article: '(?<![ء-ي])[وف]?[بل]?(?:ال|ل)?(?:مادة|مادتين|مواد)',
      join: '،|و|أو|إلى|[-–]',
      of: 'من (?:الميثاق|ميثاق الأمم المتحدة)',
      chapterNames:
        'الأول,الثاني,الثالث,الرابع,الخامس,السادس,السابع,الثامن,التاسع,العاشر,الحادي عشر,الثاني عشر,الثالث عشر,الرابع عشر,الخامس عشر,السادس عشر,السابع عشر,الثامن عشر,التاسع عشر'.split(
          ',',
        ),
    },
    // the parts A, B, C … of a resolution, by the names of the letters: 48/75 ياء
    partLetters:
      'ألف باء جيم دال هاء واو زاي حاء طاء ياء كاف لام ميم نون سين عين فاء صاد قاف راء شين تاء ثاء خاء ذال ضاد'.split(
        ' ',
      ),
  },
};

/** The same words with vowel signs and stretching strokes between their letters: قرارَي, قــرار. */
function marked(source: string): string {
  return source.replace(/(?<!\[[^\]]*)[\u0621-\u064a]/g, '$&[\\u0640\\u064b-\\u0652]*');
}
