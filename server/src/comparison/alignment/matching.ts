import { heaviestChain, type Link } from './rising-chain';

/** Which passages of two texts have found one another; each has one partner at most. */
export class Matching {
  /** By the old text's places; -1 for none. */
  readonly ofOld: Int32Array;
  readonly ofNew: Int32Array;

  constructor(
    /** What each passage weighs: how much a reader would lose sight of if it were out of order. */
    readonly oldWeights: readonly number[],
    readonly newWeights: readonly number[],
  ) {
    this.ofOld = new Int32Array(oldWeights.length).fill(-1);
    this.ofNew = new Int32Array(newWeights.length).fill(-1);
  }

  link(old: number, now: number): void {
    this.ofOld[old] = now;
    this.ofNew[now] = old;
  }

  areFree(old: number, now: number): boolean {
    return this.ofOld[old] === -1 && this.ofNew[now] === -1;
  }

  links(): readonly Link[] {
    const links: Link[] = [];
    for (const [old, now] of this.ofOld.entries()) if (now >= 0) links.push({ old, new: now });
    return links;
  }

  /** What stands free between two links of the heaviest chain, on both sides. */
  gaps(): readonly Gap[] {
    const links = this.links();
    const chosen = heaviestChain(links, index => this.oldWeights[links[index]!.old]!, { apart: true });
    const spine = links.filter((_, index) => chosen[index]);
    const gaps: Gap[] = [];
    let [oldFrom, newFrom] = [0, 0];
    for (const end of [...spine, { old: this.ofOld.length, new: this.ofNew.length }]) {
      const old = freeBetween(this.ofOld, oldFrom, end.old);
      const now = freeBetween(this.ofNew, newFrom, end.new);
      if (old.length > 0 && now.length > 0) gaps.push({ old, new: now });
      [oldFrom, newFrom] = [end.old + 1, end.new + 1];
    }
    return gaps;
  }
}

/** The passages of both texts that are free between two links, in order. */
export interface Gap {
  readonly old: readonly number[];
  readonly new: readonly number[];
}

function freeBetween(partners: Int32Array, from: number, to: number): readonly number[] {
  const free: number[] = [];
  for (let index = from; index < to; index++) if (partners[index] === -1) free.push(index);
  return free;
}
