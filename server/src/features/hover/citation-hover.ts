import type { Catalogue } from '../../catalogue/catalogue';
import { nameOf } from '../../catalogue/entries/entry-name';
import type { CatalogueEntry } from '../../catalogue/entry';
import { existence } from '../../catalogue/existence';
import { documentAddress } from '../../catalogue/symbols/address';
import { councilSeries, parseSymbol } from '../../catalogue/symbols/symbol';
import { writtenDate } from '../../languages/dates/written-date';
import { hoverWords } from '../../languages/hovers/hovers';
import type { LanguageCode } from '../../languages/language';
import { languageOf, languages } from '../../languages/languages';
import type { Citation } from '../../resolution/mentions';
import { inMarkdown } from '../../text/shown';
import { citedNumber } from '../cited-number';
import { factsOfEntry } from './facts-of-entry';
import { type GraphAddress, noGraph } from './graph-links';
import { inDirectionOf, isolatedIn, markdownLink } from './markdown';

/**
 * What a hover on a citation says, in Markdown: what the document is and of when, its facts where the catalogue has them,
 * then its symbol with links to its text. Null for what bears no symbol of its own, as an article of the Charter or a treaty.
 */
export function citationHover(
  citation: Citation,
  language: LanguageCode,
  catalogue: Catalogue,
  graph: GraphAddress = noGraph,
): string | null {
  if (citation.kind === 'charter' || citation.symbol.startsWith('TREATY/')) return null;
  const { colon } = hoverWords[language];
  const entry = catalogue.find(citation.symbol);
  const symbol = entry?.symbol ?? citation.symbol;
  const paragraphs = [
    headline(symbol, entry, language),
    ...(entry
      ? [...yearSlip(citation, entry, language), ...factsOfEntry(entry, language, catalogue, graph)]
      : unknown(citation, language, catalogue)),
    inDirectionOf(language, `${inMarkdown(symbol)}${colon}${textLinks(symbol, language)}`),
  ];
  return paragraphs.join('\n\n');
}

/** **1325 (2000)** · Women and peace and security · 31 October 2000 */
function headline(symbol: string, entry: CatalogueEntry | null, language: LanguageCode): string {
  const name = entry && nameOf(entry, language);
  const date = entry?.date ? writtenDate(entry.date, language) : null;
  const told = [name, date].flatMap(part => (part ? [isolatedIn(language, inMarkdown(part))] : []));
  return inDirectionOf(language, [`**${inMarkdown(citedNumber(symbol, language))}**`, ...told].join(' · '));
}

function yearSlip(citation: Citation, entry: CatalogueEntry, language: LanguageCode): string[] {
  const words = hoverWords[language];
  const cited = parseSymbol(citation.symbol)?.year ?? null;
  return cited === null || entry.year === null || cited === entry.year
    ? []
    : [inDirectionOf(language, words.wrongYear(cited, entry.year))];
}

/**
 * A document that the catalogue would know if there were one deserves a word; of the others only what the symbol tells by
 * its form.
 */
function unknown({ symbol }: Citation, language: LanguageCode, catalogue: Catalogue): string[] {
  const words = hoverWords[language];
  const form = catalogue.expected(symbol);
  const last = form?.series === councilSeries ? catalogue.completeness(councilSeries)?.last : undefined;
  const told =
    last === undefined
      ? [
          ...(existence(catalogue, symbol) === 'none' ? [words.notInCatalogue] : []),
          // the year in a Council resolution's symbol is what somebody wrote, and tells nothing
          ...(form?.years && form.series !== councilSeries ? [words.ofYears(...form.years)] : []),
        ]
      : [words.beyondCatalogue(inMarkdown(last), writtenDate(catalogue.date, language))];
  return told.map(sentence => inDirectionOf(language, sentence));
}

/** The draft's own language first. */
function textLinks(symbol: string, language: LanguageCode): string {
  const others = languages.filter(({ code }) => code !== language);
  return [languageOf(language), ...others]
    .map(({ code, name }) => markdownLink(name, documentAddress(symbol, code)))
    .join(' · ');
}
