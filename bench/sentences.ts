/**
 * What the texts of the benches are put together from: sentences of our own, about lighthouses. In a clause, «cited» gives
 * way to a citation and «above» to a paragraph of the draft itself.
 */
export type BenchLanguage = 'en' | 'zh' | 'ar';

export interface Sentences {
  readonly title: string;
  readonly formula: string;
  readonly preambularOpenings: readonly string[];
  readonly operativeOpenings: readonly string[];
  readonly clauses: readonly string[];
  /** Clauses with a mention in them. */
  readonly mentions: readonly string[];
  /** Of clauses without a mention in each paragraph, so that 1.6 MB are 4,400 to 5,900 paragraphs in every language. */
  readonly fewest: number;
  readonly resolution: (number: number, year: number) => string;
  readonly report: (symbol: string) => string;
  readonly above: (number: number) => string;
  readonly operativeLabel: (ordinal: number) => string;
  readonly itemLabels: readonly string[];
  readonly subItemLabels: readonly string[];
  /** Between clauses, behind a paragraph, and in front of items. */
  readonly comma: string;
  readonly semicolon: string;
  readonly colon: string;
  /** Between an opening and what it opens. */
  readonly space: string;
}

const latinItems = ['(a)', '(b)', '(c)', '(d)', '(e)', '(f)', '(g)', '(h)'];

