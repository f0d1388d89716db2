import { checkMarks } from '../check-marks';
import { draft } from './drafts';
import { checkMended, type Mended } from './mended';

const cases: readonly Mended[] = [
  // two blanks
  {
    name: 'two blanks, English',
    language: 'en',
    wrong: ['Noting the[[  ]]{double-blank}tides,'],
    right: ['Noting the tides,'],
  },
  {
    name: 'two blanks, French',
    language: 'fr',
    wrong: ['Notant les[[  ]]{double-blank}marées,'],
    right: ['Notant les marées,'],
  },
  {
    name: 'two blanks, Russian',
    language: 'ru',
    wrong: ['отмечая[[  ]]{double-blank}приливы,'],
    right: ['отмечая приливы,'],
  },
  {
    name: 'two blanks, Arabic',
    language: 'ar',
    wrong: ['وإذ يلاحظ[[  ]]{double-blank}المد والجزر،'],
    right: ['وإذ يلاحظ المد والجزر،'],
  },
  {
    name: 'the blank that does not break stays',
    language: 'es',
    wrong: ['Recordando las 12[[\u00a0 ]]{double-blank}lámparas,'],
    right: ['Recordando las 12\u00a0lámparas,'],
  },
  {
    name: 'a Latin comma behind a year and a bracket, Arabic',
    language: 'ar',
    wrong: ['وإذ يلاحظ المد (العالي)[[,]]{foreign-mark} في عام 2013[[,]]{foreign-mark} والجزر 1,5 مترا،'],
    right: ['وإذ يلاحظ المد (العالي)، في عام 2013، والجزر 1,5 مترا،'],
  },
  // a word that stands twice
  {
    name: 'a word twice, with a capital',
    language: 'en',
    wrong: ['Noting that “[[The the]]{word-repeated} tides” rise,'],
    right: ['Noting that “The tides” rise,'],
  },
  {
    name: 'a word of one letter twice, French',
    language: 'fr',
    wrong: ['Notant que la marée [[à à]]{word-repeated} midi monte,'],
    right: ['Notant que la marée à midi monte,'],
  },
  {
    name: 'a word twice, Spanish',
    language: 'es',
    wrong: ['Observando las mareas [[de de]]{word-repeated} los faros,'],
    right: ['Observando las mareas de los faros,'],
  },
  {
    name: 'a word twice, Russian',
    language: 'ru',
    wrong: ['отмечая, [[что что]]{word-repeated} приливы высоки,'],
    right: ['отмечая, что приливы высоки,'],
  },
  {
    name: 'a word twice, Chinese',
    language: 'zh',
    wrong: ['注意到潮汐[[的的]]{word-repeated}目的的说明必须[[加强加强]]{word-repeated}发展中国家国家方案，'],
    right: ['注意到潮汐的目的的说明必须加强发展中国家国家方案，'],
  },
  {
    name: 'a word twice, Arabic',
    language: 'ar',
    wrong: ['وإذ يلاحظ [[على على]]{word-repeated} المد،'],
    right: ['وإذ يلاحظ على المد،'],
  },
  {
    name: 'what may stand twice, English',
    language: 'en',
    wrong: ['Noting [[that that]]{word-repeated:hint} tide had had its day in Pago Pago, A A and the The Hague,'],
  },
  {
    name: 'what may stand twice, French',
    language: 'fr',
    wrong: ['Notant que, tout en en gardant trace, nous nous taisons,'],
  },
  { name: 'what stands twice, Arabic', language: 'ar', wrong: ['وإذ يشير إلى قراريه ٥٣/٧٧ ألف ألف،'] },
  // blanks at marks
  {
    name: 'a blank before a comma',
    language: 'en',
    wrong: ['Noting tides[[ ]]{blank-before-mark}, and lamps,'],
    right: ['Noting tides, and lamps,'],
  },
  {
    name: 'a blank within a bracket',
    language: 'es',
    wrong: ['Observando las mareas ([[ ]]{blank-before-mark}altas),'],
    right: ['Observando las mareas (altas),'],
  },
  {
    name: 'a blank before a comma, Arabic',
    language: 'ar',
    wrong: ['وإذ يلاحظ المد[[ ]]{blank-before-mark}، والجزر،'],
    right: ['وإذ يلاحظ المد، والجزر،'],
  },
  {
    name: 'French marks that a blank belongs to',
    language: 'fr',
    wrong: ['Notant les marées\u00a0: hautes et basses,'],
  },
  { name: 'decimals and dots', language: 'en', wrong: ['Noting a share of .5 and the rest ...,'] },
  // French
  {
    name: 'a French mark that sticks to its word',
    language: 'fr',
    wrong: ['Notant les marées[[:]]{french-blank:information} hautes,'],
    right: ['Notant les marées\u00a0: hautes,'],
  },
  {
    name: 'French guillemets',
    language: 'fr',
    wrong: ['Notant le programme [[«]]{french-blank}Phares\u00a0»,'],
    right: ['Notant le programme «\u00a0Phares\u00a0»,'],
  },
  {
    name: 'a plain blank among others',
    language: 'fr',
    wrong: ['Notant le programme «\u00a0Phares[[ »]]{french-blank:hint},'],
    right: ['Notant le programme «\u00a0Phares\u00a0»,'],
  },
  { name: 'plain blanks throughout', language: 'fr', wrong: ['Notant le programme « Phares » : marées,'] },
  {
    name: 'a title in English',
    language: 'fr',
    wrong: [
      'Notant les rapports «\u00a0Lamps: ten years after\u00a0» et The State of the Oil 2020: Burning On, et la marée[[:]]{french-blank} basse,',
    ],
    right: [
      'Notant les rapports «\u00a0Lamps: ten years after\u00a0» et The State of the Oil 2020: Burning On, et la marée\u00a0: basse,',
    ],
  },
  // other scripts
  {
    name: 'a half-width comma, Chinese',
    language: 'zh',
    wrong: ['注意到潮汐[[,]]{foreign-mark}又注意到灯塔，'],
    right: ['注意到潮汐，又注意到灯塔，'],
  },
  {
    name: 'a half-width semicolon at the end',
    language: 'zh',
    wrong: ['1. 决定点亮灯塔[[;]]{foreign-mark}', '2. 请看守人继续。'],
    right: ['1. 决定点亮灯塔；', '2. 请看守人继续。'],
  },
  { name: 'Latin words in Chinese', language: 'zh', wrong: ['注意到题为“Lamps, Oil”的报告，'] },
  {
    name: 'a Latin comma in Arabic',
    language: 'ar',
    wrong: ['وإذ يلاحظ المد[[,]]{foreign-mark} والجزر،'],
    right: ['وإذ يلاحظ المد، والجزر،'],
  },
  {
    name: 'a full-width comma in English',
    language: 'en',
    wrong: ['Noting tides[[，]]{foreign-mark} and lamps,'],
    right: ['Noting tides, and lamps,'],
  },
  {
    name: 'an Arabic comma in Russian',
    language: 'ru',
    wrong: ['отмечая приливы[[،]]{foreign-mark} отливы,'],
    right: ['отмечая приливы, отливы,'],
  },
  // Chinese numbers
  {
    name: 'marks of footnotes beside Chinese',
    language: 'zh',
    wrong: ['回顾秘书长的报告12 及其中所载建议、《守灯人公约》4 和关于潮汐的文件，2 其中述及灯塔，'],
  },
  {
    name: 'blanks in a date',
    language: 'zh',
    wrong: ['回顾2020[[ ]]{chinese-blank}年[[ ]]{chinese-blank}3[[ ]]{chinese-blank}月的潮汐，'],
    right: ['回顾2020年3月的潮汐，'],
  },
  // unseen
  {
    name: 'a zero-width blank',
    language: 'en',
    wrong: ['Noting ti[[\u200b]]{invisible-character}des,'],
    right: ['Noting tides,'],
  },
  {
    name: 'a soft hyphen',
    language: 'es',
    wrong: ['Observando las ma[[\u00ad]]{invisible-character:hint}reas,'],
    right: ['Observando las mareas,'],
  },
  {
    name: 'a mark of direction among Latin letters',
    language: 'fr',
    wrong: ['Notant [[\u200e]]{invisible-character}les marées,'],
    right: ['Notant les marées,'],
  },
  { name: 'marks of direction in Arabic', language: 'ar', wrong: ['وإذ يلاحظ \u200fالمد والجزر،'] },
  {
    name: 'an embedding that is not closed',
    language: 'ar',
    wrong: ['وإذ يلاحظ [[\u202b]]{invisible-character}المد والجزر،'],
    right: ['وإذ يلاحظ المد والجزر،'],
  },
  { name: 'an embedding that is closed', language: 'ar', wrong: ['وإذ يلاحظ \u202bالمد\u202c والجزر،'] },
  {
    name: 'a character that was lost',
    language: 'en',
    wrong: ['Noting the keeper[[\ufffd]]{invisible-character:warning}s lamp,'],
  },
];

describe('rules: characters', () => {
  for (const mended of cases) it(mended.name, () => checkMended(mended, ['characters']));

  it('lines that a page has filled with blanks are left alone', () => {
    const lines = [
      'The Security Council,',
      '',
      'Noting  that  lamps  are  lit  in all the towers of the',
      'coast,  and  that  oil  is  short in the winter of these',
      'years,',
      '',
      '1.  Decides  to  send  oil  to all the towers that are in',
      'need  of  it,  and  to report on them before the end of it.',
    ];
    checkMarks(lines.join('\n'), null, ['characters']);
  });

  it('other bodies write numbers as they like', () => {
    checkMarks('灯塔委员会，\n\n回顾2020 年 3 月的潮汐，\n\n1. 决定点灯。', null, ['characters']);
  });

  it('a text of none of it', () => checkMarks(draft('en', '1. Decides to light the lamps.'), null, ['characters']));
});
