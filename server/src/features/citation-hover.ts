import { documentAddress } from '../catalogue/address';
import type { Catalogue } from '../catalogue/catalogue';
import type { CatalogueEntry } from '../catalogue/entry';
import { fromForm } from '../catalogue/from-form';
import { councilSeries, parseSymbol, seriesOf } from '../catalogue/symbol';
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
      ? [...yearSlip(citation, entry, words), factList(entry, language, catalogue)]
      : unknown(citation, language, catalogue)),
    `${words.text}${words.colon}${textLinks(symbol, language)}`,
  ];
  return paragraphs.join('\n\n');
}

function yearSlip(citation: Citation, entry: CatalogueEntry, words: HoverWords): string[] {
  const cited = parseSymbol(citation.symbol)?.year ?? null;
  return cited === null || entry.year === null || cited === entry.year ? [] : [words.wrongYear(cited, entry.year)];
}

/**
 * A document that the catalogue would know if there were one deserves a word; of the others only what the symbol tells by
 * its form.
 */
function unknown({ symbol }: Citation, language: LanguageCode, catalogue: Catalogue): string[] {
  const words = hoverWords[language];
  const formed = fromForm(symbol);
  const series = seriesOf(symbol);
  const coverage = series === councilSeries ? catalogue.coverage(series) : undefined;
  if (coverage) return [words.beyondCatalogue(escapeMarkdown(coverage.last), writtenDate(coverage.until, language))];
  if (!formed) return [];
  return [...(catalogue.wouldKnow(symbol) ? [words.notInCatalogue] : []), words.ofYears(...formed.years)];
}

function factList(entry: CatalogueEntry, language: LanguageCode, catalogue: Catalogue): string {
  const words = hoverWords[language];
  const linked = (symbol: string | null) =>
    symbol === null
      ? null
      : /^[A-Z]+\//.test(symbol)
        ? markdownLink(symbol, documentAddress(symbol, language))
        : escapeMarkdown(symbol);
  const counted = (count: number) => (count === 0 ? null : words.documents(count));
  const facts: readonly (readonly [label: string, value: string | null])[] = [
    named(entry, language),
    [words.date, entry.date === null ? null : writtenDate(entry.date, language)],
    [words.meeting, entry.writtenProcedure ? words.writtenProcedure : meeting(entry, language)],
    [words.committee, escaped(entry.committee)],
    [words.vote, adoption(entry, words)],
    ...chapterSeven(entry, words),
    [words.draft, linked(entry.draft)],
    [words.cites, counted(catalogue.cites(entry.symbol).length)],
    [words.citedBy, counted(catalogue.citedBy(entry.symbol).length)],
  ];
  return facts
    .filter(([, value]) => value !== null)
    .map(([label, value]) => `- ${label}${words.colon}${value}`)
    .join('\n');
}

function named(entry: CatalogueEntry, language: LanguageCode): readonly [string, string | null] {
  const words = hoverWords[language];
  const title = entry.titles[language] ?? entry.titles.en;
  if (title !== undefined) return [words.title, escapeMarkdown(title)];
  return entry.subject === null
    ? [words.agendaItem, escaped(entry.agendaItem)]
    : [words.subject, escaped(entry.subject)];
}

function meeting({ meeting: number, meetingRecord }: CatalogueEntry, language: LanguageCode): string | null {
  if (meetingRecord !== null) return markdownLink(meetingRecord, documentAddress(meetingRecord, language));
  return number?.toString() ?? null;
}

/** Only the Council acts under Chapter VII, and only in its resolutions. */
function chapterSeven({ series, chapterVII }: CatalogueEntry, words: HoverWords): readonly [string, string][] {
  if (series !== councilSeries) return [];
  return [[words.chapterVII, chapterVII === null ? words.notKnown : chapterVII ? words.yes : words.no]];
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
