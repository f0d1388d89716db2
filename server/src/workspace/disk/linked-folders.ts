import path from 'node:path';
import { inThreads } from './file-calls';
import { machineOf } from './machines';

/** As the systems have it, more or less. */
export const mostLinks = 32;

/** Where a link leads; rejects for what is none. */
type ReadLink = (path: string) => string | Promise<string>;

/**
 * Does a folder, or one above it, lead to another machine by a link? Each is asked for its own link alone, from the root
 * down: to follow one that leads to another machine is to call on that machine, and on Windows to log on to it. Not asked
 * is what leads to the folder `opened`, which the user has opened himself. `rules` are the system's own for paths.
 */
export async function leadsElsewhere(
  folder: string,
  opened = '',
  linkAt: ReadLink = inThreads.readlink,
  rules: Pick<typeof path, 'parse' | 'resolve' | 'sep'> = path,
): Promise<boolean> {
  const own = machineOf(folder);
  let { root: at, names: left } = partsOf(folder, rules);
  if (isBelow(folder, opened, rules)) {
    at = opened;
    left = partsOf(folder, rules).names.slice(partsOf(opened, rules).names.length);
  }
  for (let links = 0; left.length > 0; ) {
    const [name, ...behind] = left;
    const next = at.endsWith(rules.sep) ? at + name : at + rules.sep + name;
    const target = await Promise.resolve(linkAt(next)).catch(() => null);
    if (target === null) {
      at = next;
      left = behind;
      continue;
    }
    const machine = machineOf(target);
    if (++links > mostLinks || (machine !== null && machine !== own)) return true;
    const led = partsOf(rules.resolve(at, target), rules);
    at = led.root;
    left = [...led.names, ...behind];
  }
  return false;
}

/** Is it the folder itself, or one below it? */
export function isBelow(folder: string, above: string, { sep }: Pick<typeof path, 'sep'> = path): boolean {
  if (above === '') return false;
  return folder === above || folder.startsWith(above.endsWith(sep) ? above : above + sep);
}

function partsOf(whole: string, { parse, sep }: Pick<typeof path, 'parse' | 'sep'>) {
  const { root } = parse(whole);
  return { root, names: whole.slice(root.length).split(sep).filter(Boolean) };
}
