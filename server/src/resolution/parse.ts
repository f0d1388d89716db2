import { layoutOf } from '../blocks/layout/layout';
import { readingLines } from '../blocks/layout/reading-lines';
import { areNumbered, countLineNumbers, withoutLineNumbers } from '../blocks/pages/line-numbers';
import { lineShapes } from '../blocks/pages/line-shapes';
import { readBlocks } from '../blocks/read';
import { languageOf } from '../languages/languages';
import { splitLines } from '../text/lines';
import { identify } from './identity';
import { withMentions } from './mentions-on-demand';
import { startsOfLines, startsWithin } from './placement';
import type { Resolution } from './resolution';
import { structureOf } from './structure';
import { symbolOf } from './symbol';

/** Parses any text. Never throws: what has no place in the form of a resolution becomes a block of kind `other`. */
export function parse(text: string): Resolution {
  const written = readingLines(text);
  const lineNumbers = countLineNumbers(written, 0, written.count);
  const lines = areNumbered(lineNumbers) ? withoutLineNumbers(splitLines(text)) : written;
  const shapes = lineShapes(lines);
  const { language, organ } = identify(lines, shapes.shapes);
  const facts = languageOf(language);
  const { blocks, starts, counts } = readBlocks(lines, shapes, facts, lineNumbers);
  const structure = structureOf(blocks);
  return withMentions({
    language,
    organ,
    symbol: symbolOf(blocks, organ),
    layout: layoutOf(counts.layoutLines, counts.whole),
    blocks,
    starts: lines.plain ? startsOfLines(starts) : startsWithin(blocks),
    structure,
    lineage: {},
    edit: null,
    counts,
    found: { all: null, seen: null, before: null },
  });
}
