import { formatOf } from '../formats';
import type { LeftOut, Note, ReadOptions } from '../read-document';
import { plainRun, type Run, type RunParagraph } from '../runs/run';
import { UnreadableDocument } from '../unreadable-document';
import { readPage } from '../web/read';
import type { WordPackage } from './package';

/** A page of HTML that Word shows at its place (`altChunk`), with its footnotes among the text's; null where it cannot be read. */
export function insertedPage(
  id: string,
  file: WordPackage,
  { notes, leftOut }: { readonly notes: Note[]; readonly leftOut: LeftOut[] },
  options: ReadOptions,
): readonly RunParagraph[] | null {
  try {
    const bytes = file.bytesOf(id);
    if (bytes === null || formatOf(bytes) !== 'html') return null;
    const page = readPage(bytes, options);
    const before = notes.length;
    notes.push(...page.notes);
    leftOut.push(...page.leftOut);
    return page.paragraphs.map(({ words, label, notes: marks, place }) => {
      let from = 0;
      const runs = marks.map(({ at, note }): Run => {
        const text = words.slice(from, at);
        from = at;
        return { ...plainRun, text, note: before + note };
      });
      return { runs: [...runs, { ...plainRun, text: words.slice(from) }], label, place };
    });
  } catch (error) {
    if (error instanceof UnreadableDocument) return null;
    throw error;
  }
}
