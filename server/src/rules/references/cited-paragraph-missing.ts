import { message } from '../../messages/message';
import type { OtherTextRule, ParagraphFinding } from '../rule';

/** "paragraph 45 of resolution 2185 (2014)" names a paragraph that the text has, where that text is at hand. */
export const citedParagraphMissing: OtherTextRule = {
  scope: 'texts',
  name: 'cited-paragraph-missing',
  family: 'references',
  severity: 'warning',
  summary: 'a paragraph of another text in the workspace that this text has not',
  find({ cited, texts, layout }) {
    return cited.flatMap(({ citation: { kind, symbol }, path, start, end }): ParagraphFinding[] => {
      const paths = kind === 'resolution' ? texts.pathsOf(symbol) : null;
      const last = paths && lastBefore(paths, path);
      if (!last) return [];
      return [
        {
          severity: layout === 'flowing' ? 'warning' : 'hint',
          message: message`${symbol} has no paragraph ${shown(path)}: the last is ${shown(last)}.`,
          start,
          end,
          fixes: [],
        },
      ];
    });
  },
};

/**
 * The last paragraph, or item of the paragraph, that a text has before one that it surely has not: one of a number beyond
 * the last, where none is missing up to that, or the same of a letter.
 */
function lastBefore(paths: ReadonlySet<string>, path: string): string | null {
  const number = /^OP(\d+)/.exec(path)?.[1];
  if (number === undefined || paths.has(path)) return null;
  const [top = '', item, ...deeper] = path.split('(');
  let last = 0;
  while (paths.has(`OP${last + 1}`)) last++;
  // a single paragraph bears no number, and numbers may be missing where a text is not read whole
  if (last < 2) return null;
  if (Number(number) > last) return goesFurther(paths, last) ? null : `OP${last}`;
  if (item === undefined || deeper.length > 0 || !/^[a-z]\)$/.test(item)) return null;
  let letter = 'a'.charCodeAt(0) - 1;
  while (paths.has(`${top}(${String.fromCharCode(letter + 1)})`)) letter++;
  const isBehind = item.charCodeAt(0) > letter && letter > 'a'.charCodeAt(0);
  return isBehind ? `${top}(${String.fromCharCode(letter)})` : null;
}

function goesFurther(paths: ReadonlySet<string>, last: number): boolean {
  for (const path of paths) if (Number(/^OP(\d+)/.exec(path)?.[1]) > last) return true;
  return false;
}

/** "OP3(a)": "3 (a)" */
function shown(path: string): string {
  return path.slice(2).replace('(', ' (');
}
