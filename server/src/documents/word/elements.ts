import { elementsIn, type XmlElement } from '../xml/read-xml';

/** A child's own value: `val` of `<w:numId w:val="3"/>`; null where there is no such child. */
export function saidOf(element: XmlElement | null, name: string): string | null {
  return child(element, name)?.attributes.val ?? null;
}

export function numberOf(element: XmlElement | null, name: string): number | null {
  return asNumber(saidOf(element, name));
}

export function asNumber(value: string | null | undefined): number | null {
  return value !== null && value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : null;
}

/** A property that is on by being there, unless it says otherwise; null where it is not said. */
export function switchOf(element: XmlElement | null, name: string): boolean | null {
  const found = child(element, name);
  return found ? isOn(found.attributes.val) : null;
}

export function isOn(value: string | undefined): boolean {
  return value === undefined || !['0', 'false', 'off', 'none'].includes(value);
}

export function child(element: XmlElement | null, name: string): XmlElement | null {
  if (element === null) return null;
  for (const found of element.children) if (typeof found !== 'string' && found.name === name) return found;
  return null;
}

/** The child elements, one branch of alternatives in their stead. */
export function contentOf(element: XmlElement): readonly XmlElement[] {
  return elementsIn(element).flatMap(found => (found.name === 'AlternateContent' ? oneBranch(found) : [found]));
}

/** Word's newer form where there is one: both say the same. */
function oneBranch(alternatives: XmlElement): readonly XmlElement[] {
  const branch =
    elementsIn(alternatives).find(({ name }) => name === 'Choice') ??
    elementsIn(alternatives).find(({ name }) => name === 'Fallback');
  return branch ? contentOf(branch) : [];
}
