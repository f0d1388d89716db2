import type { Label } from '../../blocks/block';
import type { LabelForm } from '../../languages/labels';
import { languageOf } from '../../languages/languages';
import type { Resolution } from '../../resolution/resolution';
import { itemForms, sameForm } from '../label-form';
import type { ArrangedLabel } from './arranged-label';
import type { Arrangement } from './arrangement';
import type { Run } from './runs';
import type { RunsBefore } from './runs-before';

/** The label that those of a run are written like: of a member, of a run of the same level, or as the language has them. */
export function modelOf(
  resolution: Resolution,
  arrangement: Arrangement,
  run: Run,
  before: RunsBefore,
  around: readonly ArrangedLabel[],
): LabelForm | Label {
  const free = (label: LabelForm | Label) => !looksLikeOneOf(label, around);
  const members = run.members.flatMap(member => ownLabel(resolution, arrangement, run, member) ?? []).filter(free);
  const [native] = before.byKey.get(run.key)?.members.flatMap(member => resolution.blocks[member]!.label ?? []) ?? [];
  if (native && members.some(label => sameForm(label, native))) return native;
  if (members[0]) return members[0];
  // a list of dashes that goes to another level as a whole stays one
  const carried = run.members.map(member => resolution.blocks[arrangement[member]!.block ?? -1]?.label);
  if (run.kind === 'item' && carried.every(label => label?.style === 'bullet' && free(label))) return carried[0]!;
  const alike = before.all
    .filter(({ kind, depth }) => kind === run.kind && depth === run.depth)
    .flatMap(({ members: [first] }) => resolution.blocks[first!]!.label ?? [])
    .find(free);
  if (alike) return alike;
  const language = languageOf(resolution.language);
  if (run.kind !== 'item') return language.labels.operative;
  return itemForms(language, run.depth).find(free) ?? itemForms(language, run.depth)[0]!;
}

/** The labels of the items that a list stands under: one that looks like them would be read as theirs. */
export function formsAround(
  arrangement: Arrangement,
  run: Run,
  labels: readonly (ArrangedLabel | null)[],
): readonly ArrangedLabel[] {
  const found: ArrangedLabel[] = [];
  let { depth } = run;
  for (let at = run.members[0]! - 1; at >= 0 && depth > 1; at--) {
    const standing = arrangement[at]!;
    if (standing.kind === 'operative' || standing.kind === 'preambular' || standing.kind === 'annex') break;
    if (standing.kind !== 'item' || standing.depth >= depth) continue;
    depth = standing.depth;
    const label = labels[at];
    if (label) found.push(label);
  }
  return found;
}

export function looksLikeOneOf(label: LabelForm | Label | null, around: readonly ArrangedLabel[]): boolean {
  if (!label) return false;
  return around.some(other =>
    label.style === 'bullet' && other.style === 'bullet'
      ? kindOfBullet(label) === kindOfBullet(other)
      : sameForm(other, label),
  );
}

/** Dashes of any length are one kind of bullet. */
function kindOfBullet(label: LabelForm | Label): string {
  return 'text' in label && !/^[-‐‑‒–—―−]/.test(label.text) ? label.text : '–';
}

/** A label that counts in the run: the block's own, where it stood at the same level. */
export function ownLabel(resolution: Resolution, arrangement: Arrangement, run: Run, member: number): Label | null {
  const { block } = arrangement[member]!;
  if (block === null) return null;
  const { kind, depth, label } = resolution.blocks[block]!;
  return kind === run.kind && depth === run.depth ? label : null;
}
