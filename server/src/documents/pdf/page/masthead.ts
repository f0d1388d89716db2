import { PageMark, pageMark } from '../../../blocks/pages/page-furniture';
import { mastheadWords } from '../../../languages/pages/masthead-words';
import { distributionLine } from '../../../languages/pages/printed-page-words';
import type { DrawnPage } from '../drawing/drawn-page';
import type { Line } from '../lines/line';
import { partsOf } from './heads-and-feet';

export interface Masthead {
  readonly facts: readonly string[];
  readonly lines: readonly Line[];
}

/** Shares of the first page. */
const reach = 0.42;
const across = 0.6;
const mostLines = 16;

/** The organisation's name, with the blanks and strokes that letter-spacing leaves in it. */
const organisations: ReadonlySet<string> = new Set(
  Object.values(mastheadWords).map(({ unitedNations }) => bare(unitedNations)),
);

/** What stands above the first page's text: between rules that go across, or, without these, as far down as its facts do. */
export function parted(lines: readonly Line[], page: DrawnPage | undefined): Masthead {
  if (!page) return { facts: [], lines };
  const onFirst = lines.filter(line => line.page === page.number && line.y < page.height * reach).slice(0, mostLines);
  const isFact = onFirst.map(line => partsOf(line).some(saysFact));
  const lastFact = onFirst[isFact.lastIndexOf(true)];
  if (!lastFact || isFact.indexOf(true) > 3) return { facts: [], lines };
  const rules = page.rules.filter(
    ({ left, right, y }) => right - left > page.width * across && y < page.height * reach && y > onFirst[0]!.y,
  );
  // the text never begins between a rule and the last of the facts
  const foot = Math.max(lastFact.y, ...rules.filter(({ y }) => y < lastFact.y + 130).map(({ y }) => y));
  const dates = new Set<Line>();
  let above = lastFact;
  for (const line of onFirst) {
    // without a rule below, the date under "Distr.: General" is one of the facts
    const below = line.y > above.y && line.y - above.y < line.size * 2.2;
    const part = partsOf(line);
    if (line.y > foot && below && part.length === 1 && /\d{4}/.test(part[0]!) && part[0]!.length < 30) {
      const [first, second] = [line.start, above.letters.at(-1)?.start ?? 0];
      if (first > page.width * 0.5 && second > page.width * 0.5) {
        dates.add(line);
        above = line;
      }
    }
  }
  const own = new Set(onFirst.filter(line => line.y <= foot || dates.has(line)));
  const facts = [...own].flatMap(partsOf).filter(part => pageMark(part) !== PageMark.Sure);
  return { facts: [...new Set(facts)], lines: lines.filter(line => !own.has(line)) };
}

function saysFact(part: string): boolean {
  return (
    distributionLine.test(part) ||
    organisations.has(bare(part)) ||
    pageMark(part.replace(/\*{1,4}$/, '')) === PageMark.Symbol
  );
}

function bare(name: string): string {
  return name.replace(/[\s\u0640]/g, '').toLowerCase();
}
