import { realpathSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type DecodedFile, decodeFile } from '../../encoding/decode-file';
import { readsLikeResolution } from '../../languages/recognition';
import { largestFile, mayBeResolution, mustBeResolution } from '../../workspace/candidates';
import { readRegularFile, TooLarge } from '../../workspace/disk/regular-file';
import type { Notice } from './notice';
import { readNamed, readStandardInput, reasonOf } from './read-file';
import { filesBelow } from './walk';

/** A text to work on. */
export interface Document {
  /** The path as given, or found below one that was given; "-" is standard input. */
  readonly file: string;
  readonly text: string;
}

const standardInput = '-';

/** Does an operand name a folder, and so any number of texts? Whoever reads what cannot be looked at says why. */
export function isFolder(operand: string): boolean {
  try {
    return operand !== standardInput && statSync(operand).isDirectory();
  } catch {
    return false;
  }
}

/**
 * The texts that operands name, one after the other, each file once: what is named is read whatever it is, and of what
 * lies in a folder that is named, what the server would read. `tell` hears of what is not read, and of what is not certain.
 */
export async function* documents(
  operands: readonly string[],
  tell: (notice: Notice) => void,
): AsyncGenerator<Document> {
  const done = new Set<string>();
  const isNew = (identity: string): boolean => {
    // what is named alone can come but once
    if (operands.length === 1) return true;
    const size = done.size;
    return done.add(identity).size > size;
  };
  for (const operand of operands) {
    if (operand === standardInput) {
      const document = isNew(standardInput) && (await tried(operand, readStandardInput, tell));
      if (document) yield document;
      continue;
    }
    try {
      const there = statSync(operand);
      if (there.isDirectory()) yield* found(operand, isNew, tell);
      // a pipe has a name, but no path
      else if (isNew(there.isFile() ? realpathSync.native(operand) : operand)) {
        const document = await tried(operand, () => readNamed(operand), tell);
        if (document) yield document;
      }
    } catch (error) {
      tell({ file: operand, level: 'error', words: reasonOf(error) });
    }
  }
}

async function* found(
  folder: string,
  isNew: (identity: string) => boolean,
  tell: (notice: Notice) => void,
): AsyncGenerator<Document> {
  const complain = (file: string, words: string) => tell({ file, level: 'error', words });
  const real = realpathSync.native(folder);
  for await (const file of filesBelow(folder, complain)) {
    if (!isNew(join(real, relative(folder, file)))) continue;
    const document = await readFound(file, tell);
    if (document) yield document;
  }
}

/** What bears our ending is a resolution, and told of where it has no text; other text is one if it reads like one. */
async function readFound(file: string, tell: (notice: Notice) => void): Promise<Document | null> {
  const isOurs = mustBeResolution(file);
  try {
    const isWanted = (beginning: Uint8Array) => isOurs || mayBeResolution(file, beginning);
    const bytes = await readRegularFile(file, largestFile, isWanted);
    if (!bytes) return null;
    const decoded = decodeFile(bytes);
    if (isOurs) return documentOf(file, decoded, tell);
    return 'text' in decoded && readsLikeResolution(decoded.text) ? documentOf(file, decoded, tell) : null;
  } catch (error) {
    const isOther = !isOurs && error instanceof TooLarge;
    if (!isOther) tell({ file, level: 'error', words: reasonOf(error) });
    return null;
  }
}

async function tried(
  file: string,
  read: () => Promise<Uint8Array>,
  tell: (notice: Notice) => void,
): Promise<Document | null> {
  try {
    return documentOf(file, decodeFile(await read()), tell);
  } catch (error) {
    tell({ file, level: 'error', words: reasonOf(error) });
    return null;
  }
}

function documentOf(
  file: string,
  decoded: ReturnType<typeof decodeFile>,
  tell: (notice: Notice) => void,
): Document | null {
  if ('reason' in decoded) {
    tell({ file, level: 'error', words: decoded.reason });
    return null;
  }
  const doubt = doubtOf(decoded);
  if (doubt !== null) tell({ file, level: 'note', words: doubt });
  return { file, text: decoded.text };
}

function doubtOf({ certainty, encoding }: DecodedFile): string | null {
  if (certainty === 'guessed') return `is not UTF-8; read as ${encoding}`;
  return certainty === 'damaged' ? 'is UTF-8 with wrong bytes; they are read as U+FFFD' : null;
}
