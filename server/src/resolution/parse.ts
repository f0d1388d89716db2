import { assembleBlocks } from '../blocks/assemble';
import type { Block } from '../blocks/block';
import { measureLayout } from '../blocks/layout';
import { lineShapes } from '../blocks/line-shapes';
import { groupParagraphs } from '../blocks/paragraphs';
import { languageOf } from '../languages/languages';
import { splitLines } from '../text/lines';
import { pathsOf } from './cross-references';
import { findMentions } from './find-mentions';
import { identify } from './identity';
import type { Resolution } from './resolution';
import { structureOf } from './structure';
import { symbolOf } from './symbol';

/** Parses any text. Never throws: what has no place in the form of a resolution becomes a block of kind `other`. */
export function parse(text: string): Resolution {
  const lines = splitLines(text);
  const shapes = lineShapes(lines);
  const regions = measureLayout(lines, shapes);
  const { language, organ } = identify(lines);
  const facts = languageOf(language);
  const blocks = assembleBlocks(lines, shapes, groupParagraphs(lines, shapes, regions, facts), facts);
  const structure = structureOf(blocks);
  const paths = pathsOf(structure);
  return {
    language,
    organ,
    symbol: symbolOf(blocks, organ),
    layout: regions.layout,
    blocks,
    starts: startsOf(blocks),
    mentions: blocks.map((block, index) =>
      findMentions(block, facts, organ, {
        paths,
        path: structure.paths[index]!,
        part: structure.parts[index]!,
        kind: block.kind,
      }),
    ),
    structure,
  };
}

function startsOf(blocks: readonly Block[]): Resolution['starts'] {
  const lines: number[] = [0];
  const offsets: number[] = [0];
  for (const [index, block] of blocks.entries()) {
    lines.push(lines[index]! + block.lineStarts.length);
    offsets.push(offsets[index]! + block.source.length);
  }
  return { lines, offsets };
}
