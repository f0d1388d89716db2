/** Texts that a scan may take too long for, by how often what they are made of is repeated. */
export type Shape = (times: number) => string;

const behind =
  (front: string, repeated: string, end = ''): Shape =>
  times =>
    front + repeated.repeat(times) + end;
const alone = (repeated: string, end = '') => behind('', repeated, end);
const numbered =
  (line: (n: number) => string): Shape =>
  times =>
    Array.from({ length: times }, (_, i) => line(i + 1)).join('\n');

const en = 'The Security Council,\n\nRecalling ';
const operative = 'The Security Council,\n\n1. Decides ';
const fr = 'Le Conseil de sécurité,\n\nRappelant ';
const es = 'El Consejo de Seguridad,\n\nRecordando ';
const ru = 'Совет Безопасности,\n\nссылаясь на ';
const zh = '安全理事会，\n\n回顾';
const ar = 'إن مجلس الأمن،\n\nإذ يشير إلى ';
const done = 'The Security Council,\n\n1. Decides;\n\n';

/** One long line or paragraph. */
export const longParagraphs: Readonly<Record<string, Shape>> = {
  'opening brackets': alone('('),
  'closing brackets': alone(')'),
  'square brackets': alone('['),
  'full-width brackets': alone('（'),
  'brackets with letters': behind(operative, '(a)'),
  'bracketed labels': alone('[(a)] '),
  'labels in a line': alone('(a) '),
  'quotation marks': behind(en, '“'),
  digits: alone('1'),
  'digits behind text': behind(en, '1'),
  'spaced digits': behind(en, '1 '),
  'digits and slashes': behind(en, '1/'),
  'openers in a line': alone('Recalling '),
  adverbs: behind(en, 'also '),
  blanks: alone(' ', 'x'),
  'blanks within': behind(`${en}x`, ' ', 'x'),
  'blanks of many kinds': behind(`${en}x`, '\u2003', 'x'),
  'no-break spaces': behind(`${en}2185`, '\u00a0', '(2014)'),
  tabs: behind('x', '\t', 'x'),
  'runs of blanks': alone(`x${' '.repeat(50)}`),
  'direction marks': alone('\u200f'),
  'high surrogates': alone('\ud83d'),
  'low surrogates': alone('\udc00'),
  'surrogates in order': behind(en, '\ud83d\udea8'),
  'letters and accents': alone('e\u0301'),
  'accents alone': alone('\u0301'),
  'Arabic vowel marks': behind(ar, '\u064b'),
  'soft hyphens': alone('x\u00ad'),
  superscripts: alone('x', '¹'.repeat(99)),
  'footnote marks': behind('______\n1 x\n\n26-05396 1/9\n\n', 'x,1 '),
  stops: alone('x. '),
  dots: alone('.'),
  colons: behind(operative, ':', 'x'),
  semicolons: behind(en, '; '),
  commas: behind(en, ', '),
  stars: behind('S/', '*', 'x'),
  tags: alone('<b>'),
  'tags that never end': alone('<p class='),
  'ends of tags': behind(en, '>', '\n>'),
  'raised numbers': behind(en, '<sup><i>1'),
  'lines in tags': alone('<p>x,</p>'),
  hyphens: behind(en, '-'),
  slashes: behind(en, '/'),
  'link addresses that run into one another': alone('http://', ' b'),
  'link addresses in a line': alone('http://a ', 'b'),
  'brackets behind a link address': behind('http://a', ')'),
  'lone surrogates in a link address': behind('http://a', '\ud83d'),
  'addresses beside symbols': behind(en, 'resolution 61/124, undocs.org/A/RES/61/125, '),
  symbols: behind(en, 'A/RES/61/124 '),
  'a symbol without end': behind(en, 'A/'),
  'a symbol of hyphens': behind(`${en}A/A`, '-a'),
  'symbols joined by hyphens': behind(en, 'A/1-'),
  'a symbol of hyphens and capitals': behind(`${en}T/C-`, 'G-'),
  'resolutions in a list': behind(`${en}its resolutions `, '2185 (2014), '),
  'resolutions of the Assembly': behind(`${en}its resolutions `, '61/124 A and B, '),
  'old resolutions': behind(`${en}its resolutions `, '2625 (XXV), '),
  'a Roman number without end': behind(`${en}2625 (`, 'I'),
  'capitals without end': behind(en, 'IVX'),
  dates: behind(`${en}its resolution 61/124 of `, '20 December '),
  'chapters of the Charter': behind(`${en}Chapters `, 'VI, '),
  'the word chapter': behind(en, 'Chapter V'),
  'the word paragraph': behind(operative, 'paragraph '),
  'the word its': behind(operative, 'its '),
  'references in a list': behind(`${operative}paragraph `, '3 (a), '),
  'references one in the other': behind(`${operative}paragraph 3`, ' (a)'),
  'organs in French': behind(fr, 'de l’Assemblée '),
  'numbers in French': behind(fr, 'résolution 61/124 du 20 '),
  'paragraphs in French': behind(fr, 'paragraphe 3 a) '),
  'organs in Spanish': behind(es, 'de la Asamblea '),
  'paragraphs in Spanish': behind(es, 'párrafo 3 a) '),
  'the word council in Russian': behind(ru, 'Совет'),
  'the word general in Russian': behind(ru, 'Генеральнойй'),
  'paragraphs in Russian': behind(ru, 'пункта 3 a) '),
  'meetings in Russian': behind('Совет Безопасности,\n\n1. постановляет;\n\n', '1'),
  'numbers in Chinese': behind(zh, '第3(2014)号、'),
  'openings of numbers in Chinese': behind(zh, '第'),
  'blanks in Chinese': behind(`${zh}第3`, ' ', 'x'),
  'split nouns in Chinese': behind(`${zh}第3(2014)号`, '决 '),
  'paragraphs in Chinese': behind(zh, '第3段(a)分段'),
  'dates in Chinese': behind(zh, '2006年12月20日'),
  'numbers in Arabic': behind(ar, 'القرار 61/124 '),
  'sessions in Arabic': behind(ar, 'د '),
  'paragraphs in Arabic': behind(ar, 'الفقرة 3 (أ) '),
  'a date line in Arabic': behind('إن مجلس الأمن،\n\n1 - يقرر؛\n\n1 ', '/'),
  'an annex and blanks': behind(`${done}Annex I`, '\u2003', 'x'),
  'a meeting and brackets': behind(`${done}50th (`, '('),
  'Chinese characters': alone('安'),
};

