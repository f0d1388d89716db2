/**
 * What most texts have none of: told once for a whole text (`Lines`), by searches that the platform does soonest, so that
 * in most texts nobody looks for it line by line.
 */
export interface UnusualCharacters {
  /** Quotation marks that open or close: “ ” « » 《 》. */
  readonly quotations: boolean;
  /** Soft hyphens, marks of direction, characters without width. */
  readonly invisible: boolean;
  readonly superscripts: boolean;
  /** * _ \ : what Markdown may mean as marks. */
  readonly markdown: boolean;
  /** Two blanks in a row. */
  readonly gaps: boolean;
  /** Gaps as wide as columns have: a tab, or four blanks. */
  readonly columns: boolean;
  /** Characters that end a line beside LF: CR, VT, NEL, LS, PS. */
  readonly lineEnds: boolean;
}

export function unusualCharactersIn(text: string): UnusualCharacters {
  const gaps = doubleBlank.test(text);
  const any = anyMark.test(text);
  return {
    quotations: any && quotation.test(text),
    invisible: (any && invisible.test(text)) || text.includes('\ufeff'),
    superscripts: any && superscript.test(text),
    markdown: any && (text.includes('*') || text.includes('_') || text.includes('\\')),
    gaps,
    columns: text.includes('\t') || (gaps && text.includes('    ')),
    lineEnds: any && lineEnd.test(text),
  };
}

/** Of all these but gaps in one search: where there is none of them, which is soonest told so. */
const anyMark =
  /[*_\\\v\r\u0085\u00ab\u00ad\u00b2\u00b3\u00b9\u00bb\u200b-\u200f\u201c\u201d\u2028-\u202e\u2060-\u2079\u300a\u300b]/;
const quotation = /[“”«»《》]/;
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f]/;
const superscript = /[¹²³⁰⁴-⁹]/;
const lineEnd = /[\v\r\u0085\u2028\u2029]/;
const doubleBlank = /[ \u00a0]{2}/;
