import type { DocumentLink } from 'vscode-languageserver-types';
import type { Block } from '../../blocks/block';
import { charterAddress, documentAddress } from '../../catalogue/symbols/address';
import type { LanguageCode } from '../../languages/language';
import { keptByBlock } from '../../resolution/kept';
import type { Mentions } from '../../resolution/mentions';
import { rangeOf } from '../../resolution/placement';
import type { Resolution } from '../../resolution/resolution';
import { toSourceSpans } from '../../text/logical-text';
import { madeOnce } from '../../text/made-when-asked';
import type { Span } from '../../text/position';
import { rightToLeftLines } from '../right-to-left-lines';

/** A link in a block's source. */
interface PlacedLink {
  readonly span: Span;
  readonly target: string;
  readonly tooltip: string;
}

/**
 * Every citation and symbol as a link to the UN's own text in the draft's language, and the addresses that stand in the
 * text. What line ends or page furniture cut is a link for each part. Lines that are read from right to left have none:
 * hover and definition lead from there.
 */
export function documentLinks(resolution: Resolution): DocumentLink[] {
  const links: DocumentLink[] = [];
  for (const index of resolution.blocks.keys()) {
    for (const { span, target, tooltip } of linksOf(resolution, index)) {
      links.push({ range: rangeOf(resolution, index, span), target, tooltip });
    }
  }
  return links;
}

const none: readonly PlacedLink[] = [];

const linksOf = keptByBlock((block, mentions, language): readonly PlacedLink[] => {
  const links = [
    ...citationLinks(block, mentions, language),
    ...symbolLinks(block, language),
    ...addressLinks(block.source),
  ];
  if (links.length === 0) return none;
  const isInOnePiece = rightToLeftLines(block.source);
  return links.filter(({ span }) => !isInOnePiece(span.start));
});

function citationLinks(block: Block, { citations }: Mentions, language: LanguageCode): PlacedLink[] {
  const links: PlacedLink[] = [];
  for (const { symbol, kind, start, end } of citations) {
    // a treaty by its name bears no symbol
    if (symbol.startsWith('TREATY/')) continue;
    const target = kind === 'charter' ? charterAddress(language) : documentAddress(symbol, language);
    const tooltip = kind === 'charter' ? 'un.org' : symbol;
    for (const span of toSourceSpans(block.logical, start, end)) links.push({ span, target, tooltip });
  }
  return links;
}

/** The draft's own symbol, in a running head: "S/RES/2185 (2014)". */
const symbolLine = /^(?:[A-Z]{1,4}\/)+[A-Z0-9./-]*\d[A-Z0-9./-]*(?: ?\(\d{4}\)|\([A-Z-]+\))?/;

function symbolLinks(block: Block, language: LanguageCode): PlacedLink[] {
  const links: PlacedLink[] = [];
  for (const { kind, text, span } of block.furniture) {
    const written = kind === 'furniture' ? symbolLine.exec(text)?.[0] : undefined;
    const at = written === undefined ? -1 : block.source.indexOf(written, span.start);
    if (written === undefined || at < 0 || at >= span.end) continue;
    const symbol = written.replace(/\s+/g, '');
    links.push({
      span: { start: at, end: at + written.length },
      target: documentAddress(symbol, language),
      tooltip: symbol,
    });
  }
  return links;
}

const loneSurrogate = madeOnce(() => /\p{Surrogate}/gu);
const address = /https?:\/\/[^\s<>"“”«»‘’\u3000-\u303f\uff00-\uffef]+/g;

function addressLinks(source: string): PlacedLink[] {
  if (!source.includes('://')) return [];
  const links: PlacedLink[] = [];
  for (const found of source.matchAll(address)) {
    const written = withoutPunctuation(found[0]);
    const [, host] = /^https?:\/\/([^/?#]+)/.exec(written) ?? [];
    if (!host) continue;
    links.push({
      span: { start: found.index, end: found.index + written.length },
      target: encodeURI(written.replace(loneSurrogate(), '\ufffd')).replace(/%25(?=[0-9A-F]{2})/gi, '%'),
      tooltip: host,
    });
  }
  return links;
}

/** What ends the sentence and closes the bracket around an address is no part of it. */
function withoutPunctuation(written: string): string {
  let unopened = written.split(')').length - written.split('(').length;
  let end = written.length;
  for (; end > 0; end--) {
    const last = written[end - 1]!;
    if (last === ')' && unopened > 0) unopened--;
    else if (!/[.,;:!?\]}>'،؛]/.test(last)) break;
  }
  return written.slice(0, end);
}
