/** Behind the last key, so that the server has been told of it; and short enough to be seen at once. */
const soon = 15;

/** What an answer goes by as long as a page shows it: the next one tells what differs from it. */
interface Answer {
  readonly resultId: string;
}

interface Asking<A extends Answer> {
  /** Is there a page to show an answer, and a server to ask? */
  readonly canAsk: () => boolean;
  /** Asks what a page lacks that shows the answer of this identity; all of it where it shows none. */
  readonly ask: (known: string | null) => Promise<A | null>;
  readonly show: (answer: A | null, isFirst: boolean) => void;
}

/**
 * The answers that a page shows, one question at a time: what changes meanwhile is asked for behind it.
 * An answer to a page that has since come anew, or turned to another draft, is dropped, for it changes what is no longer there.
 */
export class PageAnswers<A extends Answer> {
  readonly #asking: Asking<A>;
  #known: string | null = null;
  /** Counts the pages that have begun with nothing. */
  #page = 0;
  #isAsking = false;
  #isStale = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(asking: Asking<A>) {
    this.#asking = asking;
  }

  /** The page shows nothing yet. */
  forget(): void {
    this.#known = null;
    this.#page++;
  }

  refreshSoon(): void {
    this.#isStale = true;
    if (this.#isAsking || !this.#asking.canAsk()) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#refresh(), soon);
  }

  /** Nothing is shown any more. */
  dispose(): void {
    this.forget();
    clearTimeout(this.#timer);
  }

  async #refresh(): Promise<void> {
    if (this.#isAsking || !this.#asking.canAsk()) return;
    this.#isAsking = true;
    this.#isStale = false;
    const page = this.#page;
    try {
      const answer = await this.#asking.ask(this.#known);
      if (page === this.#page) this.#show(answer);
    } catch {
      // the server has gone, and is asked again when it is back
    } finally {
      this.#isAsking = false;
      if (this.#isStale) this.refreshSoon();
    }
  }

  #show(answer: A | null): void {
    const isFirst = this.#known === null;
    if (answer) this.#known = answer.resultId;
    this.#asking.show(answer, isFirst);
  }
}
