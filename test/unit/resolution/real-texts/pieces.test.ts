import { deepStrictEqual } from 'node:assert/strict';
import { parse } from '../../../../server/src/resolution/parse';
import { check } from '../../../../server/src/rules/check';
import { filled } from '../typeset';
import { readsAs } from './reads';

/**
 * Pieces of justified lines as pdfminer scatters them: those that stand below no other, each with a blank behind it (here
 * "_") or, in other files, before it. The words around them are enough for the measure to be told from.
 */
interface Sample {
  readonly formula: string;
  readonly some: readonly string[];
  readonly last: readonly [string, string];
}

const english: Sample = {
  formula: 'The General Assembly,',
  some: [
    'Recalling its resolutions on the bridges of the eastern valleys and on the masons who have looked after them for many years without being paid, though nobody could cross the rivers without their work,',
    'Noting the letters of the ferrymen, who ask for new landing stages near the upper villages and tell how many days travellers lose while the water is high and all boats are needed for grain and stone,',
    'Recognizing that in spring the water rises above the railings, and that none of the old bridges would stand another flood such as that of last year, when it had rained in the hills for eleven weeks,',
    'Bearing in mind that the children of the upper villages cannot go to school as long as the water is high, and that doctors come to the valley only while the road over the pass is open to carts,',
  ],
  last: ['Decides to build a railing;', 'Decides to meet in the valley.'],
};

const spanish: Sample = {
  formula: 'La Asamblea General,',
  some: [
    'Recordando sus resoluciones sobre los puentes de los valles del este y sobre los albañiles que cuidan de ellos desde hace muchos años sin cobrar nada, aunque nadie podría cruzar los ríos sin su trabajo,',
    'Observando las cartas de los barqueros, que piden nuevos embarcaderos junto a las aldeas altas y cuentan los días que pierden los viajeros mientras el agua está alta y todas las barcas llevan grano y piedra,',
    'Reconociendo que en primavera el agua sube por encima de las barandillas y que ninguno de los puentes viejos resistiría otra crecida como la del año pasado, cuando llovió en los montes once semanas seguidas,',
    'Consciente de que los niños de las aldeas altas no pueden ir a la escuela mientras el agua está alta, y de que los médicos solo llegan al valle cuando el camino del puerto está abierto para los carros,',
  ],
  last: ['Decide construir una barandilla;', 'Decide reunirse en el valle.'],
};

const french: Sample = {
  formula: 'L’Assemblée générale,',
  some: [
    'Rappelant ses résolutions sur les ponts des vallées de l’est et sur les maçons qui en prennent soin depuis de longues années sans être payés, bien que nul ne puisse franchir les rivières sans leur travail,',
    'Prenant note des lettres des passeurs, qui demandent de nouveaux embarcadères près des villages du haut et racontent combien de jours perdent les voyageurs quand les barques portent le grain et la pierre,',
    'Constatant qu’au printemps l’eau monte au-dessus des garde-fous et qu’aucun des vieux ponts ne résisterait à une autre crue comme celle de l’an dernier, quand il a plu sur les monts pendant onze semaines,',
    'Consciente que les enfants des villages du haut ne peuvent aller à l’école tant que l’eau est haute, et que les médecins ne viennent dans la vallée que lorsque la route du col est ouverte aux charrettes,',
  ],
  last: ['Décide de construire un garde-fou ;', 'Décide de se réunir dans la vallée.'],
};

const russian: Sample = {
  formula: 'Генеральная Ассамблея,',
  some: [
    'ссылаясь на свои резолюции о мостах восточных долин и о каменщиках, которые смотрят за ними много лет и ничего за это не получают, хотя без их труда через реки нельзя было бы перейти ни пешком, ни на телеге,',
    'отмечая письма перевозчиков, в которых они просят построить новые причалы у верхних деревень и рассказывают, сколько дней теряют путники, когда вода стоит высоко, а лодки заняты перевозкой зерна и камня,',
    'учитывая, что весной вода поднимается выше перил и что ни один из старых мостов долины не выдержал бы второго такого паводка, какой случился в прошлом году после долгих дождей в горах,',
    'сознавая, что дети из верхних деревень не могут попасть в школу, пока вода стоит высоко, и что врачи приезжают в долину лишь тогда, когда дорога через перевал открыта для телег,',
  ],
  last: ['постановляет построить перила;', 'постановляет собраться в долине.'],
};

