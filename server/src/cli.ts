import { writeSync } from 'node:fs';
import type { Catalogue } from './catalogue/catalogue';
import { stacked } from './catalogue/layered';
import { openCatalogue } from './catalogue/open-catalogue';
import { readArguments, usage } from './cli/arguments';
import { checkFile } from './cli/check-command';
import { filesAt } from './cli/files';
import { printParse } from './cli/parse-command';
import { sarifLog } from './cli/sarif';
import { readUserCatalogue } from './cli/user-catalogues';
import { decodeFile } from './encoding/decode-file';
import { largestNamedFile } from './workspace/candidates';
import { readNamedFile } from './workspace/disk/regular-file';
import { diskCatalogue } from './workspace/disk-catalogue';

/** The command line: `resolute parse` and `resolute check`, one file at a time, so that memory does not grow with them. */
async function main(words: readonly string[]): Promise<number> {
  const read = readArguments(words);
  if ('error' in read) {
    complain(`resolute: ${read.error}\n${usage}\n`);
    return 2;
  }
  const { command, format, paths, catalogues } = read;
  const known: Catalogue[] = command === 'check' ? await carriedCatalogue() : [];
  const results: object[] = [];
  let errors = 0;
  let unreadable = 0;
  for (const path of catalogues) {
    try {
      known.push(await readUserCatalogue(path, complain));
    } catch (error) {
      unreadable++;
      complain(`resolute: ${path}: ${messageOf(error)}\n`);
    }
  }
  const catalogue = stacked(known);
  for (const path of paths) {
    try {
      for (const file of filesAt(path)) {
        const text = await readText(file);
        if (text === null) unreadable++;
        else if (command === 'parse') print(printParse(file, text, format));
        else {
          const checked = checkFile(file, text, format, catalogue);
          print(checked.printed);
          results.push(...checked.results);
          errors += checked.errors;
        }
      }
    } catch (error) {
      unreadable++;
      complain(`resolute: ${path}: ${messageOf(error)}\n`);
    }
  }
  if (format === 'sarif') print(sarifLog(results));
  return unreadable > 0 ? 2 : errors > 0 ? 1 : 0;
}

/** The text of a file; null for one that has none. What is not certain of it is said. */
async function readText(file: string): Promise<string | null> {
  const decoded = decodeFile(await readNamedFile(file, largestNamedFile));
  if ('reason' in decoded) {
    complain(`resolute: ${file}: ${decoded.reason}\n`);
    return null;
  }
  const { text, encoding, certainty } = decoded;
  if (certainty === 'guessed') complain(`resolute: ${file}: is not UTF-8; read as ${encoding}\n`);
  if (certainty === 'damaged') complain(`resolute: ${file}: is UTF-8 with wrong bytes; they are read as U+FFFD\n`);
  return text;
}

/** Without it the rules that hold citations against it are silent, which is said. */
async function carriedCatalogue(): Promise<Catalogue[]> {
  try {
    return [await openCatalogue(diskCatalogue(__dirname))];
  } catch (error) {
    complain(`resolute: without the catalogue: ${messageOf(error)}\n`);
    return [];
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function print(text: string): void {
  writeAll(1, text);
}

function complain(text: string): void {
  writeAll(2, text);
}

/** Writes all of the text before it returns: process.exit would cut off what still waits for a pipe. */
function writeAll(descriptor: number, text: string): void {
  let bytes = Buffer.from(text);
  while (bytes.length > 0) {
    try {
      bytes = bytes.subarray(writeSync(descriptor, bytes));
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      // a reader that went away, as `resolute parse … | head` does, wants no more
      if (code === 'EPIPE') process.exit(0);
      if (code !== 'EAGAIN') throw error;
    }
  }
}

void main(process.argv.slice(2)).then(status => {
  process.exitCode = status;
});
