import { BookmarkEnd, BookmarkStart } from 'docx';
import type { PrintedDocument, PrintedParagraph, Run } from '../page/printed-document';
import type { Lists } from './lists';
import type { Look } from './look';
import type { Piece } from './paragraph';
import { RawElement } from './raw-element';
import { type Face, words } from './words';

/** The paragraphs that fields refer to. Bookmarks are named by counting, never by words of the draft. */
export interface References {
  /** A run as a field that follows the paragraph's number, null where it would show something else. */
  field(run: Run, look: Look, face: Face): Piece | null;
  /** A paragraph's words within its bookmark, if fields refer to it. */
  marked(paragraph: PrintedParagraph, children: readonly Piece[]): readonly Piece[];
}

export const noReferences: References = { field: () => null, marked: (_paragraph, children) => children };

export function referencesTo({ paragraphs }: PrintedDocument, lists: Lists): References {
  const byPath = new Map<string, PrintedParagraph>();
  for (const paragraph of paragraphs) {
    if (paragraph.path !== null && !byPath.has(paragraph.path)) byPath.set(paragraph.path, paragraph);
  }
  const bookmarks = new Map<PrintedParagraph, number>();
  for (const run of paragraphs.flatMap(({ runs }) => runs)) {
    const meant = byPath.get(run.refersTo ?? '');
    if (meant && lists.of.has(meant) && shown(meant) === run.text && !bookmarks.has(meant)) {
      bookmarks.set(meant, bookmarks.size + 1);
    }
  }
  return {
    field(run, look, face) {
      const meant = byPath.get(run.refersTo ?? '');
      const bookmark = meant && shown(meant) === run.text ? bookmarks.get(meant) : undefined;
      if (bookmark === undefined) return null;
      return new RawElement(
        'w:fldSimple',
        { 'w:instr': ` REF ${nameOf(bookmark)} \\n \\h ` },
        words(run.text, look, face),
      );
    },
    marked(paragraph, children) {
      const bookmark = bookmarks.get(paragraph);
      if (bookmark === undefined) return children;
      return [new BookmarkStart(nameOf(bookmark), bookmark), ...children, new BookmarkEnd(bookmark)];
    },
  };
}

/** A field shows a label without the dots at its end: 4 of "4.", (a) of "(a)". */
function shown({ label }: PrintedParagraph): string | null {
  if (label === null) return null;
  let end = label.length;
  while (label[end - 1] === '.') end--;
  return label.slice(0, end);
}

function nameOf(bookmark: number): string {
  return `_Ref${String(bookmark).padStart(8, '0')}`;
}
