import { distribution } from '../../languages/furniture-words';
import type { PrintedDocument, PrintedParagraph, PrintedRole } from '../page/printed-document';
import { escaped } from '../xml/write-xml';
import { anchorOf } from './anchors';
import { runsHtml } from './runs-html';

/**
 * A paragraph as one element of HTML: `<p class="resolution-item depth-2" data-block="17" id="OP4.a">`. Needs `documentStyle` around
 * it, and an element with the classes `resolution` and the document's `lang` and `dir`. All words are escaped.
 */
export function paragraphHtml(paragraph: PrintedParagraph, document: PrintedDocument): string {
  const { role, depth, block, label, runs } = paragraph;
  const element = elementOf[role] ?? 'p';
  const anchor = anchorOf(paragraph, document);
  const id = anchor === null ? '' : ` id="${escaped(anchor)}"`;
  const labelled = label === null ? '' : `<span class="label">${escaped(label)}</span> `;
  const masthead = standsInMasthead(paragraph, document) ? ' resolution-in-masthead' : '';
  const attributes = `class="resolution-${role} depth-${depth}${masthead}" data-block="${block}"${id}`;
  return `<${element} ${attributes}>${labelled}${runsHtml(runs, document, String(block))}</${element}>`;
}

/** What is no plain paragraph. */
const elementOf: Readonly<Partial<Record<PrintedRole, string>>> = { title: 'h1', heading: 'h2', annex: 'h2' };

/** A line that says what the masthead of a whole page shows at its place: its symbol, its distribution. */
function standsInMasthead({ role, label, runs }: PrintedParagraph, { masthead }: PrintedDocument): boolean {
  if (role !== 'front' || label !== null) return false;
  const words = runs.map(({ text }) => text).join('');
  return words.replace(/\s/g, '') === masthead.symbol || (words.length < 40 && distribution.test(words));
}
