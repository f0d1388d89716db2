import type { Resolution } from '../../resolution/resolution';
import { factsOf, isCompared } from './facts';

/** A paragraph and its counterpart, by their blocks; null where one has none. */
export interface Row {
  readonly a: number | null;
  readonly b: number | null;
}

/** Which paragraphs of two versions correspond: in their order, those that say the same in as many words. */
export function rowsOf(a: Resolution, b: Resolution): readonly Row[] {
  const [first, second] = [profilesOf(a), profilesOf(b)];
  const { columns, lowest, cheapest } = costs(first, second);
  const rows: Row[] = [];
  let [i, j] = [first.length, second.length];
  while (i > 0 || j > 0) {
    const step = i === 0 ? leaveSecond : j === 0 ? leaveFirst : cheapest[i * columns + j - lowest(i)]!;
    if (step !== leaveSecond) i--;
    if (step !== leaveFirst) j--;
    rows.push({ a: step === leaveSecond ? null : first[i]!.block, b: step === leaveFirst ? null : second[j]!.block });
  }
  return rows.reverse();
}

/** What tells a paragraph from its neighbours in any language. */
interface Profile {
  readonly block: number;
  readonly kind: string;
  readonly facts: ReadonlySet<string>;
  /** How long it is beside its text's others, as a logarithm: languages need more words or fewer. */
  readonly length: number;
}

function profilesOf(resolution: Resolution): readonly Profile[] {
  const { blocks } = resolution;
  const compared = [...blocks.keys()].filter(index => isCompared(blocks[index]!));
  const lengths = compared.map(index => Math.log(blocks[index]!.logical.text.length + 1));
  const usual = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return compared.map((block, at) => ({
    block,
    kind: `${blocks[block]!.kind} ${blocks[block]!.depth}`,
    facts: new Set(factsOf(resolution, block).map(({ kind, value }) => `${kind} ${value}`)),
    length: lengths[at]! - usual,
  }));
}

const pair = 0;
const leaveFirst = 1;
const leaveSecond = 2;
/** What it costs to leave a paragraph without a counterpart, beside `costOfPair`: two are left rather than paired above twice this. */
const costOfGap = 0.9;
/** A paragraph's counterpart stands no further from its own place than this, but for what the lengths of the texts differ in. */
const reach = 60;

/** The cheapest way to pair the first i of one text with the first j of the other, within a band around the diagonal. */
function costs(first: readonly Profile[], second: readonly Profile[]) {
  const width = reach + Math.abs(first.length - second.length);
  const columns = Math.min(second.length, 2 * width) + 1;
  const lowest = (i: number): number => Math.max(0, Math.min(i - width, second.length + 1 - columns));
  const cheapest = new Uint8Array((first.length + 1) * columns);
  let above = new Float64Array(columns);
  for (let i = 0; i <= first.length; i++) {
    const now = new Float64Array(columns).fill(Number.POSITIVE_INFINITY);
    const shift = i === 0 ? 0 : lowest(i) - lowest(i - 1);
    for (let column = 0; column < columns; column++) {
      const j = lowest(i) + column;
      if (j > second.length) break;
      if (i === 0) {
        now[column] = j * costOfGap;
        continue;
      }
      const left = column > 0 ? now[column - 1]! + costOfGap : Number.POSITIVE_INFINITY;
      const over = column + shift < columns ? above[column + shift]! + costOfGap : Number.POSITIVE_INFINITY;
      const aslant = column + shift - 1;
      const paired =
        aslant >= 0 && aslant < columns
          ? above[aslant]! + costOfPair(first[i - 1]!, second[j - 1]!)
          : Number.POSITIVE_INFINITY;
      const least = Math.min(paired, over, left);
      now[column] = least;
      cheapest[i * columns + column] = paired === least ? pair : over === least ? leaveFirst : leaveSecond;
    }
    above = now;
  }
  return { columns, lowest, cheapest };
}

/** 0 of two that are alike in all that languages share. */
function costOfPair(a: Profile, b: Profile): number {
  const shared = [...a.facts].filter(fact => b.facts.has(fact)).length;
  const all = a.facts.size + b.facts.size - shared;
  return (
    (a.kind === b.kind ? 0 : 0.5) + Math.min(1, Math.abs(a.length - b.length)) + (all === 0 ? 0 : (all - shared) / all)
  );
}