export const sentences: Readonly<Record<BenchLanguage, Sentences>> = {
  en: {
    title: 'Lighthouses of the northern coast',
    formula: 'The Security Council,',
    preambularOpenings: [
      'Recalling',
      'Reaffirming',
      'Noting with appreciation',
      'Expressing its concern at',
      'Welcoming',
      'Bearing in mind',
      'Taking note of',
      'Recognizing',
    ],
    operativeOpenings: [
      'Decides to keep under review',
      'Requests the Secretary-General to report on',
      'Calls upon all States to support',
      'Urges Member States to respect',
      'Encourages the keepers to continue',
      'Welcomes',
      'Reaffirms',
      'Stresses',
    ],
    clauses: [
      'the lighthouses of the northern coast and the keepers who live in them throughout the year',
      'the need for lamps that burn in every weather and can be mended by one person alone',
      'the duty of all ships that pass the cape to keep to the lane that the pilots have marked',
      'the training of young keepers in the reading of charts, winds and tides',
      'the work done in accordance with the law of the sea and with the agreement of the parties',
      'the voluntary contributions of coastal towns to the repair of piers, stairs and lanterns',
      'the long experience of fishing communities with currents that no chart records',
      'the exchange of weather reports between stations at sunrise and at sunset',
    ],
    mentions: [
      'all the provisions of «cited»',
      'the recommendations made in «cited» on the sounding of horns in fog',
      'the commitments that the parties entered into under «cited»',
      'the arrangements for the supply of oil that are set out in «cited»',
    ],
    fewest: 1,
    resolution: (number, year) => `its resolution ${number} (${year})`,
    report: symbol => `the report of the Secretary-General on the state of the lamps (${symbol})`,
    above: number => `paragraph ${number} above`,
    operativeLabel: ordinal => `${ordinal}.`,
    itemLabels: latinItems,
    subItemLabels: ['(i)', '(ii)', '(iii)'],
    comma: ', ',
    semicolon: ';',
    colon: ':',
    space: ' ',
  },
  zh: {
    title: '北部海岸的灯塔',
    formula: '安全理事会，',
    preambularOpenings: ['回顾', '重申', '赞赏地注意到', '表示关切', '欢迎', '铭记', '注意到', '确认'],
    operativeOpenings: [
      '决定继续审议',
      '请秘书长报告',
      '促请所有国家支持',
      '敦促会员国尊重',
      '鼓励看守人员继续',
      '欢迎',
      '重申',
      '强调',
    ],
    clauses: [
      '北部海岸的各座灯塔以及全年住在灯塔里的看守人员',
      '需要在任何天气条件下都能点亮并可由一个人修理的灯具',
      '所有驶经海角的船只都有义务遵守引航员标出的航道',
      '对年轻看守人员进行海图、风向和潮汐方面的培训',
      '经各方同意并依照海洋法开展的各项工作',
      '沿海城镇为修理码头、阶梯和灯室所作的自愿捐助',
      '渔民社区对任何海图都没有记载的海流的长期经验',
      '各观测站之间在日出和日落时交换天气报告',
    ],
    mentions: [
      '«cited»的所有规定',
      '«cited»所载关于雾天鸣号的建议',
      '各方根据«cited»作出的承诺',
      '«cited»所列的灯油供应安排',
    ],
    fewest: 2,
    resolution: (number, year) => `其第${number}(${year})号决议`,
    report: symbol => `秘书长关于灯具状况的报告(${symbol})`,
    above: number => `上文第${number}段`,
    operativeLabel: ordinal => `${ordinal}.`,
    itemLabels: latinItems,
    subItemLabels: ['㈠', '㈡', '㈢'],
    comma: '，',
    semicolon: '；',
    colon: '：',
    space: '',
  },
  ar: {
    title: 'منارات الساحل الشمالي',
    formula: 'إن مجلس الأمن،',
    preambularOpenings: [
      'وإذ يشير إلى',
      'وإذ يؤكد من جديد',
      'وإذ يلاحظ مع التقدير',
      'وإذ يعرب عن قلقه إزاء',
      'وإذ يرحب بما يخص',
      'وإذ يضع في اعتباره',
      'وإذ يحيط علما بما يخص',
      'وإذ يسلم بأهمية',
    ],
    operativeOpenings: [
      'يقرر أن يبقي قيد النظر',
      'يطلب إلى الأمين العام أن يقدم تقريرا عن',
      'يهيب بجميع الدول أن تدعم',
      'يحث الدول الأعضاء على احترام',
      'يشجع الحراس على مواصلة',
      'يرحب بما يخص',
      'يؤكد من جديد',
      'يشدد على أهمية',
    ],
    clauses: [
      'منارات الساحل الشمالي والحراس الذين يعيشون فيها طوال السنة',
      'الحاجة إلى مصابيح تضيء في كل الأحوال الجوية ويمكن أن يصلحها شخص واحد',
      'واجب جميع السفن التي تمر برأس البحر أن تلتزم الممر الذي حدده المرشدون',
      'تدريب الحراس الشباب على قراءة الخرائط والرياح والمد والجزر',
      'الأعمال المنجزة بموافقة الأطراف ووفقا لقانون البحار',
      'التبرعات التي تقدمها المدن الساحلية لإصلاح الأرصفة والسلالم والفوانيس',
      'الخبرة الطويلة لمجتمعات الصيادين بالتيارات التي لا تسجلها أي خريطة',
      'تبادل تقارير الطقس بين المحطات عند شروق الشمس وعند غروبها',
    ],
    mentions: [
      'جميع أحكام «cited»',
      'التوصيات الواردة في «cited» بشأن إطلاق الأبواق في الضباب',
      'الالتزامات التي تعهدت بها الأطراف بموجب «cited»',
      'ترتيبات توريد الزيت المبينة في «cited»',
    ],
    fewest: 1,
    resolution: (number, year) => `قراره ${number} (${year})`,
    report: symbol => `تقرير الأمين العام عن حالة المصابيح (${symbol})`,
    above: number => `الفقرة ${number} أعلاه`,
    operativeLabel: ordinal => `${ordinal} -`,
    itemLabels: ['(أ)', '(ب)', '(ج)', '(د)', '(ه)', '(و)', '(ز)', '(ح)'],
    subItemLabels: ['’1‘', '’2‘', '’3‘'],
    comma: '، ',
    semicolon: '؛',
    colon: ':',
    space: ' ',
  },
};
