// Seeded slips: adopted texts with one slip each, and whether the rules find it at its place and their preferred fix
// restores the text. usage: node dist/bench/slips.js FOLDER [how many of each kind] [kind], FOLDER as shared/corpus/clean is
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCatalogue } from '../server/src/catalogue/open-catalogue';
import { diskCatalogue } from '../server/src/workspace/disk/disk-catalogue';
import { languageOfText, slipKinds } from './slip-kinds';
import { tried } from './slip-trial';

const [folder = '', wanted = '200', only = ''] = process.argv.slice(2);
const perKind = Number(wanted);
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && entry.name.endsWith('.txt'))
  .map(entry => join(entry.parentPath, entry.name))
  .sort();
const languages = ['en', 'fr', 'es', 'ru', 'zh', 'ar'] as const;

/** Numbers that look random and are the same in each run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

void run();

async function run(): Promise<void> {
  const catalogue = await openCatalogue(diskCatalogue('server/data'));
  console.log('kind                 language   tried   hidden   found  restored');
  for (const kind of slipKinds) {
    if (only !== '' && kind.name !== only) continue;
    const all = { tried: 0, hidden: 0, found: 0, restored: 0 };
    for (const language of languages) {
      if (kind.languages && !kind.languages.includes(language)) continue;
      const own = files.filter(file => file.includes(`/${language}/`));
      const random = numbers(7);
      const count = { tried: 0, hidden: 0, found: 0, restored: 0 };
      const most = Math.ceil(perKind / (kind.languages?.length ?? languages.length));
      const made = new Set<string>();
      for (let tries = 0; count.tried - count.hidden < most && tries < most * 12; tries++) {
        const text = readFileSync(own[Math.floor(random() * own.length)]!, 'utf8');
        const slip = languageOfText(text) === language ? kind.make(text, language, random) : null;
        if (!slip || made.has(slip.text)) continue;
        made.add(slip.text);
        if (slip.hidden) {
          count.tried++;
          count.hidden++;
          continue;
        }
        const result = tried(text, slip, kind, catalogue);
        if (result === null) continue;
        count.tried++;
        if (result.found) count.found++;
        if (result.restored) count.restored++;
        if (!result.found || !result.restored)
          if (process.env.SHOW)
            console.log(
              '  ',
              language,
              result.found ? 'not restored' : 'not found',
              JSON.stringify(around(text, slip.text)),
              '=>',
              JSON.stringify(around(slip.text, text)),
              result.told,
            );
      }
      console.log(row(kind.name, language, count));
      all.tried += count.tried;
      all.hidden += count.hidden;
      all.found += count.found;
      all.restored += count.restored;
    }
    console.log(row(kind.name, 'all', all));
  }
}

/** So much of a text as shows where it differs from the other. */
function around(text: string, other: string): string {
  let at = 0;
  while (at < text.length && text[at] === other[at]) at++;
  return text.slice(Math.max(0, at - 60), at + 40);
}

function row(
  name: string,
  language: string,
  { tried, hidden, found, restored }: Record<'tried' | 'hidden' | 'found' | 'restored', number>,
) {
  const share = (part: number) =>
    (tried === hidden ? '–' : `${((part / (tried - hidden)) * 100).toFixed(1)} %`).padStart(9);
  return `${name.padEnd(21)}${language.padEnd(8)}${String(tried).padStart(8)}${String(hidden).padStart(9)}${share(found)}${share(restored)}`;
}
