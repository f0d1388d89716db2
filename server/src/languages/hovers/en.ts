import type { HoverWords } from './hover-words';

export const en: HoverWords = {
  colon: ': ',
  comma: ', ',
  agendaItem: 'Agenda item',
  date: 'Date',
  meeting: 'Meeting',
  writtenProcedure: 'none, written procedure',
  vote: 'Vote',
  counts: ({ inFavour, against, abstaining }) =>
    `${inFavour} in favour, ${against} against, ${abstaining} ${abstaining === 1 ? 'abstention' : 'abstentions'}`,
  votedAgainst: 'Voted against',
  abstained: 'Abstained',
  modes: {
    'recorded vote': 'recorded vote',
    unanimous: 'unanimous',
    'without vote': 'without a vote',
    acclamation: 'by acclamation',
  },
  aside: (value, addition) => `${value} (${addition})`,
  chapterVII: 'Chapter VII',
  yes: 'yes',
  committee: 'Committee',
  draft: 'Draft',
  paragraph: number => `, para. ${number}`,
  and: ' and ',
  cites: 'Cites',
  citedBy: 'Cited by',
  documents: count => `${count} ${count === 1 ? 'document' : 'documents'}`,
  noParagraph: number => `There is no paragraph ${number}.`,
  source: 'Source',
  unitedNations: 'United Nations',
  wrongYear: (cited, actual) => `The year cited is ${cited}; this resolution is of ${actual}.`,
  beyondCatalogue: (last, until) => `Not known to the catalogue, which reaches ${last} and ${until}.`,
  ofYears: (first, last) =>
    first === last ? `By its symbol, of ${first}.` : `By its session, of ${first} or ${last}.`,
  notInCatalogue: 'Not known to the catalogue.',
};
