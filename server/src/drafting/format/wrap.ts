import { isWide } from '../../text/characters';

/** What must not begin a line of Chinese, and what must not end one. */
const noStart = /[，。、；：？！）》」』】〕”’％…]/;
const noEnd = /[（《「『【〔“‘]/;

/**
 * A line cut into lines of at most `width` columns, set in by `indent` blanks, where it may be cut: at blanks, and between
 * Chinese characters. A word that is longer stands on a line of its own.
 */
export function wrapped(line: string, width: number, indent: number): string[] {
  const blanks = ' '.repeat(indent);
  const lines: string[] = [];
  let current = '';
  let columns = indent;
  for (const { text, blank } of unitsOf(line)) {
    const wide = widthOf(text);
    if (current !== '' && columns + (blank ? 1 : 0) + wide > width) {
      lines.push(blanks + current);
      current = text;
      columns = indent + wide;
    } else {
      current += (blank && current !== '' ? ' ' : '') + text;
      columns += (blank ? 1 : 0) + wide;
    }
  }
  if (current !== '') lines.push(blanks + current);
  return lines;
}

interface Unit {
  readonly text: string;
  /** Does a blank stand before it? */
  readonly blank: boolean;
}

/** Words, and Chinese characters with the marks that stay by them. */
function unitsOf(line: string): readonly Unit[] {
  const units: Unit[] = [];
  for (const word of line.split(' ')) {
    if (word === '') continue;
    let start = 0;
    for (let at = 1; at < word.length; at++) {
      const before = word[at - 1]!;
      const behind = word[at]!;
      const parts = isWide(before.charCodeAt(0)) && isWide(behind.charCodeAt(0));
      if (!parts || noStart.test(behind) || noEnd.test(before)) continue;
      units.push({ text: word.slice(start, at), blank: start === 0 });
      start = at;
    }
    units.push({ text: word.slice(start), blank: start === 0 });
  }
  return units;
}

function widthOf(text: string): number {
  let columns = 0;
  for (let at = 0; at < text.length; at++) columns += isWide(text.charCodeAt(at)) ? 2 : 1;
  return columns;
}
