// The places of a snippet that the tab key leads to, in VS Code's notation.

/** Numbers the stops of one snippet in the order in which they are asked for. */
export class Stops {
  #last = 0;

  /** A place to fill, with something in it that may be typed over. */
  place(text) {
    return `\${${++this.#last}:${text.replace(/[\\$}]/g, '\\$&')}}`;
  }

  choice(options) {
    return `\${${++this.#last}|${options.map(option => option.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
  }

  /** The year, this one until another is typed. What it gives back for the second time repeats the first. */
  year() {
    if (this.#year) return `$${this.#year}`;
    this.#year = ++this.#last;
    return `\${${this.#year}:$CURRENT_YEAR}`;
  }
  #year = 0;
}
