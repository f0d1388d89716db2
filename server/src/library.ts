/** The core for other programs: no editor, no connection, no disk. */
export { clean } from './documents/clean/clean';
export { formatDocument as format } from './features/formatting';
export { preferredFixes as fixes } from './features/preferred-fixes';
export { renumbering as renumber } from './features/renumbering';
export { rolledOver as rollover } from './features/rolling-over';
export { toJson } from './json';
export { parse } from './resolution/parse';
export type { Resolution } from './resolution/resolution';
export { check } from './rules/check';
export type { Finding } from './rules/finding';
export { apply, type TextEdit } from './text/edit';
