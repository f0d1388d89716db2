/** Resolutions of any length for the benches: sentences of our own, put together by a counter, the same in every run. */

export type BenchLanguage = 'en' | 'zh' | 'ar';

export const languages: readonly BenchLanguage[] = ['en', 'zh', 'ar'];
/** In UTF-16 code units. */
export const sizes = [16_000, 160_000, 1_600_000] as const;

interface Phrases {
  readonly formula: string;
  readonly openers: readonly string[];
  readonly verbs: readonly string[];
  readonly clauses: readonly string[];
  readonly cite: (number: number, year: number) => string;
  readonly comma: string;
  readonly semicolon: string;
  readonly number: (n: number) => string;
  readonly item: (n: number) => string;
  readonly introduction: string;
  readonly space: string;
}

const phrases: Readonly<Record<BenchLanguage, Phrases>> = {
  en: {
    formula: 'The Security Council,',
    openers: ['Recalling', 'Reaffirming', 'Noting with appreciation', 'Deeply concerned', 'Welcoming'],
    verbs: ['Decides', 'Requests', 'Calls upon', 'Urges', 'Encourages'],
    clauses: [
      'the lighthouses of the northern coast and the keepers who live in them throughout the year',
      'the need for lamps that burn in every weather and can be mended by one person alone',
      'all States whose ships pass the cape to keep to the lane that the pilots have marked',
      'the report of the Secretary-General on fog, horns and the training of keepers (S/2016/952)',
      'with the agreement of the parties and in accordance with the law of the sea',
    ],
    cite: (number, year) => `its resolution ${number} (${year})`,
    comma: ',',
    semicolon: ';',
    number: n => `${n}. `,
    item: n => `(${'abcdefghijklmnopqrstuvwxyz'[n % 26]}) `,
    introduction: ':',
    space: ' ',
  },
  zh: {
    formula: '安全理事会，',
    openers: ['回顾', '重申', '赞赏地注意到', '深为关切', '欢迎'],
    verbs: ['决定', '请', '促请', '敦促', '鼓励'],
    clauses: [
      '北部海岸的各座灯塔以及全年住在灯塔里的看守人员',
      '需要在任何天气条件下都能点亮并可由一个人修理的灯具',
      '船只驶经海角的所有国家遵守引航员标出的航道',
      '秘书长关于海雾、雾号和看守人员培训的报告(S/2016/952)',
      '经各方同意并依照海洋法',
    ],
    cite: (number, year) => `其第${number}(${year})号决议`,
    comma: '，',
    semicolon: '；',
    number: n => `${n}. `,
    item: n => `(${'abcdefghijklmnopqrstuvwxyz'[n % 26]}) `,
    introduction: '：',
    space: '',
  },
  ar: {
    formula: 'إن مجلس الأمن،',
    openers: ['وإذ يشير إلى', 'وإذ يؤكد من جديد', 'وإذ يلاحظ مع التقدير', 'وإذ يساوره بالغ القلق', 'وإذ يرحب'],
    verbs: ['يقرر', 'يطلب', 'يهيب', 'يحث', 'يشجع'],
    clauses: [
      'منارات الساحل الشمالي والحراس الذين يعيشون فيها طوال السنة',
      'الحاجة إلى مصابيح تضيء في كل الأحوال الجوية ويمكن أن يصلحها شخص واحد',
      'جميع الدول التي تمر سفنها برأس البحر التزام الممر الذي حدده المرشدون',
      'تقرير الأمين العام عن الضباب والأبواق وتدريب الحراس (S/2016/952)',
      'بموافقة الأطراف ووفقا لقانون البحار',
    ],
    cite: (number, year) => `قراره ${number} (${year})`,
    comma: '،',
    semicolon: '؛',
    number: n => `${n} - `,
    item: n => `(${'أبجدهوزحطيكلمنسعفصقرشتثخذض'[n % 26]}) `,
    introduction: ':',
    space: ' ',
  },
};

/** About `size` UTF-16 code units: a preamble of a fifth of it, then numbered paragraphs, every fourth one with items. */
export function benchText(language: BenchLanguage, size: number): string {
  const p = phrases[language];
  let seed = 7;
  const pick = <T>(list: readonly T[]): T => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return list[seed % list.length]!;
  };
  const clause = (): string => Array.from({ length: 1 + (seed % 4) }, () => pick(p.clauses)).join(p.comma + p.space);
  const cite = (): string => p.cite(1000 + (seed % 1800), 1993 + (seed % 30));
  const lines: string[] = [p.formula, ''];
  let length = p.formula.length + 2;
  const add = (line: string): void => {
    lines.push(line, '');
    length += line.length + 2;
  };
  while (length < size / 5) add(`${pick(p.openers)}${p.space}${cite()}${p.comma}${p.space}${clause()}${p.comma}`);
  for (let n = 1; length < size; n++) {
    if (n % 4 !== 0)
      add(`${p.number(n)}${pick(p.verbs)}${p.space}${clause()}${p.comma}${p.space}${cite()}${p.semicolon}`);
    else {
      add(`${p.number(n)}${pick(p.verbs)}${p.space}${clause()}${p.introduction}`);
      for (let i = 0; i < 5; i++) add(`${p.item(i)}${clause()}${p.semicolon}`);
    }
  }
  return lines.join('\n');
}
