import { closingLines } from '../page/closing-lines';
import type { FrontLine } from '../page/front-lines';
import { noBlock, type PrintedDocument, type PrintedParagraph, type PrintedRole } from '../page/printed-document';
import { rankOf } from '../page/rank';
import { escaped } from '../xml/write-xml';
import { anchorOf } from './anchors';
import { changedHtml, runsHtml } from './runs-html';

/**
 * A paragraph as one element of HTML: `<p class="resolution-item depth-2" data-block="17" id="OP4.a">`. Needs `documentStyle` around
 * it, and an element with the classes `resolution` and the document's `lang` and `dir`. All words are escaped. `frontLine` is what
 * it is if it stands above the text; a line that the masthead shows at its place is there and not shown.
 */
export function paragraphHtml(
  paragraph: PrintedParagraph,
  document: PrintedDocument,
  frontLine?: FrontLine | 'in-masthead',
): string {
  const { role, depth, block, label, runs } = paragraph;
  const element = elementOf[role] ?? 'p';
  const anchor = anchorOf(paragraph, document);
  const rank = frontLine === 'report' ? null : rankOf(paragraph, document.organ);
  const classes = [
    `resolution-${role} depth-${depth}`,
    ...(rank === null ? [] : [`rank-${rank}`]),
    ...(paragraph.change === undefined ? [] : [paragraph.change === 'in' ? 'is-new' : 'is-gone']),
    ...(frontLine === undefined ? [] : [`resolution-${frontLine}`]),
  ];
  const attributes = [
    `class="${classes.join(' ')}"`,
    ...(block === noBlock ? [] : [`data-block="${block}"`]),
    ...(anchor === null ? [] : [`id="${escaped(anchor)}"`]),
  ];
  const gone = paragraph.goneLabel ? changedHtml('out', labelHtml(paragraph.goneLabel)) : '';
  const own = label === null ? '' : changedHtml(paragraph.change ?? paragraph.labelChange, labelHtml(label));
  const labelled = gone || own ? `${[gone, own].filter(Boolean).join(' ')} ` : '';
  const [above, date] = closingLines(paragraph, document.language) ?? [];
  const words =
    above === undefined || date === undefined || runs.some(({ change }) => change !== undefined)
      ? runsHtml(runs, document, String(block))
      : `${escaped(above)} <span class="date">${escaped(date)}</span>`;
  return `<${element} ${attributes.join(' ')}>${labelled}${words}</${element}>`;
}

function labelHtml(label: string): string {
  return `<span class="label">${escaped(label)}</span>`;
}

/** What is no plain paragraph. */
const elementOf: Readonly<Partial<Record<PrintedRole, string>>> = { title: 'h1', heading: 'h2', annex: 'h2' };
