import { strictEqual } from 'node:assert/strict';
import { filled } from '../typeset';
import { readsAs } from './reads';

/** Paragraphs as a page has them, out of which an extractor has left the indents of first lines and all blank lines. */
const arabicMeasure = 2910;
const arabicIndent = 210;

const formula = 'Генеральная Ассамблея,';
const some = [
  'ссылаясь на свои резолюции о мостах восточных долин и о каменщиках, которые смотрят за ними много лет и ничего за это не получают, хотя без их труда через реки давно нельзя было бы перейти ни пешком, ни на телеге,',
  'принимая во внимание письма перевозчиков, в которых они просят построить новые причалы у верхних деревень и рассказывают, сколько дней теряют путники, когда вода стоит высоко, а лодки заняты перевозкой зерна и камня,',
  'учитывая, что весной вода поднимается выше перил и что ни один из старых мостов долины не выдержал бы второго такого паводка, какой случился в прошлом году после долгих дождей в горах,',
  'будучи обеспокоена тем, что дети из верхних деревень не могут попасть в школу, пока вода стоит высоко, и что врачи приезжают в долину лишь тогда, когда дорога через перевал открыта, то есть не раньше начала лета и не позже первых осенних заморозков,',
  'сознавая, что сами деревни не могут заплатить за камень, известь и железо, которых требует такая работа, и что без помощи соседних долин и городов у моря ни одна из них не сможет начать ее раньше, чем через десять лет,',
];
const ends = ['постановляет построить перила;', 'постановляет провести следующее заседание в долине.'];
/** Enough that the measure can be told from them. */
const others = [...some, ...some];

/** What a text of such paragraphs is read as. */
function isKept(paragraphs: readonly string[], lines: readonly string[]): void {
  readsAs(
    [
      formula,
      ...others.flatMap(paragraph => filled(paragraph)),
      ...lines,
      ...ends.map((text, at) => `${at + 1}. ${text}`),
    ].join('\n'),
    [
      `enacting ${formula}`,
      ...[...others, ...paragraphs].map((paragraph, at) => `preambular PP${at + 1} ${paragraph}`),
      ...ends.map((text, at) => `operative OP${at + 1} ${text}`),
    ],
  );
}

