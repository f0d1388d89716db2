/** What a physical line is, before paragraphs are made of lines. */
export enum Shape {
  Blank,
  Content,
  /** A link address, a page or job number, a running head: no part of the text. */
  Furniture,
  /** The rule above the footnotes of a page. */
  FootnoteRule,
  Footnote,
}
