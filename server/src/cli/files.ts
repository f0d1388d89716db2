import { type Dirent, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

const endings = new Set(['.txt', '.unres', '.resolution']);

/** The files that a path names, one after the other: itself, or those below it by name. Throws what the disk says. */
export function* filesAt(path: string): Generator<string> {
  if (statSync(path).isDirectory()) yield* filesBelow(path);
  else yield path;
}

function* filesBelow(folder: string): Generator<string> {
  const entries = readdirSync(folder, { withFileTypes: true }).sort(byName);
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (entry.isFile() && endings.has(extname(entry.name).toLowerCase())) yield path;
  }
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
