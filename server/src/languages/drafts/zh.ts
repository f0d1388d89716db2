import type { DraftWords } from './draft-words';

export const zh: DraftWords = {
  names: {
    resolution: '决议（已通过）',
    draft: '决议草案',
    modelUn: '模拟联合国决议草案',
    operative: '执行段',
    operativeWithItems: '执行段（含分段）',
    title: '标题',
    adoption: '通过',
  },
  places: { text: '案文', title: '标题', sponsors: '提案国', signatories: '附议国', topic: '议题' },
  gap: '',
  date: ({ day, month, year }) => `${year}年${month}${day}日`,
  councilTitle: (number, year) => `第${number}(${year})号决议`,
  councilAdoption: (meeting, date) => `${date}安全理事会第${meeting}次会议通过`,
  meeting: '10000',
  adoption: {
    GA: date => `${date}大会决议`,
    ECOSOC: date => `${date}经济及社会理事会决议`,
    HRC: date => `人权理事会${date}通过的决议`,
  },
  numberedTitle: (number, title) => `${number}. ${title}`,
  preambular: { any: ['回顾', '重申', '认识到', '注意到', '欢迎', '表示关切', '强调'] },
  operative: { any: ['决定', '促请', '敦促', '鼓励', '请', '欢迎', '强调'] },
  request: { any: '请秘书长' },
};
