/** Runs one task a document, a while behind its last change: what is to be sent unasked must not stall typing. */
export class AfterChanges {
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  schedule(uri: string, milliseconds: number, task: () => void): void {
    this.cancel(uri);
    this.#timers.set(
      uri,
      setTimeout(() => {
        this.#timers.delete(uri);
        task();
      }, milliseconds),
    );
  }

  cancel(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
  }

  cancelAll(): void {
    for (const uri of [...this.#timers.keys()]) this.cancel(uri);
  }
}
