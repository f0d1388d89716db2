import { sessionMentions } from '../../languages/dates/session-mentions';
import { message } from '../../messages/message';
import type { CitationRule, ParagraphFinding } from '../rule';

/** So many sessions back a draft may have been rolled over from. */
const mostBack = 3;

/** What a draft asks for, it asks of a session to come. */
export const staleSession: CitationRule = {
  scope: 'citations',
  name: 'stale-session',
  family: 'rollover',
  severity: 'information',
  summary: 'a session that is over, or the draft’s own, in a draft for it',
  find({ block, part, language, draftSession }) {
    if (draftSession === null || part === 'front') return [];
    return sessionMentions(block.logical.text, language).flatMap(
      ({ session, start, end, isSpecial }): ParagraphFinding[] => {
        if (isSpecial || session > draftSession || session < draftSession - mostBack) return [];
        const severity = part === 'operative' ? 'information' : 'hint';
        const told =
          session === draftSession
            ? message`This draft is for session ${session} itself. Is a later one meant?`
            : message`This draft is for session ${draftSession}; session ${session} is over.`;
        return [{ severity, message: told, start, end, fixes: [] }];
      },
    );
  },
};
