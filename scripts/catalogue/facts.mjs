// Symbols and facts, column by column; server/src/catalogue/packed/{symbol-table,fact-columns}.ts read them.
import { partsOf } from './tables.mjs';

const modes = ['', 'unanimous', 'vote', 'recorded vote', 'without vote', 'acclamation'];
const chapters = ['', 'no', 'yes'];
const millisecondsOfDay = 86_400_000;

/** Runs of symbols with one prefix; then their numbers; then what stands behind these, as a number of a list. */
export function writeSymbols(writer, symbols) {
  const parts = symbols.map(partsOf);
  const runs = [];
  for (const { prefix } of parts) {
    if (runs.at(-1)?.prefix === prefix) runs.at(-1).count++;
    else runs.push({ prefix, count: 1 });
  }
  writer.text(runs.map(({ prefix }) => prefix).join('\n'));
  for (const { count } of runs) writer.number(count);
  writer.differences(parts.map(({ number }) => number));
  writeNames(
    writer,
    parts.map(({ suffix }) => suffix),
  );
}

export function writeFacts(writer, documents) {
  writer.differences(
    documents.map(({ date }) => (date === '' ? null : Date.parse(`${date}T00:00:00Z`) / millisecondsOfDay)),
  );
  writer.differences(documents.map(({ meeting }) => (meeting === '' ? null : Number(meeting))));
  writer.bytes(documents.map(document => codeOf(modes, document.mode, document)));
  writer.bytes(documents.map(document => codeOf(chapters, document.chapter, document)));
  for (const choice of [0, 1, 2]) {
    for (const { votes } of documents) writer.number(votes[choice] === '' ? 0 : Number(votes[choice]) + 1);
  }
  writeNames(
    writer,
    documents.map(({ record }) => record),
  );
  writeNames(
    writer,
    documents.map(({ committee }) => committee),
  );
  writeNames(
    writer,
    documents.map(({ draft }) => draft),
  );
}

/** Different names in the order in which they first come; then for each row 0 for the next new one, else one that has come. */
function writeNames(writer, names) {
  const different = [''];
  const codes = names.map(name => {
    const index = different.indexOf(name);
    if (index < 0) different.push(name);
    return index + 1;
  });
  writer.text(different.slice(1).join('\n'));
  for (const code of codes) writer.number(code);
}

function codeOf(list, value, { symbol }) {
  const code = list.indexOf(value);
  if (code < 0) throw new Error(`${symbol}: "${value}" is none of ${list.slice(1).join(', ')}`);
  return code;
}
