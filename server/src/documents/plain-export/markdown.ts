import { openingFace } from '../../languages/openings/opening-face';
import type { PrintedDocument, PrintedParagraph, PrintedRole, Run } from '../page/printed-document';
import type { Writer } from '../write-document';
import { escapedLineStart, escapedMarkdown } from './escape-markdown';

/**
 * Writes Markdown: opening phrases slanted or bold, footnotes as `[^1]`. Labels stay text, as diplomats cite them, and no word of
 * the draft becomes a mark, a list, a link or HTML.
 */
export const writeMarkdown: Writer = async document => new TextEncoder().encode(markdown(document));

export function markdown(document: PrintedDocument): string {
  const paragraphs = document.paragraphs.map(paragraph => writeParagraph(paragraph, document));
  const notes = document.notes.map(({ runs }, index) => `[^${index + 1}]: ${writeRuns(runs, document)}`);
  const lines = [...paragraphs, ...notes].filter(line => line !== '');
  return lines.length === 0 ? '' : `${lines.join('\n\n')}\n`;
}

const headings: Readonly<Partial<Record<PrintedRole, string>>> = { title: '# ', heading: '## ', annex: '## ' };

function writeParagraph({ role, label, runs }: PrintedParagraph, document: PrintedDocument): string {
  // "5 Encourages": only its verb tells that a bare number is a label, and marks would hide that
  const bare = label !== null && /^\d+$/.test(label);
  const words = writeRuns(bare ? runs.map(withoutOpening) : runs, document);
  const labelled = label === null ? words : `${escapedMarkdown(oneLine(label))} ${words}`.trimEnd();
  return labelled === '' ? '' : (headings[role] ?? '') + escapedLineStart(labelled);
}

function withoutOpening({ text, note }: Run): Run {
  return note === undefined ? { text } : { text, note };
}

/** The footnotes' marks are Markdown's own, whatever the draft has. */
function writeRuns(runs: readonly Run[], document: PrintedDocument): string {
  const written = runs.map(({ text, opening, note }) => {
    if (note !== undefined) return `[^${note + 1}]`;
    return opening ? emphasized(text, document) : escapedMarkdown(text);
  });
  return oneLine(written.join(''));
}

/** Blanks stand outside the marks, where Markdown wants them. */
function emphasized(text: string, { language, organ }: PrintedDocument): string {
  const words = text.trim();
  if (words === '') return text;
  const { italic, bold } = openingFace(language, organ);
  const mark = (bold ? '**' : '') + (italic ? '*' : '');
  const [before, behind] = text.split(words);
  return (before ?? '') + mark + escapedMarkdown(words) + [...mark].reverse().join('') + (behind ?? '');
}

function oneLine(words: string): string {
  return words.replace(/[\t\n\v\f\r \u0085\u2028\u2029]+/g, ' ').trim();
}
