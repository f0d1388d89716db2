import type { Writers } from './answer-export';
import type { Readers } from './import-document';

/** All but PDF's, which has a bundle of its own. */
export const readers: Readers = {};

export const writers: Writers = {};
