/**
 * Holds the corpus's documents that exist in several languages against their English versions and counts what concordance
 * finds, by kind and language; the findings themselves go to a file, for a person to judge. Adopted texts seldom differ.
 * usage: node dist/bench/versions.js [CORPUS/clean] [FINDINGS.tsv]
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { concordance } from '../../server/src/comparison/concordance/concordance';
import { languages } from '../../server/src/languages/languages';
import { inEnglish } from '../../server/src/messages/message';
import { parse } from '../../server/src/resolution/parse';

const [root = '../shared/corpus/clean', listed = 'findings.tsv'] = process.argv.slice(2);
/** Without the letter of the language: 75_103_E.txt */
const bare = (name: string): string => name.replace(/_?[ACEFRS]\.txt$/, '');

const counts = new Map<string, number>();
const documents = new Map<string, { all: number; without: number }>();
const rows: string[] = [];

for (const organ of readdirSync(root)) {
  for (const name of readdirSync(join(root, organ, 'en')).sort()) {
    const english = parse(readFileSync(join(root, organ, 'en', name), 'utf8'));
    for (const { code } of languages) {
      const file = readdirSync(join(root, organ, code)).find(each => bare(each) === bare(name));
      if (code === 'en' || file === undefined) continue;
      const versions = [english, parse(readFileSync(join(root, organ, code, file), 'utf8'))];
      const found = concordance(versions);
      const tally = documents.get(code) ?? { all: 0, without: 0 };
      documents.set(code, { all: tally.all + 1, without: tally.without + (found.length === 0 ? 1 : 0) });
      for (const { rule, severity, message, place, related } of found) {
        counts.set(`${code} ${rule}`, (counts.get(`${code} ${rule}`) ?? 0) + 1);
        const words = (at: typeof place | null) => (at ? versions[at.version]!.blocks[at.block]!.logical.text : '');
        const path = versions[place.version]!.structure.paths[place.block] ?? '';
        const cells = [organ, code, name, rule, severity, path, inEnglish(message), words(place), words(related)];
        rows.push(cells.map(cell => cell.replace(/\s+/g, ' ')).join('\t'));
      }
    }
  }
}

for (const [code, { all, without }] of documents) {
  const found = [...counts].filter(([key]) => key.startsWith(`${code} `));
  const sum = found.reduce((total, [, count]) => total + count, 0);
  const kinds = found.map(([key, count]) => `${key.slice(3)} ${count}`).join(', ');
  console.log(`${code}: ${all} documents, ${without} without findings, ${(sum / all).toFixed(2)} each: ${kinds}`);
}
writeFileSync(listed, `${rows.join('\n')}\n`);
