import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

/** Where the files of one call go: a folder, and what has been written to it so far. */
export interface TargetFolder {
  /** Writes what is made of `file` and tells where. Throws where a file of that name was there before, unless it may go. */
  write(file: string, ending: string, bytes: Uint8Array): string;
}

export function targetFolder(folder: string, mayReplace: boolean): TargetFolder {
  const written = new Set<string>();
  return {
    write(file, ending, bytes) {
      const name = file === '-' ? 'standard-input' : basename(file);
      const short = join(folder, `${basename(name, extname(name))}.${ending}`);
      // a.pdf and a.docx of one call both are kept
      const path = written.has(short) ? join(folder, `${name}.${ending}`) : short;
      if (written.has(path)) throw new Error(`${path} has been written already, of another file`);
      if (!mayReplace && existsSync(path)) throw new Error(`${path} is there already; --force replaces it`);
      try {
        mkdirSync(folder, { recursive: true });
        writeFileSync(path, bytes);
      } catch (error) {
        // what was read is named before it
        throw new Error(`${path}: ${(error as NodeJS.ErrnoException).code}`);
      }
      written.add(path);
      return path;
    },
  };
}
