import type { DraftWords } from './draft-words';

export const en: DraftWords = {
  names: {
    resolution: 'resolution as adopted',
    draft: 'draft resolution',
    modelUn: 'Model UN draft resolution',
    operative: 'Operative paragraph',
    operativeWithItems: 'Operative paragraph with items',
    title: 'Title',
    adoption: 'Adoption',
  },
  places: { text: 'text', title: 'Title', sponsors: 'Sponsors', signatories: 'Signatories', topic: 'Topic' },
  gap: ' ',
  date: ({ day, month, year }) => `${day} ${month} ${year}`,
  councilTitle: (number, year) => `Resolution ${number} (${year})`,
  councilAdoption: (meeting, date) => `Adopted by the Security Council at its ${meeting} meeting, on ${date}`,
  meeting: '10000th',
  adoption: {
    GA: date => `Resolution adopted by the General Assembly on ${date}`,
    ECOSOC: date => `Resolution adopted by the Economic and Social Council on ${date}`,
    HRC: date => `Resolution adopted by the Human Rights Council on ${date}`,
  },
  numberedTitle: (number, title) => `${number}. ${title}`,
  preambular: {
    any: ['Recalling', 'Reaffirming', 'Recognizing', 'Noting', 'Welcoming', 'Expressing concern at', 'Emphasizing'],
  },
  operative: { any: ['Decides', 'Calls upon', 'Urges', 'Encourages', 'Requests', 'Welcomes', 'Stresses'] },
  request: { any: 'Requests the Secretary-General' },
};
