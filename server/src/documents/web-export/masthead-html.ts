import type { MastheadLines } from '../page/masthead-lines';
import { escaped } from '../xml/write-xml';

/**
 * The first page's head as the UN prints it: who publishes and the symbol above a rule, whose document it is and its
 * distribution, date and original above another. The emblem is protected, and its room stays free. Empty where the page has
 * no such head.
 */
export function mastheadHtml({ isShown, unitedNations, organ, symbol, beside }: MastheadLines): string {
  if (!isShown) return '';
  const [first = '', ...rest] = symbol;
  const numbered =
    symbol === '' ? '' : `<bdi><span class="series">${escaped(first)}</span>${escaped(rest.join(''))}</bdi>`;
  return [
    '<header class="resolution-masthead" role="banner">',
    line('publisher', escaped(unitedNations)),
    line('symbol', numbered),
    line('organ', escaped(organ)),
    `<div class="beside">${beside.map(text => line('', `<bdi>${escaped(text)}</bdi>`)).join('')}</div>`,
    '</header>',
  ].join('');
}

function line(name: string, html: string): string {
  return `<p${name === '' ? '' : ` class="${name}"`}>${html}</p>`;
}