describe('lines of type that were filled to a measure', () => {
  it('a participle first on a line too full to be a first one', () => {
    const paragraph =
      'выражая признательность всем каменщикам долины за труд на мостах, отмечая вместе с тем большие заслуги всех перевозчиков из деревень и семей, живущих в восточных долинах,';
    const lines = filled(paragraph);
    strictEqual(lines[1]!.startsWith('отмечая'), true, lines.join('\n'));
    isKept([paragraph], lines);
  });
  it('a participle first on a line that is shorter by an indent, below a full one', () => {
    const paragraphs = [
      'выражая признательность всем каменщикам долины за неустанный труд на старых мостах в долинах, полных воды и тумана, и на переправах у верхних деревень,',
      'отмечая заслуги перевозчиков, живущих в нижних деревнях и помогавших соседям в годы паводков,',
    ];
    isKept(
      paragraphs,
      paragraphs.flatMap(paragraph => filled(paragraph)),
    );
  });
  it('a line in pieces of a word each', () => {
    const paragraph =
      'выражая признательность всем каменщикам долины за неустанный труд на старых мостах, приветствуя восстановление противопаводковых сооружений восточных долин и рек,';
    const lines = filled(paragraph);
    isKept([paragraph], [lines[0]!, ...lines[1]!.split(' '), ...lines.slice(2)]);
  });
  it('a justified first line with wide gaps is no row of a table', () => {
    const paragraph =
      'ссылаясь на письма каменщиков и перевозчиков края Северовосточнодолинского, в котором много старых мостов через реки,';
    const [first, ...more] = filled(paragraph);
    isKept([paragraph], [first!.replaceAll(' ', '     '), ...more]);
  });
  it('a line in pieces, the last of its page', () => {
    const paragraph =
      'выражая признательность всем каменщикам долины за неустанный труд на старых мостах, приветствуя восстановление противопаводковых сооружений восточных долин и рек,';
    const [first, second, ...more] = filled(paragraph);
    isKept([paragraph], [first!, ...second!.split(' '), '', 'A/RES/90/12', '', '30-12345', '2/3', '', ...more]);
  });
  it('words of a line that stand apart, the last of its page', () => {
    const foot = ['', 'A/RES/90/12', '', '30-12345', '2/3', ''];
    const apart = ['отмечает,', '', 'что', '', 'Комитет', '', 'будет'];
    const rest = 'уделять внимание состоянию мостов;';
    readsAs(
      [
        formula,
        ...others.flatMap(paragraph => [...filled(paragraph), '']),
        ...['1.', '', ...apart, ...foot, rest],
        `2. ${ends[1]}`,
      ].join('\n'),
      [
        `enacting ${formula}`,
        ...others.map((paragraph, at) => `preambular PP${at + 1} ${paragraph}`),
        `operative OP1 отмечает, что Комитет будет ${rest}`,
        `operative OP2 ${ends[1]}`,
      ],
    );
  });
  const scattered: readonly { readonly name: string; readonly lines: readonly string[] }[] = [
    {
      name: 'words that stand apart behind the paragraph they are missing in',
      lines: [
        'ссылаясь на свои предыдущие письма',
        'соответствующие заявления своего Председателя,',
        '',
        'по',
        '',
        'переправам',
        '',
        'и',
        '',
      ],
    },
    {
      name: 'a name that stands apart behind the paragraph it is missing in',
      lines: [
        'особо',
        'отмечая',
        'важность',
        'товарищества',
        'между',
        'восточных долин и нижними деревнями,',
        '',
        'Союзом',
        '',
      ],
    },
  ];
  const below = ['вновь подтверждая свою приверженность восстановлению всех мостов в восточных', 'долинах,'];
  for (const { name, lines } of scattered)
    it(name, () => isKept([lines.filter(Boolean).join(' '), below.join(' ')], [...lines, ...below]));
  it('a verb that belongs to the word above, though a blank line stands between', () => {
    const paragraph =
      'ссылаясь на все свои предыдущие резолюции о мостах долин и вновь подтверждая их и все сказанное о них,';
    const all = [...others, ...others, ...others, paragraph, some[2]!];
    const lines = all.flatMap(text => {
      const [first = '', ...more] = filled(text);
      return text === paragraph ? [first, '', ...more, ''] : [first, ...more, ''];
    });
    strictEqual(filled(paragraph)[0]!.endsWith(' вновь'), true, filled(paragraph).join('\n'));
    readsAs([formula, '', ...lines, ...ends.map((text, at) => `${at + 1}. ${text}`)].join('\n'), [
      `enacting ${formula}`,
      ...all.map((text, at) => `preambular PP${at + 1} ${text}`),
      ...ends.map((text, at) => `operative OP${at + 1} ${text}`),
    ]);
  });
  it('a phrase that opens over two lines, out of a line in pieces', () => {
    const paragraph =
      'вновь подтверждая необходимость восстановления противопаводковых сооружений в восточных долинах и у переправ,';
    const [first, ...more] = filled(paragraph);
    isKept([paragraph], [...first!.split(' '), ...more]);
  });
});

const arabicFormula = 'إن الجمعية العامة،';
const arabic = [
  'إذ تشير إلى قراراتها بشأن جسور الوديان الشرقية وبشأن البنائين الذين يعتنون بها منذ سنوات طويلة دون أجر مع أنه لولا عملهم الشاق في الشتاء والصيف لما أمكن عبور الأنهار سيرا على الأقدام ولا بالعربات،',
  'وإذ تلاحظ رسائل أصحاب القوارب الذين يطلبون فيها بناء أرصفة جديدة قرب القرى العليا ويروون كم يوما يخسره المسافرون حين يرتفع الماء وتنشغل القوارب بنقل الحبوب والحجارة من المراعي البعيدة إلى الأسواق،',
  'وإذ تضع في اعتبارها أن الماء يعلو في الربيع فوق الحواجز وأن أيا من الجسور القديمة في الوادي لا يصمد أمام فيضان آخر كالذي حدث في السنة الماضية بعد أمطار طويلة في الجبال جرفت الأقواس والأرصفة،',
  'وإذ يساورها القلق لأن أطفال القرى العليا لا يستطيعون الوصول إلى المدرسة ما دام الماء مرتفعا ولأن الأطباء لا يأتون إلى الوادي إلا حين ينفتح الطريق عبر الممر أي ليس قبل بداية الصيف ولا بعد نزول أول الثلوج،',
  'وإذ تدرك أن القرى نفسها لا تستطيع دفع ثمن الحجر والجير والحديد الذي يتطلبه هذا العمل وأن أيا منها لن تتمكن من البدء فيه قبل عشر سنوات ما لم تساعدها الوديان المجاورة والمدن الساحلية بما لديها،',
];
const thanks =
  'وإذ تعرب عن امتنانها لجميع البنائين في الوادي على عملهم الدؤوب في الجسور القديمة وعند المعابر قرب القرى العليا وفي المراعي والحقول التي تحيط بها من كل صوب ومكان بعيد،';

