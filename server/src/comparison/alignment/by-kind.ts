import type { BlockKind } from '../../blocks/kinds';
import type { Matching } from './matching';

/** Kinds of which a text has one, or one beside the other, whatever its words are. */
const single: ReadonlySet<BlockKind> = new Set(['title', 'adoption', 'enacting', 'closing']);

/** Links "41st plenary meeting" to "49th plenary meeting": the only one of its kind between the same neighbours. */
export function linkByKind(matching: Matching, old: readonly BlockKind[], now: readonly BlockKind[]): void {
  for (const gap of matching.gaps()) {
    for (const kind of single) {
      const ofOld = gap.old.filter(place => old[place] === kind);
      const ofNew = gap.new.filter(place => now[place] === kind);
      if (ofOld.length === 1 && ofNew.length === 1) matching.link(ofOld[0]!, ofNew[0]!);
    }
  }
}
