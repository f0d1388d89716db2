import { strictEqual } from 'node:assert/strict';
import { parse } from '../../../server/src/resolution/parse';
import { draft } from '../rules/drafts';

type Language = Parameters<typeof draft>[0];

/**
 * Labels in the forms that people give them: a paragraph a line, and behind the arrow the path that it has (or its kind,
 * where it has none). All sentences are invented.
 */
interface Case {
  readonly name: string;
  readonly language: Language;
  readonly lines: readonly (readonly [string, string])[];
}

const verbs = {
  en: ['Decides to light the lamps', 'Requests the keeper', 'Urges calm'],
  zh: ['决定点亮灯塔', '请守灯人', '促请各国保持平静'],
  fr: ['Décide d’allumer les phares ', 'Prie le gardien ', 'Exige le calme '],
  es: ['Decide encender los faros', 'Pide al guardián', 'Exhorta a la calma'],
  ru: ['постановляет зажечь маяки', 'просит смотрителя', 'призывает к спокойствию'],
  ar: ['يقرر إضاءة المنارات', 'يطلب إلى الحارس ما يلي', 'يحث على الهدوء'],
} as const;
const marks = { en: ';:.', zh: '；：。', fr: ';:.', es: ';:.', ru: ';:.', ar: '؛:.' } as const;
const items = {
  en: ['to trim the wicks', 'to sleep by day', 'to eat at dusk'],
  zh: ['修剪灯芯', '白天睡觉', '黄昏吃饭'],
  fr: ['de tailler les mèches ', 'de dormir le jour ', 'de manger le soir '],
  es: ['que corte las mechas', 'que duerma de día', 'que coma de noche'],
  ru: ['подрезать фитили', 'спать днем', 'есть вечером'],
  ar: ['قص الفتائل', 'النوم نهارا', 'الأكل ليلا'],
} as const;

/** Three paragraphs, the second with a list of three below it; labels stand before them as given, a blank with them. */
function form(language: keyof typeof verbs, numbers: string, letters: string, paths: string): Case {
  const [end, colon, stop] = marks[language];
  const [one, two, three] = numbers.split('|');
  const [a, b, c] = letters.split('|');
  const list = items[language];
  const expected = paths.split(' ');
  const texts = [
    `${one}${verbs[language][0]}${end}`,
    `${two}${verbs[language][1]}${colon}`,
    `${a}${list[0]}${end}`,
    `${b}${list[1]}${end}`,
    `${c}${list[2]}${end}`,
    `${three}${verbs[language][2]}${stop}`,
  ];
  return {
    name: `${language}: ${numbers} ${letters}`.replaceAll('\t', '→'),
    language,
    lines: texts.map((text, index) => [text, expected[index]!] as const),
  };
}

/** The second with an item that ends as items do, no colon, and a list that counts 1. 2. below it all the same. */
function below(language: keyof typeof verbs, numbers: string, letters: string): Case {
  const [end, colon, stop] = marks[language];
  const [one, two, three] = numbers.split('|');
  const [a, b] = letters.split('|');
  const list = items[language];
  return {
    name: `${language}: ${numbers} ${letters} and 1. 2. below no colon`,
    language,
    lines: [
      [`${one}${verbs[language][0]}${end}`, 'OP1'],
      [`${two}${verbs[language][1]}${colon}`, 'OP2'],
      [`${a}${list[0]}${end}`, 'OP2(a)'],
      [`1. ${list[1]}${end}`, 'OP2(a)(1)'],
      [`2. ${list[2]}${end}`, 'OP2(a)(2)'],
      [`${b}${list[1]}${end}`, 'OP2(b)'],
      [`${three}${verbs[language][2]}${stop}`, 'OP3'],
    ],
  };
}

const usual = 'OP1 OP2 OP2(a) OP2(b) OP2(c) OP3';
const roman = 'OP1 OP2 OP2(i) OP2(ii) OP2(iii) OP3';
const counted = 'OP1 OP2 OP2(1) OP2(2) OP2(3) OP3';
const bullets = 'OP1 OP2 OP2(–) OP2(–) OP2(–) OP3';

