// Typesets resolutions as the UN does, prints them to PDF and extracts their text: see ../README.md.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { corpusTexts } from './corpus-texts.mjs';
import { drawsFor } from './draws.mjs';
import { extractors, readable } from './extractors.mjs';
import { wordFile } from './word-file.mjs';
import { inWordOrder } from './word-order.mjs';

const [out, corpus, ...rest] = process.argv.slice(2);
if (!out || !corpus) {
  console.error('node bench/typeset/typeset.mjs OUT CORPUS [SEED] [columns] [LANGUAGE=COUNT …]');
  process.exit(2);
}
const seed = rest.find(word => /^\d+$/.test(word)) ?? '1';
const columns = rest.includes('columns');
const counts = Object.fromEntries(rest.filter(word => word.includes('=')).map(word => word.split('=')));
const folder = resolve(out);
const printed = join(folder, 'printed');
rmSync(folder, { recursive: true, force: true });
mkdirSync(printed, { recursive: true });
symlinkSync(resolve(corpus, 'clean'), join(folder, 'clean'));

// every other text by its name is of one seed's set: sets of even and odd seeds have none in common
const texts = Object.entries(counts).flatMap(([language, count]) =>
  corpusTexts(resolve(corpus), language)
    .filter(
      ({ name, organ }) =>
        drawsFor(`${organ}.${name.replace(/(?:_?\d{7})?_?[A-Z]$/, '')}`).below(2) === Number(seed) % 2,
    )
    .map(text => ({ text, order: drawsFor(`${seed}.${text.organ}.${text.name}`).draw() }))
    .sort((one, other) => one.order - other.order)
    .slice(0, Number(count))
    .map(({ text }) => text),
);
const place = ({ organ, language, name }) => `${organ}.${language}.${name}`;
for (const text of texts)
  writeFileSync(join(printed, `${place(text)}.docx`), wordFile(text, drawsFor(`${seed} ${place(text)}`), columns));
for (let from = 0; from < texts.length; from += 40) {
  const files = texts.slice(from, from + 40).map(text => join(printed, `${place(text)}.docx`));
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      printed,
      ...files,
    ],
    { stdio: 'ignore' },
  );
}
const leftOut = [];
for (const text of texts) {
  const pdf = join(printed, `${place(text)}.pdf`);
  // four in five as Word would have written it
  if (drawsFor(`${seed} ${place(text)} order`).chance(0.8)) inWordOrder(pdf);
  const write = (part, ending, content) => {
    const path = join(folder, 'extracted', part, text.organ, text.language, `${text.name}.${ending}`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  };
  write('gold', 'json', JSON.stringify(text.gold));
  for (const [extractor, { extract, languages }] of Object.entries(extractors)) {
    if (languages && !languages.includes(text.language)) continue;
    const extracted = extract(pdf);
    const missing = readable(extracted, text.gold.blocks);
    if (missing === null) write(extractor, 'txt', extracted);
    else leftOut.push(`${extractor}\t${place(text)}\t${missing}`);
  }
}
writeFileSync(join(folder, 'left-out.tsv'), `${leftOut.join('\n')}\n`);
console.log(`${texts.length} texts, ${leftOut.length} extractions left out: ${join(folder, 'left-out.tsv')}`);
