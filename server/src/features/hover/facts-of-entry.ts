import type { Catalogue } from '../../catalogue/catalogue';
import type { CatalogueEntry } from '../../catalogue/entry';
import { documentAddress } from '../../catalogue/symbols/address';
import { writtenDate } from '../../languages/dates/written-date';
import type { HoverWords } from '../../languages/hovers/hover-words';
import { hoverWords } from '../../languages/hovers/hovers';
import type { LanguageCode } from '../../languages/language';
import { committeeName } from '../../languages/pages/committee-names';
import { inMarkdown } from '../../text/shown';
import { type GraphAddress, graphLink } from './graph-links';
import { inDirectionOf, markdownLink } from './markdown';

/** What is known of a document beside its name and date: how it was adopted, who was against, what it cites, whose facts these are. */
export function factsOfEntry(
  entry: CatalogueEntry,
  language: LanguageCode,
  catalogue: Catalogue,
  graph: GraphAddress,
): readonly string[] {
  const words = hoverWords[language];
  const told = (facts: readonly (readonly [label: string, value: string | null])[]) =>
    facts.flatMap(([label, value]) => (value === null ? [] : [`${label}${words.colon}${value}`]));
  const adopted = told([
    [words.meeting, entry.writtenProcedure ? words.writtenProcedure : meeting(entry, language)],
    [words.committee, escaped(committeeName(entry.committee, language))],
    [words.vote, adoption(entry, words)],
    // "no" says nothing that one would have asked
    [words.chapterVII, entry.chapterVII ? words.yes : null],
    [words.draft, entry.draft === null ? null : linkedDraft(entry.draft, language)],
  ]);
  const voters = told([
    [words.votedAgainst, listed(entry.voteNames?.against, words)],
    [words.abstained, listed(entry.voteNames?.abstaining, words)],
  ]);
  const lines = [
    adopted.join(' · '),
    voters.join(' · '),
    citing(entry, words, catalogue, graph).join(' · '),
    `${words.source}${words.colon}${sourcesOf(entry, language, catalogue)}`,
  ];
  return lines.filter(line => line !== '').map(line => inDirectionOf(language, line));
}

function citing({ symbol }: CatalogueEntry, words: HoverWords, catalogue: Catalogue, graph: GraphAddress): string[] {
  const sides = [
    [words.cites, catalogue.cites(symbol).length, 'cited'],
    [words.citedBy, catalogue.citedBy(symbol).length, 'citing'],
  ] as const;
  return sides
    .filter(([, count]) => count > 0)
    .map(([label, count, side]) => graphLink(`${label}${words.colon}${words.documents(count)}`, side, graph));
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

/** Counts are given for votes alone: the table's "15, 0, 0" beside "without vote" is no vote that was taken. */
function adoption({ mode, vote }: CatalogueEntry, words: HoverWords): string | null {
  if (mode === 'without vote' || mode === 'acclamation') return words.modes[mode];
  const named = mode === null || mode === 'vote' ? null : words.modes[mode];
  if (vote === null) return named;
  return named === null ? words.counts(vote) : words.aside(words.counts(vote), named);
}

function escaped(text: string | null): string | null {
  return text === null ? null : inMarkdown(text);
}
