import assert from 'node:assert/strict';
import { checkMarks } from '../check-marks';
import { draft } from './drafts';

type Language = Parameters<typeof draft>[0];

/** A second paragraph, in each language, so that the first may bear a number. */
const introductions: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['1. Requests the keeper:', '2. Urges calm.'],
  ga: ['1. Requests the keeper:', '2. Urges calm.'],
  zh: ['1. 请守灯人：', '2. 决定继续处理此案。'],
  fr: ['1. Prie le gardien :', '2. Décide de rester saisi de la question.'],
  es: ['1. Pide al guardián:', '2. Decide seguir ocupándose de la cuestión.'],
  ru: ['1. просит смотрителя:', '2. постановляет продолжать заниматься этим вопросом.'],
  ar: ['1 - يطلب إلى الحارس ما يلي:', '2 - يقرر أن يبقي المسألة قيد نظره.'],
};

function list(language: Language, ...items: readonly string[]): string {
  const [before, behind] = introductions[language];
  return draft(language, before, ...items, behind);
}

const ends: Readonly<Partial<Record<Language, string>>> = { zh: '；', fr: ' ;', ar: '؛' };

/** The same behind the paragraphs. */
function annexed(language: Language, ...lines: readonly string[]): string {
  const [before, behind] = introductions[language];
  return draft(language, before.replace(/ ?[:：]$/, ends[language] ?? ';'), behind, ...lines);
}

const many = (labels: string, text: string) => labels.split(' ').map(label => `${label} ${text}`);

/** An annex's heading, and sentences in it. */
const annexes: Readonly<Record<Exclude<Language, 'ga'>, readonly [string, string, string, string]>> = {
  en: ['Annex', 'The lamps are lit at dusk.', 'The keeper sets the hours.', 'The harbour sleeps.'],
  fr: ['Annexe', 'Les lampes sont allumées le soir.', 'Le gardien fixe les heures.', 'Le port dort.'],
  es: ['Anexo', 'Las lámparas se encienden de noche.', 'El guardián fija las horas.', 'El puerto duerme.'],
  ru: ['Приложение', 'Лампы горят вечером.', 'Смотритель назначает часы.', 'Гавань спит.'],
  zh: ['附件', '晚上点灯。', '守灯人定时间。', '港口入睡。'],
  ar: ['المرفق', 'تضاء المصابيح مساء.', 'يحدد الحارس الساعات.', 'ينام الميناء.'],
};

interface Case {
  readonly name: string;
  readonly text: string;
  readonly says?: string;
}

