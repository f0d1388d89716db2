import { isInk, type Line, lineText } from '../lines/line';

/** What is known of a document's words, to tell words that were parted at lines' ends from those that have a hyphen. */
export interface KnownWords {
  /** Is the hyphen at the end of `above` one that only parts a word? */
  parts(above: Line, below: Line): boolean;
}

const word = /[\p{L}\p{M}]+(?:[-‐‑'’][\p{L}\p{M}]+)*/gu;
const ofWord = /^[\p{L}\p{M}'’‐‑-]$/u;
const longestWord = 80;
const wordAtStart = /^[\p{L}\p{M}'’]+(?:[-‐‑][\p{L}\p{M}'’]+)*/u;

/** "capacity-build" at the end of a line that ends in a hyphen. */
function lastWord(text: string): string | null {
  if (!/[-‐]$/.test(text)) return null;
  const letters = [...text.slice(-longestWord, -1)];
  const before = letters.findLastIndex(letter => !ofWord.test(letter));
  const found = letters.slice(before + 1).join('');
  return /^[\p{L}\p{M}]/u.test(found) && !/[-‐‑]$/.test(found) ? found : null;
}

export function knownWords(lines: readonly Line[]): KnownWords {
  const words = new Set<string>();
  const gaps: number[] = [];
  for (const [index, line] of lines.entries()) {
    const text = lineText(line).trim();
    const found = [...text.matchAll(word)].map(([each]) => each.toLowerCase());
    const broken = lastWord(text);
    const before = lines[index - 1];
    const continued = before !== undefined && lastWord(lineText(before).trim()) !== null;
    for (const [at, each] of found.entries()) {
      if ((at === 0 && continued) || (at === found.length - 1 && broken)) continue;
      words.add(each.replace(/[‐‑]/g, '-'));
      // the parts of "capacity-building" are words
      for (const part of each.split(/[-‐‑]/)) words.add(part);
    }
    if (broken) gaps.push(gapBeforeHyphen(line));
  }
  // a text whose words are parted has a hyphen at many of its lines' ends
  const usual = gaps.length > lines.length * 0.05;
  const middle = gaps.sort((one, other) => one - other)[Math.floor(gaps.length / 2)] ?? 0;
  return {
    parts: (above, below) => {
      const text = lineText(above).trim();
      if (text.endsWith('\u00ad')) return true;
      const before = lastWord(text) ?? undefined;
      const behind = wordAtStart.exec(lineText(below).trim())?.[0];
      if (before === undefined || behind === undefined || !/^\p{Ll}/u.test(behind)) return false;
      const [first, second] = [plain(before), plain(behind)];
      const joined = words.has(first + second);
      if (joined !== words.has(`${first}-${second}`)) return joined;
      // some programs paint a hyphen that they have put in by itself, a little apart
      const closed = middle > apart && gapBeforeHyphen(above) < middle / 2.5;
      const wholes = [first, second].filter(each => isWord(words, each)).length;
      return usual && wholes < (closed ? 1 : middle > apart ? 3 : 2);
    },
  };
}

/** A share of the letters' size. */
const apart = 0.05;

function plain(text: string): string {
  return text.toLowerCase().replace(/[‐‑]/g, '-');
}

/** A word of its own elsewhere in the document, or the part of one beside a hyphen. */
function isWord(words: ReadonlySet<string>, text: string): boolean {
  return text.length > 3 && words.has(text);
}

function gapBeforeHyphen({ letters }: Line): number {
  const inked = letters.filter(isInk);
  const [before, hyphen] = [inked.at(-2), inked.at(-1)];
  return before && hyphen ? (hyphen.start - before.end) / hyphen.size : 0;
}

/** Is there a hyphen at a line's end that a blank must not follow? */
export function endsInHyphen(line: Line): boolean {
  const letters = line.letters.filter(isInk);
  const last = letters.at(-1)?.text ?? '';
  const before = letters.at(-2);
  return (
    /[-\u2010\u00ad/]$/.test(last) && before !== undefined && letters.length > 1 && /[\p{L}\p{N}]$/u.test(before.text)
  );
}