const forms: readonly Case[] = [
  form('en', '1. |2. |3. ', 'a. |b. |c. ', usual),
  form('en', '1.|2.|3.', '(a) |(b) |(c) ', usual),
  form('en', '1) |2) |3) ', 'a) |b) |c) ', usual),
  form('en', '1. |2) |3) ', '(a) |(b) |(c) ', usual),
  form('en', '1. |2) |3. ', '(i) |(ii) |(iii) ', roman),
  form('en', '(1) |(2) |(3) ', '(a) |(b) |(c) ', usual),
  form('en', 'I. |II. |III. ', 'A. |B. |C. ', usual),
  form('en', 'I.|II.|III.', '1. |2. |3. ', counted),
  below('en', 'I. |II. |III. ', 'A. |B. '),
  below('en', '1) |2) |3) ', 'a) |b) '),
  below('fr', 'I. |II. |III. ', 'A. |B. '),
  below('es', 'I. |II. |III. ', 'a) |b) '),
  below('ru', 'I. |II. |III. ', 'a) |b) '),
  below('ar', '1) |2) |3) ', 'أ) |ب) '),
  below('zh', '一、|二、|三、', '(a) |(b) '),
  form('en', 'I) |II) |III) ', 'a) |b) |c) ', usual),
  form('en', 'A. |B. |C. ', '1. |2. |3. ', counted),
  form('en', '1. |2. |3. ', '2.1 |2.2 |2.3 ', counted),
  form('en', '1. |2. |3. ', '2.1. |2.2. |2.3. ', counted),
  form('en', '1. |2. |3. ', '1) |2) |3) ', counted),
  form('en', '1. |2. |3. ', '1. |2. |3. ', counted),
  form('en', '1 - |2 - |3 - ', '- |- |- ', bullets),
  form('en', '1.- |2.- |3.- ', 'a.- |b.- |c.- ', usual),
  form('en', '1 |2 |3 ', '(a) |(b) |(c) ', usual),
  form('en', '1\\. |2\\. |3\\. ', 'a\\) |b\\) |c\\) ', usual),
  form('en', '**1.** |**2.** |**3.** ', '* |* |* ', bullets),
  form('en', '1. |2. |3. ', '•\t|•\t|•\t', bullets),
  form('en', '1.\t|2.\t|3.\t', '\uf0b7\t|\uf0b7\t|\uf0b7\t', bullets),
  form('en', '1.\t|2.\t|3.\t', '\uf0a7\t|\uf0a7\t|\uf0a7\t', bullets),
  form('en', '1.\t|2.\t|3.\t', 'o\t|o\t|o\t', bullets),
  form('en', '1.\t|2.\t|3.\t', 'o |o |o ', bullets),
  form('en', '1.\t|2.\t|3.\t', '§\t|§\t|§\t', bullets),
  form('en', '1. |2. |3. ', '➢ |➢ |➢ ', bullets),
  form('en', '1. |2. |3. ', '- (a) |- (b) |- (c) ', usual),
  form('en', 'OP1. |OP2. |OP3. ', '(a) |(b) |(c) ', usual),
  form('en', '(OP1) |(OP2) |(OP3) ', 'OP2.a |OP 2 (b) |OP2(c): ', usual),
  form('en', '(OP)1. |(OP)2. |(OP)3. ', '(1) |(2) |(3) ', counted),
  form('en', '[OP1] |[OP2] |OP 3 (new) ', '(a) |(b) |(c) ', usual),
  form('zh', '1. |2. |3. ', '(a) |(b) |(c) ', usual),
  form('zh', '1、|2、|3、', '（1）|（2）|（3）', counted),
  form('zh', '一、|二、|三、', '（一）|（二）|（三）', roman),
  form('zh', '一、|二、|三、', '1.|2.|3.', counted),
  form('zh', '一．|二．|三．', '1、|2、|3、', counted),
  form('zh', '１．|２．|３．', '（ａ）|（ｂ）|（ｃ）', usual),
  form('zh', '1) |2) |3) ', 'a)|b)|c)', usual),
  form('zh', '1.|2.|3.', '●|●|●', bullets),
  form('fr', '1. |2. |3. ', 'a. |b. |c. ', usual),
  form('fr', '1 – |2 – |3 – ', '– |– |– ', bullets),
  form('fr', '1.|2.|3.', 'a) |b) |c) ', usual),
  form('fr', 'I. |II. |III. ', '1. |2. |3. ', counted),
  form('es', '1.- |2.- |3.- ', 'a) |b) |c) ', usual),
  form('es', '1.-|2.-|3.-', 'a.- |b.- |c.- ', usual),
  form('es', '1. |2. |3. ', 'o\t|o\t|o\t', bullets),
  form('ru', '1.|2.|3.', 'а) |б) |в) ', usual),
  form('ru', '1. |2. |3. ', 'а) |b) |с) ', usual),
  form('ru', '1) |2) |3) ', 'а) |б) |в) ', usual),
  form('ru', '1. |2. |3. ', '- i) |- ii) |- iii) ', roman),
  form('ru', '1. |2. |3. ', '1) |2) |3) ', counted),
  form('ru', 'ОП1. |ОП2. |ОП3. ', 'a) |b) |c) ', usual),
  form('ar', '1 - |2 - |3 - ', '(أ) |(ب) |(ج) ', usual),
  form('ar', '١- |٢- |٣- ', 'أ- |ب- |ج- ', usual),
  form('ar', '1. |2. |3. ', 'أ) |ب) |ج) ', usual),
  form('ar', '1- |2- |3- ', 'أ. |ب. |ج. ', usual),
  form('ar', '-1 |-2 |-3 ', '(أ) |(ب) |(ج) ', usual),
  form('ar', '\u200e-1\u200e |\u200e-2\u200e |\u200e-3\u200e ', '(ﺃ) |(ﺏ) |(ﺝ) ', usual),
  form('ar', '\u202b\u202a1 -\u202c |\u202b\u202a2 -\u202c |\u202b\u202a3 -\u202c ', '– |– |– ', bullets),
  form('ar', '1\u200f- |2\u200f- |3\u200f- ', '\u200f(أ)\u200f |\u200f(ب)\u200f |\u200f(ج)\u200f ', usual),
];