const cases: readonly Case[] = [
  { name: 'counts on', text: list('en', '(a) To light the lamps;', '(b) To trim the wicks;', '(c) To sleep by day;') },
  {
    name: 'a gap, and the end of a word that is no label',
    text: list('es', 'a) Encender (las del mab);', '[[c)]]{lettering-sequence:error} Dormir de día;'),
  },
  {
    name: 'a gap where the label stands within the text',
    text: list('es', 'a) Encender las luces; b) Cuidarlas;', '[[c)]]{lettering-sequence:information} Dormir de día;'),
  },
  {
    name: 'a gap',
    text: list(
      'en',
      '(a) To light the lamps;',
      '(b) To trim the wicks;',
      '[[(d)]]{lettering-sequence} To sleep by day;',
    ),
    says: 'Item (d) follows item (b); (c) is missing.',
  },
  {
    name: 'a gap of three',
    text: list('en', '(a) To light the lamps;', '[[(e)]]{lettering-sequence} To sleep by day;'),
    says: 'Item (e) follows item (a); (b) to (d) are missing.',
  },
  {
    name: 'a repeat, no cascade',
    text: list(
      'en',
      '(a) To light the lamps;',
      '(b) To trim the wicks;',
      '[[(b)]]{lettering-sequence} To sleep;',
      '(c) To wake;',
    ),
    says: 'Item (b) appears twice; (c) is expected here.',
  },
  {
    name: 'two exchanged',
    text: list(
      'en',
      '(a) To light the lamps;',
      '[[(c)]]{lettering-sequence} To sleep by day;',
      '(b) To trim the wicks;',
    ),
    says: 'Item (c) stands above item (b).',
  },
  {
    name: 'does not begin with (a)',
    text: list('en', '[[(b)]]{lettering-sequence} To trim the wicks;', '(c) To sleep by day;'),
  },
  {
    name: 'two gaps, both told',
    text: list(
      'en',
      '(a) To light the lamps;',
      '[[(c)]]{lettering-sequence:error} To trim the wicks;',
      '(d) To sleep by day;',
      '[[(g)]]{lettering-sequence:error} To eat.',
    ),
  },
  {
    name: 'the first item stands on the line of its paragraph',
    text: draft(
      'en',
      '1. (a) Requests oil;',
      '(b) Requests wicks;',
      '[[(d)]]{lettering-sequence:error} Requests rope;',
      '2. Urges calm.',
    ),
  },
  {
    name: 'the second item does not, nor do two levels',
    text: draft(
      'en',
      '1. Requests the keeper:',
      '(a) (i) To light;',
      '(ii) To sleep;',
      '(b) To eat;',
      '2. Urges calm.',
    ),
  },
  {
    name: 'after (h) comes the letter (i)',
    text: list('en', ...many('(a) (b) (c) (d) (e) (f) (g) (h) (i) (j) (k)', 'To trim the wicks;')),
  },
  {
    name: 'after (z) comes (aa)',
    text: list(
      'en',
      ...many(
        [...'abcdefghijklmnopqrstuvwxyz', 'aa', 'bb'].map(letter => `(${letter})`).join(' '),
        'To trim the wicks;',
      ),
    ),
  },
  {
    name: 'items of items',
    text: list(
      'en',
      '(a) To light:',
      '(i) The lamps;',
      '(ii) The fire;',
      '(b) To trim:',
      '(i) The wicks;',
      '(ii) The hedge;',
      '(c) To sleep;',
    ),
  },
  {
    name: 'a gap among items of items, and none elsewhere',
    text: list(
      'en',
      '(a) To light:',
      '(i) The lamps;',
      '[[(iii)]]{lettering-sequence} The fire;',
      '(b) To trim the wicks;',
    ),
  },
  {
    name: 'the list begins again under its own last item',
    text: list(
      'en',
      '(a) To light the lamps;',
      '(b) To trim the wicks;',
      '[[(a)]]{lettering-sequence} To sleep;',
      '(b) To wake;',
    ),
    says: 'Here the items begin again at (a); (c) is expected.',
  },
  {
    name: 'every paragraph has a list of its own',
    text: draft(
      'en',
      '1. Requests oil:',
      '(a) For lamps;',
      '(b) For hinges;',
      '2. Requests rope:',
      '(a) For boats;',
      '(b) For bells;',
    ),
  },
  { name: 'bullets have no order', text: list('en', '– To light the lamps;', '– To trim the wicks;', '• To sleep;') },
  {
    name: 'bullets below letters',
    text: list('en', '(a) To light:', '– the lamps;', '– the fire;', '(b) To trim the wicks;'),
  },
  {
    name: 'a bracket missing',
    text: list('en', '(a) To light the lamps;', '[[b)]]{lettering-style} To trim the wicks;', '(c) To sleep;'),
  },
  {
    name: 'numbers in brackets, told at the first',
    text: list('ga', '[[(1)]]{lettering-style} To light the lamps;', '(2) To trim the wicks;'),
    says: 'In English items of this level are marked “(a)”; this list begins with “(1)”.',
  },
  {
    name: 'numbers in brackets, which the Council uses',
    text: list('en', '(1) To light the lamps;', '(2) To trim the wicks;'),
  },
  {
    name: 'Arabic letters in an English list',
    text: list('en', '[[(أ)]]{lettering-style} To light the lamps;', '(ب) To trim the wicks;'),
  },
  {
    name: 'the Council begins with (i) now and then',
    text: list('en', '(i) To light the lamps;', '(ii) To trim the wicks;'),
  },
  {
    name: 'the Assembly never does',
    text: list('ga', '[[(i)]]{level-skipped} To light the lamps;', '(ii) To trim the wicks;'),
    says: '(i) marks an item of an item in English; a list right under a paragraph counts (a), (b).',
  },
  {
    name: 'a. right under a paragraph is a style of its own',
    text: list('en', '[[a.]]{lettering-style} To light the lamps;', 'b. To trim the wicks;'),
  },
  {
    name: 'two levels skipped in one list of several',
    text: draft(
      'en',
      '1. Requests oil:',
      '(a) For lamps;',
      '(b) For bells;',
      '2. Requests rope:',
      '[[a.]]{level-skipped} For boats;',
      'b. For bells;',
    ),
  },
  {
    name: 'the Council skips a level in one list and not in another',
    text: draft(
      'en',
      '1. Requests oil:',
      '(a) For lamps:',
      '(i) Tall;',
      '(ii) Short;',
      '2. Requests rope:',
      '(i) For boats;',
      '(ii) For bells;',
    ),
  },
  {
    name: 'an annex letters as it likes',
    text: draft(
      'en',
      '1. Decides so;',
      '2. Adopts the rules annexed below.',
      'Annex',
      '1. The keeper may:',
      '(1) Sleep by day;',
      '(2) Wake by night;',
    ),
  },
  ...Object.entries(annexes).map(([language, [annex, first, between, last]]) => ({
    name: `an annex counts on behind words of no kind known: ${language}`,
    text: annexed(language as Language, annex, `1. ${first}`, `2. ${last}`, between, `3. ${first}`, `4. ${last}`),
  })),
  {
    name: 'an annex that does not count on behind words of no kind known',
    text: annexed(
      'en',
      'Annex',
      '1. The lamps are lit at dusk.',
      'The keeper sets the hours.',
      '[[3.]]{lettering-sequence} The harbour sleeps.',
    ),
  },
  {
    name: 'wrapped lines and blank lines between items',
    text: [
      'The Security Council,',
      '',
      '    Recalling the long peace of the lighthouses along the northern shore and',
      'the many letters that the keepers wrote to one another in the winter months,',
      '',
      '    1.  Requests each of the keepers of the lighthouses along the northern',
      'shore, from the first of the autumn gales until the last of the ships is in:',
      '',
      '    (a) To light the lamp at sunset and to keep it lit until the sun is up,',
      'whatever the weather may be and whether or not there are ships upon the sea;',
      '',
      '',
      '    [[(c)]]{lettering-sequence} To write down in the log how much of the oil is left in the evening',
      'and how much of it is left in the morning, and to sign the page with a name;',
      '',
      '    2.  Decides to remain seized of the matter.',
    ].join('\n'),
  },

  { name: 'Chinese: counts on', text: list('zh', '(a) 点灯；', '(b) 修剪灯芯；', '(c) 白天睡觉；') },
  { name: 'Chinese: a gap', text: list('zh', '(a) 点灯；', '[[(c)]]{lettering-sequence} 白天睡觉；') },
  {
    name: 'Chinese: circled numbers below letters',
    text: list('zh', '(a) 点灯：', '㈠ 高灯；', '㈡ 矮灯；', '(b) 修剪灯芯；'),
  },
  {
    name: 'Chinese: after ㈩ comes (十一)',
    text: list('zh', '(a) 点灯：', ...many('㈠ ㈡ ㈢ ㈣ ㈤ ㈥ ㈦ ㈧ ㈨ ㈩ (十一) (十二)', '高灯；'), '(b) 修剪灯芯；'),
  },
  {
    name: 'Chinese: a gap among circled numbers',
    text: list('zh', '(a) 点灯：', '㈠ 高灯；', '[[㈢]]{lettering-sequence} 矮灯；', '(b) 修剪灯芯；'),
    says: 'Item ㈢ follows item ㈠; ㈡ is missing.',
  },
  {
    name: 'Chinese: another form within a list',
    text: list('zh', '(a) 点灯；', '[[b)]]{lettering-style} 修剪灯芯；', '(c) 白天睡觉；'),
  },

  { name: 'French: counts on', text: list('fr', 'a) D’allumer les lampes ;', 'b) De tailler les mèches ;') },
  { name: 'French: a gap', text: list('fr', 'a) D’allumer les lampes ;', '[[c)]]{lettering-sequence} De dormir ;') },
  {
    name: 'French: two brackets',
    text: list('fr', '[[(a)]]{lettering-style} D’allumer les lampes ;', '(b) De tailler les mèches ;'),
  },
  { name: 'Spanish: counts on', text: list('es', 'a) Que encienda las lámparas;', 'b) Que corte las mechas;') },
  {
    name: 'Spanish: after n) comes o)',
    text: list('es', ...many([...'abcdefghijklmno'].map(letter => `${letter})`).join(' '), 'Que vele;')),
  },
  {
    name: 'Spanish: a repeat',
    text: list('es', 'a) Que encienda las lámparas;', '[[a)]]{lettering-sequence} Que duerma;'),
  },
  { name: 'Russian: counts on', text: list('ru', 'a) зажечь лампы;', 'b) подрезать фитили;', 'c) спать днем;') },
  {
    name: 'Russian: Cyrillic look-alikes, told each',
    text: list(
      'ru',
      '[[а)]]{lettering-alphabet} зажечь лампы;',
      'b) подрезать фитили;',
      '[[с)]]{lettering-alphabet} спать днем;',
    ),
  },
  { name: 'Russian: a gap', text: list('ru', 'a) зажечь лампы;', '[[c)]]{lettering-sequence} спать днем;') },
  {
    name: 'Arabic: counts on in the order of the abjad',
    text: list(
      'ar',
      '(أ) إضاءة المصابيح؛',
      '(ب) قص الفتائل؛',
      '(ج) النوم نهارا؛',
      '(د) السهر ليلا؛',
      '(هـ) كتابة السجل؛',
      '(و) الصمت؛',
    ),
  },
  {
    name: 'Arabic: a gap',
    text: list('ar', '(أ) إضاءة المصابيح؛', '[[(ج)]]{lettering-sequence} قص الفتائل؛'),
    says: 'Item (ج) follows item (أ); (ب) is missing.',
  },
  {
    name: 'Arabic: in the order of the dictionary',
    text: list(
      'ar',
      '(أ) إضاءة المصابيح؛',
      '(ب) قص الفتائل؛',
      '[[(ت)]]{lettering-alphabet} النوم نهارا؛',
      '(ث) السهر ليلا؛',
    ),
    says: 'Arabic lists follow the order of the abjad: (ج) is expected here, not (ت).',
  },
  { name: 'Arabic: Latin letters', text: list('ar', '[[(a)]]{lettering-style} إضاءة المصابيح؛', '(b) قص الفتائل؛') },
  {
    name: 'Arabic: items of items',
    text: list('ar', '(أ) إضاءة ما يلي:', '’1‘ المصابيح؛', '’2‘ النار؛', '(ب) قص الفتائل؛'),
  },
];

describe('rules: lettering and levels', () => {
  for (const { name, text, says } of cases) {
    it(name, () => {
      const messages = checkMarks(text, null, ['numbering', 'lettering']);
      if (says !== undefined) assert.equal(messages[0], says);
    });
  }
});
