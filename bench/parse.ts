import { outline } from '../server/src/features/outline';
import { parse } from '../server/src/resolution/parse';
import { check } from '../server/src/rules/check';
import { floor } from './floor';
import { benchMarkdown } from './markdown';
import { bestOfRounds } from './measure';
import { loadPeers } from './peers';
import { atLeast, atMost, figure, type Row } from './row';
import { benchText, languages, sizes } from './texts';

/** Parsing from scratch, alone and with all rules and the outline, against the floor. */
export async function parseRows(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const language of languages) {
    const perUnit: number[] = [];
    for (const size of sizes) {
      const text = benchText(language, size);
      const best = await bestOfRounds(
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
      perUnit.push(best.parse! / text.length);
      const name = `${language}, ${text.length} code units`;
      rows.push(atMost(`parse ÷ floor: ${name}`, best.parse! / best.floor!, 3));
      rows.push(atMost(`parse, rules and outline ÷ floor: ${name}`, best.all! / best.floor!, 6));
    }
    rows.push(atMost(`parse, ms per MB at 1.6 MB ÷ at 160 KB: ${language}`, perUnit[2]! / perUnit[1]!, 1.3));
  }
  return rows;
}

/** Programs that read Markdown, on the same text as Markdown, against ours on the resolution. */
export async function peerRows(): Promise<Row[]> {
  const peers = await loadPeers();
  if (!peers) return [figure('peers', 'not installed: npm ci --prefix bench')];
  // markdownlint and the language service take minutes for more
  const text = benchText('en', 160_000);
  const markdown = benchMarkdown('en', 160_000);
  const large = benchText('en', 1_600_000);
  const largeMarkdown = benchMarkdown('en', 1_600_000);
  const rivals: Record<string, () => unknown> = {
    parse: () => parse(text),
    all: () => {
      const resolution = parse(text);
      return [check(resolution), outline(resolution)];
    },
  };
  for (const [name, run] of Object.entries(peers)) rivals[name] = () => run(markdown);
  const best = await bestOfRounds(rivals, 3);
  const most = await bestOfRounds(
    { parse: () => parse(large), 'commonmark.js': () => peers['commonmark.js']!(largeMarkdown) },
    3,
  );
  const times = (name: string, ours: string) => best[name]! / best[ours]!;
  return [
    atLeast('commonmark.js ÷ parse, English, 1.6 MB', most['commonmark.js']! / most.parse!, 8),
    atLeast(
      'vscode-markdown-languageservice (outline, findings) ÷ parse, rules and outline, 160 KB',
      times('vscode-markdown-languageservice', 'all'),
      15,
    ),
    figure('markdown-it ÷ parse, 160 KB', `${times('markdown-it', 'parse').toFixed(2)} ×`),
    figure('markdownlint ÷ parse, rules and outline, 160 KB', `${times('markdownlint', 'all').toFixed(2)} ×`),
    figure('chevrotain, lexer alone ÷ parse, 160 KB', `${times('chevrotain (lexer)', 'parse').toFixed(2)} ×`),
  ];
}
