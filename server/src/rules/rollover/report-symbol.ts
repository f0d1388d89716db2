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
  find({ mentions, part, draftSession }) {
    if (draftSession === null || part === 'front') return [];
    return mentions.citations.flatMap(({ kind, symbol, start, end }): ParagraphFinding[] => {
      const session = Number(/^A\/(?:C\.\d\/)?(\d{2,3})\//.exec(symbol)?.[1]);
      if (kind !== 'document' || !(session < draftSession && session >= draftSession - mostBack)) return [];
      const told = message`${symbol} is of session ${session}, and this draft is for session ${draftSession}.`;
      return [{ severity: 'hint', message: told, start, end, fixes: [] }];
    });
  },
};
