import { SaxesParser } from 'saxes';
import { message } from '../../messages/message';
import { limits } from '../limits';
import { addWords, countAttribute, countElements, type MarkupCount, newCount } from '../markup-limits';
import { UnreadableDocument } from '../unreadable-document';

/** An element of XML, with what prefixes stand for told apart: a file may use any. */
export interface XmlElement {
  /** Without a prefix: "p" of "w:p". */
  readonly name: string;
  /** The address of its namespace, empty if it has none. */
  readonly space: string;
  /**
   * Those of the element's own namespace, or of none, by their bare names; others with the last part of their namespace's
   * address before: "relationships:id", "namespace:space" for xml:space.
   */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/**
 * The root element. Entities that a document defines itself are never expanded and nothing is fetched. Throws
 * `UnreadableDocument` where the text is no XML, nests too deeply, or has more elements than are read; `count` has those of
 * the file's other parts.
 */
export function readXml(text: string, count: MarkupCount = newCount()): XmlElement {
  countElements(text, count);
  const parser = new SaxesParser({ xmlns: true });
  const open: OpenElement[] = [];
  let root: XmlElement | null = null;
  parser.on('opentag', tag => {
    if (open.length >= limits.depth) throw new UnreadableDocument('too large', message`Its elements nest too deeply.`);
    const element: OpenElement = {
      name: tag.local,
      space: tag.uri,
      attributes: Object.fromEntries(
        Object.values(tag.attributes).map(({ local, uri, value }) => [attributeName(local, uri, tag.uri), value]),
      ),
      children: [],
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('attribute', () => countAttribute(count));
  const addText = (words: string) => {
    const within = open.at(-1);
    if (within) addWords(within.children, words);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  try {
    parser.write(text.replace(/^\ufeff/, '')).close();
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error;
    throw new UnreadableDocument('damaged', message`A part of it is no well-formed XML.`);
  }
  if (root === null) throw new UnreadableDocument('damaged', message`A part of it is empty.`);
  return root;
}

function attributeName(local: string, space: string, elementSpace: string): string {
  return space === '' || space === elementSpace ? local : `${space.split('/').at(-1)}:${local}`;
}

export function elementsIn({ children }: XmlElement): readonly XmlElement[] {
  return children.filter(child => typeof child !== 'string');
}

/** All words within, in order. */
export function textWithin(element: XmlElement): string {
  return element.children.map(child => (typeof child === 'string' ? child : textWithin(child))).join('');
}
