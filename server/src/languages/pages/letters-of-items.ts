/** What lines begin with that stand below a page's number and go on with a list: such a number may look like a label, too. */

/** (а) ج) （一） (iv) */
export const letterInBrackets = /^[(（]?[a-zа-я\u0620-\u064a一-十]{1,4}[)）]/u;

/** The first item of a list. */
export const firstLetterInBrackets = /^[(（]?[aiаأا一][)）]/u;
