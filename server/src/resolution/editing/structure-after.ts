import type { Block, Label } from '../../blocks/block';
import { innerLabelOf } from '../../blocks/labels/inner-label';
import type { Layout } from '../../blocks/layout/measure';
import { sameLabel } from '../../blocks/shared-parts';
import type { LanguageCode } from '../../languages/language';
import { isInScriptOf } from '../../languages/letters/script';
import { introducesItems } from '../introduces-items';
import type { Resolution } from '../resolution';
import { type Structure, structureOf } from '../structure';
import type { Replaced } from './replaced';

/**
 * Paths and parents after an edit: as they were, the very object, where it leaves kinds and labels alone. What follows from
 * these only may be kept by that object.
 */
export function structureAfter(
  previous: Resolution,
  layout: Layout,
  blocks: readonly Block[],
  replaced: Replaced,
): Structure {
  return layout === previous.layout && sameSkeleton(previous, blocks, replaced)
    ? previous.structure
    : structureOf(blocks);
}

/** Does each block have the place of the one that it replaces? */
function sameSkeleton(
  { blocks: old, language }: Resolution,
  now: readonly Block[],
  { from, to, end }: Replaced,
): boolean {
  if (to !== end) return false;
  for (let index = from; index < end; index++) if (!samePlace(old[index]!, now[index]!, language)) return false;
  return true;
}

/** All that the blocks around it, and the rules that hold labels against each other, take from a block. */
function samePlace(a: Block, b: Block, language: LanguageCode): boolean {
  if (a.kind !== b.kind || a.depth !== b.depth || !saySame(a.label, b.label)) return false;
  if ((a.before.part === 'annex') !== (b.before.part === 'annex')) return false;
  const old = a.logical.text;
  const now = b.logical.text;
  if (a.kind === 'heading' || a.kind === 'annex') return old === now;
  return (
    introducesItems(a) === introducesItems(b) &&
    sameLabelsWithin(old, now) &&
    hasFirstItem(old) === hasFirstItem(now) &&
    isInScriptOf(language, old) === isInScriptOf(language, now)
  );
}

/** "2. (a) Decides": the list below goes on with an item on the line of its paragraph, not so behind a letter: "2. To (a)". */
function hasFirstItem(text: string): boolean {
  return innerLabelOf(text) !== null;
}

/** The last character of a label. */
const endOfLabel = /[-–.)）、㈠-㈩①-⑳]/;
/** No longer than this, with the character before it, in UTF-16 code units. */
const longestLabel = 20;

function sameLabelsWithin(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && a.charCodeAt(from) === b.charCodeAt(from)) from++;
  let behind = 0;
  const most = Math.min(a.length, b.length) - from;
  while (behind < most && a.charCodeAt(a.length - 1 - behind) === b.charCodeAt(b.length - 1 - behind)) behind++;
  // a look before more: where none ends in what has changed, or near behind it, none has changed
  const endsThere = (text: string) => endOfLabel.test(text.slice(from, text.length - behind + longestLabel));
  return (!endsThere(a) && !endsThere(b)) || labelsWithin(a) === labelsWithin(b);
}

/** "3." "(b)" "㈡" "4 -" "二、" : what may be a label that an extractor has left within the text, and is no year: "(2014)". */
function labelsWithin(text: string): string {
  return text.match(/(?:[(（] ?|(?<![\p{L}\p{N}]))(?!\d{4})[\p{L}\p{N}]{1,6} ?[-–.)）、]|[㈠-㈩①-⑳]/gu)?.join() ?? '';
}

function saySame(a: Label | null, b: Label | null): boolean {
  return a === null || b === null ? a === b : sameLabel(a, b);
}
