/** What word processors and browsers print beside a page's text: its number in words, and what says that a text is no final one. */

const digits = '[\\d\\u0660-\\u0669\\u06f0-\\u06f9]{1,3}';
const page = '(?:Page|Página|Pagina|Страница|Стр\\.|الصفحة|صفحة)';
const of = '(?: ?\\/ ?| of | sur | de | из | من )';

/** "Page 3 of 5" "Page | 3" "Página 3 de 5" "Стр. 3 из 5" "الصفحة 3 من 5", "3 | Page", "– 3 –", "第3页，共5页": the blanks are single ones. */
const numbers = new RegExp(
  `^(?:${page}(?: ?\\| ?| ?[:№] ?| )?${digits}(?:${of}${digits})?` +
    `|${digits} ?\\| ?(?:${page}|P a g e)` +
    `|([-–—]) ?${digits} ?\\1` +
    `|第 ?${digits} ?页(?:[ ,，/]{0,2}共 ?${digits} ?页)?)$`,
  'i',
);
/** Without a noun less is sure: "3 of 5", "p. 3", "с. 3". */
const shortNumbers = new RegExp(`^(?:${digits}(?: of | sur | de | из | من )${digits}|(?:p|pág|с)\\. ?${digits})$`, 'i');

/** A text's state, as it stands across or above each page. In capitals no paragraph has a line of its own for it. */
const states: readonly string[] = [
  ...['(?:Zero |First |Second |Working |Revised |Preliminary )?Draft', 'Advance(?: unedited)? (?:version|copy)'],
  ...[
    'Unedited(?: version)?',
    '(?:Strictly )?Confidential',
    'Embargoed',
    '(?:For )?Internal use only',
    'Not for (?:circulation|citation|distribution)',
  ],
  ...['Avant-projet', 'Projet(?: zéro)?', 'Version préliminaire(?: non éditée)?', 'Confidentiel'],
  ...['Proyecto(?: cero)?', 'Borrador(?: cero)?', 'Versión (?:preliminar|avanzada)(?: sin editar)?', 'Confidencial'],
  ...['(?:Нулевой )?проект', 'Черновик', 'Предварительный (?:неотредактированный )?вариант', 'Конфиденциально'],
  ...['(?:零|决议|案文)?草案', '草稿', '初稿', '未经编辑的?(?:预发|先行)(?:本|版)', '机密', '内部文件'],
  ...['مشروع', '(?:مسودة|المسودة)(?: أولية| الصفرية)?', 'نسخة (?:أولية|مسبقة) غير (?:محررة|منقحة)', 'سري'],
];
/** Behind it a version or a date: "Draft v2", "Zero draft – 15 October 2020", "Draft as of 3 March". */
const version =
  '((?: ?v(?:er\\.|ersion)? ?\\d[\\d.]{0,4}| ?rev\\. ?\\d{1,2})?(?:[ ,–—-]{1,3}(?:as of |of |du |del |от )?\\d{1,2}[ ./]\\S{1,12}[ ./]\\d{2,4})?)';
const state = new RegExp(`^\\[?(?:${states.join('|')})${version}\\]?$`, 'iu');

/** At a first page's foot. */
const recycling =
  /^(?:Please recycle|(?:Prière|Merci) de recycler|Se ruega reciclar|Просьба отправить на вторичную переработку|请回收|(?:الرجاء|يرجى) إعادة (?:استعمال|تدوير|استخدام)(?: هذا)? ?الورق)[.♲♻ ]{0,2}$/i;

/** How sure a line of a page is to be no part of its text. */
export type BesideText = 'sure' | 'likely' | null;

const longest = 60;

const firstLetters = new Set(
  [...'PpСсRАПЧКНصاMSDdمي请ZFWRUIEABCVN第草初零决案未机内منس[-–—'].map(letter => letter.charCodeAt(0)),
);

/** A look at how a line begins and how long it is. */
export function mayStandBesideText(code: number, length: number): boolean {
  return length <= longest && (firstLetters.has(code) || isDigit(code));
}

function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9);
}

/** `line` has single blanks, and no marks of direction. */
export function standsBesideText(line: string): BesideText {
  if (!mayStandBesideText(line.charCodeAt(0), line.length)) return null;
  if (numbers.test(line)) return 'sure';
  if (shortNumbers.test(line)) return 'likely';
  if (recycling.test(line)) return 'sure';
  const said = state.exec(line);
  if (!said) return null;
  return said[1] !== '' || (line === line.toUpperCase() && line !== line.toLowerCase()) ? 'sure' : 'likely';
}