/** Many lines or paragraphs. */
export const manyLines: Readonly<Record<string, Shape>> = {
  'blank lines': alone('\n'),
  'returns alone': alone('\r'),
  'returns before line ends': alone('\r\r\n'),
  'form feeds': alone('\f'),
  'labels on lines': alone('(a) x;\n'),
  'paragraphs with numbers': numbered(n => `${n}. Decides;`),
  openers: alone('Recalling,\n'),
  formulas: alone('The Security Council,\n\n'),
  'deep lettering': numbered(n => `${['(a)', '(i)', 'a.', 'i.', '(A)', '㈠', '1)'][n % 7]} x:`),
  'lettering that goes on': numbered(n => `(${'abcdefghijklmnopqrstuvwxyz'[n % 26]}) x;`),
  'direction marks on lines': alone('\u200fx\n'),
  rules: alone('______\nx\n'),
  footnotes: behind('______\n', '1 x\n'),
  'page numbers': alone('26-05396 1/9\n'),
  'numbers alone': alone('1/9\n\n'),
  'running heads': alone('S/RES/2524 (2020)\n'),
  'link addresses': alone('https://a.b/c\n'),
  'rows of a table': alone('a\tb\tc\n'),
  headings: behind(done, 'Lamps\n\n'),
  annexes: alone('Annex\n\n'),
  'letters of parts': behind(done, 'A\n\n'),
  votes: behind(done, 'In favour:\nx,\n'),
  'wrapped text': alone('and a line that goes on with the paragraph before it and is not\n'),
  'extracted text': alone('and a line that goes on with the paragraph before it and is not\n\n'),
  'lines that are set in': numbered(n => `${' '.repeat(n % 60)}and`),
  'references to a number that stands often': alone('1. Decides paragraph 1;\n'),
  'references to a missing item': numbered(n => `${n % 99}. Decides paragraph 3 (a);`),
  'references to annexes': behind(done, '1. Decides annex II;\n\nAnnex II\n\n'),
  'references to parts': behind(done, 'A. Lamps\n\n1. Decides part B;\n\n'),
  'letters that repeat': alone('1. x:\n(a) x;\n(a) y;\n(c) z;\n'),
  'references to all': numbered(n => `${n}. Decides paragraph ${n + 1};`),
};

export const shapes: Readonly<Record<string, Shape>> = { ...longParagraphs, ...manyLines };
