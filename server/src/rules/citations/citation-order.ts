import { parseSymbol } from '../../catalogue/symbols/symbol';
import { betweenCitations } from '../../languages/citing/between-citations';
import { type Message, message } from '../../messages/message';
import type { Citation } from '../../resolution/mentions';
import type { CitationRule, CitingParagraph, ParagraphFinding } from '../rule';

/** A list of resolutions counts upwards, or downwards throughout, and names each once: "1325 (2000), 1820 (2008)". */
export const citationOrder: CitationRule = {
  scope: 'citations',
  name: 'citation-order',
  family: 'citations',
  severity: 'information',
  summary: 'a list out of order, or with a repeat',
  find: context =>
    listsOf(context).flatMap(list => {
      const twice = repeats(list);
      return twice.length > 0 ? twice : breaks(list);
    }),
};

function listsOf(context: CitingParagraph): readonly (readonly Citation[])[] {
  const lists: Citation[][] = [];
  for (const citation of context.mentions.citations) {
    const before = lists.at(-1)?.at(-1);
    if (before && goesOn(context, before, citation)) lists.at(-1)!.push(citation);
    else lists.push([citation]);
  }
  return lists;
}

function repeats(list: readonly Citation[]): ParagraphFinding[] {
  const named = new Set<string>();
  return list
    .filter(({ symbol }) => named.has(symbol) || !named.add(symbol))
    .map(citation => finding(citation, message`${citation.symbol} stands in this list twice.`));
}

/** The first that stands neither in the one order nor in the other. */
function breaks(list: readonly Citation[]): ParagraphFinding[] {
  const steps = list
    .slice(1)
    .map((citation, index) => Math.sign(orderOf(citation.symbol) - orderOf(list[index]!.symbol)));
  if (!steps.includes(1) || !steps.includes(-1)) return [];
  const usual = steps.filter(step => step > 0).length >= steps.length / 2 ? 1 : -1;
  const at = steps.indexOf(-usual);
  const citation = list[at + 1]!;
  return [
    finding(citation, message`${citation.symbol} stands behind ${list[at]!.symbol}, out of the order of this list.`),
  ];
}

function finding({ start, end }: Citation, message: Message): ParagraphFinding {
  return { severity: 'information', message, start, end, fixes: [] };
}

/** Between two numbers of one list stand a comma or a word at most. */
function goesOn({ block }: CitingParagraph, before: Citation, citation: Citation): boolean {
  if (parseSymbol(before.symbol)?.series !== 'S/RES' || parseSymbol(citation.symbol)?.series !== 'S/RES') return false;
  const between = block.logical.text.slice(before.end, citation.start);
  return between.length <= 12 && betweenCitations().test(between);
}

function orderOf(symbol: string): number {
  return Number(parseSymbol(symbol)?.number ?? 0);
}
