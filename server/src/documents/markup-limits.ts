import { message } from '../messages/message';
import { limits } from './limits';
import { UnreadableDocument } from './unreadable-document';

/** What has been read of a file's markup, in all of its parts together. */
export interface MarkupCount {
  elements: number;
  attributes: number;
}

export function newCount(): MarkupCount {
  return { elements: 0, attributes: 0 };
}

/**
 * Counts what a part's markup opens: elements, comments and their like. Throws `UnreadableDocument` where there are more
 * than are read, before any of them is made: a tree takes fifty times the memory of its markup.
 */
export function countElements(text: string, count: MarkupCount): void {
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    if (text[at + 1] !== '/' && ++count.elements > limits.elements) throw tooManyElements();
  }
}

/** Throws where there are more than are read. Only a parser tells what is one. */
export function countAttribute(count: MarkupCount): void {
  if (++count.attributes > limits.attributes) throw tooManyElements();
}

export function tooManyElements(): UnreadableDocument {
  return new UnreadableDocument('too large', message`It has too many elements.`);
}

/** Words stand in one piece, however many references to characters, comments and sections part them. */
export function addWords(children: unknown[], words: string): void {
  const last = children.at(-1);
  if (typeof last === 'string') children[children.length - 1] = last + words;
  else children.push(words);
}