const others: readonly Case[] = [
  {
    name: 'the levels of bullets, as Word copies them',
    language: 'en',
    lines: [
      ['1.\tRequests the keeper:', 'OP1'],
      ['\uf0b7\tto light:', 'OP1(–)'],
      ['o\tthe tall lamps:', 'OP1(–)(–)'],
      ['\uf0a7\tred;', 'OP1(–)(–)(–)'],
      ['\uf0a7\tgreen;', 'OP1(–)(–)(–)'],
      ['o\tthe short ones;', 'OP1(–)(–)'],
      ['\uf0b7\tto sleep;', 'OP1(–)'],
      ['2.\tUrges calm.', 'OP2'],
    ],
  },
  {
    name: 'dashes that Word lengthened are one list',
    language: 'fr',
    lines: [
      ['1. Prie le gardien :', 'OP1'],
      ['- d’allumer ;', 'OP1(–)'],
      ['– d’éteindre ;', 'OP1(–)'],
      ['2. Exige le calme.', 'OP2'],
    ],
  },
  {
    name: 'an "o" that is a word',
    language: 'es',
    lines: [
      ['1. Pide al guardián que encienda los faros,', 'OP1'],
      ['o que los apague;', 'continuation'],
      ['2. Exhorta a la calma.', 'OP2'],
    ],
  },
  {
    name: 'an outline of three levels, and a number that is none of it',
    language: 'en',
    lines: [
      ['1. Requests the keeper:', 'OP1'],
      ['1.1 to trim:', 'OP1(1)'],
      ['1.1.1 long wicks;', 'OP1(1)(1)'],
      ['1.1.2 short wicks;', 'OP1(1)(2)'],
      ['1.2 to sleep;', 'OP1(2)'],
      ['1.5 million times;', 'continuation'],
      ['2. Urges calm.', 'OP2'],
    ],
  },
  {
    name: 'Chinese official papers, four levels',
    language: 'zh',
    lines: [
      ['一、请守灯人：', 'OP1'],
      ['（一）修剪：', 'OP1(i)'],
      ['1. 长灯芯：', 'OP1(i)(1)'],
      ['（1）红的；', 'OP1(i)(1)(1)'],
      ['（2）绿的；', 'OP1(i)(1)(2)'],
      ['2. 短灯芯；', 'OP1(i)(2)'],
      ['（二）睡觉；', 'OP1(ii)'],
      ['二、促请各国保持平静。', 'OP2'],
    ],
  },
  {
    name: 'Chinese sections keep their marks',
    language: 'zh',
    lines: [
      ['一、灯塔', 'heading'],
      ['1. 决定点亮灯塔；', 'OP1'],
      ['二、灯油', 'heading'],
      ['2. 促请各国保持平静。', 'OP2'],
    ],
  },
  {
    name: 'sections keep their Roman numbers',
    language: 'en',
    lines: [
      ['I. Requests for oil', 'heading'],
      ['1. Decides to light the lamps;', 'OP1'],
      ['II. Lamps', 'heading'],
      ['2. Urges calm.', 'OP2'],
    ],
  },
  {
    name: 'a Cyrillic list of look-alikes alone is a Latin one',
    language: 'ru',
    lines: [
      ['1. просит смотрителя:', 'OP1'],
      ['a) подрезать фитили;', 'OP1(a)'],
      ['b) спать днем;', 'OP1(b)'],
      ['с) есть вечером;', 'OP1(c)'],
      ['2. призывает к спокойствию.', 'OP2'],
    ],
  },
  {
    name: 'a list below а) of a Cyrillic one',
    language: 'ru',
    lines: [
      ['1. просит смотрителя:', 'OP1'],
      ['а) подрезать:', 'OP1(a)'],
      ['i) длинные фитили;', 'OP1(a)(i)'],
      ['ii) короткие фитили;', 'OP1(a)(ii)'],
      ['б) спать днем;', 'OP1(b)'],
      ['2. призывает к спокойствию.', 'OP2'],
    ],
  },
  {
    name: 'inserted paragraphs in any writing',
    language: 'en',
    lines: [
      ['1. Decides to light the lamps;', 'OP1'],
      ['1bis. Requests oil;', 'OP1 bis'],
      ['1 TER. Requests wicks;', 'OP1 ter'],
      ['1 quater Requests rope;', 'OP1 quater'],
      ['2. Urges calm;', 'OP2'],
      ['2A. Requests bells;', 'OP2 A'],
      ['2B) Requests horns;', 'OP2 B'],
      ['3 alt. Calls upon all to wait;', 'OP3 alt'],
      ['3. Decides to wait.', 'OP3'],
    ],
  },
  {
    name: 'inserted paragraphs in Chinese',
    language: 'zh',
    lines: [
      ['1. 决定点亮灯塔；', 'OP1'],
      ['1bis. 请守灯人添油；', 'OP1 bis'],
      ['1 Ter. 请守灯人睡觉；', 'OP1 ter'],
      ['2. 促请各国保持平静。', 'OP2'],
    ],
  },
  {
    name: 'labels of delegations, notes behind clauses, names before openings',
    language: 'en',
    lines: [
      ['PPl Noting the fog,', 'PP1'],
      ['PP1bis Noting the rain, [Mu: delete]', 'PP1 bis'],
      ['[PP2 alt. Noting the snow,] [Ys, Thule]', 'PP2 alt'],
      ['OP 1 Decides to light the lamps; [agreed ad ref]', 'OP1'],
      ['OP 1.a in the north;', 'OP1(a)'],
      ['OP 1.b in the south;', 'OP1(b)'],
      ['OP2 (new): Requests oil; (agreed)', 'OP2'],
      ['OP2bis alt Requests rope;', 'OP2 bis alt'],
      ['OP3 alt 2 - Urges calm.', 'OP3 alt 2'],
    ],
  },
  {
    name: 'numbers and labels lost',
    language: 'en',
    lines: [
      ['Requests the keeper to light:', 'OP1'],
      ['The tall lamps,', 'continuation'],
      ['The short lamps, among them:', 'continuation'],
      ['Red ones', 'continuation'],
      ['Green ones,', 'continuation'],
      ['Urges calm,', 'OP2'],
      ['Decides to wait.', 'OP3'],
    ],
  },
  {
    name: 'numbers and labels lost in French',
    language: 'fr',
    lines: [
      ['Prie le gardien d’allumer :', 'OP1'],
      ['Les grands phares, dont :', 'continuation'],
      ['Les rouges,', 'continuation'],
      ['Décide d’attendre.', 'OP2'],
    ],
  },
];

