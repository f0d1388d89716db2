import { anyTime, seriesOfDocument } from '../../drafting/rollover/series';
import { message } from '../../messages/message';
import type { CitationRule, ParagraphFinding } from '../rule';

/**
 * Of resolutions under one title the newest is cited. Texts cite an earlier one on purpose, most often. In a draft for a
 * session `superseded-citation` tells it.
 */
export const citationNewerText: CitationRule = {
  scope: 'citations',
  name: 'citation-newer-text',
  family: 'citations',
  severity: 'information',
  summary: 'a citation of a resolution that has a newer one under the same title',
  isOffAtFirst: true,
  find({ block, mentions, catalogue, draftSession, draftSymbol, draftDate }) {
    if (draftSession !== null) return [];
    const cited = new Set(mentions.citations.map(({ symbol }) => symbol));
    return mentions.citations.flatMap(({ kind, symbol, start, end }): ParagraphFinding[] => {
      const all = kind === 'resolution' ? (seriesOfDocument(catalogue, symbol, anyTime)?.after() ?? []) : [];
      // the draft may be one of them; what it could not cite yet is left out by its date
      const own = draftSymbol === null ? -1 : all.indexOf(draftSymbol);
      const later = (own < 0 ? all : all.slice(0, own)).filter(each => isBefore(catalogue.find(each)?.date, draftDate));
      const newest = later.at(-1);
      if (newest === undefined || later.some(other => cited.has(other))) return [];
      const [number, newNumber] = [symbol, newest].map(each => each.split('RES/')[1]);
      const at = number === undefined ? -1 : block.logical.text.slice(start, end).indexOf(number);
      const place = { start: start + at, end: start + at + (number?.length ?? 0) };
      return [
        {
          severity: 'information',
          message: message`${newest} is the newest under the title of ${symbol}.`,
          start,
          end,
          // its date is told by itself then
          fixes:
            at < 0 || newNumber === undefined
              ? []
              : [{ unsure: true, title: message`Change to ${newNumber}`, ...place, newText: newNumber }],
        },
      ];
    });
  },
};

/** A draft that bears a year alone may be of any day of it. */
function isBefore(date: string | null | undefined, draftDate: string | null): boolean {
  return typeof date === 'string' && (draftDate === null || date < draftDate);
}
