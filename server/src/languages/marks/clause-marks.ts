/** What delegations write in front of a paragraph's number, for the preamble and for the operative part. */
export const clauseMarks = { preambular: ['PP', 'ПП'], operative: ['OP', 'PO', 'ОП'] } as const;

/** Words before the number of an operative paragraph, as the source of an expression: "Clause 2:", "Operative paragraph 2." */
export const clauseWords =
  '(?:Operative (?:clause|paragraph)|Clause|CLAUSE|Paragraphe?|Cláusula|CLÁUSULA|Párrafo|Пункт|ПУНКТ|条款|البند)';

/** "OP 2 (new)": the number is the one that the paragraph would have. */
export const newMarks: readonly string[] = [
  'new',
  'nouveau',
  'nouvelle',
  'nuevo',
  'nueva',
  'новый',
  '新',
  'جديد',
  'جديدة',
];
