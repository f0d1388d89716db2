import type { Comparison, PassagePair, WordChange } from '../../comparison/comparison';
import type { Passage } from '../../comparison/passages';
import { isChange } from '../../comparison/tally';
import type { Resolution } from '../../resolution/resolution';

/** Two texts and what has changed between them, with the names that they are called by. */
export interface Compared {
  readonly oldName: string;
  readonly newName: string;
  readonly old: Resolution;
  readonly new: Resolution;
  readonly comparison: Comparison;
}

/** A change as a reader is told of it. */
export interface ToldChange {
  /** "+" new, "-" gone, "~" other words, ">" another number alone, "=" the same elsewhere. */
  readonly sign: '+' | '-' | '~' | '>' | '=';
  /** "OP4", "OP2 → OP3, moved" */
  readonly name: string;
  readonly words: readonly WordChange[];
}

/** All changes in order; passages one below the other that have another number alone are told at once. */
export function toldChanges(compared: Compared): readonly ToldChange[] {
  const changes = compared.comparison.pairs.filter(isChange);
  const told: ToldChange[] = [];
  for (let at = 0; at < changes.length; ) {
    let end = at + 1;
    if (isRenumbered(changes[at]!)) while (end < changes.length && isRenumbered(changes[end]!)) end++;
    told.push(
      end - at > 1 ? renumbered(compared, changes[at]!, changes[end - 1]!) : toldChange(compared, changes[at]!),
    );
    at = end;
  }
  return told;
}

function isRenumbered({ change, moved }: PassagePair): boolean {
  return change === 'label' && !moved;
}

/** "OP4 → OP5 … OP9 → OP10" */
function renumbered(compared: Compared, first: PassagePair, last: PassagePair): ToldChange {
  const name = `${nameOf(compared, first)} … ${nameOf(compared, last)}`;
  return { sign: '>', name: `${name}, the number alone`, words: [] };
}

function toldChange(compared: Compared, pair: PassagePair): ToldChange {
  const { comparison } = compared;
  const name = nameOf(compared, pair);
  if (pair.new === null)
    return { sign: '-', name, words: [{ kind: 'out', text: written(comparison.old[pair.old!]!) }] };
  const passage = comparison.new[pair.new]!;
  if (pair.old === null) return { sign: '+', name, words: [{ kind: 'in', text: written(passage) }] };
  if (pair.change === 'words') return { sign: '~', name: pair.moved ? `${name}, moved` : name, words: pair.words };
  if (!pair.moved) return { sign: '>', name: `${name}, ${standing(comparison, pair)}`, words: [] };
  return { sign: '=', name: `${name}, moved`, words: [{ kind: 'same', text: written(passage) }] };
}

/** What is another of a passage whose words are the same. */
function standing({ old, new: now }: Comparison, pair: PassagePair): string {
  const [from, to] = [old[pair.old!]!, now[pair.new!]!];
  return from.kind === to.kind && from.depth === to.depth ? 'the number alone' : `${from.kind} → ${to.kind}`;
}

function written({ label, text }: Passage): string {
  return label === null ? text : `${label} ${text}`;
}

function nameOf({ old, new: now, comparison }: Compared, pair: PassagePair): string {
  const from = pair.old === null ? null : passageName(old, comparison.old[pair.old]!);
  const to = pair.new === null ? null : passageName(now, comparison.new[pair.new]!);
  return from === null || to === null || from === to ? (to ?? from ?? '') : `${from} → ${to}`;
}

/** Its path, "OP4(a)", else what it is. */
function passageName({ structure }: Resolution, { block, beside, kind }: Passage): string {
  return (beside === null ? structure.paths[block] : null) ?? kind;
}
