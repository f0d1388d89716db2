// Writes successive resolutions as Word files with tracked changes and reads them back: all rejected gives the base's words, all
// accepted the draft's. Prints what differs, and how much of the words is marked.
// With --numbers all numbers and letters are changes, too, and both read-backs have them.
// usage: node scripts/build.mjs --bench && node dist/bench/tracked.js [--numbers] ../shared/corpus/pairs [LANGUAGE [FROM [TO]]]
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from '../../server/src/comparison/compare';
import { answerExport } from '../../server/src/documents/answer-export';
import { importDocument } from '../../server/src/documents/import-document';
import { readers, writers } from '../../server/src/documents/readers-and-writers';
import { defaultWriteOptions } from '../../server/src/documents/write-document';
import { parse } from '../../server/src/resolution/parse';

const marksNumbers = process.argv.includes('--numbers');
const [folder = '../shared/corpus/pairs', only, from = '0', to = '1000'] = process.argv
  .slice(2)
  .filter(given => given !== '--numbers');
const trackedBy = { author: 'A. Keeper', date: '2026-11-26T17:00:00Z' };

async function exported(text: string, base?: string): Promise<Uint8Array> {
  const options = { ...defaultWriteOptions, ...(base !== undefined && { trackedBy }) };
  const request = {
    kind: 'export',
    text,
    to: 'docx',
    options,
    ...(base !== undefined && { base, marksNumbers }),
  } as const;
  const answer = await answerExport(request, writers);
  if (answer.kind !== 'file') throw new Error('not written');
  return answer.bytes;
}

const readBack = async (bytes: Uint8Array, changes: 'accept' | 'reject'): Promise<string> =>
  (await importDocument(bytes, readers, { changes })).text;

/** Where words differ, or paragraphs; other numbers are no difference, unless they are changes. */
function apart(one: string, other: string): readonly string[] {
  const { old, new: now, pairs } = compare(parse(one), parse(other), marksNumbers ? 'written' : 'meant');
  return pairs
    .filter(
      ({ moved, change, old: a, new: b }) =>
        (moved || (change !== 'same' && (change !== 'label' || marksNumbers))) &&
        (a === null ? now[b!] : old[a])?.text !== '',
    )
    .map(({ change, old: a, new: b, words }) => {
      const told = words.filter(({ kind }) => kind !== 'same').map(({ kind, text }) => `${kind}:${text}`);
      return `${change} ${told.length > 0 ? told.join(' ') : (a === null ? now[b!] : old[a])?.text.slice(0, 80)}`;
    });
}

async function main(): Promise<void> {
  for (const language of only ? [only] : ['en', 'fr', 'es', 'ru', 'zh', 'ar']) {
    const counts = { pairs: 0, exact: 0 };
    for (const name of readdirSync(join(folder, language)).slice(Number(from), Number(to))) {
      const read = (file: string): string => readFileSync(join(folder, language, name, file), 'utf8');
      const [old, now] = [read('old.txt'), read('new.txt')];
      const bytes = await exported(now, old);
      const accepted = apart(await readBack(await exported(now), 'accept'), await readBack(bytes, 'accept'));
      const rejected = apart(await readBack(await exported(old), 'accept'), await readBack(bytes, 'reject'));
      counts.pairs++;
      if (accepted.length + rejected.length === 0) counts.exact++;
      else console.log(name, { accepted, rejected });
    }
    console.log(language, counts);
  }
}

void main();
