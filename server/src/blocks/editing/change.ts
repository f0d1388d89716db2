/** What stands in place of the sources of the blocks `first` to `last`. */
export interface BlockChange {
  readonly first: number;
  readonly last: number;
  readonly source: string;
}
