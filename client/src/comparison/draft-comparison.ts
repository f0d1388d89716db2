import * as vscode from 'vscode';
import type { Compared, ComparisonPart } from '../../../server/src/protocol/comparison/compare-request';

/** What a draft's comparison asks of those around it. */
export interface Asked {
  /** What is shown of it now. */
  parts(): readonly ComparisonPart[];
  /** Null where the draft is compared with nothing any more. */
  compare(parts: readonly ComparisonPart[], token: vscode.CancellationToken): Promise<Compared> | null;
  /** It has been compared, or could not be. */
  told(): void;
}

/** One draft's comparison and when it is made: after a pause, and left off as soon as it is wanted anew. */
export class DraftComparison {
  readonly #asked: Asked;
  readonly #waiting: ((compared: Compared | null) => void)[] = [];
  #compared: Compared | null = null;
  #problem: unknown;
  /** What `#compared` has been asked for. */
  #parts: readonly ComparisonPart[] = [];
  /** What the one on its way has been asked for. */
  #partsToCome: readonly ComparisonPart[] = [];
  #isStale = true;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: vscode.CancellationTokenSource | undefined;

  constructor(asked: Asked) {
    this.#asked = asked;
  }

  /** The newest, though keys may have followed; null before there is one. */
  get compared(): Compared | null {
    return this.#compared;
  }

  /** Why there is none. */
  get problem(): unknown {
    return this.#problem;
  }

  /** The draft or its base is another: it is compared again after so many milliseconds without a key. */
  renew(pause: number): void {
    this.#isStale = true;
    this.#schedule(pause);
  }

  /** It is seen: compared if that is due and not on its way. */
  see(): void {
    if (this.#isDue && !this.#timer && !this.#running) this.#schedule(0);
  }

  /** As the draft is now, once it is made; null where there is none. */
  async fresh(): Promise<Compared | null> {
    if (!this.#isDue) return this.#compared;
    return new Promise(resolve => {
      this.#waiting.push(resolve);
      const isComing = this.#running && this.#has(this.#partsToCome);
      if (!this.#timer && !isComing) this.#schedule(0);
    });
  }

  /** Nobody asks any more. */
  end(): void {
    this.#stop();
    for (const resolve of this.#waiting.splice(0)) resolve(null);
  }

  get #isDue(): boolean {
    return this.#isStale || !this.#has(this.#parts);
  }

  #has(parts: readonly ComparisonPart[]): boolean {
    return this.#asked.parts().every(part => parts.includes(part));
  }

  #schedule(delay: number): void {
    this.#stop();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#compare();
    }, delay);
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#running?.cancel();
    this.#running = undefined;
  }

  async #compare(): Promise<void> {
    const running = new vscode.CancellationTokenSource();
    const parts = this.#asked.parts();
    const work = this.#asked.compare(parts, running.token);
    if (!work) return;
    this.#running = running;
    this.#partsToCome = parts;
    let [compared, problem]: [Compared | null, unknown] = [null, undefined];
    try {
      compared = await work;
    } catch (error) {
      problem = error;
    }
    // a key, another base, the end
    if (this.#running !== running) return;
    this.#running = undefined;
    [this.#compared, this.#problem, this.#parts, this.#isStale] = [compared, problem, parts, false];
    for (const resolve of this.#waiting.splice(0)) resolve(compared);
    this.#asked.told();
  }
}
