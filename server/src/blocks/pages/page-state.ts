/** What the lines of a page take from the pages before. */
export interface PageState {
  /** The letters above the last enacting formula, which head the pages below it again. */
  readonly title: string;
  /** The number of the next footnote at a page's foot. */
  readonly note: number;
  /** The last number of a page that stood alone on its line; 0 before the first. */
  readonly number: number;
}

export const firstPage: PageState = { title: '', note: 1, number: 0 };

export function samePage(a: PageState, b: PageState): boolean {
  return a === b || (a.note === b.note && a.number === b.number && a.title === b.title);
}
