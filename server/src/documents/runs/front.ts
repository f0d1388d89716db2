import { PageMark, pageMark } from '../../blocks/pages/page-furniture';

/** A masthead's and running heads' lines, once each, without numbers of pages and jobs. */
export function frontLines(lines: readonly string[]): readonly string[] {
  const known = new Set<string>();
  return lines
    .map(line => line.replace(/\s+/g, ' ').trim())
    .filter(line => {
      // the star of a document issued again stands in some heads only
      const bare = line.replace(/\*$/, '');
      if (bare === '' || known.has(bare) || isNumbering(line)) return false;
      known.add(bare);
      return true;
    });
}

/** The symbols among them: of the heads of later pages nothing else is news. */
export function symbolsIn(lines: readonly string[]): readonly string[] {
  return lines.map(line => line.trim()).filter(line => pageMark(line) === PageMark.Symbol);
}

function isNumbering(line: string): boolean {
  const mark = pageMark(line);
  return mark === PageMark.Sure || mark === PageMark.Likely || mark === PageMark.Rule;
}
