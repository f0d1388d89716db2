import { clauseMarks } from './clause-marks';

/** Chinese nouns that a number stands right behind, as no mark of a footnote does: 议程项目3, 附件1, 目标4. */
export const nounBeforeNumber = /(?:项目|項目|附件|附录|附錄|附表|目标|目標)$/;

/** What Chinese dates have right behind their numbers. */
export const dateBehindNumber = /^[年月日]/;

/** The same, with what Chinese counts sessions, paragraphs and people by. */
export const measureBehindNumber = /^[年月日个届名段条款]/;

/** "OP4 of its resolution": such a mark bears its paragraph's number. */
export const markBeforeNumber = new RegExp(
  `(?:^|[^\\p{L}])(?:${[...clauseMarks.preambular, ...clauseMarks.operative].join('|')})$`,
  'u',
);
