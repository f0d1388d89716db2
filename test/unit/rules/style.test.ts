import { checkMarks } from '../check-marks';
import { checkMended, type Mended } from './mended';

const cases: readonly Mended[] = [
  ...(
    [
      [
        'ga',
        'Noting the tides of 3 [[Decmber]]{date-impossible:warning} 2020,',
        'Noting the tides of 3 December 2020,',
      ],
      ['ga', 'Noting the tides of 3 [[Mayy]]{date-impossible} 2020,', 'Noting the tides of 3 May 2020,'],
      ['ga', 'Noting the tides of [[29]]{date-impossible} February 2021,', null],
      ['ga', 'Noting the tides of 29 February 2020 and of 12 lamps 2020,', null],
      ['fr', 'Notant les marées du 1er [[fevrier]]{date-impossible} 2020,', 'Notant les marées du 1er février 2020,'],
      ['es', 'Observando las mareas del 3 de [[juio]]{date-impossible} de 2020 y del 4 de setiembre de 2020,', null],
      ['ru', 'отмечая приливы 3 [[янавря]]{date-impossible} 2020 года,', 'отмечая приливы 3 января 2020 года,'],
      ['zh', '注意到2020年[[13]]{date-impossible}月3日和2020年2月[[30]]{date-impossible}日的潮汐，', null],
      [
        'ar',
        'وإذ يلاحظ مد 3 [[أيلول/سبتمر]]{date-impossible} 2020 و 4 حزيران/يونيو 2020،',
        'وإذ يلاحظ مد 3 أيلول/سبتمبر 2020 و 4 حزيران/يونيو 2020،',
      ],
      // alefs without their hamza, as many type them
      [
        'ar',
        'واذ يلاحظ مد 3 [[ايلول/سبتمر]]{date-impossible} 2020 و 4 كانون الاول/ديسمبر 2020،',
        'واذ يلاحظ مد 3 أيلول/سبتمبر 2020 و 4 كانون الاول/ديسمبر 2020،',
      ],
    ] as const
  ).map(([language, wrong, right]) => ({
    ...{ name: `dates that are none: ${wrong}`, language, wrong: [wrong] },
    ...(right !== null && { right: [right] }),
  })),
  ...(
    [
      ['ga', 'Meeting on [[Tuesday]]{date-weekday:warning} 7 April 2021,', null],
      ['ga', 'Meeting on [[Wednesday]]{date-weekday:hint} 7 April 2021,', 'Meeting on Wednesday, 7 April 2021,'],
      ['ga', 'Meeting on Wednesday, 7 April, and [[Friday]]{date-weekday}, 8 April 2021,', null],
      ['ga', 'Meeting on Wednesday, 30 December, and Friday, 1 January 2021,', null],
      ['ga', 'Meeting on Friday, 7 lamps, and on Monday, 3 May,', null],
      ['fr', 'Se réunissant les mercredi 7 et [[vendredi]]{date-weekday} 8 avril 2021,', null],
      ['fr', 'Se réunissant le [[mercredi,]]{date-weekday} 7 avril 2021,', 'Se réunissant le mercredi 7 avril 2021,'],
      ['es', 'Reuniéndose el miércoles 7 y el [[viernes]]{date-weekday} 8 de abril de 2021,', null],
      ['ru', 'собираясь [[во вторник]]{date-weekday}, 7 апреля 2021 года,', null],
      ['ru', 'собираясь [[с пятницы]]{date-weekday}, 7 апреля 2021 года,', null],
      ['ru', 'собираясь [[с пятницей]]{date-weekday}, 7 апреля 2021 года,', null],
      ['ru', 'оберегая окружающую среду 7 лет,', null],
      ['zh', '决定于2021年4月7日星期三和4月8日[[星期五]]{date-weekday}开会，', null],
      [
        'zh',
        '决定于2021年4月7日[[（星期三）]]{date-weekday}和4月11日[[周日]]{date-weekday}开会，',
        '决定于2021年4月7日星期三和4月11日星期日开会，',
      ],
      ['ar', 'وإذ يجتمع يومي الأربعاء، 7 نيسان/أبريل، و[[الجمعة]]{date-weekday}، 8 نيسان/أبريل 2021،', null],
      [
        'ar',
        'وإذ يجتمع يوم [[الأربعاء]]{date-weekday} 7 نيسان/أبريل 2021،',
        'وإذ يجتمع يوم الأربعاء، 7 نيسان/أبريل 2021،',
      ],
    ] as const
  ).map(([language, wrong, right]) => ({
    ...{ name: `days of the week: ${wrong}`, language, wrong: [wrong] },
    ...(right !== null && { right: [right] }),
  })),
  {
    name: 'straight quotation marks',
    language: 'ga',
    wrong: ['Noting the report [["Lamps"]]{quotation-style},'],
    right: ['Noting the report “Lamps”,'],
  },
  {
    name: 'straight quotation marks, Chinese',
    language: 'zh',
    wrong: ['注意到题为[["灯塔"]]{quotation-style}的报告，'],
    right: ['注意到题为“灯塔”的报告，'],
  },
  {
    name: 'straight quotation marks, Arabic',
    language: 'ar',
    wrong: ['وإذ يلاحظ تقرير [["المنارات"]]{quotation-style}،'],
    right: ['وإذ يلاحظ تقرير ”المنارات“،'],
  },
  {
    name: 'English quotation marks in French',
    language: 'fr',
    wrong: ['Notant le rapport [[“Phares”]]{quotation-style},'],
    right: ['Notant le rapport «\u00a0Phares\u00a0»,'],
  },
  {
    name: 'English quotation marks in Russian',
    language: 'ru',
    wrong: ['отмечая доклад [[“Маяки”]]{quotation-style},'],
    right: ['отмечая доклад «Маяки»,'],
  },
  { name: 'an English title in Russian', language: 'ru', wrong: ['отмечая доклад “Lamps”,'] },
  { name: 'a quotation within another', language: 'ru', wrong: ['отмечая доклад «Операция “Маяк” на мысе»,'] },
  {
    name: 'a quotation within another',
    language: 'fr',
    wrong: ['Notant le rapport «\u00a0Du cadre “voir et dire”\u00a0»,'],
  },
  { name: 'a name with ё', language: 'ru', wrong: ['отмечая доклад Кёлера о Монтрё,'] },
  { name: 'no ё', language: 'ru', wrong: ['отмечая все масло,'] },
  { name: 'ё', language: 'ru', wrong: ['отмечая [[всё]]{russian-yo} масло,'], right: ['отмечая все масло,'] },
  {
    name: '-ise',
    language: 'ga',
    wrong: ['Noting the need to [[organise]]{spelling} the watch,'],
    right: ['Noting the need to organize the watch,'],
  },
  {
    name: '-ise at the beginning',
    language: 'ga',
    wrong: ['[[Recognising]]{spelling} the tides,'],
    right: ['Recognizing the tides,'],
  },
  {
    name: 'program',
    language: 'ga',
    wrong: ['Noting the [[programs]]{spelling} of the keepers,'],
    right: ['Noting the programmes of the keepers,'],
  },
  {
    name: 'words that end so anyhow',
    language: 'ga',
    wrong: ['Noting the exercise, the promise, the franchise and the programmed light,'],
  },
  { name: 'the Council writes -ise, too', language: 'en', wrong: ['Noting the need to organise the watch,'] },
  { name: 'what is quoted', language: 'ga', wrong: ['Noting the report “How to organise lamps”,'] },
  {
    name: 'a capital without its accent',
    language: 'fr',
    wrong: ['Priant les [[Etats]]{spelling} d’aider,'],
    right: ['Priant les États d’aider,'],
  },
  {
    name: 'an abbreviation explained below its use',
    language: 'ga',
    wrong: ['Noting the lamps of [[AU]]{abbreviation-unexplained},', 'Recalling AU, the African Union (AU) and AUs,'],
  },
  {
    name: 'an abbreviation explained below its use, Russian',
    language: 'ru',
    wrong: ['отмечая маяки [[АС]]{abbreviation-unexplained},', 'отмечая также Африканский союз (АС),'],
  },
  {
    name: 'an abbreviation explained below its use, Chinese',
    language: 'zh',
    wrong: ['注意到[[AU]]{abbreviation-unexplained}的灯塔，', '又注意到非洲联盟（AU）的灯油，'],
  },
  {
    name: 'an abbreviation explained twice, once as from now on',
    language: 'fr',
    wrong: [
      'Notant l’Union africaine (ci-après « UA »),',
      'Notant également que l’UA et l’Union africaine [[(UA)]]{abbreviation-repeated} attendent,',
    ],
  },
  {
    name: 'an abbreviation explained twice in one paragraph, Arabic',
    language: 'ar',
    wrong: ['وإذ يلاحظ الاتحاد الأفريقي (AU) والاتحاد الأفريقي [[(AU)]]{abbreviation-repeated}،'],
  },
  {
    name: 'no abbreviations: numbers, pieces of symbols, titles, other names of the same, names with numbers',
    language: 'ga',
    wrong: [
      'Recalling its resolutions 1514 (XV), 1515 (XV) and A/AU/5, and AU-led “lamps of the African Union (AU)”,',
      'Noting ISIL (DAESH), and ISIL (DAESH) again, and the disease (COVID-19) and the disease (COVID-19),',
      'Noting also the African Union (AU), the lamps of lighthouses (UNCTAD), and UNCTAD,',
    ],
  },
  {
    name: 'per cent',
    language: 'ga',
    wrong: ['Noting that 10[[ %]]{percent} of lamps and 5 [[percent]]{percent} of wicks are new,'],
    right: ['Noting that 10\u00a0per cent of lamps and 5 per cent of wicks are new,'],
  },
  {
    name: 'por ciento',
    language: 'es',
    wrong: ['Observando que el 10[[ por ciento]]{percent} arde,'],
    right: ['Observando que el 10\u00a0% arde,'],
  },
  { name: '百分之', language: 'zh', wrong: ['注意到[[百分之10]]{percent}的灯塔，'], right: ['注意到10%的灯塔，'] },
  {
    name: 'في المائة',
    language: 'ar',
    wrong: ['وإذ يلاحظ أن 10[[%]]{percent} من المنارات مضاءة،'],
    right: ['وإذ يلاحظ أن 10 في المائة من المنارات مضاءة،'],
  },
  { name: 'a percentage in Russian', language: 'ru', wrong: ['отмечая, что 10[[ %]]{percent} маяков горят,'] },
  {
    name: 'UN',
    language: 'ga',
    wrong: ['Noting the work of the [[UN]]{un-names} and of UN-Women,'],
    right: ['Noting the work of the United Nations and of UN-Women,'],
  },
  {
    name: 'former names of States',
    language: 'en',
    wrong: ['Noting the visits to [[the Czech Republic]]{state-names}, [[Turkey]]{state-names} and Niger,'],
    right: ['Noting the visits to Czechia, Türkiye and Niger,'],
  },
  {
    name: 'former names of their day',
    language: 'en',
    wrong: ['Recalling the Treaty between France and Burma, the report “Ivory Coast” and the Vietnam War,'],
  },
  {
    name: 'États et genres',
    language: 'fr',
    wrong: ['Rappelant la visite [[de la Birmanie]]{state-names} et [[du Cap-Vert]]{state-names},'],
    right: ['Rappelant la visite du Myanmar et de Cabo Verde,'],
  },
  {
    name: 'Estados',
    language: 'es',
    wrong: ['Recordando la visita a [[Kenia]]{state-names} y a [[Trinidad y Tobago]]{state-names},'],
    right: ['Recordando la visita a Kenya y a Trinidad y Tabago,'],
  },
  {
    name: 'падежи',
    language: 'ru',
    wrong: ['ссылаясь на поездку из [[Бирмы]]{state-names} в [[Белоруссию]]{state-names},'],
    right: ['ссылаясь на поездку из Мьянмы в Беларусь,'],
  },
  {
    name: '国名',
    language: 'zh',
    wrong: ['回顾访问[[韩国]]{state-names}、大韩民国和朝韩国民，'],
    right: ['回顾访问大韩民国、大韩民国和朝韩国民，'],
  },
  {
    name: 'الدول',
    language: 'ar',
    wrong: ['إذ يشير إلى غانا و[[بورما]]{state-names}،'],
    right: ['إذ يشير إلى غانا وميانمار،'],
  },
  {
    name: 'member states',
    language: 'ga',
    wrong: [
      'Inviting [[member states]]{un-names} to help, with the federal member states, the League and its member states,',
    ],
    right: ['Inviting Member States to help, with the federal member states, the League and its member states,'],
  },
  {
    name: 'this resolution',
    language: 'ga',
    wrong: ['1. Requests a report on [[this]]{own-resolution} resolution.'],
    right: ['1. Requests a report on the present resolution.'],
  },
  {
    name: 'the present resolution',
    language: 'en',
    wrong: ['1. Requests a report on [[the present]]{own-resolution} resolution.'],
    right: ['1. Requests a report on this resolution.'],
  },
];

