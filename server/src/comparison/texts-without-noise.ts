import type { Comparison, PassagePair } from './comparison';
import { type Passage, streamOf } from './passages';

/** Two texts for a comparison by lines, as an editor makes it. */
export interface TextsWithoutNoise {
  readonly old: string;
  readonly new: string;
}

/**
 * Both texts with a paragraph a line, in which lines that differ differ by their words: where a paragraph has another number
 * alone, or refers to paragraphs that have, the old one is written with the new numbers. What pages have beside their text is left away.
 */
export function textsWithoutNoise({ old, new: now, pairs }: Comparison): TextsWithoutNoise {
  const ofOld = new Map<number, PassagePair>();
  const split = new Set<number>();
  for (const pair of pairs) {
    if (pair.old === null) continue;
    if (ofOld.has(pair.old)) split.add(pair.old);
    ofOld.set(pair.old, pair);
  }
  const oldLine = (passage: Passage, place: number): string => {
    const pair = ofOld.get(place);
    const partner = pair?.new == null || split.has(place) ? undefined : now[pair.new]!;
    if (!pair || !partner) return written(passage.label, passage.text);
    const words = pair.words.flatMap(({ kind, text }) => (kind === 'in' ? [] : [text])).join('');
    return written(partner.label, pair.change === 'words' ? words : partner.text);
  };
  return {
    old: inLines(old.flatMap((passage, place) => (streamOf(passage) === null ? [] : [oldLine(passage, place)]))),
    new: inLines(now.flatMap(passage => (streamOf(passage) === null ? [] : [written(passage.label, passage.text)]))),
  };
}

/** The line that each of a side's passages stands on, and behind them the last: furniture stands on that of the next. */
export function lineOfPassages(passages: readonly Passage[]): readonly number[] {
  const lines: number[] = [];
  let line = 0;
  for (const passage of passages) {
    lines.push(line);
    if (streamOf(passage) !== null) line += linesApart;
  }
  return [...lines, Math.max(0, line - linesApart)];
}

/** A paragraph's, and the blank one behind it. */
const linesApart = 2;

function written(label: string | null, text: string): string {
  return label === null ? text : `${label} ${text}`;
}

function inLines(paragraphs: readonly string[]): string {
  return paragraphs.map(paragraph => `${paragraph.replace(/\s+/g, ' ').trim()}\n`).join('\n');
}
