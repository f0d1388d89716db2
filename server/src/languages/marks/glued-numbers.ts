import { clauseMarks } from './clause-marks';

/** Chinese nouns that a number stands right behind, as no mark of a footnote does: 议程项目3, 附件1, 目标4. */
export const nounBeforeNumber = /(?:项目|項目|附件|附录|附錄|附表|目标|目標)$/;

/** "OP4 of its resolution": such a mark bears its paragraph's number. */
export const markBeforeNumber = new RegExp(
  `(?:^|[^\\p{L}])(?:${[...clauseMarks.preambular, ...clauseMarks.operative].join('|')})$`,
  'u',
);
