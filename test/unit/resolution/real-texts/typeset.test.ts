import { naturalWidth } from '../../../../server/src/blocks/layout/glyph-widths';
import { readsAs } from './reads';

/**
 * Paragraphs set as a program for typesetting fills lines, first lines set in, and then extracted without a blank: what
 * tells where one begins is how much room its lines have left. All sentences are invented.
 */
const some = [
  'إذ تشير إلى قراراتها السابقة بشأن الجسور القديمة في الوديان الشرقية وبشأن البنائين الذين اعتنوا بها سنوات طويلة من غير أن يتقاضوا أجرا، وإذ تحيط علما برسائل أصحاب العبارات وبما ورد فيها من طلبات تتعلق بالحجارة والأخشاب والمصابيح،',
  'وإذ تسلم بأن كثيرا من الجسور لم تعد العربات تستطيع عبورها وأن المسافرين يضيعون يوما كاملا في الالتفاف حولها، وإذ تعرب عن قلقها إزاء تساقط الحجارة منها بعد كل فيضان وإزاء قلة ما يصل إلى القرى البعيدة من الخبز والملح، وإذ تشدد في هذا الصدد على أن إصلاحها قبل موسم الأمطار أمر لا يحتمل التأخير،',
  'وإذ تلاحظ مع التقدير أن أهل الوديان قد جمعوا ما استطاعوا من المال والخشب، وأن الحدادين في المدن المجاورة وعدوا بأن يصنعوا الحواجز من غير ثمن، وإذ ترحب بما أبداه الرعاة من استعداد لحراسة الجسور ليلا ونهارا حتى ينتهي العمل فيها،',
  'وإذ تضع في اعتبارها أن عد الأقواس في وضح النهار هو أول ما ينبغي عمله، وأن طلاء الحواجز لا يجوز أن يبدأ قبل أن تجف الحجارة،',
];

/** Enough that the measure can be told from them. */
const paragraphs = [...some, ...some, ...some];

function typeset(text: string, measure: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    const room = measure * (lines.length === 0 ? 0.93 : 1);
    if (naturalWidth(longer) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

describe('lines that were filled with words', () => {
  // at 2600 last lines are full by chance, and the next may as well go on
  for (const measure of [2400, 2500, 2700, 2800, 2900, 3000]) {
    it(`Arabic, ${measure} hundredths of an em wide`, () => {
      const text = [
        'إن الجمعية العامة،',
        ...paragraphs.flatMap(paragraph => typeset(paragraph, measure)),
        '1 - تهيب بجميع الدول أن تعد قوائم بالجسور القائمة على طرقها؛',
        '2 - تقرر أن تبقي المسألة قيد النظر.',
      ].join('\n');
      readsAs(text, [
        'enacting إن الجمعية العامة،',
        ...paragraphs.map((paragraph, i) => `preambular PP${i + 1} ${paragraph}`),
        'operative OP1 تهيب بجميع الدول أن تعد قوائم بالجسور القائمة على طرقها؛',
        'operative OP2 تقرر أن تبقي المسألة قيد النظر.',
      ]);
    });
  }
});
