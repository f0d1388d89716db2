import { formatLabel, type LabelForm } from '../../languages/labels';
import { roman } from '../../languages/numerals/roman-numerals';
import { elementsIn, type HtmlElement } from './html-tree';
import type { StyleSheet } from './style-sheet';

/** The labels of a list's items as a browser shows them, by the item; null where it shows none. */
export function listLabels(list: HtmlElement, styles: StyleSheet): ReadonlyMap<HtmlElement, string | null> {
  const items = elementsIn(list).filter(({ name }) => name === 'li');
  const ordered = list.name === 'ol';
  const step = list.attributes.reversed === undefined ? 1 : -1;
  let next = numberIn(list.attributes.start) ?? (step < 0 ? items.length : 1);
  const labels = new Map<HtmlElement, string | null>();
  for (const item of items) {
    const ordinal = (ordered ? numberIn(item.attributes.value) : null) ?? next;
    next = ordinal + step;
    labels.set(item, written(list, item, ordinal, ordered, styles));
  }
  return labels;
}

function written(
  list: HtmlElement,
  item: HtmlElement,
  ordinal: number,
  ordered: boolean,
  styles: StyleSheet,
): string | null {
  const content = styles.before(list);
  if (content !== '') return contentWith(content, ordinal);
  const style = styleOf(item, styles) || styleOf(list, styles) || ofType(item) || ofType(list);
  if (style === 'none') return null;
  if (style === '') return ordered ? counted('decimal', ordinal) : bullet;
  return counted(style, ordinal);
}

const bullet = '•';

/** The last word of "inside lower-alpha" that is a style. */
function styleOf(element: HtmlElement, styles: StyleSheet): string {
  const own = styles.value(element, 'list-style-type') || styles.value(element, 'list-style');
  return (
    own
      .replace(/!\s*important/, '')
      .split(/\s+/)
      .findLast(word => word !== '' && !/^(?:inside|outside|inherit|initial|unset)$|^url\(/.test(word)) ?? ''
  );
}

function ofType({ attributes }: HtmlElement): string {
  const type = attributes.type ?? '';
  return types[type] ?? types[type.toLowerCase()] ?? '';
}

const types: Readonly<Record<string, string>> = {
  1: 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
  disc: 'disc',
  circle: 'circle',
  square: 'square',
};

const chinese: LabelForm = { style: 'chinese', punctuation: 'ideographic-comma' };

/** What browsers write before an item: "1. ", "a. ", "一、". */
function counted(style: string, ordinal: number): string {
  if (/^(?:disc|circle|square|disclosure.*)$/.test(style)) return bullet;
  // "- " as a string is the label itself
  const literal = /^(["'])(.{1,20})\1$/.exec(style);
  if (literal) return literal[2]!.trim() || bullet;
  if (/^(?:cjk-ideographic|(?:simp|trad)-chinese-.*|cjk-decimal)$/.test(style) && ordinal > 0) {
    return formatLabel(chinese, ordinal);
  }
  return `${numeral(style, ordinal)}.`;
}

function numeral(style: string, ordinal: number): string {
  if (/^(?:lower|upper)-roman$/.test(style) && ordinal > 0 && ordinal < 4000) return cased(style, roman(ordinal));
  if (/^(?:lower|upper)-(?:alpha|latin)$/.test(style) && ordinal > 0) return cased(style, letters(ordinal));
  if (style === 'decimal-leading-zero' && ordinal >= 0 && ordinal < 10) return `0${ordinal}`;
  if (/^arabic-indic$/.test(style)) return digitsFrom(ordinal, 0x660);
  if (/^persian$/.test(style)) return digitsFrom(ordinal, 0x6f0);
  return String(ordinal);
}

function cased(style: string, written: string): string {
  return style.startsWith('upper') ? written.toUpperCase() : written;
}

/** a … z, aa, ab … */
function letters(ordinal: number): string {
  let rest = ordinal;
  let written = '';
  while (rest > 0) {
    written = String.fromCharCode(0x61 + ((rest - 1) % 26)) + written;
    rest = Math.floor((rest - 1) / 26);
  }
  return written;
}

function digitsFrom(ordinal: number, zero: number): string {
  return String(ordinal).replace(/\d/g, digit => String.fromCharCode(zero + Number(digit)));
}

/** `"(" counter(lst-ctn-kix_a-1, lower-latin) ") "` for the second item: "(b)" */
function contentWith(content: string, ordinal: number): string | null {
  let label = '';
  for (const [, , literal, style] of content.matchAll(
    /(["'])([^"']{0,40})\1|counters?\(\s{0,4}[\w-]{1,80}\s{0,4}(?:,\s{0,4}([\w-]{1,40})\s{0,4})?\)/g,
  )) {
    label += literal ?? numeral(style ?? 'decimal', ordinal);
  }
  const bare = label.trim();
  if (bare === '') return null;
  // signs of fonts that have nothing but signs
  return /^[●○■▪◦·\uf000-\uf0ff]$/.test(bare) ? bullet : bare;
}

/** Numbers that are no list's are not counted with. */
function numberIn(written: string | undefined): number | null {
  const found = /^\s{0,4}(-?\d{1,7})/.exec(written ?? '');
  return found ? Number(found[1]) : null;
}
