/** What the lines of a page take from the pages before. */
export interface PageState {
  /** The letters above the last enacting formula, which head the pages below it again. */
  readonly title: string;
  /** The number of the next footnote at a page's foot. */
  readonly note: number;
}

export const firstPage: PageState = { title: '', note: 1 };

export function samePage(a: PageState, b: PageState): boolean {
  return a === b || (a.note === b.note && a.title === b.title);
}
