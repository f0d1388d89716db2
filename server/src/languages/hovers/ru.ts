import type { HoverWords } from './hover-words';

export const ru: HoverWords = {
  colon: ': ',
  comma: ', ',
  agendaItem: 'Пункт повестки дня',
  date: 'Дата',
  meeting: 'Заседание',
  writtenProcedure: 'не проводилось, письменная процедура',
  vote: 'Голосование',
  counts: ({ inFavour, against, abstaining }) =>
    `за\u00a0— ${inFavour}, против\u00a0— ${against}, воздержались\u00a0— ${abstaining}`,
  votedAgainst: 'Голосовали против',
  abstained: 'Воздержались',
  modes: {
    'recorded vote': 'заносимое в отчет о заседании голосование',
    unanimous: 'единогласно',
    'without vote': 'без голосования',
    acclamation: 'путем аккламации',
  },
  aside: (value, addition) => `${value} (${addition})`,
  chapterVII: 'Глава VII',
  yes: 'да',
  committee: 'Комитет',
  draft: 'Проект',
  paragraph: number => `, п. ${number}`,
  and: ' и ',
  cites: 'Ссылается на документы',
  citedBy: 'Ссылаются документы',
  documents: count => String(count),
  noParagraph: number => `Пункта\u00a0${number} нет.`,
  source: 'Источник',
  unitedNations: 'Организация Объединенных Наций',
  wrongYear: (cited, actual) => `Указан ${cited}\u00a0год; эта резолюция ${actual}\u00a0года.`,
  beyondCatalogue: (last, until) => `Нет в каталоге; он доведен до ${last}, ${until}.`,
  ofYears: (first, last) =>
    first === last
      ? `Судя по условному обозначению, ${first}\u00a0года.`
      : `Судя по сессии, ${first} или ${last}\u00a0года.`,
  notInCatalogue: 'Нет в каталоге.',
};
