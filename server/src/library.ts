/** The core for other programs: no editor, no connection, no disk. */
export { compare } from './comparison/compare';
export type { Comparison, PassagePair, WordChange } from './comparison/comparison';
export { type Merged, merge } from './comparison/merge/merge';
export type { Passage } from './comparison/passages';
export { type TextsWithoutNoise, textsWithoutNoise } from './comparison/texts-without-noise';
export { clean } from './documents/clean/clean';
export { formatDocument as format } from './features/formatting';
export { preferredFixes as fixes } from './features/preferred-fixes';
export { renumbering as renumber } from './features/renumbering';
export { rolledOver as rollover } from './features/rolling-over';
export { findingsInEnglish as check, type ToldFinding as Finding } from './features/told-findings';
export { toJson } from './json';
export { readsLikeResolution } from './languages/recognition';
export { parse } from './resolution/parse';
export type { Resolution } from './resolution/resolution';
export { apply, type TextEdit } from './text/edit';
