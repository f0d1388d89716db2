import { Parser } from 'htmlparser2';
import { message } from '../../messages/message';
import { limits } from '../limits';
import { addWords, countAttribute, countElements, newCount, tooManyElements } from '../markup-limits';
import { UnreadableDocument } from '../unreadable-document';

/** An element of HTML. Names are small; attributes without a value are empty. */
export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly parent: HtmlElement | null;
  readonly children: readonly (HtmlElement | string)[];
  /** Its place in the document, counted through all elements. */
  readonly order: number;
}

interface OpenElement extends HtmlElement {
  readonly children: (HtmlElement | string)[];
}

/** Elements beyond the depth that is read, as of a page that closes none of its `<font>`s. */
const deepest = 4_000;

/** What browsers never show; nothing in these is text. */
const unshown: ReadonlySet<string> = new Set(
  'script noscript template iframe object embed canvas svg audio video math xml'.split(' '),
);

export interface HtmlTree {
  readonly root: HtmlElement;
  /** The words of its style sheets. */
  readonly styles: string;
}

/**
 * The page as elements, however it is written: what is not closed ends where it must. Elements that nest too deeply are
 * left away, with their words kept. Comments, and with them what Word hides from browsers, are no part of it.
 */
export function readHtml(text: string): HtmlTree {
  const root: OpenElement = { name: '#root', attributes: {}, parent: null, children: [], order: 0 };
  const open = [root];
  const count = newCount();
  countElements(text, count);
  // closing tags may make elements too
  let elements = 0;
  let tooDeep = 0;
  let styles = '';
  let inStyle = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (++elements > limits.elements) throw tooManyElements();
      inStyle = name === 'style';
      if (open.length >= limits.depth) {
        // the parser's own list of what is open costs more the longer it is
        if (++tooDeep > deepest) throw new UnreadableDocument('too large', message`Its elements nest too deeply.`);
        return;
      }
      const parent = open.at(-1)!;
      const element: OpenElement = { name, attributes, parent, children: [], order: elements };
      parent.children.push(element);
      open.push(element);
    },
    onattribute: () => countAttribute(count),
    onclosetag() {
      inStyle = false;
      if (tooDeep > 0) tooDeep--;
      else if (open.length > 1) open.pop();
    },
    ontext(words) {
      const within = open.at(-1)!;
      if (inStyle) styles += words;
      else if (!unshown.has(within.name)) addWords(within.children, words);
    },
  });
  parser.write(text.replace(/^\ufeff/, ''));
  parser.end();
  return { root, styles };
}

export function elementsIn({ children }: HtmlElement): readonly HtmlElement[] {
  return children.filter(child => typeof child !== 'string');
}

/** All elements within, in order. */
export function allWithin(element: HtmlElement): readonly HtmlElement[] {
  const found: HtmlElement[] = [];
  const add = (within: HtmlElement) => {
    for (const child of within.children) {
      if (typeof child === 'string') continue;
      found.push(child);
      add(child);
    }
  };
  add(element);
  return found;
}

export function textWithin(element: HtmlElement): string {
  return element.children.map(child => (typeof child === 'string' ? child : textWithin(child))).join('');
}

const blocks: ReadonlySet<string> = new Set(
  `#root html body address article aside blockquote caption center col colgroup dd details dialog dir div dl dt fieldset
  figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary
  table tbody td tfoot th thead tr ul`.split(/\s+/),
);

/** Does a paragraph end where it begins and where it ends? */
export function isBlock({ name }: HtmlElement): boolean {
  return blocks.has(name);
}

/** The value of a property in an element's own style, small letters, without blanks around; empty if it has none. */
export function ownStyle({ attributes }: HtmlElement, property: string): string {
  const { style } = attributes;
  if (style === undefined) return '';
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0 && declaration.slice(0, colon).trim().toLowerCase() === property) {
      return declaration
        .slice(colon + 1)
        .trim()
        .toLowerCase();
    }
  }
  return '';
}
