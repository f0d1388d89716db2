// Packs the tables of facts about existing UN documents into the one file that the extension carries.
// usage: node scripts/catalogue.mjs DIR      where DIR holds sc-resolutions.tsv and its fellows
// The form of the file is told in server/src/catalogue/README.md; server/src/catalogue/packed reads it.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { deflateSync } from 'node:zlib';
import { ByteWriter } from './catalogue/bytes.mjs';
import { writeFacts, writeSymbols } from './catalogue/facts.mjs';
import { writeGraph } from './catalogue/graph.mjs';
import { wholeSpans } from './catalogue/spans.mjs';
import { languages, readCitations, readDocuments } from './catalogue/tables.mjs';
import { writeTexts } from './catalogue/texts.mjs';
import { councilYears } from './catalogue/years.mjs';

const formatVersion = 2;

const folder = process.argv[2];
if (folder === undefined) {
  console.error('usage: node scripts/catalogue.mjs DIR');
  process.exit(2);
}
const target = resolve(import.meta.dirname, '../server/data/catalogue.bin');
const documents = readDocuments(folder);
const citations = readCitations(folder);
const known = new Set(documents.map(({ symbol }) => symbol));
const strangers = [...new Set(citations.map(({ cited }) => cited))]
  .filter(symbol => !known.has(symbol))
  .sort((a, b) => (a < b ? -1 : 1));
const symbols = [...known, ...strangers.sort(compareNumeric)];

const parts = {
  symbols: written(writer => writeSymbols(writer, symbols)),
  facts: written(writer => writeFacts(writer, documents)),
  citations: written(writer => writeGraph(writer, citations, symbols, documents.length)),
  ...Object.fromEntries(
    languages.map((language, index) => [language, written(writer => writeTexts(writer, documents, language, index))]),
  ),
};

let at = 0;
const places = {};
const bodies = Object.entries(parts).map(([name, bytes]) => {
  const body = deflateSync(bytes, { level: 9, memLevel: 9 });
  places[name] = [at, body.length, bytes.length];
  at += body.length;
  console.log(`${name}: ${body.length} bytes, of ${bytes.length}`);
  return body;
});
const heading = {
  format: formatVersion,
  source: 'United Nations',
  date: documents.reduce((latest, { date }) => (date > latest ? date : latest), ''),
  version: createHash('sha256')
    .update(Buffer.concat(Object.values(parts)))
    .digest('hex')
    .slice(0, 12),
  series: countsOf(documents.map(({ series }) => series)),
  whole: wholeSpans(documents),
  parts: places,
};
const file = Buffer.concat([Buffer.from(`${JSON.stringify(heading)}\n`), ...bodies]);
mkdirSync(resolve(target, '..'), { recursive: true });
writeFileSync(target, file);
console.log(`${target}: ${file.length} bytes`);
writeFileSync(
  resolve(import.meta.dirname, '../server/src/catalogue/council-years.generated.ts'),
  councilYears(documents),
);

function written(write) {
  const writer = new ByteWriter();
  write(writer);
  return writer.toBuffer();
}

function countsOf(values) {
  const counts = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

function compareNumeric(a, b) {
  return a.localeCompare(b, 'en', { numeric: true });
}
