import type { HoverWords } from './hover-words';

export const fr: HoverWords = {
  colon: '\u00a0: ',
  comma: ', ',
  agendaItem: 'Point de l’ordre du jour',
  date: 'Date',
  meeting: 'Séance',
  writtenProcedure: 'aucune, procédure écrite',
  vote: 'Vote',
  counts: ({ inFavour, against, abstaining }) =>
    `${inFavour} voix pour, ${against} contre, ${abstaining} ${abstaining < 2 ? 'abstention' : 'abstentions'}`,
  votedAgainst: 'Ont voté contre',
  abstained: 'Se sont abstenus',
  modes: {
    'recorded vote': 'vote enregistré',
    unanimous: 'à l’unanimité',
    'without vote': 'sans vote',
    acclamation: 'par acclamation',
  },
  aside: (value, addition) => `${value} (${addition})`,
  chapterVII: 'Chapitre VII',
  yes: 'oui',
  committee: 'Commission',
  draft: 'Projet',
  paragraph: number => `, par. ${number}`,
  and: ' et ',
  cites: 'Cite',
  citedBy: 'Citée par',
  documents: count => `${count} ${count < 2 ? 'document' : 'documents'}`,
  noParagraph: number => `Il n’y a pas de paragraphe\u00a0${number}.`,
  source: 'Source',
  unitedNations: 'Organisation des Nations Unies',
  wrongYear: (cited, actual) => `L’année citée est ${cited}\u00a0; cette résolution est de ${actual}.`,
  beyondCatalogue: (last, until) => `Inconnue du catalogue, qui va jusqu’à ${last} et au ${until}.`,
  ofYears: (first, last) =>
    first === last ? `D’après sa cote, de ${first}.` : `D’après sa session, de ${first} ou ${last}.`,
  notInCatalogue: 'Inconnue du catalogue.',
};
