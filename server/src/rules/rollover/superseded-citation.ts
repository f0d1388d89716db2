import { seriesOfDocument } from '../../drafting/rollover/series';
import { message } from '../../messages/message';
import type { CitationRule, ParagraphFinding } from '../rule';

/** The first session of the Assembly opened in the year behind this one. */
const beforeAssembly = 1945;

/** Of resolutions under one title the last is cited, or the row of them to the last. */
export const supersededCitation: CitationRule = {
  scope: 'citations',
  name: 'superseded-citation',
  family: 'rollover',
  severity: 'hint',
  summary: 'a citation of a resolution that another has followed under the same title',
  find({ mentions, catalogue, draftSession }) {
    if (draftSession === null) return [];
    const bound = { nextSession: draftSession, nextYear: draftSession + beforeAssembly, isResumed: false };
    const cited = new Set(mentions.citations.map(({ symbol }) => symbol));
    return mentions.citations.flatMap(({ kind, symbol, start, end }): ParagraphFinding[] => {
      const later = kind === 'resolution' ? (seriesOfDocument(catalogue, symbol, bound)?.after() ?? []) : [];
      const newest = later.at(-1);
      if (newest === undefined || later.some(other => cited.has(other))) return [];
      const told = message`${newest} has followed ${symbol} under the same title.`;
      return [{ severity: 'hint', message: told, start, end, fixes: [] }];
    });
  },
};
