import { documentAddress } from '../catalogue/address';
import type { Catalogue } from '../catalogue/catalogue';
import type { CatalogueEntry } from '../catalogue/entry';
import { councilSeries, parseSymbol } from '../catalogue/symbol';
import type { LanguageCode } from '../languages/language';
import { languageOf, languages } from '../languages/languages';
import { writtenDate } from '../languages/written-date';
import type { Citation } from '../resolution/mentions';
import { type HoverWords, hoverWords } from './hover-words';
import { escapeMarkdown, markdownLink } from './markdown';

/**
 * What a hover on a citation says, in Markdown: the facts of the document where the catalogue has them, then links to
 * its text. Null for what bears no symbol of its own, as an article of the Charter or a treaty.
 */
export function citationHover(citation: Citation, language: LanguageCode, catalogue: Catalogue): string | null {
  if (citation.kind === 'charter' || citation.symbol.startsWith('TREATY/')) return null;
  const words = hoverWords[language];
  const entry = catalogue.find(citation.symbol);
  const symbol = entry?.symbol ?? citation.symbol;
  const paragraphs = [
    `**${escapeMarkdown(symbol)}**`,
    ...(entry
      ? [...yearSlip(citation, entry, words), factList(entry, language)]
      : unknown(citation, language, catalogue)),
    `${words.text}${words.colon}${textLinks(symbol, language)}`,
  ];
  return paragraphs.join('\n\n');
}

function yearSlip(citation: Citation, entry: CatalogueEntry, words: HoverWords): string[] {
  const cited = parseSymbol(citation.symbol)?.year ?? null;
  return cited === null || cited === entry.year ? [] : [words.wrongYear(cited, entry.year)];
}

/**
 * Of the Council's resolutions the catalogue means to have all, so a number that is missing deserves a word; other
 * series it does not pretend to know.
 */
function unknown(citation: Citation, language: LanguageCode, catalogue: Catalogue): string[] {
  if (parseSymbol(citation.symbol)?.series !== councilSeries) return [];
  const coverage = catalogue.coverage(councilSeries);
  if (!coverage) return [hoverWords[language].notInCatalogue];
  return [hoverWords[language].beyondCatalogue(escapeMarkdown(coverage.last), writtenDate(coverage.until, language))];
}

function factList(entry: CatalogueEntry, language: LanguageCode): string {
  const words = hoverWords[language];
  const draft = entry.draft === null ? null : markdownLink(entry.draft, documentAddress(entry.draft, language));
  const facts: readonly (readonly [label: string, value: string | null])[] = [
    entry.subject === null ? [words.agendaItem, escaped(entry.agendaItem)] : [words.subject, escaped(entry.subject)],
    [words.date, entry.date === null ? null : writtenDate(entry.date, language)],
    [words.meeting, entry.writtenProcedure ? words.writtenProcedure : (entry.meeting?.toString() ?? null)],
    [words.vote, adoption(entry, words)],
    [words.chapterVII, entry.chapterVII === null ? words.notKnown : entry.chapterVII ? words.yes : words.no],
    [words.draft, draft],
  ];
  return facts
    .filter(([, value]) => value !== null)
    .map(([label, value]) => `- ${label}${words.colon}${value}`)
    .join('\n');
}

/** Counts are given for votes alone: the table's "15, 0, 0" beside "without vote" is no vote that was taken. */
function adoption({ mode, vote }: CatalogueEntry, words: HoverWords): string | null {
  if (mode === 'without vote' || mode === 'acclamation') return words.modes[mode];
  if (vote === null) return mode === 'unanimous' ? words.modes.unanimous : null;
  return mode === 'unanimous' ? words.aside(words.counts(vote), words.modes.unanimous) : words.counts(vote);
}

/** The draft's own language first. */
function textLinks(symbol: string, language: LanguageCode): string {
  const others = languages.filter(({ code }) => code !== language);
  return [languageOf(language), ...others]
    .map(({ code, name }) => markdownLink(name, documentAddress(symbol, code)))
    .join(' · ');
}

function escaped(text: string | null): string | null {
  return text === null ? null : escapeMarkdown(text);
}
