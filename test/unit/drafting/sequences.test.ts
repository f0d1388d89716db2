import { deepStrictEqual } from 'node:assert/strict';
import { itemLists, operativeSequences } from '../../../server/src/drafting/sequences';
import { parse } from '../../../server/src/resolution/parse';
import { draft } from '../rules/drafts';

/** Drafts, and the labels of their lists of items, each behind its depth. */
const lists: Readonly<Record<string, readonly [text: string, lists: readonly string[]]>> = {
  'each level has its own': [
    draft('en', '1. Requests:', '(a) Oil:', '(i) Olive;', '(ii) Palm;', '(b) Rope:', '(i) Hemp;'),
    ['1 (a) (b)', '2 (i) (ii)', '2 (i)'],
  ],
  'begun again where nothing introduces another': [
    draft('en', '1. Requests:', '(a) Oil;', '(b) Rope;', '(a) Nuts;', '(b) Bolts;'),
    ['1 (a) (b) (a) (b)'],
  ],
  'a list below where its item introduces one': [
    draft('en', '1. Requests:', '(a) Oil;', '(b) Rope:', '(a) Hemp;', '(b) Jute;'),
    ['1 (a) (b)', '2 (a) (b)'],
  ],
  'a list in another form, though nothing introduces it': [
    draft('en', '1. Requests:', '(a) Oil;', '(b) Rope;', 'a) Nuts;', 'b) Bolts;'),
    ['1 (a) (b)', '2 a) b)'],
  ],
  'the outer list goes on in a form that is a slip: English': [
    draft('en', '1. Requests:', 'i) Oil;', 'ii) Rope:', 'a. Red;', '(iii) Nuts;', '(iv) Bolts;'),
    ['1 i) ii) (iii) (iv)', '2 a.'],
  ],
  French: [
    draft('fr', '1. Demande\u00a0:', 'i) Huile\u00a0;', 'ii) Corde\u00a0:', 'a. Rouge\u00a0;', '(iii) Noix\u00a0;'),
    ['1 i) ii) (iii)', '2 a.'],
  ],
  Spanish: [draft('es', '1. Pide:', 'a) Aceite;', 'b) Cuerda:', '1. Roja;', '(c) Nuez;'), ['1 a) b) (c)', '2 1.']],
  Russian: [
    draft('ru', '1. просит:', 'i) масло;', 'ii) веревку:', 'а. красную;', '(iii) гайку;'),
    ['1 i) ii) (iii)', '2 а.'],
  ],
  'Chinese, where circled numbers count as those in brackets': [
    draft('zh', '1. 请：', '(一) 油；', '(二) 绳：', 'a. 红；', '㈢ 果；'),
    ['1 (一) (二) ㈢', '2 a.'],
  ],
  Arabic: [draft('ar', '1 - يطلب:', '’1‘ زيتا؛', '’2‘ حبلا:', '(أ) أحمر؛', '3) جوزا؛'), ['1 ’1‘ ’2‘ 3)', '2 (أ)']],
  // the outer list has no (v) before (vi)
  'what is not the next of the outer list stands alone': [
    draft('en', '1. Requests:', 'i) Oil;', 'ii) Rope:', 'a. Red;', '(vi) Nuts;'),
    ['1 i) ii)', '2 a.', '3 (vi)'],
  ],
};

/** Drafts, and the labels of their paragraphs, sequence by sequence. */
const paragraphs: Readonly<Record<string, readonly [text: string, sequences: readonly string[]]>> = {
  'one sequence': [draft('en', '1. Decides so;', '2. Urges calm;', '1. Thanks all.'), ['1. 2. 1.']],
  'anew behind a section’s heading': [
    draft('en', 'I', '1. Decides so;', '2. Urges calm;', 'II', '1. Thanks all.'),
    ['1. 2.', '1.'],
  ],
  'on behind a heading where the numbers go on': [
    draft('en', 'I', '1. Decides so;', '2. Urges calm;', 'II', '3. Thanks all.'),
    ['1. 2. 3.'],
  ],
  'anew behind another formula': [
    [draft('en', '1. Decides so;', '2. Urges calm.'), draft('en', '1. Thanks all.')].join('\n\n'),
    ['1. 2.', '1.'],
  ],
};

describe('paragraphs and items that count on', () => {
  const labels = (text: string, sequences: typeof itemLists) => {
    const resolution = parse(text);
    return sequences(resolution).map(({ depth, members }) =>
      [...(depth > 0 ? [depth] : []), ...members.map(member => resolution.blocks[member]!.label!.text)].join(' '),
    );
  };
  for (const [name, [text, expected]] of Object.entries(lists)) {
    it(`lists: ${name}`, () => deepStrictEqual(labels(text, itemLists), expected));
  }
  for (const [name, [text, expected]] of Object.entries(paragraphs)) {
    it(`paragraphs: ${name}`, () => deepStrictEqual(labels(text, operativeSequences), expected));
  }
});