/** A paragraph in lines, two words of its second one behind it. */
function scattered(paragraph: string): { readonly lines: string; readonly read: string } {
  const [first, second, ...rest] = filled(paragraph);
  const [one, two, ...others] = second!.split(' ');
  const lines = [first, others.join(' '), ...rest];
  return { lines: `${lines.join('\n')}\n\n${one} \n\n${two} `, read: [...lines, one, two].join(' ') };
}

/** Asserts what lines in the middle of a text are read as; `_` stands for a blank. */
function reads({ formula, some, last }: Sample, lines: string, expected: readonly string[]): void {
  const whole = [...some, ...some];
  const pieces = [some[1]!, some[3]!].map(scattered);
  const number = expected.filter(block => block.startsWith('operative')).length + 1;
  readsAs(
    [
      formula,
      ...pieces.map(paragraph => paragraph.lines),
      ...whole.map(paragraph => filled(paragraph).join('\n')),
      lines.replaceAll('_', ' '),
      `${number}.\n\n${last[0]}`,
      `${number + 1}.\n\n${last[1]}`,
    ].join('\n\n'),
    [
      `enacting ${formula}`,
      ...[...pieces.map(({ read }) => read), ...whole].map((text, at) => `preambular PP${at + 1} ${text}`),
      ...expected,
      `operative OP${number} ${last[0]}`,
      `operative OP${number + 1} ${last[1]}`,
    ],
  );
}

/** What a sample's own paragraphs leave for the next. */
const next = 'preambular PP11';

