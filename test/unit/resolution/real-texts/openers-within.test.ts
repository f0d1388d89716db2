import { strictEqual } from 'node:assert/strict';
import { naturalWidth } from '../../../../server/src/blocks/layout/glyph-widths';
import { readsAs } from './reads';

/**
 * Paragraphs as a page has them, out of which an extractor has left the indents of first lines and all blank lines, in
 * languages whose openers have no capital: where a full line ends in a comma, only the words tell whether one begins.
 */
interface Page {
  readonly formula: string;
  readonly measure: number;
  readonly indent: number;
  /** Between what may be parted at the end of a line. */
  readonly between: RegExp;
  readonly preamble: readonly string[];
  readonly ends: readonly string[];
}

const chinese: Page = {
  formula: '大会，',
  measure: 3400,
  indent: 200,
  between: /(?<=[\u4e00-\u9fff，、；。》])(?![，、；。》])|(?<=[ )])(?=[\u4e00-\u9fff《])/,
  preamble: [
    '回顾其关于桥梁以及关于多年来无偿照料这些桥梁的石匠的各项决议，这些石匠在洪水过后的每个冬天都要把散落的石块从河里捞上来再砌回去，然后才回到自己在山上的村庄，',
    '认识到东部山谷的许多桥梁已经不能让马车通过，旅行的人因此不得不绕行并在路上耽搁整整一天的时间，而沿河各村的粮食也不能及时运到城里，有时甚至在路上就已经坏掉，',
    '铭记摆渡人在给各国的来信里请求修建新的码头，因为水位高的时候渡船都要用来运送粮食和石料，行人只能在岸边等上好几天才有可能过河，到了冬天则根本无法过河，',
    '意识到各村自己无法支付修桥所需的石料、石灰和铁，如果没有邻近山谷和海边城市的帮助，任何一个村庄在今后十年之内都不可能动工修复桥梁或者修建新的码头，',
  ],
  ends: ['吁请各国为桥梁编制清单；', '决定继续处理此案。'],
};

const russian: Page = {
  formula: 'Генеральная Ассамблея,',
  measure: 3400,
  indent: 190,
  between: /(?<= )/,
  preamble: [
    'ссылаясь на свои резолюции о мостах восточных долин и о каменщиках, которые смотрят за ними много лет и ничего за это не получают, хотя без их труда через реки давно нельзя было бы перейти ни пешком, ни на телеге,',
    'принимая во внимание письма перевозчиков, в которых они просят построить новые причалы у верхних деревень и рассказывают, сколько дней теряют путники, когда вода стоит высоко, а лодки заняты перевозкой зерна и камня,',
    'учитывая, что весной вода поднимается выше перил и что ни один из старых мостов долины не выдержал бы второго такого паводка, какой случился в прошлом году после долгих дождей в горах,',
    'сознавая, что сами деревни не могут заплатить за камень, известь и железо, которых требует такая работа, и что без помощи соседних долин и городов у моря ни одна из них не сможет начать ее раньше, чем через десять лет,',
  ],
  ends: ['постановляет построить перила;', 'постановляет провести следующее заседание в долине.'],
};

const arabic: Page = {
  formula: 'إن الجمعية العامة،',
  measure: 2900,
  indent: 250,
  between: /(?<= )/,
  preamble: [
    'وإذ تشير إلى قراراتها المتعلقة بالجسور في الوديان الشرقية وبالبنائين الذين يرعونها منذ سنوات عديدة ولا ينالون عن ذلك أجرا، مع أن أحدا لا يستطيع عبور الأنهار من دون عملهم لا سيرا على الأقدام ولا بالعربات،',
    'وإذ تضع في اعتبارها رسائل أصحاب القوارب التي يطلبون فيها بناء أرصفة جديدة قرب القرى العليا ويروون كم من الأيام يضيع على المسافرين حين ترتفع المياه وتنشغل القوارب بنقل الحبوب والحجارة،',
    'وإذ تدرك أن القرى وحدها لا تستطيع دفع ثمن الحجر والجير والحديد اللازم لهذا العمل وأن أيا منها لن تتمكن من البدء به قبل عشر سنوات من دون مساعدة الوديان المجاورة والمدن الواقعة على البحر،',
  ],
  ends: ['تقرر بناء حواجز للجسور؛', 'تقرر عقد جلستها المقبلة في الوادي.'],
};

