import type { PrintedDocument, PrintedParagraph } from '../page/printed-document';

/**
 * What links within the page lead to: the paragraph's path, "OP4(a)" as `OP4.a`; null where it has none, or where a paragraph
 * above bears the same, as in a second part that is numbered anew.
 */
export function anchorOf(paragraph: PrintedParagraph, document: PrintedDocument): string | null {
  if (paragraph.path === null) return null;
  return bearers(document).get(paragraph.path) === paragraph.block ? anchorOfPath(paragraph.path) : null;
}

function anchorOfPath(path: string): string {
  return path.replace(/[()\s]+/g, '.').replace(/\.$/, '');
}

const known = new WeakMap<PrintedDocument, ReadonlyMap<string, number>>();

/** The first paragraph of each path, told once a document. */
function bearers(document: PrintedDocument): ReadonlyMap<string, number> {
  const found = known.get(document);
  if (found) return found;
  const first = new Map<string, number>();
  for (const { path, block } of document.paragraphs) {
    if (path !== null && !first.has(path)) first.set(path, block);
  }
  known.set(document, first);
  return first;
}
