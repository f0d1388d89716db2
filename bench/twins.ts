// What the rules say of extracted texts and of their clean twins, which have the same words: findings that one has and the
// other has not, by extractor and rule. usage: node dist/bench/twins.js EXTRACTED CLEAN [rule], as shared/corpus has them; of a
// rule that is named the findings themselves are shown
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Catalogue } from '../server/src/catalogue/catalogue';
import { openCatalogue } from '../server/src/catalogue/open-catalogue';
import { inEnglish } from '../server/src/messages/message';
import { parse } from '../server/src/resolution/parse';
import type { Resolution } from '../server/src/resolution/resolution';
import { check } from '../server/src/rules/check';
import type { Finding } from '../server/src/rules/finding';
import { diskCatalogue } from '../server/src/workspace/disk/disk-catalogue';

const [extracted = '', clean = '', only = ''] = process.argv.slice(2);

interface Difference {
  readonly name: string;
  readonly more: readonly string[];
  readonly fewer: readonly string[];
}

void run();

async function run(): Promise<void> {
  const catalogue = await openCatalogue(diskCatalogue('server/data'));
  const extractors = readdirSync(extracted).filter(name => name !== 'gold' && existsSync(join(extracted, name, 'sc')));
  const table = new Map<string, Map<string, { more: number; fewer: number }>>();
  for (const extractor of extractors) {
    const folder = join(extracted, extractor);
    const counts = { documents: 0, alike: 0 };
    for (const file of filesBelow(folder)) {
      const name = relative(folder, file);
      if (!existsSync(join(clean, name))) continue;
      counts.documents++;
      const found = differences(file, join(clean, name), catalogue);
      if (found.length === 0) counts.alike++;
      for (const { name: rule, more, fewer } of found) {
        const row = table.get(rule) ?? new Map<string, { more: number; fewer: number }>();
        table.set(rule, row);
        const cell = row.get(extractor) ?? { more: 0, fewer: 0 };
        row.set(extractor, { more: cell.more + more.length, fewer: cell.fewer + fewer.length });
        if (rule !== only && only !== 'all') continue;
        for (const each of more) console.log(`+ ${extractor}/${name} ${rule} ${each}`);
        for (const each of fewer) console.log(`- ${extractor}/${name} ${rule} ${each}`);
      }
    }
    console.log(
      `${extractor.padEnd(18)}${counts.documents} documents, ${counts.alike} with the findings of the clean text`,
    );
  }
  console.log(`${'more-fewer'.padEnd(26)}${extractors.map(each => each.slice(-9).padStart(10)).join('')}`);
  for (const [rule, row] of [...table].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const cells = extractors.map(each => {
      const cell = row.get(each);
      return (cell ? `${cell.more}-${cell.fewer}` : '–').padStart(10);
    });
    console.log(rule.padEnd(26) + cells.join(''));
  }
}

function differences(file: string, twin: string, catalogue: Catalogue): readonly Difference[] {
  const [here, there] = [file, twin].map(each => {
    const tree = parse(readFileSync(each, 'utf8'));
    return check(tree, catalogue).map(finding => ({ rule: finding.rule, ...shown(tree, finding) }));
  });
  const rules = new Set([...here!, ...there!].map(({ rule }) => rule));
  return [...rules].flatMap(name => {
    const own = (all: typeof here) => all!.filter(({ rule }) => rule === name);
    const more = without(own(here), own(there));
    const fewer = without(own(there), own(here));
    return more.length + fewer.length === 0 ? [] : [{ name, more, fewer }];
  });
}

/** Those of the first list that the second has not, as often as they stand there. */
function without(all: readonly { key: string; text: string }[], others: readonly { key: string }[]): readonly string[] {
  const left = others.map(({ key }) => key);
  return all.flatMap(({ key, text }) => {
    const at = left.indexOf(key);
    if (at < 0) return [text];
    left.splice(at, 1);
    return [];
  });
}

/** A finding by what it says, of whatever line and blank the words stand behind. */
function shown(tree: Resolution, { severity, place, message }: Finding): { key: string; text: string } {
  const block = tree.blocks[place.block]!;
  const { start, end } = place.span;
  const { source } = block;
  const around = `${source.slice(Math.max(0, start - 60), start)}⟦${source.slice(start, end)}⟧${source.slice(end, end + 60)}`;
  const said = inEnglish(message);
  const key = said.normalize('NFKC').replace(/[\s\u064b-\u0652\u00ad]/gu, '');
  return { key, text: `${severity} ${block.kind} ${said} | ${around.replace(/\s+/g, ' ')}` };
}

function filesBelow(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.txt'))
    .map(entry => join(entry.parentPath, entry.name))
    .sort();
}
