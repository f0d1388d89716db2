import type { PlacedProblem } from './problems';

/** More are of no use to a reader: they are of one kind. */
const mostProblems = 100;

/** Those of many problems that stand first in the text. A file may have a million: the others are not kept. */
export class FirstProblems {
  #kept: PlacedProblem[] = [];
  /** Where the last of them stands, once there are enough. */
  #end = Number.POSITIVE_INFINITY;

  add(problem: PlacedProblem): void {
    if (problem.span.start >= this.#end) return;
    this.#kept.push(problem);
    if (this.#kept.length === 2 * mostProblems) this.#kept = this.#first();
  }

  /** In the order of the text. */
  all(): readonly PlacedProblem[] {
    return this.#first();
  }

  #first(): PlacedProblem[] {
    const first = this.#kept.toSorted((a, b) => a.span.start - b.span.start).slice(0, mostProblems);
    if (first.length === mostProblems) this.#end = first.at(-1)!.span.start;
    return first;
  }
}
