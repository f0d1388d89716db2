import { documentAddress } from '../../catalogue/address';
import type { Catalogue } from '../../catalogue/catalogue';
import type { CatalogueEntry } from '../../catalogue/entry';
import { entryName } from '../../catalogue/entry-name';
import { existence } from '../../catalogue/existence';
import { councilSeries, parseSymbol } from '../../catalogue/symbol';
import type { LanguageCode } from '../../languages/language';
import { languageOf, languages } from '../../languages/languages';
import { writtenDate } from '../../languages/written-date';
import type { Citation } from '../../resolution/mentions';
import { inMarkdown } from '../../text/shown';
import { committeeName } from './committee-names';
import { inDirectionOf, markdownLink } from './markdown';
import { type HoverWords, hoverWords } from './words';

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
    `**${inMarkdown(symbol)}**`,
    ...(entry
      ? [...yearSlip(citation, entry, language), factList(entry, language, catalogue)]
      : unknown(citation, language, catalogue)),
    inDirectionOf(language, `${words.text}${words.colon}${textLinks(symbol, language)}`),
  ];
  return paragraphs.join('\n\n');
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

function factList(entry: CatalogueEntry, language: LanguageCode, catalogue: Catalogue): string {
  const words = hoverWords[language];
  const facts: readonly (readonly [label: string, value: string | null])[] = [
    named(entry, language),
    [words.date, entry.date === null ? null : writtenDate(entry.date, language)],
    [words.meeting, entry.writtenProcedure ? words.writtenProcedure : meeting(entry, language)],
    [words.committee, escaped(committeeName(entry.committee, language))],
    [words.vote, adoption(entry, words)],
    [words.votedAgainst, listed(entry.voteNames?.against, words)],
    [words.abstained, listed(entry.voteNames?.abstaining, words)],
    ...chapterSeven(entry, words),
    [words.draft, entry.draft === null ? null : linkedDraft(entry.draft, language)],
    ...cites(entry, words, catalogue),
    [words.source, sourcesOf(entry, language, catalogue)],
  ];
  return facts
    .filter(([, value]) => value !== null)
    .map(([label, value]) => `- ${inDirectionOf(language, `${label}${words.colon}${value}`)}`)
    .join('\n');
}

/** Both on one line, for a hover that is longer than VS Code's has to be scrolled. */
function cites({ symbol }: CatalogueEntry, words: HoverWords, catalogue: Catalogue): readonly [string, string][] {
  const counts = [
    [words.cites, catalogue.cites(symbol).length],
    [words.citedBy, catalogue.citedBy(symbol).length],
  ] as const;
  const [first, second] = counts.filter(([, count]) => count > 0);
  if (!first) return [];
  const behind = second ? ` · ${second[0]}${words.colon}${words.documents(second[1])}` : '';
  return [[first[0], words.documents(first[1]) + behind]];
}

/** "my documents.csv · United Nations (30 June 2026)": the day up to which these facts reach. */
function sourcesOf({ symbol }: CatalogueEntry, language: LanguageCode, catalogue: Catalogue): string {
  const words = hoverWords[language];
  return catalogue
    .sourcesOf(symbol)
    .map(({ name, date }) => {
      const shown = name === 'United Nations' ? words.unitedNations : inMarkdown(name);
      return date === '' ? shown : words.aside(shown, writtenDate(date, language));
    })
    .join(' · ');
}

function named(entry: CatalogueEntry, language: LanguageCode): readonly [string, string | null] {
  const words = hoverWords[language];
  const name = entryName(entry, language);
  return name ? [words[name.kind], inMarkdown(name.text)] : [words.title, null];
}

/** A/80/534, para. 7: only the symbol leads to a document, and of "A/76/L.17 and A/76/L.17/Add.1" each. */
function linkedDraft(draft: string, language: LanguageCode): string {
  const { paragraph, and } = hoverWords[language];
  return draft
    .split(/((?:^|(?<= ))[A-Z]+(?:\/[\w.-]*\w)+(?:\. \d+)?)/)
    .map((text, index) => {
      if (index % 2 === 1) return markdownLink(text, documentAddress(text, language));
      const told = text.replace(/, para\. (\d+)/, (_, number: string) => paragraph(number)).replace(/^ and $/, and);
      return inMarkdown(told);
    })
    .join('');
}

function listed(names: readonly string[] | undefined, { comma }: HoverWords): string | null {
  return names === undefined || names.length === 0 ? null : inMarkdown(names.join(comma));
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
  const named = mode === null || mode === 'vote' ? null : words.modes[mode];
  if (vote === null) return named;
  return named === null ? words.counts(vote) : words.aside(words.counts(vote), named);
}

/** The draft's own language first. */
function textLinks(symbol: string, language: LanguageCode): string {
  const others = languages.filter(({ code }) => code !== language);
  return [languageOf(language), ...others]
    .map(({ code, name }) => markdownLink(name, documentAddress(symbol, code)))
    .join(' · ');
}

function escaped(text: string | null): string | null {
  return text === null ? null : inMarkdown(text);
}
