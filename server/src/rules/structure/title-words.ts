import type { CatalogueEntry } from '../../catalogue/entry';
import { foldedWords } from '../../catalogue/search/search-words';
import { message } from '../../messages/message';
import { madeOnce } from '../../text/made-when-asked';
import type { CitationRule, ParagraphFinding } from '../rule';
import { adoptedText } from './adopted-text';

/** "75/111. ", "54/13 ", "2021/14 - ", "75/111. - ", "75/111 A." */
const numberAndMarks = madeOnce(
  () => /^(?:[A-Z/.]{2,12})?[\dS-]{1,5}\/\d{1,4}(?: ?[A-Z]{1,2}(?![\p{L}]))?[\s.\-–—\u00a0]*/u,
);

/** The title of an adopted text is the one that it was adopted under. */
export const titleWords: CitationRule = {
  scope: 'citations',
  name: 'title-words',
  family: 'structure',
  severity: 'warning',
  summary: 'a title, or a year in it, that is not the document’s',
  find(paragraph) {
    const { block, language, draftSymbol, layout } = paragraph;
    // of a page, a title's lines may stand apart
    if (block.kind !== 'title' || layout !== 'flowing') return [];
    const entry = adoptedText(paragraph);
    const { text } = block.logical;
    if (entry?.series === 'S/RES') return wrongYear(text, entry);
    const title = entry?.titles[language];
    if (title === undefined) return [];
    const start = numberAndMarks().exec(text)?.[0].length ?? 0;
    const written = text.slice(start).trimEnd();
    if (start === 0 || written === '' || sameWords(written, title)) return [];
    const place = { start, end: start + written.length };
    return [
      {
        severity: 'information',
        message: message`The title of ${draftSymbol!} is “${title}”.`,
        ...place,
        fixes: [{ unsure: true, title: message`Write “${title}”`, ...place, newText: title }],
      },
    ];
  },
};

/** "Resolution 2185 (2015)": the number and the year of a Council resolution belong together. */
function wrongYear(text: string, { year, symbol }: CatalogueEntry): readonly ParagraphFinding[] {
  const written = /\(((?:19|20)\d\d)\)/.exec(text);
  if (!written || year === null || Number(written[1]) === year) return [];
  const number = /\d+/.exec(symbol)?.[0] ?? symbol;
  const place = { start: written.index + 1, end: written.index + 5 };
  return [
    {
      severity: 'warning',
      message: message`Resolution ${number} is of ${year}, not ${Number(written[1])}.`,
      ...place,
      fixes: [{ title: message`Change the year to ${year}`, ...place, newText: String(year) }],
    },
  ];
}

/**
 * Whatever marks, capitals and accents. A footnote's mark, or the letter of a part, may stand behind; and what is a part of
 * the title alone may be still being typed.
 */
function sameWords(written: string, title: string): boolean {
  const [a, b] = [foldedWords(written), foldedWords(title)].map(words => words.replaceAll(' ', ''));
  return a!.startsWith(b!) || b!.startsWith(a!);
}
