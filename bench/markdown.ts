import { type BenchLanguage, benchText } from './texts';

/**
 * The same text as Markdown: a heading above each fifth paragraph, items as a list, citations as links. For the peers,
 * which read Markdown and nothing else.
 */
export function benchMarkdown(language: BenchLanguage, size: number): string {
  let count = 0;
  return benchText(language, size)
    .split('\n')
    .map(line => {
      if (line === '') return line;
      const linked = line.replace(/(\d{4}) ?\((\d{4})\)/g, '[$1 ($2)](https://undocs.org/S/RES/$1)');
      const item = /^\(\S+\) /.exec(linked);
      if (item) return `- ${linked.slice(item[0].length)}`;
      return ++count % 5 === 0 ? `## ${count}\n\n${linked}` : linked;
    })
    .join('\n');
}
