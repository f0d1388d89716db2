import assert from 'node:assert/strict';
import { checkMarks } from '../check-marks';
import { draft } from './drafts';

/** What the text marks is found and nothing else; `says` is the message of the first finding. */
interface Case {
  readonly name: string;
  readonly text: string;
  readonly says?: string;
}

const cases: readonly Case[] = [
  {
    name: 'counts on: nothing',
    text: draft('en', '1. Decides to light the lamps;', '2. Requests oil;', '3. Remains seized of the matter.'),
  },
  {
    name: 'a gap',
    text: draft('en', '1. Decides to light the lamps;', '[[3.]]{numbering-sequence} Requests oil;', '4. Urges calm.'),
    says: 'Paragraph 3 follows paragraph 1; 2 is missing.',
  },
  {
    name: 'a gap of two',
    text: draft('en', '1. Decides to light the lamps;', '[[4.]]{numbering-sequence} Requests oil;'),
    says: 'Paragraph 4 follows paragraph 1; 2 and 3 are missing.',
  },
  {
    name: 'a gap of many',
    text: draft('en', '1. Decides to light the lamps;', '[[9.]]{numbering-sequence} Requests oil;'),
    says: 'Paragraph 9 follows paragraph 1; 2 to 8 are missing.',
  },
  {
    name: 'two gaps, both told',
    text: draft(
      'en',
      '1. Decides so;',
      '[[3.]]{numbering-sequence} Requests oil;',
      '4. Urges calm;',
      '[[7.]]{numbering-sequence} Calls for wicks.',
    ),
  },
  {
    name: 'a repeat, without a cascade behind',
    text: draft(
      'en',
      '1. Decides so;',
      '2. Requests oil;',
      '[[2.]]{numbering-sequence} Urges calm;',
      '3. Calls for wicks.',
    ),
    says: 'Paragraph 2 appears twice; 3 is expected here.',
  },
  {
    name: 'two exchanged',
    text: draft(
      'en',
      '1. Decides so;',
      '[[3.]]{numbering-sequence} Requests oil;',
      '2. Urges calm;',
      '4. Calls for wicks.',
    ),
    says: 'Paragraph 3 stands above paragraph 2.',
  },
  {
    name: 'one mistyped',
    text: draft(
      'en',
      '1. Decides so;',
      '[[22.]]{numbering-sequence} Requests oil;',
      '3. Urges calm;',
      '4. Calls for wicks.',
    ),
    says: 'Paragraph 22 follows paragraph 1; 2 is expected here.',
  },
  {
    name: 'a step back',
    text: draft(
      'en',
      '1. Decides so;',
      '2. Requests oil;',
      '3. Urges calm;',
      '[[1.]]{numbering-sequence} Calls for wicks;',
      '5. Thanks the keepers.',
    ),
    says: 'Paragraph 1 appears twice; 4 is expected here.',
  },
  {
    name: 'does not begin with 1',
    text: draft('en', '[[2.]]{numbering-sequence} Decides so;', '3. Requests oil;'),
    says: 'The first paragraph is 2; it should be 1.',
  },
  {
    name: 'a line that names a resolution is no title behind the formula, and the count goes on',
    text: draft(
      'ga',
      '1. Decides so;',
      '2. Requests oil;',
      'Resolution 61/124 of the General Assembly.',
      '3. Urges calm;',
      '4. Decides to wait.',
    ),
  },
  {
    name: 'bis and ter stand between',
    text: draft(
      'en',
      '1. Decides so;',
      '1 bis. Requests oil;',
      '1 ter. Urges calm;',
      '2. Calls for wicks;',
      '3 . Thanks the keepers.',
    ),
  },
  {
    name: 'a gap behind items and sections is as sure',
    text: draft(
      'en',
      '1. Decides so:',
      '(a) At once;',
      '(b) Forthwith;',
      'Lamps',
      '[[3.]]{numbering-sequence:error} Requests oil.',
    ),
  },
  {
    name: 'bis behind another number',
    text: draft('en', '1. Decides so;', '[[3 bis.]]{numbering-sequence} Requests oil;', '2. Urges calm.'),
  },
  {
    name: 'a gap, and a repeat behind it',
    text: draft(
      'en',
      '1. Decides so;',
      '2. Requests oil;',
      '[[4.]]{numbering-sequence:error} Urges calm;',
      '5. Calls for wicks;',
      '[[5.]]{numbering-sequence:error} Thanks the keepers;',
      '6. Decides to wait.',
    ),
  },
  {
    name: 'of several alike one is told',
    text: draft(
      'en',
      '1. Decides so;',
      '2. Requests oil;',
      '[[2.]]{numbering-sequence:error} Urges calm;',
      '2. Calls for wicks;',
      '3. Decides to wait.',
    ),
  },
  {
    name: 'Markdown counts by itself',
    text: draft(
      'en',
      '1. Decides so;',
      '[[1.]]{numbering-sequence:information} Urges calm;',
      '1. Calls for wicks;',
      '1. Decides to wait.',
    ),
  },
  {
    name: 'two mistyped, each told',
    text: draft(
      'en',
      '1. Decides so;',
      '[[12.]]{numbering-sequence:error} Urges calm;',
      '3. Calls for wicks;',
      '[[44.]]{numbering-sequence:error} Thanks the keepers;',
      '5. Decides to wait.',
    ),
  },
  {
    name: 'an alternative before what it is an alternative to',
    text: draft('en', '1. Decides so;', '2 alt. Requests oil;', '2. Urges calm;', '3 alt. Decides to wait.'),
  },
  {
    name: 'the number that is missing stands within the paragraph above',
    text: draft(
      'en',
      '1. Decides so; 2. Requests oil;',
      '[[3.]]{numbering-sequence:information} Urges calm;',
      '4. Decides to wait.',
    ),
  },
  {
    name: 'a line that fits no place stands in the gap',
    text: draft(
      'en',
      '1. Decides so;',
      'and oil for the lamps of the north;',
      '[[3.]]{numbering-sequence:warning} Urges calm;',
      '4. Decides to wait.',
    ),
  },
  {
    name: 'a line that fits no place stands elsewhere',
    text: draft(
      'en',
      '1. Decides so;',
      '2. Requests oil;',
      'and oil for the lamps of the north;',
      '3. Urges calm;',
      '[[5.]]{numbering-sequence:error} Decides to wait.',
    ),
  },
  {
    name: 'what the draft quotes has numbers of its own',
    text: draft(
      'en',
      '1. Decides to replace paragraph 5 with the following: “5. Decides so:',
      '(c) Lamps;',
      '7. Urges calm.”',
      '2. Requests oil;',
      '[[4.]]{numbering-sequence:error} Decides to wait.',
    ),
  },
  {
    name: 'an annex that counts in its own way is no error',
    text: draft(
      'en',
      '1. Decides so;',
      '2. Adopts the rules annexed below.',
      'Annex',
      '1. The keeper sleeps by day.',
      '[[3.]]{lettering-sequence:information} The lamp burns by night.',
    ),
  },
  {
    name: 'begins again behind a section heading',
    text: draft('en', 'I', '1. Decides so;', '2. Requests oil;', 'II', '1. Urges calm;', '2. Calls for wicks.'),
  },
  {
    name: 'goes on behind a section heading',
    text: draft(
      'en',
      'A. Lamps',
      '1. Decides so;',
      '2. Requests oil;',
      'B. Wicks',
      '3. Urges calm;',
      '4. Calls for wicks.',
    ),
  },
  {
    name: 'a gap in the second section',
    text: draft(
      'en',
      'I',
      '1. Decides so;',
      '2. Requests oil;',
      'II',
      '1. Urges calm;',
      '[[3.]]{numbering-sequence} Calls for wicks.',
    ),
  },
  {
    name: 'begins again behind a plain sub-heading',
    text: draft(
      'en',
      'Lamps of the coast',
      '1. Decides so;',
      '2. Requests oil;',
      'Wicks of the coast',
      '[[1.]]{numbering-restart} Urges calm;',
      '2. Calls for wicks.',
    ),
    says: 'The numbering begins again at 1 without a section heading; 3 is expected.',
  },
  {
    name: 'goes on behind a plain sub-heading',
    text: draft(
      'en',
      'Lamps of the coast',
      '1. Decides so;',
      '2. Requests oil;',
      'Wicks of the coast',
      '3. Urges calm.',
    ),
  },
  {
    name: 'begins again with nothing between',
    text: draft(
      'en',
      '1. Decides so;',
      '2. Requests oil;',
      '[[1.]]{numbering-restart} Urges calm;',
      '2. Calls for wicks.',
    ),
  },
  {
    name: 'a second resolution has its own numbers',
    text: `${draft('ga', '1. Decides so;', '2. Requests oil.')}\n\nB\n\n${draft('ga', '1. Urges calm;', '2. Calls for wicks.')}`,
  },
  {
    name: 'items between change nothing',
    text: draft('en', '1. Requests the keeper:', '(a) To light the lamps;', '(b) To trim the wicks;', '2. Urges calm.'),
  },
  {
    name: 'one paragraph needs no number',
    text: draft('en', '[[1.]]{numbering-single} Decides to light the lamps.'),
    says: 'A single operative paragraph stands without a number.',
  },
  { name: 'one paragraph without a number', text: draft('en', 'Decides to light the lamps.') },
  {
    name: 'an annex numbers by itself',
    text: draft(
      'en',
      '1. Decides so;',
      '2. Adopts the rules annexed below.',
      'Annex',
      '1. The keeper sleeps by day.',
      '2. The lamp burns by night.',
    ),
  },
  {
    name: 'hard-wrapped, numbers on lines of their own paragraphs',
    text: [
      'The Security Council,',
      '',
      '    Recalling the long peace of the lighthouses along the northern shore and',
      'the many letters that the keepers wrote to one another in the winter months,',
      '',
      '    1.  Decides to light the lamps of the northern shore before the first of',
      'the autumn gales and to keep them lit until the last of the ships is home;',
      '',
      '    [[3.]]{numbering-sequence}  Requests the keepers to write down in the log of each lighthouse how',
      'much oil is left in the evening and how much of it is left in the morning;',
      '',
      '    4.  Decides to remain seized of the matter for as long as there are ships',
      'upon the northern sea and lamps along the shore to show them the way home.',
    ].join('\n'),
  },

  {
    name: 'Chinese: counts on',
    text: draft('zh', '1. 决定点亮灯塔；', '2. 请秘书长提供灯油；', '3. 决定继续处理此案。'),
  },
  {
    name: 'Chinese: a gap',
    text: draft('zh', '1. 决定点亮灯塔；', '[[3.]]{numbering-sequence} 请秘书长提供灯油；', '4. 决定继续处理此案。'),
  },
  {
    name: 'Chinese: a repeat',
    text: draft('zh', '1. 决定点亮灯塔；', '[[1.]]{numbering-sequence} 请秘书长提供灯油；', '2. 决定继续处理此案。'),
  },
  {
    name: 'Chinese: sections',
    text: draft(
      'zh',
      '一',
      '1. 决定点亮灯塔；',
      '2. 请秘书长提供灯油；',
      '二',
      '1. 促请各国保持平静；',
      '2. 决定继续处理此案。',
    ),
  },
  {
    name: 'Chinese: begins again behind a plain sub-heading',
    text: draft(
      'zh',
      '灯塔',
      '1. 决定点亮灯塔；',
      '2. 请秘书长提供灯油；',
      '灯油',
      '[[1.]]{numbering-restart} 促请各国保持平静；',
      '2. 决定继续处理此案。',
    ),
  },
  { name: 'a single one that is still being written', text: draft('en', '1. Decides to light the lamps') },
  { name: 'Chinese: a single one behind which others may follow', text: draft('zh', '1. 决定点亮灯塔；') },
  { name: 'Chinese: single', text: draft('zh', '[[1.]]{numbering-single} 决定点亮灯塔。') },
  {
    name: 'Chinese: extracted',
    text: [
      '安全理事会，',
      '',
      ' 回顾其关于北方海岸各灯塔和平与安全的以往各项决定，以及守灯人在漫长冬季里互',
      '',
      '相写下的许多信件， ',
      '',
      ' 1. 决定在秋天第一场大风到来之前点亮北方海岸所有灯塔，并使其一直明亮到最后一',
      '',
      '艘船回到港口为止； ',
      '',
      ' [[3.]]{numbering-sequence} 请各守灯人在每座灯塔的日志中写明晚上剩下多少灯油以及早晨又剩下多少灯油，并',
      '',
      '每月报告一次； ',
      '',
      ' 4. 决定继续处理此案。 ',
    ].join('\n'),
  },

  {
    name: 'French: a gap',
    text: draft(
      'fr',
      '1. Décide d’allumer les phares ;',
      '[[3.]]{numbering-sequence} Prie le gardien de veiller ;',
      '4. Décide de rester saisi de la question.',
    ),
  },
  {
    name: 'French: counts on',
    text: draft('fr', '1. Décide d’allumer les phares ;', '2. Décide de rester saisi de la question.'),
  },
  {
    name: 'Spanish: a repeat',
    text: draft(
      'es',
      '1. Decide encender los faros;',
      '[[1.]]{numbering-sequence} Pide al guardián que vele;',
      '2. Decide seguir ocupándose de la cuestión.',
    ),
  },
  {
    name: 'Spanish: counts on',
    text: draft('es', '1. Decide encender los faros;', '2. Decide seguir ocupándose de la cuestión.'),
  },
  {
    name: 'Russian: a gap',
    text: draft(
      'ru',
      '1. постановляет зажечь маяки;',
      '[[3.]]{numbering-sequence} просит смотрителя бодрствовать;',
      '4. постановляет продолжать заниматься этим вопросом.',
    ),
  },
  {
    name: 'Russian: counts on',
    text: draft('ru', '1. постановляет зажечь маяки;', '2. постановляет продолжать заниматься этим вопросом.'),
  },
  {
    name: 'Arabic: a gap',
    text: draft(
      'ar',
      '1 - يقرر إضاءة المنارات؛',
      '[[3 -]]{numbering-sequence} يطلب إلى الحارس أن يسهر؛',
      '4 - يقرر أن يبقي المسألة قيد نظره.',
    ),
  },
  { name: 'Arabic: counts on', text: draft('ar', '1 - يقرر إضاءة المنارات؛', '2 - يقرر أن يبقي المسألة قيد نظره.') },
  {
    name: 'Arabic: a dot instead of a dash, told once',
    text: draft(
      'ar',
      '1 - يقرر إضاءة المنارات؛',
      '[[2.]]{numbering-style} يطلب إلى الحارس أن يسهر؛',
      '3. يقرر أن يبقي المسألة قيد نظره.',
    ),
    says: 'In Arabic operative paragraphs are numbered “1 -”; “2.” has another form.',
  },
];

describe('rules: numbering', () => {
  for (const { name, text, says } of cases) {
    it(name, () => {
      const messages = checkMarks(text, null, ['numbering', 'lettering']);
      if (says !== undefined) assert.equal(messages[0], says);
    });
  }
});
