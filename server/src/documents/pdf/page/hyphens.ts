import { isInk, type Line, lineText } from './line';

/** What is known of a document's words, to tell words that were parted at lines' ends from those that have a hyphen. */
export interface KnownWords {
  /** Is the hyphen at the end of `above` one that only parts a word? */
  parts(above: Line, below: Line): boolean;
}

const word = /[\p{L}\p{M}]+(?:[-‐‑'’][\p{L}\p{M}]+)*/gu;
const hyphenAtEnd = /([\p{L}\p{M}'’]+(?:[-‐‑][\p{L}\p{M}'’]+)*)[-‐]$/u;
const wordAtStart = /^[\p{L}\p{M}'’]+(?:[-‐‑][\p{L}\p{M}'’]+)*/u;

export function knownWords(lines: readonly Line[]): KnownWords {
  const words = new Set<string>();
  const breaks: [string, string][] = [];
  for (const [index, line] of lines.entries()) {
    const text = lineText(line).trim();
    const found = [...text.matchAll(word)].map(([each]) => each.toLowerCase());
    const broken = hyphenAtEnd.exec(text);
    const before = lines[index - 1];
    const continued = before !== undefined && hyphenAtEnd.test(lineText(before).trim());
    for (const [at, each] of found.entries()) {
      if ((at === 0 && continued) || (at === found.length - 1 && broken)) continue;
      words.add(each.replace(/[‐‑]/g, '-'));
      // the parts of "capacity-building" are words
      for (const part of each.split(/[-‐‑]/)) words.add(part);
    }
    const next = lines[index + 1];
    const behind = next && wordAtStart.exec(lineText(next).trim())?.[0];
    if (broken && behind) breaks.push([broken[1]!, behind]);
  }
  const evidence = breaks.map(([before, behind]) => evidenceOf(words, before, behind));
  const parted = evidence.filter(each => each > 0).length;
  const real = evidence.filter(each => each < 0).length;
  // a text whose words are parted has a hyphen at many of its lines' ends
  const usual = parted > real || (parted === real && breaks.length > lines.length * 0.06);
  return {
    parts: (above, below) => {
      const text = lineText(above).trim();
      if (text.endsWith('\u00ad')) return true;
      const before = hyphenAtEnd.exec(text)?.[1];
      const behind = wordAtStart.exec(lineText(below).trim())?.[0];
      if (before === undefined || behind === undefined || !/^\p{Ll}/u.test(behind)) return false;
      const own = evidenceOf(words, before, behind);
      return own === 0 ? usual : own > 0;
    },
  };
}

/** Above 0: the word is one; below 0: it has a hyphen. */
function evidenceOf(words: ReadonlySet<string>, before: string, behind: string): number {
  const [first, second] = [before.toLowerCase().replace(/[‐‑]/g, '-'), behind.toLowerCase().replace(/[‐‑]/g, '-')];
  const joined = words.has(first + second);
  const hyphenated = words.has(`${first}-${second}`);
  if (joined !== hyphenated) return joined ? 1 : -1;
  const last = first.split('-').at(-1)!;
  // "multi-/stakeholder": what stands before a hyphen elsewhere, too, is told from what does not
  const wholes = [last, second.split('-')[0]!].filter(each => each.length > 2 && words.has(each)).length;
  if (wholes === 2) return -1;
  return words.has(last) && last.length > 3 ? 0 : wholes === 0 ? 1 : 0;
}

/** Is there a hyphen at a line's end that a blank must not follow? */
export function endsInHyphen(line: Line): boolean {
  const letters = line.letters.filter(isInk);
  const last = letters.at(-1)?.text ?? '';
  const before = letters.at(-2);
  return /[-\u2010\u00ad/]$/.test(last) && before !== undefined && letters.length > 1 && /[\p{L}\p{N}]$/u.test(before.text);
}
