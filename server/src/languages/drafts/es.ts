import type { DraftWords } from './draft-words';

export const es: DraftWords = {
  names: {
    resolution: 'resolución aprobada',
    draft: 'proyecto de resolución',
    modelUn: 'Proyecto de resolución para un modelo de Naciones Unidas',
    operative: 'Párrafo de la parte dispositiva',
    operativeWithItems: 'Párrafo de la parte dispositiva con apartados',
    title: 'Título',
    adoption: 'Aprobación',
  },
  places: { text: 'texto', title: 'Título', sponsors: 'Patrocinadores', signatories: 'Signatarios', topic: 'Tema' },
  gap: ' ',
  date: ({ day, month, year }) => `${day} de ${month} de ${year}`,
  councilTitle: (number, year) => `Resolución ${number} (${year})`,
  councilAdoption: (meeting, date) =>
    `Aprobada por el Consejo de Seguridad en su ${meeting} sesión, celebrada el ${date}`,
  meeting: '10000ª',
  adoption: {
    GA: date => `Resolución aprobada por la Asamblea General el ${date}`,
    ECOSOC: date => `Resolución aprobada por el Consejo Económico y Social el ${date}`,
    HRC: date => `Resolución aprobada por el Consejo de Derechos Humanos el ${date}`,
  },
  numberedTitle: (number, title) => `${number}. ${title}`,
  preambular: {
    any: ['Recordando', 'Reafirmando', 'Reconociendo', 'Observando', 'Expresando preocupación', 'Destacando'],
  },
  operative: { any: ['Decide', 'Exhorta', 'Insta', 'Alienta', 'Solicita', 'Acoge con beneplácito', 'Destaca'] },
  request: { any: 'Solicita al Secretario General que' },
};
