/**
 * The machine that a path leads to: null for this one. Any system's spelling of such a path is known on every system, for
 * a name that means nothing here comes from a folder that was made elsewhere: shares (`\\host\share`, `//host/share`),
 * Windows's own name spaces (`\\?\UNC\host`, `\??\UNC\host`, `\\.\pipe`), and where Unix mounts what is only named
 * (`/net/host`, `/afs/cell`). To look such a path up is to call on that machine, and on Windows to log on to it.
 *
 * `path` is what is given to the system, so without percent signs that stand for others.
 */
export function machineOf(path: string): string | null {
  const slashes = path.replaceAll('\\', '/');
  if (slashes.startsWith('//')) return `//${slashes.split('/')[2]!.toLowerCase()}`;
  if (!slashes.startsWith('/')) return null;
  const [first, second] = segmentsOf(slashes).map(name => name.toLowerCase());
  if (first === '??') return '/??';
  return (first === 'net' || first === 'afs' || first === 'network') && second ? `/${first}/${second}` : null;
}

/** Windows has devices that answer to these names in every folder, whatever ending stands behind: `con.csv`. */
export function namesDevice(path: string): boolean {
  return path
    .split(/[\\/]/)
    .some(name => /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³]|con(?:in|out)\$) *(?:[.:]|$)/i.test(name));
}

function segmentsOf(path: string): string[] {
  const segments: string[] = [];
  for (const name of path.split('/')) {
    if (name === '..') segments.pop();
    else if (name !== '' && name !== '.') segments.push(name);
  }
  return segments;
}
