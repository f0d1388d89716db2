/**
 * Word shows no footnote without a mark. One that stands in no draft is written within a bookmark of this name, "_PageMark3", and
 * is not read again.
 */
export const pageMark = '_PageMark';
