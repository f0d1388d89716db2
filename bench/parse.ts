import { foldingRanges } from '../server/src/features/structure/folding';
import { outline } from '../server/src/features/structure/outline';
import { parse } from '../server/src/resolution/parse';
import { sequenceRules } from '../server/src/rules/all-rules';
import { check } from '../server/src/rules/check';
import { findingsWithout } from '../server/src/rules/engine/findings';
import { cutIntoPages } from './cut-text';
import { floor } from './floor';
import { fullParse } from './full-parse';
import { best, interleaved } from './measure';
import { duration, type Group, type Row, shortNumber } from './row';
import { type BenchLanguage, benchText, languageNames, languages, sizeNames, sizes } from './texts';

/** About as long as all of the largest text takes, so that every size has to find as long a quiet moment. */
const length = { warmUp: 3, rounds: 14, seconds: 3, window: 60 };

/** The rules about labels and levels alone: what else there is to say of a text is asked for by itself, and later. */
const numbering = findingsWithout(rule => !sequenceRules.some(({ name }) => name === rule));

/** A whole text: parsed, then with all that the editor shows at once. */
export const parseGroup: Group = {
  title: 'Whole texts, in process',
  async run() {
    const rows: Row[] = [];
    for (const language of languages) rows.push(...(await rowsOf(language)));
    return rows;
  },
};

async function rowsOf(language: BenchLanguage): Promise<Row[]> {
  const rows: Row[] = [];
  const perMegabyte: Record<number, number> = {};
  for (const size of [sizes.small, sizes.middle, sizes.large]) {
    const text = benchText(language, size);
    const times = await interleaved(
      {
        floor: () => floor(text),
        outlined: () => {
          const resolution = parse(text);
          return [outline(resolution), foldingRanges(resolution), numbering(resolution, null, null)];
        },
        parse: () => fullParse(text),
        everything: () => {
          const resolution = fullParse(text);
          return [check(resolution), outline(resolution)];
        },
      },
      length,
    );
    const against = best(times.floor);
    perMegabyte[size] = (best(times.parse) * 1_000_000) / Buffer.byteLength(text);
    const where = `${languageNames[language]}, ${sizeNames[size]}`;
    const large = size === sizes.large;
    rows.push(
      {
        measured: 'text to outline, folding and numbering',
        text: where,
        ratio: 'all of these ÷ floor',
        reached: best(times.outlined) / against,
        target: large ? { atMost: 4 } : null,
        times: `${duration(best(times.outlined))} ÷ ${duration(against)}`,
      },
      {
        measured: 'full parse with citations',
        text: where,
        ratio: 'parse ÷ floor',
        reached: best(times.parse) / against,
        target: large ? { atMost: 7 } : null,
        times: `${duration(best(times.parse))} ÷ ${duration(against)}`,
      },
      {
        measured: 'parse with all rules and outline',
        text: where,
        ratio: 'all ÷ floor',
        reached: best(times.everything) / against,
        target: large ? { atMost: 12 } : null,
        times: `${duration(best(times.everything))} ÷ ${duration(against)}`,
      },
    );
  }
  rows.push(await cutRow(language));
  const [middle, large] = [perMegabyte[sizes.middle]!, perMegabyte[sizes.large]!];
  rows.push({
    measured: 'parse, ms per MB',
    text: `${languageNames[language]}, 1.6 MB and 160 KB`,
    ratio: '1.6 MB ÷ 160 KB',
    reached: large / middle,
    target: { atMost: 1.3 },
    times: `${shortNumber(large)} ÷ ${shortNumber(middle)} ms per MB`,
  });
  return rows;
}

/** The same draft as a PDF's lines. */
async function cutRow(language: BenchLanguage): Promise<Row> {
  const text = cutIntoPages(benchText(language, sizes.middle));
  const times = await interleaved({ floor: () => floor(text), parse: () => fullParse(text) }, length);
  const against = best(times.floor);
  return {
    measured: 'full parse of the same, cut into lines and pages',
    text: `${languageNames[language]}, ${sizeNames[sizes.middle]}`,
    ratio: 'parse ÷ floor',
    reached: best(times.parse) / against,
    target: { atMost: 9 },
    times: `${duration(best(times.parse))} ÷ ${duration(against)}`,
  };
}
