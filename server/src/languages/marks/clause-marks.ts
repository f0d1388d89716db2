/** What delegations write in front of a paragraph's number, for the preamble and for the operative part. */
export const clauseMarks = { preambular: ['PP', 'ПП'], operative: ['OP', 'PO', 'ОП'] } as const;

/** Words that papers write out before the number of an operative paragraph: "Clause 2:", "Operative paragraph 2." */
export const clauseWords: readonly string[] = [
  'Operative clause',
  'Operative paragraph',
  'Clause',
  'Paragraph',
  'Para',
  'Article',
  'Clause opérative',
  'Paragraphe',
  'Cláusula',
  'Cláusula operativa',
  'Párrafo',
  'Artículo',
  'Пункт',
  '条款',
  'البند',
  'الفقرة',
];

/** "New OP2": the same before the mark. */
export const newBefore = 'new';

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
