import type { Comparison, PassagePair } from './comparison';
import { finished } from './finished';
import { type Passage, streamOf } from './passages';

/** Two texts for a comparison by lines, as an editor makes it. */
export interface TextsWithoutNoise {
  readonly old: string;
  readonly new: string;
  /** The line on which each of a side's passages stands, counted from 0; one beside the text stands where the next one does. */
  readonly lines: { readonly old: readonly number[]; readonly new: readonly number[] };
}

/**
 * Both texts with a paragraph a line, in which lines that differ differ by their words: where a paragraph has another number
 * alone, or refers to paragraphs that have, the old one is written with the new numbers. What pages have beside their text is left away.
 * What stands in one text alone, or elsewhere in the other, has a line without words there: so what belongs together stands side by
 * side, and whoever compares lines takes no paragraph for another one.
 */
export function textsWithoutNoise(comparison: Comparison): TextsWithoutNoise {
  return finished(takingOutNoise(comparison));
}

/** The same as work that says where it may rest. */
export function* takingOutNoise(comparison: Comparison): Generator<void, TextsWithoutNoise> {
  const { old, new: now, pairs } = comparison;
  const rows = rowsOf(comparison);
  const split = splitOf(pairs);
  const oldLine = ({ old: place, pair }: Row): string => {
    if (place === null) return nothingInOld;
    const passage = old[place]!;
    const partner = pair.new === null || split.has(place) ? undefined : now[pair.new]!;
    if (!partner) return written(passage.label, passage.text);
    const words = pair.words.flatMap(({ kind, text }) => (kind === 'in' ? [] : [text])).join('');
    return written(partner.label, pair.change === 'words' ? words : partner.text);
  };
  const newLine = ({ new: place }: Row): string =>
    place === null ? nothingInNew : written(now[place]!.label, now[place]!.text);
  const lines: Record<'old' | 'new', string[]> = { old: [], new: [] };
  for (const row of rows) {
    yield;
    lines.old.push(inLine(oldLine(row)));
    lines.new.push(inLine(newLine(row)));
  }
  return {
    old: lines.old.join('\n'),
    new: lines.new.join('\n'),
    lines: {
      old: linesOf(
        old,
        rows.map(row => row.old),
      ),
      new: linesOf(
        now,
        rows.map(row => row.new),
      ),
    },
  };
}

/**
 * Lines without words: one mark of direction, which nobody sees, and another one for either side. VS Code takes lines that are
 * empty for the same line, and so would hold these against the lines between paragraphs.
 */
export const nothingInOld = '\u200e';
export const nothingInNew = '\u200f';

/** Passages that stand side by side; null where a text has none. */
interface Row {
  readonly old: number | null;
  readonly new: number | null;
  readonly pair: PassagePair;
}

function rowsOf({ pairs }: Comparison): readonly Row[] {
  const rows: Row[] = [];
  const elsewhere: Row[] = [];
  const [shownOld, shownNew] = [new Set<number>(), new Set<number>()];
  let last = -1;
  for (const pair of pairs) {
    const now = pair.new === null || shownNew.has(pair.new) ? null : pair.new;
    const old = pair.old === null || shownOld.has(pair.old) ? null : pair.old;
    if (old !== null) shownOld.add(old);
    if (now !== null) shownNew.add(now);
    if (old !== null && (pair.moved || old < last)) {
      elsewhere.push({ old, new: null, pair });
      if (now !== null) rows.push({ old: null, new: now, pair });
    } else if (old !== null || now !== null) {
      last = old ?? last;
      rows.push({ old, new: now, pair });
    }
  }
  return withElsewhere(
    rows,
    elsewhere.sort((one, other) => one.old! - other.old!),
  );
}

/** What has moved stands, in the old text, before what stood behind it. */
function withElsewhere(rows: readonly Row[], elsewhere: readonly Row[]): readonly Row[] {
  const all: Row[] = [];
  let next = 0;
  for (const row of rows) {
    for (; row.old !== null && next < elsewhere.length && elsewhere[next]!.old! < row.old; next++)
      all.push(elsewhere[next]!);
    all.push(row);
  }
  return [...all, ...elsewhere.slice(next)];
}

/** Old passages that have become several. */
function splitOf(pairs: readonly PassagePair[]): ReadonlySet<number> {
  const seen = new Set<number>();
  return new Set(
    pairs.flatMap(({ old }) => {
      if (old === null) return [];
      const isAgain = seen.has(old);
      seen.add(old);
      return isAgain ? [old] : [];
    }),
  );
}

/** A paragraph's line, and the blank one behind it. */
const linesApart = 2;

function linesOf(passages: readonly Passage[], rows: readonly (number | null)[]): readonly number[] {
  const lines = new Array<number>(passages.length).fill(-1);
  for (const [row, place] of rows.entries()) if (place !== null) lines[place] = row * linesApart;
  let next = Math.max(0, (rows.length - 1) * linesApart);
  for (let place = passages.length - 1; place >= 0; place--) {
    if (streamOf(passages[place]!) !== null && lines[place]! >= 0) next = lines[place]!;
    else lines[place] = next;
  }
  return lines;
}

function written(label: string | null, text: string): string {
  return label === null ? text : `${label} ${text}`;
}

/** Most paragraphs have single spaces and nothing else that is blank. */
function inLine(paragraph: string): string {
  return `${otherBlanks.test(paragraph) ? paragraph.replace(/\s+/g, ' ').trim() : paragraph.trim()}\n`;
}

const otherBlanks = /[^\S ]| {2}/;
