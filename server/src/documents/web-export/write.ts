import { frontLines } from '../page/front-lines';
import { mastheadLines } from '../page/masthead-lines';
import type { PrintedDocument } from '../page/printed-document';
import { withAnswers } from '../page/with-answers';
import type { WriteOptions, Writer } from '../write-document';
import { escaped } from '../xml/write-xml';
import { changesStyle } from './changes-style';
import { mastheadHtml } from './masthead-html';
import { mastheadStyle } from './masthead-style';
import { lineNumbersStyle, pageStyle } from './page-style';
import { paragraphHtml } from './paragraph-html';
import { runsHtml } from './runs-html';
import { documentStyle } from './style';

/** Writes HTML: one file that fetches nothing and runs nothing, laid out as the UN prints it. */
export const writeWebPage: Writer = async (document, options) => new TextEncoder().encode(webPage(document, options));

export function webPage(draft: PrintedDocument, options: WriteOptions): string {
  const document = withAnswers(draft, options.masthead);
  const { language, rightToLeft, paragraphs, masthead } = document;
  const head = mastheadLines(document, options.masthead);
  const front = frontLines(
    paragraphs.filter(({ block }) => !head.blocks.has(block)),
    document,
  );
  return [
    '<!DOCTYPE html>',
    `<html lang="${language}" dir="${rightToLeft ? 'rtl' : 'ltr'}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escaped(titleOf(document))}</title>`,
    `<style>${documentStyle}${mastheadStyle}${pageStyle(options, masthead.symbol)}${options.lineNumbers ? lineNumbersStyle : ''}${options.trackedBy ? changesStyle : ''}</style>`,
    '</head>',
    '<body>',
    `<main class="resolution${options.lineNumbers ? ' numbered-lines' : ''}" lang="${language}" dir="${rightToLeft ? 'rtl' : 'ltr'}">`,
    mastheadHtml(head),
    ...paragraphs.map(paragraph =>
      paragraphHtml(paragraph, document, head.blocks.has(paragraph.block) ? 'in-masthead' : front.get(paragraph)),
    ),
    notesHtml(document),
    '</main>',
    '</body>',
    '</html>',
    '',
  ]
    .filter(part => part !== '')
    .join('\n');
}

/** As a browser names the page: its title, else its symbol. */
function titleOf({ paragraphs, masthead }: PrintedDocument): string {
  const title = paragraphs.find(({ role, change }) => role === 'title' && change !== 'out');
  const words =
    title?.runs.map(({ text, note, change }) => (note === undefined && change !== 'out' ? text : '')).join('') ?? '';
  return words || masthead.symbol || 'Draft resolution';
}

/** Footnotes at the end, each with a way back to its first mark. */
function notesHtml(document: PrintedDocument): string {
  const { notes, paragraphs } = document;
  if (notes.length === 0) return '';
  const firstMarks = new Map<number, string>();
  for (const { block, runs } of paragraphs) {
    for (const [index, { note }] of runs.entries()) {
      if (note !== undefined && !firstMarks.has(note)) firstMarks.set(note, `note-mark-${block}-${index}`);
    }
  }
  const written = notes.map(({ mark, runs }, index) => {
    const back = firstMarks.get(index);
    const shown = back === undefined ? escaped(mark) : `<a href="#${back}">${escaped(mark)}</a>`;
    const words = runsHtml(runs, document, `note-${index}`);
    return `<p id="note-${index + 1}"><sup class="note-mark">${shown}</sup> ${words}</p>`;
  });
  return `<section class="resolution-notes" role="doc-endnotes">\n${written.join('\n')}\n</section>`;
}
