import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { clean } from '../../../server/src/documents/clean/clean';
import { writtenNotes } from '../../../server/src/documents/page/notes';
import { parse } from '../../../server/src/resolution/parse';
import { effort } from '../effort';

/** Texts as they are extracted from pages, and their clean copies, of which each line is a paragraph with a blank line behind. */
const cases: Readonly<Record<string, { readonly page: string; readonly copy: readonly string[] }>> = {
  'lines are joined, furniture is out, footnotes are at the end': {
    page: `A/RES/81/7
Distr.: General
Resolution adopted by the General Assembly on 2 May 2035
81/7. Lamps of the harbours
The General Assembly,
Recalling its resolution 80/4 of 3 May 2034 on the lamps of all
harbours,1 and the report of the Guild,2
1. Requests the Keeper to light the lamps of the eastern and
__________________
1 See A/80/2.
2 A/80/3,
annex.
26-04711 1/2
\fA/RES/81/7 Lamps of the harbours
western harbours, and to report:
(a) On oil;
(b) On [wicks and] glass.3
__________________
3 Ibid.
2/2 26-04711
`,
    copy: [
      'A/RES/81/7\nDistr.: General',
      'Resolution adopted by the General Assembly on 2 May 2035',
      '81/7. Lamps of the harbours',
      'The General Assembly,',
      'Recalling its resolution 80/4 of 3 May 2034 on the lamps of all harbours,¹ and the report of the Guild,²',
      '1. Requests the Keeper to light the lamps of the eastern and western harbours, and to report:',
      '(a) On oil;',
      '(b) On [wicks and] glass.³',
      '________________',
      '¹ See A/80/2.',
      '² A/80/3, annex.',
      '³ Ibid.',
    ],
  },
  'in French': {
    page: `L’Assemblée générale,
Rappelant sa résolution 80/4 du 3 mai 2034 sur les lampes de tous
les ports1,
1. Prie le Gardien d’allumer les lampes des ports de l’est et de
A/RES/81/7
2/3 26-04711
l’ouest, et de présenter un rapport :
a) Sur l’huile ;
b) Sur le verre.
_______________
1 Voir A/80/2.
26-04711 3/3
`,
    copy: [
      'L’Assemblée générale,',
      'Rappelant sa résolution 80/4 du 3 mai 2034 sur les lampes de tous les ports¹,',
      '1. Prie le Gardien d’allumer les lampes des ports de l’est et de l’ouest, et de présenter un rapport :',
      'a) Sur l’huile ;',
      'b) Sur le verre.',
      '________________',
      '¹ Voir A/80/2.',
    ],
  },
  'in Spanish, with a footnote that goes on with a date': {
    page: `La Asamblea General,
Recordando su resolución 80/4, de 3 de mayo de 2034, sobre las
lámparas de todos los puertos1,
1. Pide al Guardián que encienda las lámparas de los puertos del
este y del oeste:
a) Con aceite;
b) Con gas.
_______________
1 Véase A/80/2, relativo a la conferencia celebrada del 5 al
26 de agosto de 2033.
26-04711 1/1
`,
    copy: [
      'La Asamblea General,',
      'Recordando su resolución 80/4, de 3 de mayo de 2034, sobre las lámparas de todos los puertos¹,',
      '1. Pide al Guardián que encienda las lámparas de los puertos del este y del oeste:',
      'a) Con aceite;',
      'b) Con gas.',
      '________________',
      '¹ Véase A/80/2, relativo a la conferencia celebrada del 5 al 26 de agosto de 2033.',
    ],
  },
  'in Russian': {
    page: `Генеральная Ассамблея,
ссылаясь на свою резолюцию 80/4 от 3 мая 2034 года о лампах всех
гаваней1,
1. просит Хранителя зажечь лампы восточных и западных гаваней
A/RES/81/7
2/3 26-04711
и представить доклад:
a) о масле;
b) о стекле.
_______________
1 См. A/80/2.
26-04711 3/3
`,
    copy: [
      'Генеральная Ассамблея,',
      'ссылаясь на свою резолюцию 80/4 от 3 мая 2034 года о лампах всех гаваней¹,',
      '1. просит Хранителя зажечь лампы восточных и западных гаваней и представить доклад:',
      'a) о масле;',
      'b) о стекле.',
      '________________',
      '¹ См. A/80/2.',
    ],
  },
  'in Chinese, without blanks between its characters': {
    page: `大会，
回顾其关于各港口灯火的 2034 年 5 月 3 日第 80/4 号决议、《灯塔
公约》1 和行会报告，2 以及《油灯条约》 的附件，
1. 请看守人点亮东港和西港的灯，并提交报告，说明：
A/RES/81/7
2/3 26-04711
(a) 灯油；
(b) 玻璃。
_______________
1 联合国，《条约汇编》，第 1 卷，
第 2 号。
2 见 A/80/2。
26-04711 3/3
`,
    copy: [
      '大会，',
      '回顾其关于各港口灯火的 2034 年 5 月 3 日第 80/4 号决议、《灯塔公约》¹ 和行会报告，² 以及《油灯条约》的附件，',
      '1. 请看守人点亮东港和西港的灯，并提交报告，说明：',
      '(a) 灯油；',
      '(b) 玻璃。',
      '________________',
      '¹ 联合国，《条约汇编》，第 1 卷，第 2 号。',
      '² 见 A/80/2。',
    ],
  },
  'in Arabic, where embeddings go and marks of direction stay': {
    page: `إن الجمعية العامة،
إذ تشير إلى قرارها \u202a80/4\u202c المؤرخ 3 أيار/مايو 2034 بشأن مصابيح جميع
الموانئ(1)،
1 - تطلب إلى الحارس أن يضيء مصابيح الموانئ الشرقية والغربية:
(أ) بالزيت \u200fوالغاز؛
(ب) بالشمع.
_______________
(1) انظر A/80/2.
26-04711 3/3
`,
    copy: [
      'إن الجمعية العامة،',
      'إذ تشير إلى قرارها 80/4 المؤرخ 3 أيار/مايو 2034 بشأن مصابيح جميع الموانئ¹،',
      '1 - تطلب إلى الحارس أن يضيء مصابيح الموانئ الشرقية والغربية:',
      '(أ) بالزيت \u200fوالغاز؛',
      '(ب) بالشمع.',
      '________________',
      '¹ انظر A/80/2.',
    ],
  },
  'marks of Markdown are no words, and stars that are words stay': {
    page: '### The Security Council,\n\n*Recalling* the lamps[^1] and \\*stars\\*,\n\n**1\\.** **Decides** to act;\n\n[^1]: See S/2026/4.\n',
    copy: [
      'The Security Council,',
      'Recalling the lamps¹ and \\*stars\\*,',
      '1. Decides to act;',
      '________________',
      '¹ See S/2026/4.',
    ],
  },
  'the lines of a masthead and the rows of a table stand together, and what nobody knows stays': {
    page: 'A/C.3/81/L.4\nItem 68\nSponsors: Almara, Benthos\n\nThe General Assembly,\n\n1. Decides to list:\n\nHarbour\tLamps\tOil\nEast\t12\t40\n\n2. Decides to wait.\n\nAnnex\n\nList of the lamps\n\nSome words that nobody knows\n',
    copy: [
      'A/C.3/81/L.4\nItem 68\nSponsors: Almara, Benthos',
      'The General Assembly,',
      '1. Decides to list:',
      'Harbour\tLamps\tOil\nEast\t12\t40',
      '2. Decides to wait.',
      'Annex',
      'List of the lamps',
      'Some words that nobody knows',
    ],
  },
  'a raised number without a footnote stays': {
    page: 'The Security Council,\n\n1. Decides to light 30 km² of sea,³ and to act.\n',
    copy: ['The Security Council,', '1. Decides to light 30 km² of sea,³ and to act.'],
  },
  'footnotes that begin anew on each page are counted through': {
    page: 'The Security Council,\n\nRecalling the oil¹ and the wicks,²\n__________________\n¹ See S/2026/1.\n² See S/2026/2.\n\n26-04711 1/2\n\f\n1. Decides to light the lamps.¹\n__________________\n¹ See S/2026/3.\n\n26-04711 2/2\n',
    copy: [
      'The Security Council,',
      'Recalling the oil¹ and the wicks,²',
      '1. Decides to light the lamps.³',
      '________________',
      '¹ See S/2026/1.',
      '² See S/2026/2.',
      '³ See S/2026/3.',
    ],
  },
  'numbers of footnotes stay where the first has been lost': {
    page: 'The Security Council,\n\nRecalling the oil,\n\n1. Decides to light 3 lamps.²\n__________________\n2 See S/2026/3.\n26-04711 2/2\n',
    copy: [
      'The Security Council,',
      'Recalling the oil,',
      '1. Decides to light 3 lamps.²',
      '________________',
      '² See S/2026/3.',
    ],
  },
  'where footnotes are raised, plain digits are numbers': {
    page: 'The Security Council,\n\nRecalling the oil,¹\n\n1. Decides to spend 1.2 per cent in 20202, and no more;\n\n________________\n\n¹ See S/2026/3.\n\n² Ibid.\n',
    copy: [
      'The Security Council,',
      'Recalling the oil,¹',
      '1. Decides to spend 1.2 per cent in 20202, and no more;',
      '________________',
      '¹ See S/2026/3.',
      '² Ibid.',
    ],
  },
  'a title that is cut in two is one': {
    page: '81/7. Cooperation of the Guild with the keepers of\n\nthe lamps of the harbours\n\nThe General Assembly,\n\nRecalling its resolutions,\n',
    copy: [
      '81/7. Cooperation of the Guild with the keepers of the lamps of the harbours',
      'The General Assembly,',
      'Recalling its resolutions,',
    ],
  },
  'nothing comes of nothing': { page: ' \n\n', copy: [] },
};

