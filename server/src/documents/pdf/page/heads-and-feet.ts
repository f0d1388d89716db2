import { isPageOf, PageMark, pageMark } from '../../../blocks/pages/page-furniture';
import { pageWords, recycle } from '../../../languages/pages/printed-page-words';
import type { DrawnPage } from '../drawing/drawn-page';
import { isInk, type Line, lineText, tab } from '../lines/line';
import type { Measure } from './measure';

/** The text's lines, and what stands once above or below it on the pages, such as a symbol. */
export interface WithoutFurniture {
  readonly lines: readonly Line[];
  /** Heads, each once. */
  readonly heads: readonly string[];
}

type FramedPage = Pick<DrawnPage, 'number' | 'width' | 'height' | 'rules'>;

/** Shares of a page's height: what stands further in is no head and no foot. */
const headReach = 0.16;
const footReach = 0.2;
/** From the text, in steps from line to line. */
const farAway = 1.4;
/** Lines of a head or a foot. */
const mostLines = 6;
const mostHeads = 12;

const jobAndDate = /^(?:GE\.)?\d\d-\d{5}\*?(?:\s*\([A-Z]\))?(?:[\s\d]*)$/;
const barCode = /^\*+\d{5,9}\*+$/;

export function withoutFurniture(
  lines: readonly Line[],
  pages: readonly FramedPage[],
  measure: Measure,
): WithoutFurniture {
  const byPage = new Map<number, Line[]>(pages.map(({ number }) => [number, []]));
  for (const line of lines) byPage.get(line.page)?.push(line);
  const repeated = repeatedAt(pages, byPage);
  const fewest = pages.length < 3 ? 2 : Math.max(2, Math.ceil(pages.length / 5));
  const headings = (byPage.get(pages[0]?.number ?? 0) ?? []).filter(line => isHeading(line, measure));
  const first = tight(headings.map(lineText).join(''));
  const left = new Set<Line>();
  const heads = new Map<string, string>();
  for (const { number, width, height, rules } of pages) {
    const down = [...byPage.get(number)!].sort((a, b) => a.y - b.y);
    for (const fromHead of [true, false]) {
      const outward = fromHead ? down : [...down].reverse();
      const noteRule = noteRuleOf(down, { width, height, rules });
      const edge = edgeOf(outward, measure);
      for (const [index, line] of outward.entries()) {
        const reach = fromHead ? line.y < height * headReach : line.y > height * (1 - footReach);
        if (index >= mostLines || !reach || line.letters[0]?.raised) break;
        const apart = index <= edge;
        const parts = partsOf(line);
        const isFirst = number === pages[0]!.number;
        // footnotes are alike, too: "3 A/75/388." "6 Ibid."
        const noted = line.y > noteRule && /^[\d(*]/.test(parts[0] ?? '');
        // a line of the text may be alike on two pages; one that stands in parts, symbol and date at either side, is none
        const full = parts.length === 1 && line.end - line.start > width * 0.5 && line.size > measure.size * 0.95;
        const least = full ? Math.max(3, pages.length / 2) : fewest;
        const again = (part: string): boolean =>
          apart && !noted && (repeated.get(keyOf(part, line.y, height)) ?? 0) >= least;
        // the masthead of a first page is no head: it is read below
        const known = (part: string): boolean =>
          again(part) || (!(fromHead && isFirst) && (isMark(part, apart) || (fromHead && apart && runs(part, first))));
        if (!parts.every(known)) break;
        left.add(line);
        if (fromHead) for (const part of parts) if (!pageWords.test(part)) heads.set(tight(part), part);
      }
    }
  }
  return { lines: lines.filter(line => !left.has(line)), heads: [...heads.values()].slice(0, mostHeads) };
}

/** The last of the outermost lines that stand apart from the text; -1 where none do. */
function edgeOf(outward: readonly Line[], measure: Measure): number {
  for (let index = 0; index < Math.min(outward.length, mostLines); index++) {
    const next = outward[index + 1];
    if (!next || Math.abs(next.y - outward[index]!.y) > measure.pitch(measure.size) * farAway) return index;
  }
  return -1;
}

/** Where footnotes begin on a page, if a short rule says so. */
function noteRuleOf(lines: readonly Line[], { width, height, rules }: Omit<FramedPage, 'number'>): number {
  const drawn = rules.filter(({ left, right }) => right - left < width * 0.4).map(({ y }) => y);
  const written = lines.filter(line => /^_{5,}$/.test(lineText(line).trim())).map(({ y }) => y);
  return Math.min(...[...drawn, ...written].filter(y => y > height / 2), Number.POSITIVE_INFINITY);
}

export function partsOf(line: Line): string[] {
  return lineText(line)
    .split(tab)
    .map(part => part.replace(/\s+/g, ' ').trim())
    .filter(part => part !== '');
}

/** What stands in bold or large print, as titles do. */
export function isHeading({ letters, size }: Line, measure: Measure): boolean {
  const inked = letters.filter(letter => isInk(letter) && !letter.raised);
  const heavy = inked.filter(({ bold }) => bold).length > inked.length * 0.9;
  return inked.length > 0 && (heavy || size > measure.size * 1.12);
}

/** A running title: it stands on the first page, too. */
function runs(part: string, first: string): boolean {
  const own = tight(part).replace(/[….]{1,6}$/, '');
  return own.length > 4 && own.length < 200 && first.includes(own);
}

function isMark(part: string, apart: boolean): boolean {
  const mark = pageMark(part);
  if (mark === PageMark.Sure || mark === PageMark.Address || barCode.test(part) || jobAndDate.test(part)) return true;
  if (mark === PageMark.Symbol || isPageOf(part)) return true;
  return recycle.test(part) || (apart && (mark === PageMark.Likely || pageWords.test(part)));
}

function tight(text: string): string {
  return text.replace(/[\s\u200e\u200f]+/g, '').toLowerCase();
}

/** What a part of a line says and where, whatever its numbers; from the edge that is nearer. */
function keyOf(part: string, y: number, height: number): string {
  const said = tight(part);
  const words = said.replace(/\d/g, '').length > 14 ? said : said.replace(/\d+/g, '0');
  return `${words} ${y < height / 2 ? Math.round(y / 6) : `-${Math.round((height - y) / 6)}`}`;
}

/** On how many pages a part of a line stands at one height. */
function repeatedAt(
  pages: readonly FramedPage[],
  byPage: ReadonlyMap<number, readonly Line[]>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { number, height } of pages) {
    const keys = new Set<string>();
    for (const line of byPage.get(number)!) {
      const outside = line.y < height * headReach || line.y > height * (1 - footReach);
      if (outside && !/^_+$/.test(lineText(line).trim()))
        for (const part of partsOf(line)) keys.add(keyOf(part, line.y, height));
    }
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
