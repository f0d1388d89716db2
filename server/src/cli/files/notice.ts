/** What a person is to know of a file, beside what was found in it. */
export interface Notice {
  readonly file: string;
  /** An error: it was not read, and the exit status says so. */
  readonly level: 'error' | 'note';
  /** Go on behind the file's name: "is a PDF, not text". */
  readonly words: string;
}