describe('a clean copy', () => {
  for (const [name, { page, copy }] of Object.entries(cases)) {
    it(name, () => {
      const text = copy.length === 0 ? '' : `${copy.join('\n\n')}\n`;
      strictEqual(clean(parse(page)), text);
      strictEqual(clean(parse(text)), text, 'its own clean copy');
    });
  }
});

/** What is to be the same in a text and its copy. */
function readingOf(text: string): readonly string[] {
  const resolution = parse(text);
  const paragraphs: string[] = [`${resolution.language} ${resolution.organ}`];
  for (const { kind, depth, label, opener, logical } of resolution.blocks) {
    if (kind === 'furniture' || kind === 'footnote') continue;
    const opening = opener ? logical.text.slice(opener.start, opener.end) : '';
    paragraphs.push([kind, depth, label?.text, bare(opening), bare(logical.text)].join('|'));
  }
  return [...paragraphs, ...writtenNotes(resolution).map(({ words }) => bare(words))];
}

function bare(text: string): string {
  return text.replace(/[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]+/g, '');
}

describe('the clean copy of any text made of paragraphs', () => {
  const paragraphs = fc.array(
    fc.constantFrom(
      ...[
        'Recalling its resolution 2185 (2014) and the lamps,',
        'Noting the oil,',
        '1. Decides to act;',
        '2. Urges calm:',
      ],
      ...[
        '(a) To act;',
        '(b) Not to wait,',
        '3. [Requests oil]¹ and wicks;',
        'Annex',
        'Lamps of 1.5 km²',
        '4 bis. Notes;',
      ],
    ),
    { maxLength: 20 },
  );
  it('reads as the text', () => {
    fc.assert(
      fc.property(paragraphs, lines => {
        const text = `The Security Council,\n\n${lines.join('\n\n')}\n`;
        const copy = clean(parse(text));
        deepStrictEqual(readingOf(copy), readingOf(text));
        strictEqual(clean(parse(copy)), copy);
      }),
      { numRuns: { quick: 100, full: 200, endurance: 20_000 }[effort] },
    );
  });
});

describe('clean copies of adopted texts', function () {
  this.timeout(120_000);
  const corpus = '../shared/corpus';
  /** Of each layout one in so many. */
  const every = { quick: 80, full: 40, endurance: 1 }[effort];
  for (const layout of ['clean', 'pdf', 'pages']) {
    it(`read as the texts and are their own clean copies: ${layout}`, function () {
      const folder = join(corpus, layout);
      if (!existsSync(folder)) return this.skip();
      const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.txt'));
      for (const name of names.sort().filter((_, index) => index % every === 0)) {
        const text = readFileSync(join(folder, name), 'utf8');
        const copy = clean(parse(text));
        deepStrictEqual(readingOf(copy), readingOf(text), name);
        strictEqual(clean(parse(copy)), copy, name);
      }
    });
  }
});