describe('rules: style', () => {
  for (const mended of cases) it(mended.name, () => checkMended(mended, ['style']));

  type Dated = readonly [front: string, told: boolean];
  const dated: readonly Dated[] = [
    ['', true],
    ['S/RES/2391 (2017)', false],
    ['S/2026/12', true],
    ['E/RES/2021/4', false],
    ['A/RES/75/1', false],
    ['A/80/L.4', true],
    ['A/HRC/RES/54/1', true],
    ['A/HRC/RES/49/1', false],
    ['Adopted by the Security Council at its 8151st meeting, on 8 December 2017', false],
    ['Adopted by the Security Council at its 9999th meeting, on 8 December 2025', true],
  ];
  for (const [front, told] of dated)
    it(`a name that is former ${told ? 'now' : 'later'}: ${front}`, () => {
      const turkey = told ? '[[Turkey]]{state-names}' : 'Turkey';
      checkMarks(`${front}\n\nThe Security Council,\n\nNoting the visit to ${turkey},\n\n1. Urges calm.`.trim(), null, [
        'style',
      ]);
    });

  it('other bodies write as they like', () => {
    checkMarks(
      'The Lighthouse Committee,\n\nRecognising that 10% of UN member states organise "watches",\n\n1. Urges calm.',
      null,
      ['style'],
    );
    checkMarks('Комитет по маякам,\n\nотмечая всё масло,\n\n1. призывает к спокойствию.', null, ['style']);
  });
});
