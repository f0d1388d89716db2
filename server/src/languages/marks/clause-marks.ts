/** What delegations write in front of a paragraph's number, for the preamble and for the operative part. */
export const clauseMarks = { preambular: ['PP', 'ПП'], operative: ['OP', 'PO', 'ОП'] } as const;

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
