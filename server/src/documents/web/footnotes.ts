import { shownMark } from '../marks/note-marks';
import { allWithin, type HtmlElement, isBlock, ownStyle, textWithin } from './html-tree';

/** The footnotes of a page, and the links that are their marks. */
export interface Footnotes {
  /** The element that holds each, in the order of their marks. */
  readonly notes: readonly { readonly element: HtmlElement; readonly mark: string }[];
  /** By the link: the index of its footnote. */
  readonly marks: ReadonlyMap<HtmlElement, number>;
  /** Elements that hold nothing but a footnote, which stand at the end of the draft. */
  readonly holders: ReadonlySet<HtmlElement>;
  /** Links from footnotes back to the text. */
  readonly back: ReadonlySet<HtmlElement>;
}

/** What marks and footnotes are named: "fn1", "_ftn2", "note-3", "footnote", "cite_note-4", "MsoFootnoteReference". */
const footnoteName = /(?:^|[^a-z])(?:fn|ftn|note|footnote|endnote|edn|cite)|footnote|endnote|ftnt|noteref/i;

export function findFootnotes(root: HtmlElement): Footnotes {
  const all = [...allWithin(root)];
  const targets = new Map<string, HtmlElement>();
  for (const element of all) {
    for (const name of [element.attributes.id, element.name === 'a' ? element.attributes.name : undefined]) {
      if (name !== undefined && name !== '' && !targets.has(name)) targets.set(name, element);
    }
  }
  const notes: { element: HtmlElement; mark: string }[] = [];
  const marks = new Map<HtmlElement, number>();
  const indexes = new Map<HtmlElement, number>();
  const back = new Set<HtmlElement>();
  for (const link of all) {
    const target = link.name === 'a' ? targets.get(fragmentOf(link)) : undefined;
    if (!target) continue;
    if (target.order < link.order) {
      back.add(link);
      continue;
    }
    const mark = shownMark(textWithin(link).trim());
    if (mark === null || !isNamedSo(link, target)) continue;
    const element = holderOf(target);
    if (element === null) continue;
    let note = indexes.get(element);
    if (note === undefined) {
      note = notes.length;
      notes.push({ element, mark });
      indexes.set(element, note);
    }
    marks.set(link, note);
  }
  // those of a list of footnotes that no mark leads to
  for (const element of all) {
    if (!isBlock(element) || !isNoteOfList(element) || indexes.has(element)) continue;
    indexes.set(element, notes.length);
    notes.push({ element, mark: shownMark(leadingMark(element)) ?? String(notes.length + 1) });
  }
  const holders = new Set(indexes.keys());
  return { notes, marks, holders, back: new Set([...back].filter(link => isWithin(link, holders))) };
}

function fragmentOf({ attributes }: HtmlElement): string {
  const { href } = attributes;
  if (href === undefined || !href.startsWith('#')) return '';
  try {
    return decodeURIComponent(href.slice(1));
  } catch {
    return href.slice(1);
  }
}

function isNamedSo(link: HtmlElement, target: HtmlElement): boolean {
  const { parent, attributes } = link;
  if (parent?.name === 'sup' || link.children.some(child => typeof child !== 'string' && child.name === 'sup'))
    return true;
  const names = [
    attributes.href,
    attributes.class,
    attributes.role,
    attributes.style,
    attributes.id,
    target.attributes.class,
  ];
  return names.some(name => name !== undefined && footnoteName.test(name));
}

/** Word's `<div style="mso-element:footnote">`, a list's item, else the paragraph that the target stands in. */
function holderOf(target: HtmlElement): HtmlElement | null {
  let paragraph: HtmlElement | null = null;
  for (let around: HtmlElement | null = target; around !== null; around = around.parent) {
    if (/^(?:footnote|endnote)$/.test(ownStyle(around, 'mso-element'))) return around;
    if (paragraph === null && isBlock(around)) paragraph = around;
    if (around.name === 'li' && paragraph !== null) return around;
  }
  // a page's whole body is no footnote
  return paragraph === null || /^(?:#root|html|body|main|article|table|ol|ul)$/.test(paragraph.name) ? null : paragraph;
}

/** A paragraph or an item right within `<section role="doc-endnotes">`, or within its list. */
function isNoteOfList({ name, parent }: HtmlElement): boolean {
  if (name !== 'p' && name !== 'li' && name !== 'aside') return false;
  const section = parent?.name === 'ol' || parent?.name === 'ul' ? parent.parent : parent;
  return section?.attributes.role === 'doc-endnotes';
}

function leadingMark(element: HtmlElement): string {
  const first = element.children.find(child => typeof child !== 'string' || child.trim() !== '');
  return first === undefined || typeof first === 'string' ? '' : textWithin(first).trim();
}

function isWithin({ parent }: HtmlElement, holders: ReadonlySet<HtmlElement>): boolean {
  for (let around = parent; around !== null; around = around.parent) if (holders.has(around)) return true;
  return false;
}
