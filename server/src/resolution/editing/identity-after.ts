import type { Block } from '../../blocks/block';
import { lineShapes } from '../../blocks/layout/line-shapes';
import { sampleLength } from '../../languages/detection';
import { enactingFormulaOf, longestEnactingFormula } from '../../languages/enacting-formulas';
import { splitLines } from '../../text/lines';
import { frontLines, type Identity, identify } from '../identity';
import type { Resolution } from '../resolution';
import type { Replaced } from './replaced';

/** Language and organ after an edit: as they were, unless it touches the front of the text or an enacting formula. */
export function identityAfter(previous: Resolution, blocks: readonly Block[], replaced: Replaced): Identity {
  const { from, to, end } = replaced;
  const touched =
    isFront(blocks, from) ||
    previous.blocks.slice(from, to).some(block => formulaIn(block) !== null) ||
    blocks.slice(from, end).some(block => formulaIn(block) !== null);
  return touched ? identityOf(blocks) : previous;
}

/** Is the block at an index among those that are looked at for the language and for other bodies' formulas? */
function isFront(blocks: readonly Block[], index: number): boolean {
  let lines = 0;
  let length = 0;
  for (let i = 0; i < index; i++) {
    lines += blocks[i]!.lineStarts.length;
    length += blocks[i]!.source.length;
    if (lines >= frontLines && length >= sampleLength) return false;
  }
  return true;
}

/** What `identify` tells of the text of all blocks. */
function identityOf(blocks: readonly Block[]): Identity {
  let front = '';
  let lines = 0;
  let count = 0;
  // one block more, for a line is judged by its neighbours
  for (let more = 2; count < blocks.length && more > 0; count++) {
    front += blocks[count]!.source;
    lines += blocks[count]!.lineStarts.length;
    if (lines >= frontLines && front.length >= sampleLength) more--;
  }
  const split = splitLines(front);
  return identify(split, lineShapes(split), function* () {
    for (let index = count; index < blocks.length; index++) {
      const formula = formulaIn(blocks[index]!);
      if (formula) yield formula;
    }
  });
}

/** An enacting formula makes a paragraph by itself. */
function formulaIn({ source, span, kind }: Block) {
  if (span.end - span.start > longestEnactingFormula || kind === 'furniture') return null;
  return enactingFormulaOf(source.slice(span.start, span.end));
}
