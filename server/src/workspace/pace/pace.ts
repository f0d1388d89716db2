import { nextTurn } from './next-turn';

/** Milliseconds of work at a stretch; one file is never cut. */
const sliceLength = 4;
/** Somebody who has just typed goes on typing: no work until nothing was typed for so long. */
const quietTime = 400;

/** When work in the background is to make room for what matters more: at short intervals, and while somebody types. */
export class Pace {
  #heldUntil = 0;
  #rested = 0;

  /** Something was typed. */
  hold(): void {
    this.#heldUntil = performance.now() + quietTime;
  }

  /** No longer waits for whoever types. */
  release(): void {
    this.#heldUntil = 0;
  }

  get isDue(): boolean {
    return performance.now() - this.#rested >= sliceLength;
  }

  /** Lets everything that has arrived go first, and then waits until nobody types. */
  async rest(): Promise<void> {
    await nextTurn();
    for (let left = this.#left(); left > 0; left = this.#left()) {
      await new Promise(resolve => setTimeout(resolve, left));
    }
    this.#rested = performance.now();
  }

  #left(): number {
    return this.#heldUntil - performance.now();
  }
}
