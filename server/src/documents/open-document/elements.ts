import { elementsIn, type XmlElement } from '../xml/read-xml';

/** An attribute by its name without a prefix, of whichever namespace: OpenDocument mixes several on one element. */
export function said(element: XmlElement | null, name: string): string | null {
  if (element === null) return null;
  const own = element.attributes[name];
  if (own !== undefined) return own;
  const ending = `:${name}`;
  for (const key in element.attributes) if (key.endsWith(ending)) return element.attributes[key]!;
  return null;
}

/** A whole number that is no less than 0. */
export function numberSaid(element: XmlElement | null, name: string): number | null {
  const value = said(element, name);
  return value !== null && /^\d{1,9}$/.test(value) ? Number(value) : null;
}

export function child(element: XmlElement | null, name: string): XmlElement | null {
  return element ? (elementsIn(element).find(found => found.name === name) ?? null) : null;
}