/** Paragraphs of another text that a draft quotes: nothing in them is a number of the draft's. */
const quotations: readonly Case[] = [
  {
    name: 'quoted paragraphs, the first behind the colon',
    language: 'en',
    lines: [
      ['1. Decides to replace paragraph 5 with the following: “5. Decides that:', 'OP1'],
      ['(a) lamps burn;', 'continuation'],
      ['6. Urges calm.”', 'continuation'],
      ['2. Requests oil:', 'OP2'],
      ['(a) for lamps;', 'OP2(a)'],
      ['3. Urges calm.', 'OP3'],
    ],
  },
  {
    name: 'quoted paragraphs that each begin with the mark, and quote in turn',
    language: 'en',
    lines: [
      ['1. Decides that paragraphs 5 and 6 shall read:', 'OP1'],
      ['“5. Requests the “Lamp Plan”:', 'continuation'],
      ['“(a) for lamps;', 'continuation'],
      ['“2. Urges calm.”;', 'continuation'],
      ['2. Urges calm.', 'OP2'],
    ],
  },
  {
    name: 'a closing mark that was forgotten: the next number ends the quotation',
    language: 'en',
    lines: [
      ['1. Decides that paragraph 7 shall read: “7. Requests oil;', 'OP1'],
      ['2. Urges calm;', 'OP2'],
      ['3. Decides to wait.', 'OP3'],
    ],
  },
  {
    name: 'a quotation within one paragraph',
    language: 'en',
    lines: [
      ['1. Decides that paragraph 7 shall read: “7. Requests oil”;', 'OP1'],
      ['2. Urges calm.', 'OP2'],
    ],
  },
  {
    name: 'quoted in Chinese',
    language: 'zh',
    lines: [
      ['1. 决定第5段改为：“5. 请守灯人：', 'OP1'],
      ['(a) 添油；', 'continuation'],
      ['6. 促请各国保持平静。”', 'continuation'],
      ['2. 促请各国保持平静。', 'OP2'],
    ],
  },
  {
    name: 'quoted in traditional marks',
    language: 'zh',
    lines: [
      ['1. 决定第5段改为：', 'OP1'],
      ['「5. 请守灯人：', 'continuation'],
      ['6. 促请各国保持平静。」', 'continuation'],
      ['2. 促请各国保持平静。', 'OP2'],
    ],
  },
  {
    name: 'quoted in French',
    language: 'fr',
    lines: [
      ['1. Décide de remplacer le paragraphe 5 par ce qui suit : « 5. Prie le gardien :', 'OP1'],
      ['a) de veiller ;', 'continuation'],
      ['6. Exige le calme. »', 'continuation'],
      ['2. Exige le calme.', 'OP2'],
    ],
  },
  {
    name: 'quoted in Spanish',
    language: 'es',
    lines: [
      ['1. Decide que el párrafo 5 diga lo siguiente:', 'OP1'],
      ['«5. Pide al guardián:', 'continuation'],
      ['a) que vele;', 'continuation'],
      ['6. Exhorta a la calma».', 'continuation'],
      ['2. Exhorta a la calma.', 'OP2'],
    ],
  },
  {
    name: 'quoted in Russian',
    language: 'ru',
    lines: [
      ['1. постановляет заменить пункт 5 следующим: „5. просит смотрителя:', 'OP1'],
      ['a) бодрствовать;', 'continuation'],
      ['6. призывает к спокойствию“.', 'continuation'],
      ['2. призывает к спокойствию.', 'OP2'],
    ],
  },
  {
    name: 'quoted in Arabic, whose marks stand the other way round',
    language: 'ar',
    lines: [
      ['1 - يقرر أن يستعاض عن الفقرة 5 بما يلي: ”5 - يطلب إلى الحارس ما يلي:', 'OP1'],
      ['(أ) السهر؛', 'continuation'],
      ['6 - يحث على الهدوء.“', 'continuation'],
      ['2 - يحث على الهدوء.', 'OP2'],
    ],
  },
];

function pathsOf({ language, lines }: Case): string {
  const { blocks, structure } = parse(draft(language, ...lines.map(([text]) => text)));
  // the formula and the preambular paragraph that every draft begins with
  return blocks
    .slice(2)
    .map((block, index) => `${structure.paths[index + 2] ?? block.kind} ← ${block.source.trim()}`)
    .join('\n');
}

describe('labels in the forms that people give them', () => {
  for (const each of [...forms, ...others, ...quotations]) {
    it(each.name, () => {
      const expected = each.lines.map(([text, path]) => `${path} ← ${text.trim()}`).join('\n');
      strictEqual(pathsOf(each), expected);
    });
  }
});