/** The same in Arabic, where all but the width of a line, and the verb on it, is alike in a paragraph and in its middle. */
function isKeptInArabic(paragraphs: readonly string[]): void {
  const all = [...arabic, ...arabic.slice(1), ...arabic.slice(1), ...paragraphs];
  readsAs(
    [
      arabicFormula,
      ...all.flatMap(paragraph => filled(paragraph, arabicIndent, arabicMeasure)),
      '1 - تقرر بناء الحواجز؛',
      '2 - تقرر أن تعقد اجتماعها المقبل في الوادي.',
    ].join('\n'),
    [
      `enacting ${arabicFormula}`,
      ...all.map((paragraph, at) => `preambular PP${at + 1} ${paragraph}`),
      'operative OP1 تقرر بناء الحواجز؛',
      'operative OP2 تقرر أن تعقد اجتماعها المقبل في الوادي.',
    ],
  );
}

describe('full lines of Arabic type that end in a comma', () => {
  const tooFull = 'وإذ تؤكد من جديد ضرورة الحفاظ على كل الأقواس والحواجز والأرصفة التي جرفتها السيول';
  it('a clause on a line a little too full to be a first one', () => {
    const paragraph = `${thanks} ${tooFull} والمستنقعات في الوديان كلها،`;
    strictEqual(filled(paragraph, arabicIndent, arabicMeasure)[2], tooFull);
    isKeptInArabic([paragraph]);
  });
  it('a paragraph that begins on a line as full as a first one can be', () => {
    isKeptInArabic([
      thanks,
      'وإذ تؤكد من جديد ضرورة الحفاظ على الأقواس والحواجز والأرصفة التي جرفتها مياه المستنقعات،',
    ]);
  });
  it('a short paragraph below the short end of another, above a number', () => {
    isKeptInArabic([thanks.replace(/،$/, ' ومن كل ناحية،'), 'وإذ تتصرف بموجب النظام الأساسي للجسور،']);
  });
  it('a verb that opens clauses within paragraphs rather than paragraphs', () => {
    const call = 'وإذ تشجع أصحاب القوارب على نقل الأطفال إلى المدارس في هذه المواسم كلها بالمجان';
    const paragraph = `${thanks} ${call} والمستنقعات،`;
    strictEqual(filled(paragraph, arabicIndent, arabicMeasure)[2], call);
    isKeptInArabic([paragraph]);
  });
});

describe('lines within a paragraph', () => {
  it('a letter whose list is a part of the text', () => {
    readsAs(
      `The General Assembly,
Recalling its resolutions on bridges and on the masons who have looked after
them for many years without being paid,
1. Takes note of what the masons have done in the valleys of the east for a) the
railings, which the floods had taken; b) the arches, which had lost their stones;
c) the piers; and d) the roads that lead to each bridge from the villages above;
2. Decides to meet again.`,
      [
        'enacting The General Assembly,',
        'preambular PP1 Recalling its resolutions on bridges and on the masons who have looked after them for many years without being paid,',
        'operative OP1 Takes note of what the masons have done in the valleys of the east for a) the railings, which the floods had taken; b) the arches, which had lost their stones; c) the piers; and d) the roads that lead to each bridge from the villages above;',
        'operative OP2 Decides to meet again.',
      ],
    );
  });
  it('words set before the line that they stand in, behind a label alone', () => {
    readsAs(
      `The General Assembly,

Recalling its resolutions on bridges and on the masons who have looked after
them for many years without being paid,

1.

as observers, the${' '}

Decides to invite to its sessions in the valleys of the east, as often as can be,
masons of the villages above and all those who have helped them since the floods
and who would like to come;

2.

Decides to meet again.`,
      [
        'enacting The General Assembly,',
        'preambular PP1 Recalling its resolutions on bridges and on the masons who have looked after them for many years without being paid,',
        'operative OP1 Decides to invite to its sessions in the valleys of the east, as often as can be, as observers, the masons of the villages above and all those who have helped them since the floods and who would like to come;',
        'operative OP2 Decides to meet again.',
      ],
    );
  });
});

/** A list below a chapeau that no mark ends: its last line is far from full, and its items do not go on with it. */
interface Chapeau {
  readonly formula: string;
  readonly preamble: readonly string[];
  readonly chapeau: string;
  /** Two items and the last paragraph, as they are labelled and as they are read. */
  readonly items: readonly [string, string, string];
  readonly labels: readonly [string, string, string, string];
  readonly cut: (paragraph: string) => readonly string[];
}

