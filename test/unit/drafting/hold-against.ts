import type { Change } from '../../../server/src/drafting/arrange';
import type { Arrangement } from '../../../server/src/drafting/arrangement/arrangement';
import type { PlacedEdit } from '../../../server/src/drafting/placed-edit';
import { meantGroups } from '../../../server/src/drafting/references/meant-references';
import { parse } from '../../../server/src/resolution/parse';
import type { Resolution } from '../../../server/src/resolution/resolution';

/** What is counted while changes are held against what they ought to be. */
export interface Tally {
  changes: number;
  references: number;
  followed: number;
  reported: number;
}

/** The letters of a block's words that no change of structure touches: its references, marks and conjunctions aside. */
export function fingerprint(text: string): string {
  return text
    .replace(/above|below|ci-dessus|ci-dessous|supra|infra|выше|ниже|上文|下文|上述|下述|以上|以下|أعلاه|أدناه/gu, '')
    .replace(/\[[^[\]]{1,24}[?？؟]\]/g, '')
    .replace(/[(（’‘'][^()（）’‘']{1,6}[)）’‘']|[㈠-㈩]|[\d٠-٩]+|(?<!\p{L})\p{L}{1,4}\)/gu, '')
    .replace(/(?:(?<=[^\p{L}])(?:and|or|et|ou|y|o|e|u|и|или|و|أو)|和|及|\s|\p{P})+$/u, '')
    .replace(/(?<!\p{L})(?:bis|ter)(?!\p{L})|[^\p{L}]/gu, '')
    .toLowerCase();
}

/** What differs between a draft after a change and the arrangement that was asked for; and what its references mean. */
export function differences(
  before: Resolution,
  arrangement: Arrangement,
  change: Change,
  tally: Tally,
): readonly string[] {
  tally.changes++;
  const text = textOf(before);
  const wrong: string[] = [];
  if (applied(before, change.edits) !== change.text) wrong.push('edits and text differ');
  if (undone(text, before, change) !== text) wrong.push('undo does not give the text back');
  const after = parse(change.text);
  const wanted = arrangement.map(({ block, words, kind, depth }) => {
    const own = block === null || words ? (words ?? []).map(wordsOf).join('') : before.blocks[block]!.logical.text;
    return line(kind, depth, own);
  });
  const found = after.blocks.map(({ kind, depth, logical }) => line(kind, depth, logical.text));
  if (wanted.join('\n') !== found.join('\n')) {
    const at = wanted.findIndex((each, index) => each !== found[index]);
    wrong.push(`structure at ${at}: wanted ${wanted[at]} found ${found[at] ?? 'nothing'}`);
    return wrong;
  }
  return [...wrong, ...wrongReferences(before, arrangement, change, after, tally)];

  function wordsOf(piece: string | { readonly block: number; readonly span: { start: number; end: number } }): string {
    return typeof piece === 'string'
      ? piece
      : before.blocks[piece.block]!.source.slice(piece.span.start, piece.span.end);
  }
}

function line(kind: string, depth: number, text: string): string {
  return `${kind} ${depth} ${fingerprint(text).slice(0, 60)}`;
}

function textOf({ blocks }: Resolution): string {
  return blocks.map(({ source }) => source).join('');
}

/** As each edit tells it, block by block. */
function absolute({ blocks }: Resolution, edits: readonly PlacedEdit[]) {
  const starts: number[] = [];
  let start = 0;
  for (const { source } of blocks) {
    starts.push(start);
    start += source.length;
  }
  return edits
    .map(({ place: { block, span }, newText }) => ({
      start: starts[block]! + span.start,
      end: starts[block]! + span.end,
      newText,
    }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

export function applied(before: Resolution, edits: readonly PlacedEdit[]): string {
  const text = textOf(before);
  let made = '';
  let at = 0;
  for (const edit of absolute(before, edits)) {
    if (edit.start < at) throw new Error('edits overlap');
    made += text.slice(at, edit.start) + edit.newText;
    at = edit.end;
  }
  return made + text.slice(at);
}

/** The text after the edits, with the edits taken back as an editor does. */
function undone(text: string, before: Resolution, { edits, text: after }: Change): string {
  let shift = 0;
  const inverse = absolute(before, edits).map(({ start, end, newText }) => {
    const from = start + shift;
    shift += newText.length - (end - start);
    return { start: from, end: from + newText.length, newText: text.slice(start, end) };
  });
  return inverse.reduceRight(
    (made, { start, end, newText }) => made.slice(0, start) + newText + made.slice(end),
    after,
  );
}

/** Each reference of the draft against the paragraph that it meant before. */
function wrongReferences(
  before: Resolution,
  arrangement: Arrangement,
  change: Change,
  after: Resolution,
  tally: Tally,
): readonly string[] {
  const wrong: string[] = [];
  const places = new Map(arrangement.flatMap(({ block }, index) => (block === null ? [] : [[block, index] as const])));
  const found = new Map<number, string[]>();
  for (const { block, references } of meantGroups(after)) {
    const own = found.get(block) ?? [];
    for (const { reference, meant } of references)
      own.push(meant.kind === 'block' ? `${meant.block}${further(after, meant.block, reference.target)}` : meant.kind);
    found.set(block, own);
  }
  const wanted = new Map<number, { readonly means: string; readonly target: string }[]>();
  for (const { block, references } of meantGroups(before)) {
    const place = places.get(block);
    if (place === undefined) continue;
    const own = wanted.get(place) ?? [];
    for (const { reference, meant } of references) {
      tally.references++;
      const means =
        meant.kind !== 'block'
          ? meant.kind
          : places.has(meant.block)
            ? `${places.get(meant.block)}${further(before, meant.block, reference.target)}`
            : 'lost';
      own.push({ means, target: reference.target });
    }
    wanted.set(place, own);
  }
  const notes = [...change.notes];
  for (const [place, all] of wanted) {
    const left = [...(found.get(place) ?? [])];
    for (const { means, target } of all) {
      const at = left.indexOf(means);
      if (at >= 0 && means !== 'lost') {
        left.splice(at, 1);
        tally.followed++;
        continue;
      }
      const note = notes.findIndex(each => each.target === target);
      if (note >= 0) {
        notes.splice(note, 1);
        tally.reported++;
        const unclear = left.indexOf('unclear');
        if (unclear >= 0) left.splice(unclear, 1);
      } else {
        wrong.push(`reference to ${target} in ${place}: wanted ${means}, found ${left.join(' ')}`);
      }
    }
  }
  return wrong;
}

/** Letters behind the paragraph's or item's own that it has not: the (z) of "3 (z)". */
function further({ structure }: Resolution, block: number, target: string): string {
  return target.slice(structure.paths[block]!.length);
}
