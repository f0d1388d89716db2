import type { Block } from '../../blocks/block';
import { withoutMark } from '../../blocks/classify/whole-quotation';
import { beginsLine } from '../../blocks/editing/window';
import { readingLines } from '../../blocks/layout/reading-lines';
import { lineShapes } from '../../blocks/pages/line-shapes';
import { enactingFormulaOf, isSetOff, longestEnactingFormula } from '../../languages/bodies/enacting-formulas';
import { sampleLength } from '../../languages/detection';
import type { LanguageCode } from '../../languages/language';
import { languageOf } from '../../languages/languages';
import { frontLines, type Identity, identify, opensText, sureness } from '../identity';
import type { Resolution } from '../resolution';
import type { Replaced } from './replaced';

/**
 * Language and organ after an edit: as they were, unless it touches the front of the text or an enacting formula. `changed`
 * are the UTF-16 code units that have come and gone.
 */
export function identityAfter(
  previous: Resolution,
  blocks: readonly Block[],
  { from, to, end }: Replaced,
  changed: number,
): Identity {
  const left = (surenessOf.get(previous.blocks) ?? 0) - changed * mostMoved;
  if (left > 0) surenessOf.set(blocks, left);
  // a formula without a comma is one by what stands below it
  const above = Math.max(0, from - 1);
  const touched = isFront(blocks, above) || hasFormula(previous.blocks, above, to) || hasFormula(blocks, above, end);
  return touched && !isToldAbove(previous, blocks, above) ? identityOf(blocks) : previous;
}

/**
 * By how many code units the beginning of a text may differ, and still be written in the script of its language: it is
 * looked at again only when so many have come and gone.
 */
const surenessOf = new WeakMap<readonly Block[], number>();
/** One that comes or goes moves another over the end of what is looked at; accents behind letters may change both. */
const mostMoved = 8;

/**
 * Does an enacting formula on a line of its own, above all that has changed, still tell both? Then nothing below it does,
 * unless the text is written in another script by now.
 */
function isToldAbove({ language, organ }: Identity, blocks: readonly Block[], index: number): boolean {
  let length = 0;
  for (let i = 0; i < index && length < sampleLength; i++) {
    const block = blocks[i]!;
    length += block.length;
    if (block.kind !== 'enacting' || /[\n\v\r\x85\u2028\u2029]/.test(contentOf(block))) continue;
    const formula = formulaIn(block);
    if (!formula || !isSetOff(contentOf(block))) continue;
    if (formula.language !== language || formula.organ !== organ) return false;
    return isSurelyIn(blocks, language);
  }
  return false;
}

function isSurelyIn(blocks: readonly Block[], language: LanguageCode): boolean {
  if (surenessOf.has(blocks)) return true;
  let sample = '';
  for (let index = 0; index < blocks.length && sample.length < sampleLength; index++) sample += blocks[index]!.source;
  const found = sureness(sample, language);
  if (found > 0) surenessOf.set(blocks, found);
  return found >= 0;
}

/** Is the block at an index among those that are looked at for the language and for other bodies' formulas? */
function isFront(blocks: readonly Block[], index: number): boolean {
  let lines = 0;
  let length = 0;
  for (let i = 0; i < index; i++) {
    lines += blocks[i]!.lineStarts.length;
    length += blocks[i]!.length;
    if (lines >= frontLines && length >= sampleLength) return false;
  }
  return true;
}

/** What `identify` tells of the text of all blocks. */
function identityOf(blocks: readonly Block[]): Identity {
  let front = '';
  let lines = 0;
  let count = 0;
  // one block more, for a line is judged by its neighbours, and a whole line, which tells how it is cut
  for (let more = 2; count < blocks.length && (more > 0 || !beginsLine(blocks, count)); count++) {
    front += blocks[count]!.source;
    lines += blocks[count]!.lineStarts.length;
    if (lines >= frontLines && front.length >= sampleLength) more--;
  }
  const split = readingLines(front);
  return identify(split, lineShapes(split).shapes, function* () {
    for (let index = count; index < blocks.length; index++) {
      const formula = formulaIn(blocks[index]!);
      if (formula && (isSetOff(contentOf(blocks[index]!)) || opensBelow(blocks, index, formula))) yield formula;
    }
  });
}

function hasFormula(blocks: readonly Block[], from: number, end: number): boolean {
  for (let index = from; index < end; index++) if (formulaIn(blocks[index]!)) return true;
  return false;
}

/** An enacting formula makes a paragraph by itself. */
function formulaIn(block: Block) {
  if (block.end - block.start > longestEnactingFormula || block.kind === 'furniture') return null;
  return enactingFormulaOf(withoutMark(contentOf(block)));
}

function contentOf({ source, start, end }: Block): string {
  return source.slice(start, end);
}

function opensBelow(blocks: readonly Block[], formula: number, { language }: Identity): boolean {
  const below = blocks[formula + 1];
  if (!below || below.kind === 'furniture') return false;
  const [line] = contentOf(below).split(/\r|\n/, 1);
  return opensText(languageOf(language), line!.trimEnd());
}