/** Chinese breaks anywhere, but before a mark. */
function cutChinese(paragraph: string): readonly string[] {
  return paragraph.match(/.{1,34}[，；。]?/gu) ?? [];
}

const chinese = [
  '回顾其关于东部河谷桥梁和多年来无偿照看这些桥梁的石匠以及在所有这些冬天里运送石料过河而自己却没有码头也没有岸灯的船夫的各项决议，',
  '意识到许多桥梁禁止马车通行而旅客进城要多走一天路程同时粮食和石料在岸边等候数周因而河谷所有村庄的面包价格都在上涨，',
  '注意到河谷所有村庄都已读过船夫的来信而没有一个村庄说自己能够负担码头或岸灯的费用不过大多数村庄表示愿意供给石匠饭食，',
];

const english = [
  'Recalling its resolutions on the bridges of the eastern valleys and on the masons who have looked after them for many years without being paid, and on the ferrymen who have carried the stones across the river in all these winters without having a pier of their own and without a light on the shore,',
  'Aware that many bridges are closed to carts, and that travellers lose a day on their way to the town, while grain and stones wait for weeks on the shore and the price of bread rises in all villages of the valley, so that even those who never travel have less to eat in the last months of a winter than they had before the floods,',
  'Noting that the letters of the ferrymen have been read in all villages of the valley, and that no village has said that it could pay for a pier or for a light by itself, though most have offered to feed the masons for as long as they work on the bridges and to lend them their carts and their oxen,',
];

const chapeaux: Readonly<Record<string, Chapeau>> = {
  English: {
    formula: 'The General Assembly,',
    preamble: [...english, ...english],
    chapeau:
      'Decides that the masons, at the request of the villages and taking into account the letters of the ferrymen, shall',
    items: [
      'mend the bridges of the upper valley, and those of the lower one whose railings have fallen into the river since the floods;',
      'build new piers;',
      'Decides to meet.',
    ],
    labels: ['1.', '(a)', '(b)', '2.'],
    cut: paragraph => filled(paragraph, 0),
  },
  Russian: {
    formula,
    preamble: others,
    chapeau: 'постановляет, что каменщики долины, принимая во внимание письма перевозчиков из верхних деревень, должны',
    items: [
      'починить мосты верхней долины и те мосты нижней, перила которых обрушились в реку во время паводка;',
      'построить новые причалы;',
      'постановляет провести следующее заседание в долине.',
    ],
    labels: ['1.', 'a)', 'b)', '2.'],
    cut: paragraph => filled(paragraph),
  },
  Arabic: {
    formula: arabicFormula,
    preamble: [...arabic, ...arabic.slice(1), ...arabic.slice(1)],
    chapeau: 'تقرر أن على البنائين في الوديان الشرقية، مع مراعاة رسائل أصحاب القوارب في القرى العليا والسفلى جميعا، أن',
    items: [
      'يصلحوا جسور الوادي الأعلى وجسور الوادي الأسفل التي جرفت السيول حواجزها إلى النهر في السنوات الماضية كلها؛',
      'يبنوا أرصفة جديدة؛',
      'تقرر أن تعقد اجتماعها المقبل في الوادي.',
    ],
    labels: ['1 -', '(أ)', '(ب)', '2 -'],
    cut: paragraph => filled(paragraph, arabicIndent, arabicMeasure),
  },
  Chinese: {
    formula: '大会，',
    preamble: [...chinese, ...chinese, ...chinese],
    chapeau: '决定石匠应各村庄的请求并考虑到船夫们历年来的各次来信以及上游村庄的需要，应当',
    items: ['修缮上游河谷的桥梁；', '建造新的码头；', '决定继续处理此案。'],
    labels: ['1.', '(a)', '(b)', '2.'],
    cut: cutChinese,
  },
};

describe('a list below a line far from full that no mark ends', () => {
  for (const [name, { formula, preamble, chapeau, items, labels, cut }] of Object.entries(chapeaux)) {
    it(name, () => {
      const numbered = [chapeau, ...items].map((text, at) => `${labels[at]} ${text}`);
      const lines = [...preamble, ...numbered].flatMap(cut);
      readsAs([formula, ...lines].join('\n'), [
        `enacting ${formula}`,
        ...preamble.map((paragraph, at) => `preambular PP${at + 1} ${paragraph}`),
        `operative OP1 ${chapeau}`,
        `item OP1(a) ${items[0]}`,
        `item OP1(b) ${items[1]}`,
        `operative OP2 ${items[2]}`,
      ]);
    });
  }
});
