import type { HoverWords } from './hover-words';

export const es: HoverWords = {
  colon: ': ',
  comma: ', ',
  agendaItem: 'Tema del orden del día',
  date: 'Fecha',
  meeting: 'Sesión',
  writtenProcedure: 'ninguna, procedimiento por escrito',
  vote: 'Votación',
  counts: ({ inFavour, against, abstaining }) =>
    `${inFavour} ${inFavour === 1 ? 'voto' : 'votos'} a favor, ${against} en contra, ${abstaining} ${abstaining === 1 ? 'abstención' : 'abstenciones'}`,
  votedAgainst: 'Votos en contra',
  abstained: 'Abstenciones',
  modes: {
    'recorded vote': 'votación registrada',
    unanimous: 'por unanimidad',
    'without vote': 'sin votación',
    acclamation: 'por aclamación',
  },
  aside: (value, addition) => `${value} (${addition})`,
  chapterVII: 'Capítulo VII',
  yes: 'sí',
  committee: 'Comisión',
  draft: 'Proyecto',
  paragraph: number => `, párr. ${number}`,
  and: ' y ',
  cites: 'Cita',
  citedBy: 'Citada por',
  documents: count => `${count} ${count === 1 ? 'documento' : 'documentos'}`,
  noParagraph: number => `No hay ningún párrafo\u00a0${number}.`,
  source: 'Fuente',
  unitedNations: 'Naciones Unidas',
  wrongYear: (cited, actual) => `El año citado es ${cited}; esta resolución es de ${actual}.`,
  beyondCatalogue: (last, until) => `No figura en el catálogo, que llega hasta ${last} y hasta el ${until}.`,
  ofYears: (first, last) =>
    first === last ? `Según su signatura, de ${first}.` : `Según su período de sesiones, de ${first} o ${last}.`,
  notInCatalogue: 'No figura en el catálogo.',
};
