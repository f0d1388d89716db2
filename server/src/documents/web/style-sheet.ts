import { type HtmlElement, ownStyle } from './html-tree';

/** What a page's style sheets say of classes, as far as it decides what one reads: hidden words, and the labels of lists. */
export interface StyleSheet {
  /** The value of a property for an element, its own style first; empty where nothing says it. */
  value(element: HtmlElement, property: string): string;
  /** The content before an item of a list, as Google Docs numbers them: `"(" counter(name, lower-latin) ") "`. */
  before(list: HtmlElement): string;
}

const properties = ['display', 'visibility', 'list-style', 'list-style-type', 'mso-hide'];
/** ".c5", "ol.c5", "li" and nothing around it: what depends on its neighbours is not followed. */
const simpleSelector = /^(?:[a-z][a-z0-9]{0,9})?(?:\.[\w-]{1,80})?$/i;
/** ".lst-kix_a1-0 > li:before" */
const beforeItems = /^(?:[a-z]{2})?\.([\w-]{1,80})\s{0,4}>\s{0,4}li::?before$/i;

export function readStyleSheet(styles: string): StyleSheet {
  const said = new Map<string, string>();
  const contents = new Map<string, string>();
  for (const { selectors, declarations } of rulesIn(styles)) {
    for (const selector of selectors) {
      const items = beforeItems.exec(selector);
      if (items) contents.set(items[1]!, declarations.get('content') ?? '');
      if (selector === '' || !simpleSelector.test(selector)) continue;
      for (const property of properties) {
        const value = declarations.get(property);
        if (value !== undefined) said.set(`${selector.toLowerCase()} ${property}`, value);
      }
    }
  }
  const classes = ({ attributes }: HtmlElement) => (attributes.class ?? '').split(/\s+/).filter(name => name !== '');
  const value = (element: HtmlElement, property: string): string => {
    const own = ownStyle(element, property);
    if (own !== '') return own;
    for (const name of classes(element)) {
      const lower = name.toLowerCase();
      const found = said.get(`${element.name}.${lower} ${property}`) ?? said.get(`.${lower} ${property}`);
      if (found !== undefined) return found;
    }
    return said.get(`${element.name} ${property}`) ?? '';
  };
  return {
    value,
    before: list => {
      for (const name of classes(list)) {
        const found = contents.get(name);
        if (found !== undefined) return found;
      }
      return '';
    },
  };
}

interface Rule {
  readonly selectors: readonly string[];
  readonly declarations: ReadonlyMap<string, string>;
}

/** The rules of style sheets; those for paper, and for some screens only, are left out. */
function rulesIn(styles: string): readonly Rule[] {
  const rules: Rule[] = [];
  const text = withoutComments(styles);
  let at = 0;
  let conditional = 0;
  while (at < text.length) {
    const opening = text.indexOf('{', at);
    const closing = text.indexOf('}', at);
    if (closing >= 0 && (opening < 0 || closing < opening)) {
      conditional = Math.max(0, conditional - 1);
      at = closing + 1;
      continue;
    }
    if (opening < 0) break;
    const head = text.slice(text.lastIndexOf(';', opening) >= at ? text.lastIndexOf(';', opening) + 1 : at, opening);
    if (/^\s*@(?:media|supports|layer|container)/i.test(head)) {
      conditional++;
      at = opening + 1;
      continue;
    }
    const end = closing < 0 ? text.length : closing;
    if (conditional === 0) {
      rules.push({
        selectors: head.split(',').map(selector => selector.trim()),
        declarations: declarationsIn(text.slice(opening + 1, end)),
      });
    }
    at = end + 1;
  }
  return rules;
}

function withoutComments(styles: string): string {
  let text = '';
  let at = 0;
  for (;;) {
    const opening = styles.indexOf('/*', at);
    if (opening < 0) return (text + styles.slice(at)).replace(/<!--|-->/g, '');
    text += styles.slice(at, opening);
    const closing = styles.indexOf('*/', opening + 2);
    if (closing < 0) return text;
    at = closing + 2;
  }
}

function declarationsIn(text: string): ReadonlyMap<string, string> {
  const declarations = new Map<string, string>();
  for (const declaration of text.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon <= 0) continue;
    const property = declaration.slice(0, colon).trim().toLowerCase();
    const value = declaration.slice(colon + 1).trim();
    declarations.set(property, property === 'content' ? value : value.toLowerCase());
  }
  return declarations;
}
