/**
 * Where two plain values differ, as a path with both of them; null where they say the same. Faster than the assertion's
 * comparison by far, for it runs after every one of many thousand edits.
 */
export function differenceOf(a: unknown, b: unknown, path = ''): string | null {
  if (a === b) return null;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    return Number.isNaN(a) && Number.isNaN(b) ? null : `${path}: ${shown(a)} is not ${shown(b)}`;
  }
  if (a instanceof Map && b instanceof Map) return differenceOf([...a], [...b], path);
  if (a instanceof Set && b instanceof Set) return differenceOf([...a], [...b], path);
  if (Array.isArray(a) || ArrayBuffer.isView(a)) return differenceOfLists(a as never, b as never, path);
  const keys = Object.keys(a);
  const others = Object.keys(b);
  if (keys.length !== others.length) return `${path}: ${shown(a)} is not ${shown(b)}`;
  for (const key of keys) {
    if (!(key in b)) return `${path}.${key}: is missing`;
    const difference = differenceOf(
      (a as Record<string, unknown>)[key],
      (b as Record<string, unknown>)[key],
      `${path}.${key}`,
    );
    if (difference !== null) return difference;
  }
  return null;
}

function differenceOfLists(a: ArrayLike<unknown>, b: ArrayLike<unknown>, path: string): string | null {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    if (a[i] === b[i]) continue;
    const difference = differenceOf(a[i], b[i], `${path}[${i}]`);
    if (difference !== null) return difference;
  }
  return a.length === b.length ? null : `${path}: ${a.length} entries are not ${b.length}`;
}

function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value);
  return json.length > 300 ? `${json.slice(0, 300)}…` : json;
}
