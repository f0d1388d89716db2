import { symbolsInNotes } from '../../drafting/rollover/symbols-in-notes';
import { message } from '../../messages/message';
import type { CitationRule, ParagraphFinding } from '../rule';

/** So many sessions back a report is one of those that a draft takes note of each time. */
const mostBack = 2;

/** The report that a draft takes note of is this session's. */
export const reportSymbol: CitationRule = {
  scope: 'citations',
  name: 'report-symbol',
  family: 'rollover',
  severity: 'hint',
  summary: 'a report of an earlier session',
  find({ block, mentions, part, draftSession }) {
    if (draftSession === null || part === 'front') return [];
    const cited = mentions.citations.filter(({ kind }) => kind === 'document');
    const named = [
      ...cited.map(({ symbol, start, end }) => ({ symbol, place: { start, end } })),
      ...symbolsInNotes(block).map(({ symbol, span }) => ({ symbol, place: { start: 0, end: 0, source: span } })),
    ];
    return named.flatMap(({ symbol, place }): ParagraphFinding[] => {
      const session = Number(/^A\/(?:C\.\d\/)?(\d{2,3})\//.exec(symbol)?.[1]);
      if (!(session < draftSession && session >= draftSession - mostBack)) return [];
      const told = message`${symbol} is of session ${session}, and this draft is for session ${draftSession}.`;
      return [{ severity: 'hint', message: told, ...place, fixes: [] }];
    });
  },
};
