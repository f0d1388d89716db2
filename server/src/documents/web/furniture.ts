import { allWithin, elementsIn, type HtmlElement, textWithin } from './html-tree';
import type { StyleSheet } from './style-sheet';

/** What stands on a page beside what it is about. */
const furnitureElements: ReadonlySet<string> = new Set(
  `head script style noscript template iframe nav button select input textarea dialog search menu xml title meta link
  datalist option label audio video map`.split(/\s+/),
);
const furnitureRoles =
  /^(?:navigation|banner|contentinfo|search|complementary|menu|menubar|dialog|alert|toolbar|tablist)$/;
const furnitureClass =
  /^(?:nav|navbar|navigation|menu|main-menu|breadcrumbs?|sidebar|cookies?|cookie-\w+|social|social-\w+|share|share-\w+|sharing|skip-link|pager|pagination|toolbar|visually-hidden|sr-only|element-invisible|no-?print|masthead)$/i;

/** Is it no part of what is read: hidden, or there to get around by? */
export function isFurniture(element: HtmlElement, styles: StyleSheet): boolean {
  const { name, attributes } = element;
  if (furnitureElements.has(name)) return true;
  if ((name === 'header' || name === 'footer' || name === 'aside') && !isWithinText(element)) return true;
  if (attributes.role !== undefined && furnitureRoles.test(attributes.role.toLowerCase())) return true;
  if (isHidden(element, styles)) return true;
  const classes = attributes.class ?? '';
  return (
    classes !== '' && name !== 'body' && name !== 'main' && classes.split(/\s+/).some(word => furnitureClass.test(word))
  );
}

function isHidden(element: HtmlElement, styles: StyleSheet): boolean {
  const { attributes } = element;
  if (attributes.hidden !== undefined || attributes['aria-hidden'] === 'true') return true;
  return (
    styles.value(element, 'display') === 'none' ||
    /^(?:hidden|collapse)$/.test(styles.value(element, 'visibility')) ||
    styles.value(element, 'mso-hide') === 'all'
  );
}

/** A heading of the text itself stands in its main part or in an article. */
function isWithinText({ parent }: HtmlElement): boolean {
  for (let around = parent; around !== null; around = around.parent) {
    if (around.name === 'main' || around.name === 'article') return true;
  }
  return false;
}

/** The part of a page that it is about: its main part, or its one article, if they hold a good part of the words. */
export function mainContent(root: HtmlElement): HtmlElement {
  const all = [...allWithin(root)];
  const candidates = [
    all.filter(({ name, attributes }) => name === 'main' || attributes.role === 'main'),
    all.filter(({ name }) => name === 'article'),
  ];
  const whole = lengthOf(root);
  for (const [only, another] of candidates) {
    if (only && !another && lengthOf(only) * mainShare > whole) return only;
  }
  return all.find(({ name }) => name === 'body') && elementsIn(root).length === 1 ? elementsIn(root)[0]! : root;
}

/** A page's own words may be few beside its menus. */
const mainShare = 10;

function lengthOf(element: HtmlElement): number {
  return textWithin(element).replace(/\s+/g, '').length;
}
