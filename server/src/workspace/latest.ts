/** What was made of a few keys lately: questions tend to come in numbers about the same ones. */
export class Latest<Key, Value> {
  readonly #made = new Map<Key, Value>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get(key: Key, make: () => Value): Value {
    let value = this.#made.get(key);
    if (value === undefined) {
      value = make();
      this.#made.set(key, value);
      if (this.#made.size > this.#most) this.#made.delete(this.#made.keys().next().value!);
    }
    return value;
  }

  delete(key: Key): void {
    this.#made.delete(key);
  }
}
