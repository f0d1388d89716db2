import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './servers';

const requireHere = createRequire(join(root, 'bench/package.json'));

/** A package that is installed in the benches' own folder, as it is: bundled, it might be another program. */
export async function loadPeer<Peer>(name: string): Promise<Peer> {
  return (await import(pathToFileURL(requireHere.resolve(name)).href)) as Peer;
}
