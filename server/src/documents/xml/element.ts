import { escaped } from './write-xml';

/** What an element's attributes are; one that is undefined is left away. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** An element as text. Its content is markup already; words get there by `escaped` alone. */
export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const written = Object.entries(attributes)
    .map(([attribute, value]) => (value === undefined ? '' : ` ${attribute}="${escaped(value)}"`))
    .join('');
  const inner = content.join('');
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}
