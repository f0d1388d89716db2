import { layouts, texts } from '../resolution/layouts';

/** What is pasted, typed and put in: lines of six languages, and what has reach over a whole document. */

export const languages = Object.keys(texts);
export const layoutNames = Object.keys(layouts);

/** One resolution laid out, or its paragraphs from one on: a few of them, for a page takes some to be one. */
export function laidOut(language: string, layout: string, from = 0, count = 99): string {
  return layouts[layout]!(texts[language]!.slice(from, from + Math.max(4, count)));
}

/** Lines that change how others are read, each put in as a line of its own. */
export const farReachingLines: readonly string[] = [
  'The General Assembly,',
  'The Security Council,',
  'The Commission on the Status of Women,',
  'Le Conseil de sécurité,',
  'El Consejo de Derechos Humanos,',
  'Экономический и Социальный Совет,',
  '安全理事会，',
  'إن مجلس الأمن،',
  '1. Decides that this is the only numbered paragraph;',
  '5 Encourages keepers to number their paragraphs;',
  '2 bis. Urges calm;',
  '4. Recalls paragraph 2 (a) above and paragraphs 1 and 3 of the present resolution;',
  '1 - يقرر ما ورد في الفقرة 2؛',
  '1. 决定按照上文第2段(a)分段行事；',
  'PP3. Noting paragraph 1 of annex II,',
  'OP4. Decides;',
  '(a) A first item;',
  '(b) A second item, named in paragraph 1 (a):',
  '(i) An item that may be a ninth;',
  '(j) A tenth;',
  '– a bullet;',
  '* Reissued for technical reasons.',
  '__________________',
  '1 See A/61/2.',
  '[2] See A/61/3.',
  '26-05396 1/9',
  '2/9',
  'S/RES/9102 (2031)',
  'A/RES/86/12',
  'https://undocs.org/en/S/RES/2185(2014)',
  'Resolution 9103 (2031)',
  '86/13. Cooperation between lamps',
  'Adopted by the Security Council at its 9999th meeting, on 2 May 2031',
  'Resolution adopted by the General Assembly on 4 May 2031',
  'Annex',
  'Annexe II',
  '附件',
  'A',
  'II. Wicks',
  'A. Lamps of the coast',
  '50th plenary meeting',
  '[Adopted without a vote.]',
  'In favour:',
  'Almara\t12\t40',
  'Almara      12     40',
  `Noting ${'the lamps that burn on the northern coast in every weather '.repeat(4)}and the keepers,`,
  `注意到${'北部海岸在任何天气条件下都点亮的灯塔'.repeat(7)}，`,
  `1. Decides ${'x'.repeat(170)};`,
  'and a line that goes on with the paragraph before it, as wrapped text has it, up to',
  '  and one that is set in and goes on too, by as much as paragraphs of some texts are',
];

/** Put in anywhere: each of them means something to some step of the reading. */
export const marks: readonly string[] = [
  ...'abeoАя安第号段ال.,;:()[]/-–—*\'"“”«»（）、，；：。،؛1234567890 \t\n\r\f',
  '\r\n',
  '\n\n',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u200e',
  '\u200f',
  '\u202b',
  '\u2060',
  '\u3000',
  '\ufeff',
  '\u0301',
  '\u0654',
  '\u0000',
  '\u2028',
  '\ud83d',
  '\udc00',
  '\ud83d\udea8',
  '¹',
  '(2014)',
  '61/124',
  'S/2016/952',
  ' paragraph 2 ',
  ' 第2段 ',
  '1. ',
  '(a) ',
  '(i) ',
  'a) ',
  '(أ) ',
  '一、',
  '    ',
  '\t\t',
  ',1 ',
  ' also',
  ' of the present resolution',
];

/** Typed key by key, as paragraphs of their own. */
export const typedParagraphs: readonly string[] = [
  'Recalling its resolution 2185 (2014) of 20 November 2014,\n',
  '3. Requests, in line with paragraph 2 (b) above:\n(a) A lamp;\n(b) A wick.\n',
  'Rappelant sa résolution 61/124 du 20 décembre 2006,\n\n',
  '4. Solicita al Secretario General lo dispuesto en el párrafo 2;\n',
  'ссылаясь на резолюцию 1325 (2000) Совета Безопасности,\n',
  '3. 请秘书长按照第2段(a)分段行事；\n㈠ 点灯；\n㈡ 修灯。\n',
  '3 - يطلب إلى الأمين العام تنفيذ الفقرة 2 أعلاه؛\n',
  'The General Assembly,\n',
  '__________\n1 See S/2016/952.\n',
  'Annex II\n\nA. Lamps\n\n1. Lamps;\n',
];
