/** A resolution on bridges in each language, cut into lines as a page has them. All sentences are invented. */
export interface Words {
  readonly language: string;
  readonly formula: string;
  readonly title: string;
  readonly preamble: readonly (readonly string[])[];
  readonly paragraphs: readonly (readonly string[])[];
  readonly items: readonly string[];
  readonly number: (count: number) => string;
  readonly letter: (count: number) => string;
}

const dotted = (count: number) => `${count}.`;
const halved = (count: number) => `${'abc'[count - 1]})`;
const bracketed = (count: number) => `(${'abc'[count - 1]})`;

export const words: readonly Words[] = [
  {
    language: 'en',
    formula: 'The General Assembly,',
    title: 'Upkeep of old bridges',
    preamble: [
      [
        'Recalling its resolutions on bridges and on the masons who have looked after them for',
        'many years without being paid, and noting the letters of the ferrymen,',
      ],
      [
        'Recognizing that many bridges in the valleys of the east can no longer be crossed by',
        'carts and that travellers lose a day on the way round,',
      ],
    ],
    paragraphs: [
      [
        'Calls upon all States to draw up lists of the bridges on their roads and to say which',
        'of them have lost stones since the floods;',
      ],
      ['Requests the Secretary-General, with the masons of the eastern valleys:'],
      ['Decides to remain seized of the matter.'],
    ],
    items: ['To count the arches of each bridge by daylight;', 'To paint the railings before the rains begin;'],
    number: dotted,
    letter: bracketed,
  },
  {
    language: 'fr',
    formula: 'L’Assemblée générale,',
    title: 'Entretien des vieux ponts',
    preamble: [
      [
        'Rappelant ses résolutions sur les ponts et sur les maçons qui en ont pris soin pendant',
        'de longues années sans être payés, et prenant note des lettres des passeurs,',
      ],
      [
        'Constatant que de nombreux ponts des vallées de l’est ne peuvent plus être franchis',
        'par les charrettes et que les voyageurs perdent un jour à les contourner,',
      ],
    ],
    paragraphs: [
      [
        'Demande à tous les États de dresser la liste des ponts de leurs routes et de préciser',
        'lesquels ont perdu des pierres depuis les crues ;',
      ],
      ['Prie le Secrétaire général, avec les maçons des vallées de l’est :'],
      ['Décide de rester saisie de la question.'],
    ],
    items: ['De compter les arches de chaque pont en plein jour ;', 'De peindre les rambardes avant les pluies ;'],
    number: dotted,
    letter: halved,
  },
  {
    language: 'es',
    formula: 'La Asamblea General,',
    title: 'Conservación de los puentes antiguos',
    preamble: [
      [
        'Recordando sus resoluciones sobre los puentes y sobre los albañiles que los han cuidado',
        'durante muchos años sin cobrar, y tomando nota de las cartas de los barqueros,',
      ],
      [
        'Reconociendo que muchos puentes de los valles del este ya no pueden ser cruzados por',
        'carros y que los viajeros pierden un día en rodearlos,',
      ],
    ],
    paragraphs: [
      [
        'Exhorta a todos los Estados a que preparen listas de los puentes de sus caminos e',
        'indiquen cuáles han perdido piedras desde las crecidas;',
      ],
      ['Solicita al Secretario General que, con los albañiles de los valles del este:'],
      ['Decide seguir ocupándose de la cuestión.'],
    ],
    items: ['Cuente los arcos de cada puente a la luz del día;', 'Pinte las barandillas antes de las lluvias;'],
    number: dotted,
    letter: halved,
  },
  {
    language: 'ru',
    formula: 'Генеральная Ассамблея,',
    title: 'Уход за старыми мостами',
    preamble: [
      [
        'ссылаясь на свои резолюции о мостах и о каменщиках, которые ухаживали за ними долгие',
        'годы без платы, и принимая к сведению письма паромщиков,',
      ],
      [
        'признавая, что по многим мостам восточных долин уже не могут проехать телеги и что на',
        'объезд путники теряют целый день,',
      ],
    ],
    paragraphs: [
      [
        'призывает все государства составить списки мостов на своих дорогах и указать, какие',
        'из них лишились камней после паводков;',
      ],
      ['просит Генерального секретаря вместе с каменщиками восточных долин:'],
      ['постановляет продолжать заниматься этим вопросом.'],
    ],
    items: ['сосчитать при дневном свете арки каждого моста;', 'покрасить перила до начала дождей;'],
    number: dotted,
    letter: halved,
  },
  {
    language: 'zh',
    formula: '大会，',
    title: '东部山谷古桥的养护',
    preamble: [
      [
        '回顾其关于桥梁以及关于多年来无偿照料这些桥梁的石匠的各项决议，并注意到各地摆渡',
        '人的来信和他们在信中提出的请求，',
      ],
      ['认识到东部山谷的许多桥梁已经不能让马车通过，旅行的人因此不得不绕行，并在路上耽搁', '整整一天的时间，'],
    ],
    paragraphs: [
      ['吁请所有国家为本国道路上的桥梁编制清单，并在清单中说明哪些桥梁自洪水以来已经失去', '了石块；'],
      ['请秘书长会同东部山谷的石匠采取下列行动：'],
      ['决定继续处理此案。'],
    ],
    items: ['在白天清点每座桥梁的桥拱；', '在雨季开始之前油漆栏杆；'],
    number: dotted,
    letter: bracketed,
  },
  {
    language: 'ar',
    formula: 'إن الجمعية العامة،',
    title: 'صيانة الجسور القديمة',
    preamble: [
      [
        'إذ تشير إلى قراراتها بشأن الجسور وبشأن البنائين الذين اعتنوا بها سنوات طويلة من غير أن',
        'يتقاضوا أجرا، وإذ تحيط علما برسائل أصحاب العبارات،',
      ],
      [
        'وإذ تسلم بأن كثيرا من الجسور في الوديان الشرقية لم تعد العربات تستطيع عبورها وأن المسافرين',
        'يضيعون يوما في الالتفاف حولها،',
      ],
    ],
    paragraphs: [
      [
        'تهيب بجميع الدول أن تعد قوائم بالجسور القائمة على طرقها وأن تبين فيها الجسور التي فقدت',
        'حجارة منذ الفيضانات؛',
      ],
      ['تطلب إلى الأمين العام أن يقوم مع بنائي الوديان الشرقية بما يلي:'],
      ['تقرر أن تبقي المسألة قيد النظر.'],
    ],
    items: ['عد أقواس كل جسر في وضح النهار؛', 'طلاء الحواجز قبل بدء الأمطار؛'],
    number: count => `${count} -`,
    letter: count => `(${'أبج'[count - 1]})`,
  },
];

/** Lines joined as a reader does: Chinese writes no blank between them. */
export function joined({ language }: Words, lines: readonly string[]): string {
  return lines.join(language === 'zh' ? '' : ' ');
}

/** What the text is read as, however it is laid out: kind, path and words of each block. */
export function blocksOf(text: Words, withItems = true): string[] {
  const items = withItems ? text.items.map((item, i) => `item OP2(${'ab'[i]}) ${item}`) : [];
  const [first, second, third] = text.paragraphs.map((lines, i) => `operative OP${i + 1} ${joined(text, lines)}`);
  return [
    `enacting ${text.formula}`,
    ...text.preamble.map((lines, i) => `preambular PP${i + 1} ${joined(text, lines)}`),
    first!,
    second!,
    ...items,
    third!,
  ];
}
