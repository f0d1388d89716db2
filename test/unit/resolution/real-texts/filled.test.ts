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
