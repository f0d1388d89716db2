import type { Link } from './rising-chain';

/** Links between what stands once in either list, in the order of the old one. */
export function linksOfOnly<T>(old: readonly T[], now: readonly T[]): readonly Link[] {
  const onlyNew = onlyPlaces(now);
  const links: Link[] = [];
  for (const [each, place] of onlyPlaces(old)) {
    const other = onlyNew.get(each);
    if (place >= 0 && other !== undefined && other >= 0) links.push({ old: place, new: other });
  }
  return links.sort((one, other) => one.old - other.old);
}

/** Where each stands, -1 where it stands more than once. */
function onlyPlaces<T>(list: readonly T[]): ReadonlyMap<T, number> {
  const places = new Map<T, number>();
  for (const [place, each] of list.entries()) places.set(each, places.has(each) ? -1 : place);
  return places;
}
