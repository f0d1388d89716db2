import type { DraftWords } from './draft-words';

export const fr: DraftWords = {
  names: {
    resolution: 'résolution adoptée',
    draft: 'projet de résolution',
    modelUn: 'Projet de résolution pour une simulation de l’ONU',
    operative: 'Paragraphe du dispositif',
    operativeWithItems: 'Paragraphe du dispositif avec alinéas',
    title: 'Titre',
    adoption: 'Adoption',
  },
  places: { text: 'texte', title: 'Titre', sponsors: 'Auteurs', signatories: 'Signataires', topic: 'Sujet' },
  gap: ' ',
  date: ({ day, month, year }) => `${day === '1' ? '1er' : day} ${month} ${year}`,
  councilTitle: (number, year) => `Résolution ${number} (${year})`,
  councilAdoption: (meeting, date) => `Adoptée par le Conseil de sécurité à sa ${meeting} séance, le ${date}`,
  meeting: '10000e',
  adoption: {
    GA: date => `Résolution adoptée par l’Assemblée générale le ${date}`,
    ECOSOC: date => `Résolution adoptée par le Conseil économique et social le ${date}`,
    HRC: date => `Résolution adoptée par le Conseil des droits de l’homme le ${date}`,
  },
  numberedTitle: (number, title) => `${number}. ${title}`,
  preambular: {
    any: ['Rappelant', 'Réaffirmant', 'Considérant', 'Notant', 'Se félicitant', 'Prenant note', 'Soulignant'],
  },
  operative: { any: ['Décide', 'Demande', 'Demande instamment', 'Engage', 'Prie', 'Se félicite', 'Souligne'] },
  request: { any: 'Prie le Secrétaire général' },
};
