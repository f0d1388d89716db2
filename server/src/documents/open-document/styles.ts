import { elementsIn, type XmlElement } from '../xml/read-xml';
import { child, said } from './elements';

export interface Look {
  readonly italic: boolean;
  readonly bold: boolean;
  readonly hidden: boolean;
  readonly raised: boolean;
}

export const plainLook: Look = { italic: false, bold: false, hidden: false, raised: false };

export interface Styles {
  /** What a style of that family makes of a look. */
  look(family: 'paragraph' | 'text', name: string | null, outer: Look): Look;
  /** The first that the style, or what it is based on, says of it. */
  said(family: string, name: string | null, property: string): string | null;
  readonly lists: ReadonlyMap<string, XmlElement>;
  readonly outline: XmlElement | null;
}

const longestChain = 64;

/** Those of the styles' part and the text's own. */
export function readStyles(roots: readonly (XmlElement | null)[]): Styles {
  const styles = new Map<string, XmlElement>();
  const lists = new Map<string, XmlElement>();
  let outline: XmlElement | null = null;
  for (const group of roots.flatMap(root => (root ? elementsIn(root) : []))) {
    for (const style of elementsIn(group)) {
      if (style.name === 'style') styles.set(`${said(style, 'family')}:${said(style, 'name')}`, style);
      else if (style.name === 'list-style') lists.set(said(style, 'name') ?? '', style);
      else if (style.name === 'outline-style') outline = style;
    }
  }
  /** From the style to what all is based on. */
  const chainOf = (family: string, name: string | null): readonly XmlElement[] => {
    const chain: XmlElement[] = [];
    for (let next = name; next !== null && chain.length < longestChain; ) {
      const style = styles.get(`${family}:${next}`);
      if (!style || chain.includes(style)) break;
      chain.push(style);
      next = said(style, 'parent-style-name');
    }
    return chain;
  };
  return {
    lists,
    outline,
    look: (family, name, outer) => {
      let look = outer;
      for (const style of [...chainOf(family, name)].reverse()) look = changed(look, child(style, 'text-properties'));
      return look;
    },
    said: (family, name, property) => {
      for (const style of chainOf(family, name)) {
        const value = said(style, property) ?? saidBelow(style, property);
        if (value !== null) return value;
      }
      return null;
    },
  };
}

function saidBelow(style: XmlElement, property: string): string | null {
  for (const properties of elementsIn(style)) {
    const value = said(properties, property);
    if (value !== null) return value;
  }
  return null;
}

function changed(look: Look, properties: XmlElement | null): Look {
  if (properties === null) return look;
  const slant = said(properties, 'font-style');
  const weight = said(properties, 'font-weight');
  const display = said(properties, 'display');
  const position = said(properties, 'text-position');
  return {
    italic: slant === null ? look.italic : slant !== 'normal',
    bold: weight === null ? look.bold : weight === 'bold' || Number(weight) >= 600,
    hidden: display === null ? look.hidden : display === 'none',
    raised: position === null ? look.raised : /^(?:super|[1-9])/.test(position),
  };
}
