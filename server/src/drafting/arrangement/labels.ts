import type { Label } from '../../blocks/block';
import { formatLabel, type LabelForm } from '../../languages/labels';
import type { LanguageCode } from '../../languages/language';
import { insertionBehind } from '../../languages/marks/insertions';
import type { Resolution } from '../../resolution/resolution';
import { sameForm } from '../label-form';
import { type Count, countAfter, sameCount } from '../label-order';
import { relabelled } from '../relabelling';
import type { ArrangedLabel, ArrangedLabels } from './arranged-label';
import { type Arrangement, arrangementOf } from './arrangement';
import { formsAround, looksLikeOneOf, modelOf, ownLabel } from './label-model';
import { pathsOf } from './paths';
import { type Run, runsOf } from './runs';
import { type RunsBefore, runsBefore } from './runs-before';

/**
 * The labels of an arrangement: a run that has other members than before, or members of another level, is counted anew
 * from the number that it began with, bis and ter staying behind their number; all other labels stay as they are.
 */
export function arrangedLabels(resolution: Resolution, arrangement: Arrangement): ArrangedLabels {
  const before = runsBefore(resolution);
  const labels: (ArrangedLabel | null)[] = arrangement.map(({ block }) =>
    block === null ? null : resolution.blocks[block]!.label,
  );
  const runs = new Array<Run | undefined>(arrangement.length);
  for (const run of runsOf(resolution, arrangement)) {
    for (const member of run.members) runs[member] = run;
    const around = formsAround(arrangement, run, labels);
    if (!isAsBefore(resolution, arrangement, run, before) || looksLikeOneOf(labels[run.members[0]!] ?? null, around))
      relabelRun(resolution, arrangement, run, labels, before, around);
  }
  return { labels, paths: pathsOf(arrangement, labels), runs };
}

/** The labels of the draft as it is, but for blocks that are to bear another count, whatever stands around them. */
export function recountedLabels(resolution: Resolution, counts: ReadonlyMap<number, Count>): ArrangedLabels {
  const labels = resolution.blocks.map(({ label }, block) => {
    const count = counts.get(block);
    return label && count ? { ...label, ...count, text: relabelled(label, count, resolution.language) } : label;
  });
  return { labels, paths: pathsOf(arrangementOf(resolution), labels), runs: runsBefore(resolution).byBlock };
}

function isAsBefore(resolution: Resolution, arrangement: Arrangement, run: Run, { byBlock }: RunsBefore): boolean {
  const first = arrangement[run.members[0]!]!.block;
  const old = first === null ? undefined : byBlock[first];
  if (!old || old.members.length !== run.members.length || old.depth !== run.depth) return false;
  return run.members.every((member, index) => {
    const { block, suffix, kind } = arrangement[member]!;
    return block === old.members[index] && suffix === undefined && kind === resolution.blocks[block!]!.kind;
  });
}

function relabelRun(
  resolution: Resolution,
  arrangement: Arrangement,
  run: Run,
  labels: (ArrangedLabel | null)[],
  before: RunsBefore,
  around: readonly ArrangedLabel[],
): void {
  if (run.kind !== 'item' && !isNumbered(resolution, arrangement, run)) {
    for (const member of run.members) labels[member] = null;
    return;
  }
  const model = modelOf(resolution, arrangement, run, before, around);
  if (model.style === 'bullet') {
    for (const member of run.members) {
      const own = ownLabel(resolution, arrangement, run, member);
      labels[member] =
        own?.style === 'bullet' && !looksLikeOneOf(own, around)
          ? own
          : { ...model, ordinal: 0, suffix: '', text: textOf(model, null, resolution.language) };
    }
    return;
  }
  let last: { readonly count: Count; readonly old: number } | null = null;
  const start = startOf(resolution, run, before);
  const inserted = run.members
    .map(member => ownLabel(resolution, arrangement, run, member))
    .find(label => label !== null && label.suffix !== '' && sameForm(label, model));
  for (const member of run.members) {
    const standing = arrangement[member]!;
    const own = ownLabel(resolution, arrangement, run, member);
    if (isAboveNumbers(resolution, run, standing.block, before)) continue;
    const count = countBehind(last, own, standing.suffix ?? own?.suffix ?? '', start);
    last = { count, old: own?.ordinal ?? count.ordinal };
    const form = own && sameForm(own, model) ? own : count.suffix === '' ? model : (inserted ?? model);
    labels[member] = withCount(form, count, model, resolution.language);
  }
}

/** "Decides that:" above paragraph 1, which numbers nothing: it stays without a number. */
function isAboveNumbers({ blocks }: Resolution, run: Run, block: number | null, { byBlock }: RunsBefore): boolean {
  if (run.kind !== 'operative' || block === null || blocks[block]!.kind !== 'operative') return false;
  const members = byBlock[block]?.members ?? [];
  const first = members.find(member => blocks[member]!.label !== null);
  return first !== undefined && block < first && blocks[first]!.label!.ordinal === 1;
}

/** What follows the member before; `own` is the label that a member has among those of its run already. */
function countBehind(
  last: { readonly count: Count; readonly old: number } | null,
  own: Label | null,
  suffix: string,
  start: number,
): Count {
  if (last === null) return { ordinal: start, suffix };
  // the number that it would have had if all above had moved as the last one has
  const ordinal = own ? own.ordinal + last.count.ordinal - last.old : last.count.ordinal;
  const next = countAfter(last.count, { ordinal, suffix });
  return sameCount(next, last.count) ? { ...next, ordinal: next.ordinal + (suffix === '' ? 1 : 0) } : next;
}

function withCount(
  label: LabelForm | Label,
  count: Count,
  model: LabelForm | Label,
  language: LanguageCode,
): ArrangedLabel {
  // circled numbers end at ten, so that the run's first label tells the form
  const form = model.style === 'enclosed-chinese' ? model : label;
  return { style: form.style, punctuation: form.punctuation, ...count, text: textOf(form, count, language) };
}

function textOf(form: LabelForm | Label, count: Count | null, language: LanguageCode): string {
  if ('text' in form) return count === null ? form.text : relabelled(form, count, language);
  const plain = formatLabel(form, count?.ordinal ?? 1);
  return !count?.suffix ? plain : plain.replace(/[\p{L}\p{N}]+/u, `$&${insertionBehind(count.suffix, language)}`);
}

/** A single operative paragraph stands without a number, and so do the paragraphs of most preambles. */
function isNumbered(resolution: Resolution, arrangement: Arrangement, run: Run): boolean {
  const own = run.members.flatMap(member => {
    const { block } = arrangement[member]!;
    const found = block === null ? null : resolution.blocks[block]!;
    return found?.kind === run.kind ? [found.label !== null] : [];
  });
  if (own.includes(true)) return true;
  if (run.kind === 'preambular') return false;
  if (own.length === 0) return resolution.blocks.some(({ kind, label }) => kind === 'operative' && label !== null);
  // one paragraph has become two
  return own.length === 1 && run.members.length > 1;
}

/** The number that a run begins with: that of its first member as it was. */
function startOf(resolution: Resolution, run: Run, { byKey }: RunsBefore): number {
  const first = byKey.get(run.key)?.members[0];
  const label = first === undefined ? null : resolution.blocks[first]!.label;
  return label && label.style !== 'bullet' && label.ordinal > 0 ? label.ordinal : 1;
}
