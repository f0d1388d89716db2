import type { DraftWords } from './draft-words';

export const ru: DraftWords = {
  names: {
    resolution: 'принятая резолюция',
    draft: 'проект резолюции',
    modelUn: 'Проект резолюции для модели ООН',
    operative: 'Пункт постановляющей части',
    operativeWithItems: 'Пункт постановляющей части с подпунктами',
    title: 'Название',
    adoption: 'Принятие',
  },
  places: { text: 'текст', title: 'Название', sponsors: 'Авторы', signatories: 'Подписавшиеся', topic: 'Тема' },
  gap: ' ',
  date: ({ day, month, year }) => `${day} ${month} ${year} года`,
  councilTitle: (number, year) => `Резолюция ${number} (${year}),`,
  councilAdoption: (meeting, date) => `принятая Советом Безопасности на его ${meeting}-м заседании ${date}`,
  meeting: '10000',
  adoption: {
    GA: date => `Резолюция, принятая Генеральной Ассамблеей ${date}`,
    ECOSOC: date => `Резолюция, принятая Экономическим и Социальным Советом ${date}`,
    HRC: date => `Резолюция, принятая Советом по правам человека ${date}`,
  },
  numberedTitle: (number, title) => `${number}. ${title}`,
  preambular: {
    any: [
      'ссылаясь на',
      'подтверждая',
      'признавая',
      'отмечая',
      'приветствуя',
      'выражая обеспокоенность',
      'подчеркивая',
    ],
  },
  operative: {
    any: ['постановляет', 'призывает', 'настоятельно призывает', 'рекомендует', 'просит', 'приветствует'],
  },
  request: { any: 'просит Генерального секретаря' },
};