const cases: readonly {
  readonly name: string;
  readonly sample: Sample;
  readonly lines: string;
  readonly read: readonly string[];
}[] = [
  {
    name: 'words of the first line before the one that opens it',
    sample: spanish,
    lines: `los_

Recordando_

informes de los barqueros sobre el camino del puerto, que hablan de las piedras
que cayeron al río y de las barandillas que se llevó el agua,`,
    read: [
      `${next} Recordando los informes de los barqueros sobre el camino del puerto, que hablan de las piedras que cayeron al río y de las barandillas que se llevó el agua,`,
    ],
  },
  {
    name: 'two such words',
    sample: russian,
    lines: `во_

внимание_

принимая_

письма_

и
важность_
просьбы перевозчиков, которые рассказывают о камнях, упавших в реку весной,
и о перилах, унесенных водой,`,
    read: [
      `${next} принимая во внимание письма и важность просьбы перевозчиков, которые рассказывают о камнях, упавших в реку весной, и о перилах, унесенных водой,`,
    ],
  },
  {
    name: 'a short first line that the next word had no room on',
    sample: russian,
    lines: `1.

просит каменщиков:

a)

увеличивать   запасы   извести   и   железа   для
противопаводковых сооружений восточных долин и переправ у верхних деревень;

b)

ухаживать за перилами;`,
    read: [
      'operative OP1 просит каменщиков:',
      'item OP1(a) увеличивать запасы извести и железа для противопаводковых сооружений восточных долин и переправ у верхних деревень;',
      'item OP1(b) ухаживать за перилами;',
    ],
  },
  {
    name: 'words of the first line behind the paragraph',
    sample: russian,
    lines: `рассмотрев_

старшины восточных каменщиков
и его письма о камнях, упавших в реку весной, и о перилах, унесенных водой
из верхних деревень,

доклад Почетного_`,
    read: [
      `${next} рассмотрев доклад Почетного старшины восточных каменщиков и его письма о камнях, упавших в реку весной, и о перилах, унесенных водой из верхних деревень,`,
    ],
  },
  {
    name: 'the verb behind the paragraph',
    sample: russian,
    lines: `c_

удовлетворением_

Почетном
совете каменщиков вопросов о перилах и о камнях, упавших в реку весной,
из верхних деревень,

отмечая

в_`,
    read: [
      `${next} c удовлетворением в Почетном совете каменщиков вопросов о перилах и о камнях, упавших в реку весной, из верхних деревень, отмечая`,
    ],
  },
  {
    name: 'the end of the first line above its beginning',
    sample: french,
    lines: `le travail patient de_

la
Saluant_
compagnie avec_
les passeurs de la vallée
et leurs lettres sur les pierres tombées dans la rivière au printemps,`,
    read: [
      `${next} Saluant le travail patient de la compagnie avec les passeurs de la vallée et leurs lettres sur les pierres tombées dans la rivière au printemps,`,
    ],
  },
  {
    name: 'words of the first line above its number, and behind the paragraph',
    sample: french,
    lines: `1.

Remercie les passeurs de leurs lettres sur les pierres tombées dans la rivière au
printemps et sur le chemin du col ;

les_

2. Engage_

autres habitants de
la vallée à compter celles qui manquent encore et à dire combien il en faut chaque
année pour les ponts ;

passeurs et les_`,
    read: [
      'operative OP1 Remercie les passeurs de leurs lettres sur les pierres tombées dans la rivière au printemps et sur le chemin du col ;',
      'operative OP2 Engage les passeurs et les autres habitants de la vallée à compter celles qui manquent encore et à dire combien il en faut chaque année pour les ponts ;',
    ],
  },
  {
    name: 'words of another line below the label',
    sample: french,
    lines: `1.

taillées,_

portées depuis la vallée, et prie_

Se félicite que les maçons des vallées de l’est aient nommé un délégué
chargé de compter les pierres des ponts et de dire combien il en faut encore
de tuyaux et de pierres
les passeurs de la vallée de porter celles qui manquent encore ;`,
    read: [
      'operative OP1 Se félicite que les maçons des vallées de l’est aient nommé un délégué taillées, portées depuis la vallée, et prie chargé de compter les pierres des ponts et de dire combien il en faut encore de tuyaux et de pierres les passeurs de la vallée de porter celles qui manquent encore ;',
    ],
  },
  {
    name: 'the end of an item’s first line below its letter',
    sample: spanish,
    lines: `1.

Pide a los barqueros que:

a)

segura y
Procuren una travesía sin peligro, cómoda e_
lugares bastantes para todos los viajeros, con el fin de llevar también a los niños
de las aldeas altas;

b)

Cuenten las piedras del río.`,
    read: [
      'operative OP1 Pide a los barqueros que:',
      'item OP1(a) Procuren una travesía sin peligro, cómoda e segura y lugares bastantes para todos los viajeros, con el fin de llevar también a los niños de las aldeas altas;',
      'item OP1(b) Cuenten las piedras del río.',
    ],
  },
  {
    name: 'pieces behind a blank',
    sample: russian,
    lines: `учитывая просьбы перевозчиков, которые рассказывают о камнях в реке и о
лодках,
   и   повозках,   доставленных
из верхних деревень каменщиками и их детьми весной прошлого года,

   телегах,

1.

труды,

приветствует также_

   начатые   из   любви
к мостам восточных долин и к каменщикам, которые смотрят за ними весной;`,
    read: [
      `${next} учитывая просьбы перевозчиков, которые рассказывают о камнях в реке и о лодках, и повозках, доставленных из верхних деревень каменщиками и их детьми весной прошлого года, телегах,`,
      'operative OP1 приветствует также труды, начатые из любви к мостам восточных долин и к каменщикам, которые смотрят за ними весной;',
    ],
  },
  {
    name: 'in order, as MuPDF has them',
    sample: russian,
    lines: `вновь_
призывая_
всех_
каменщиков_
долины

смотреть за мостами и за камнями, упавшими в реку весной, и
за перилами верхних деревень,`,
    read: [
      `${next} вновь призывая всех каменщиков долины смотреть за мостами и за камнями, упавшими в реку весной, и за перилами верхних деревень,`,
    ],
  },
  {
    name: 'a heading that goes on right below',
    sample: english,
    lines: `Upkeep of the bridges, of the railings and of the masons_
of the eastern valleys

1.

Calls upon the ferrymen to count the stones that have fallen into the river since
spring;`,
    read: [
      'heading Upkeep of the bridges, of the railings and of the masons of the eastern valleys',
      'operative OP1 Calls upon the ferrymen to count the stones that have fallen into the river since spring;',
    ],
  },
  {
    name: 'the first line of an item, with the blank behind its label before it',
    sample: russian,
    lines: `1.

просит каменщиков:

a)_

_проверки  перил  и  арок  у  верхних  деревень,  в  которых  нет
своих каменщиков и куда врачи приезжают только летом;

b)
_осмотра  старых  мостов,

починки причалов у верхних деревень и дороги через перевал, по которой возят
камень и зерно;`,
    read: [
      'operative OP1 просит каменщиков:',
      'item OP1(a) проверки перил и арок у верхних деревень, в которых нет своих каменщиков и куда врачи приезжают только летом;',
      'item OP1(b) осмотра старых мостов, починки причалов у верхних деревень и дороги через перевал, по которой возят камень и зерно;',
    ],
  },
  {
    name: 'words with the blank between them on a line of its own, as MuPDF has them',
    sample: russian,
    lines: `с
_
благодарностью
_
отмечая_
труд
_
каменщиков
_
из_
верхних
_
долин
_
и
деревень у моря, которые помогали соседям в годы паводков и не просили за это
ни камня, ни железа,

принимая
_
к
_
сведению_
письма
_
перевозчиков
_
из
долины, которые просят починить старые причалы у верхних деревень, пока вода
стоит невысоко,`,
    read: [
      `${next} с благодарностью отмечая труд каменщиков из верхних долин и деревень у моря, которые помогали соседям в годы паводков и не просили за это ни камня, ни железа,`,
      'preambular PP12 принимая к сведению письма перевозчиков из долины, которые просят починить старые причалы у верхних деревень, пока вода стоит невысоко,',
    ],
  },
];