function filled({ measure, indent, between }: Page, paragraph: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(between)) {
    const longer = line + word;
    const room = measure - (lines.length === 0 ? indent : 0);
    // a mark may hang over the edge
    const width = naturalWidth(longer.trimEnd()) - (/[，、；。]$/.test(longer) ? 100 : 0);
    if (line !== '' && width > room) {
      lines.push(line.trimEnd());
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** Are these the paragraphs that are read? `first` begins a line, right below one that ends in a comma and is full. */
function areRead(page: Page, paragraphs: readonly string[], first: string): void {
  const all = [...page.preamble, ...page.preamble, ...page.preamble, ...paragraphs];
  const lines = paragraphs.flatMap(paragraph => filled(page, paragraph));
  const at = lines.findIndex(line => line.startsWith(first));
  strictEqual(/[，,،]$/.test(lines[at - 1] ?? ''), true, lines.join('\n'));
  const above = lines[at - 1]!;
  strictEqual(naturalWidth(above) > page.measure * 0.9, true, lines.join('\n'));
  const ends = page.ends.map((end, i) => `${i + 1}. ${end}`);
  readsAs([page.formula, ...all.flatMap(paragraph => filled(page, paragraph)), ...ends].join('\n'), [
    `enacting ${page.formula}`,
    ...all.map((paragraph, i) => `preambular PP${i + 1} ${paragraph}`),
    ...page.ends.map((end, i) => `operative OP${i + 1} ${end}`),
  ]);
}

const bridges =
  '回顾其长期以来关于桥梁、东部码头、渡船和道路以及关于无偿照料这些桥梁的石匠和他们的家人的第三号决议和关于摆渡人及其船只的第四号决议，';
const numberedBridges =
  '回顾其长期以来关于桥梁、各码头、渡船和道路以及关于无偿照料这些桥梁的石匠和他们的家人的第 3/1 号决议和关于摆渡人及其船只的第 3/2 号决议，';
const valleys =
  'ссылаясь на резолюции о мостах новых долин, о причалах верхних деревень, о каменщиках каменных городов и о перевозчиках старых рек,';
const masons =
  'выражая признательность каменщикам верхних долин за труд на старых мостах и перевозчикам деревень за перевозку путников в дни паводков,';

const letters =
  'وإذ تشير إلى رسائل البنائين في الوديان الشرقية بشأن الجسور القديمة كلها وإلى ما كتبه أصحاب القوارب والعربات عن الأرصفة الحجرية القريبة من القرى العليا ومن الوادي الكبير كله،';

describe('words that may open a paragraph, below a full line that ends in a comma', () => {
  it('point back at the clause above', () => {
    areRead(chinese, [`${numberedBridges}强调石匠应遵守这两项决议，`], '强调');
    areRead(russian, [`${masons} приветствуя их намерение строить и впредь,`], 'приветствуя');
    areRead(russian, [`${masons} подчеркивая при этом, что город намерен строить и впредь,`], 'подчеркивая');
    areRead(arabic, [`${letters} وإذ تسلم بأن هذه الرسائل كتبت بصبر،`], 'وإذ تسلم');
    areRead(arabic, [`${letters} وإذ تسلم بأن تلك الرسائل كتبت بصبر،`], 'وإذ تسلم');
  });
  it('stand within paragraphs more often than they open one', () => {
    areRead(chinese, [`${bridges}鼓励各村给石匠送去面包和石灰，`], '鼓励');
    areRead(chinese, [`${bridges}要求各村给石匠送去面包和石灰，`], '要求');
    areRead(arabic, [`${letters} وإذ تشجع القرى على بناء الأرصفة،`], 'وإذ تشجع');
  });
  it('stand behind a conjunction, which no paragraph begins with, though the line above had room', () => {
    const cut: readonly [Page, readonly string[], string][] = [
      [chinese, ['回顾石匠的来信，', '并回顾摆渡人的来信，'], ''],
      [chinese, ['回顾石匠的来信，', '其中确认摆渡人的来信，'], ''],
      [arabic, ['وإذ تشير إلى رسائل البنائين،', 'كما تشير إلى رسائل الملاحين،'], ' '],
    ];
    for (const [page, lines, blank] of cut) {
      const ends = page.ends.map((end, i) => `${i + 1}. ${end}`);
      const all = [...page.preamble, ...page.preamble, ...page.preamble];
      readsAs([page.formula, ...all.flatMap(paragraph => filled(page, paragraph)), ...lines, ...ends].join('\n'), [
        `enacting ${page.formula}`,
        ...[...all, lines.join(blank)].map((paragraph, i) => `preambular PP${i + 1} ${paragraph}`),
        ...page.ends.map((end, i) => `operative OP${i + 1} ${end}`),
      ]);
    }
  });
  it('seldom stand within', () => {
    areRead(chinese, [bridges, '根据《联合国宪章》第七章采取行动，'], '根据');
    areRead(chinese, [bridges, '认定山谷里的局势威胁到所有旅行的人，'], '认定');
  });
  it('tell nothing by themselves', () => {
    areRead(chinese, [bridges, '确认石匠的劳动值得各村尊重，'], '确认');
    areRead(russian, [valleys, 'признавая заслуги всех перевозчиков,'], 'признавая');
    areRead(arabic, [letters, 'وإذ تسلم بأن البنائين يعملون بصبر،'], 'وإذ تسلم');
  });
  it('stand above a paragraph that repeats the verb of the one before', () => {
    areRead(chinese, [`${bridges}确认石匠的劳动值得各村尊重，`, '又回顾摆渡人的来信，'], '确认');
    areRead(
      russian,
      [`${valleys} признавая заслуги всех перевозчиков,`, 'ссылаясь также на письма перевозчиков,'],
      'признавая',
    );
    areRead(arabic, [`${letters} وإذ تسلم بأن البنائين يعملون بصبر،`, 'وإذ تشير أيضا إلى رسائل الملاحين،'], 'وإذ تسلم');
  });
  it('stand above a paragraph that repeats their own verb', () => {
    areRead(chinese, [bridges, '鼓励各村给石匠送去面包和石灰，', '又鼓励摆渡人修建码头，'], '鼓励');
    areRead(
      russian,
      [valleys, 'признавая заслуги всех перевозчиков,', 'признавая также заслуги матросов,'],
      'признавая',
    );
  });
  it('say "also" of another verb than the paragraph above', () => {
    areRead(chinese, [bridges, '又回顾摆渡人的来信，'], '又回顾');
    areRead(chinese, [`${bridges}还欢迎石匠的来信，`], '还欢迎');
    areRead(arabic, [letters, 'وإذ تشير أيضا إلى رسائل الملاحين،'], 'وإذ تشير أيضا');
    areRead(arabic, [`${letters} وإذ ترحب أيضا برسائل الملاحين،`], 'وإذ ترحب');
  });
  it('say "also" as the paragraph below does, of which one has the verb before it', () => {
    areRead(chinese, [`${bridges}又回顾摆渡人的来信，`, '又回顾水手的来信，'], '又回顾');
    areRead(
      russian,
      [
        `${valleys.replace('ссылаясь на', 'приветствуя')} приветствуя также письма перевозчиков,`,
        'приветствуя также письма матросов,',
      ],
      'приветствуя также',
    );
    areRead(
      arabic,
      [`${letters} وإذ تشير أيضا إلى رسائل الملاحين،`, 'وإذ تشير أيضا إلى رسائل القرى،'],
      'وإذ تشير أيضا',
    );
  });
  it('are a name with the ending of a participle', () => {
    areRead(
      russian,
      [
        'учитывая письма каменных мастеров и просьбы старых деревень, с которыми обратились к ней соседние долины и города, в том числе Греция, Турция и Мальта, чьи мастера не раз бывали здесь,',
      ],
      'Турция',
    );
  });
});

describe('a line of Chinese characters with digits among them', () => {
  const years =
    '铭记 2031 年 5 月 3 日洪水前后各村石匠和摆渡人的 12 封来信，其中请求修建新的码头和 3 座新的桥梁供行人和马车使用，因为水位高的时候渡船都要用来运送粮食，';
  it('is a first one if it is shorter by an indent', () => areRead(chinese, [bridges, years], '铭记 2031'));
  it('is none if it is full', () => {
    areRead(
      chinese,
      [`${bridges}铭记各村石匠和摆渡人在 2031 年 5 月 3 日洪水前后写给各国的 12 封来信中请求修建桥梁，`],
      '铭记各村',
    );
  });
});
