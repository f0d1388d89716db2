import { outline } from '../server/src/features/outline';
import { parse } from '../server/src/resolution/parse';
import { check } from '../server/src/rules/check';
import { floor } from './floor';
import { bestOfRounds } from './measure';
import { type BenchLanguage, benchText } from './texts';

const sizes = [16_000, 160_000, 1_600_000];
const languages: readonly BenchLanguage[] = ['en', 'zh', 'ar'];

console.log(
  '| text | floor, ms | parse ÷ floor | parse, rules and outline ÷ floor | parse, ms per million code units |',
);
console.log('|---|---|---|---|---|');
for (const language of languages) {
  for (const size of sizes) {
    const text = benchText(language, size);
    const best = bestOfRounds(
      {
        floor: () => floor(text),
        parse: () => parse(text),
        all: () => {
          const resolution = parse(text);
          return [check(resolution), outline(resolution)];
        },
      },
      size > 1_000_000 ? 7 : 25,
    );
    const ratio = (name: string) => (best[name]! / best.floor!).toFixed(2);
    const perMillion = ((best.parse! * 1_000_000) / text.length).toFixed(1);
    console.log(
      `| ${language}, ${text.length} | ${best.floor!.toFixed(2)} | ${ratio('parse')} | ${ratio('all')} | ${perMillion} |`,
    );
  }
}