describe('labels of short paragraphs above one another', () => {
  it('and then their texts', () =>
    reads(
      english,
      `1.

2.

Thanks the ferrymen for their letters;

Calls upon the masons to count the stones that have fallen into the river since
spring:

(a)

(b)

(c)

At the old bridge;

At the landing stages;

At the upper villages, where the railings are as old as the bridges themselves and
nobody has painted them;`,
      [
        'operative OP1 Thanks the ferrymen for their letters;',
        'operative OP2 Calls upon the masons to count the stones that have fallen into the river since spring:',
        'item OP2(a) At the old bridge;',
        'item OP2(b) At the landing stages;',
        'item OP2(c) At the upper villages, where the railings are as old as the bridges themselves and nobody has painted them;',
      ],
    ));
  it('are taken for nothing else where a text is missing', () => {
    const { blocks } = parse(
      `The General Assembly,\n\n1.\n\n2.\n\nThanks the ferrymen;\n\n3.\n\nDecides to meet again.`,
    );
    deepStrictEqual(
      blocks.map(({ kind, label, logical }) => [kind, label?.text, logical.text].join(' ')),
      [
        'enacting  The General Assembly,',
        'operative 1. ',
        'operative 2. Thanks the ferrymen;',
        'operative 3. Decides to meet again.',
      ],
    );
  });
});

describe('pieces of justified lines, scattered', () => {
  for (const { name, sample, lines, read } of cases) it(name, () => reads(sample, lines, read));
});

describe('marks at paragraphs’ ends, where lines are in pieces', () => {
  for (const { name, sample } of [
    { name: 'English', sample: english },
    { name: 'Spanish', sample: spanish },
    { name: 'French', sample: french },
    { name: 'Russian', sample: russian },
  ]) {
    it(`one that is missing is a hint, for it may have moved: ${name}`, () => {
      const { formula, some, last } = sample;
      const paragraphs = [...some, ...some].map(paragraph => filled(paragraph).join('\n'));
      const list = sample === russian || sample === french ? ['a)', 'b)', 'c)'] : ['(a)', '(b)', '(c)'];
      const items = list.map((label, at) => `${label} ${at === 1 ? '…,' : '…;'}`);
      const ends = [
        `1. ${last[0].replace(/ ?;$/u, ',')}`,
        `2. ${last[0].replace(/ ?;$/u, ':')}`,
        ...items,
        `3. ${last[1]}`,
      ];
      const pieces = [some[1]!, some[3]!].map(paragraph => scattered(paragraph).lines);
      const text = (first: readonly string[]) => [formula, ...first, ...paragraphs, ...ends].join('\n\n');
      deepStrictEqual(endFindings(text(pieces)), ['end-operative hint', 'end-item hint']);
      // the same lines in their order
      deepStrictEqual(endFindings(text([])), ['end-operative information', 'end-item information']);
    });
  }
});

function endFindings(text: string): readonly string[] {
  return check(parse(text))
    .filter(({ rule }) => rule.startsWith('end-'))
    .map(({ rule, severity }) => `${rule} ${severity}`);
}
