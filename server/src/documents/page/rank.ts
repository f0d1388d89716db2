import type { Organ } from '../../languages/language';
import type { PrintedParagraph } from './printed-document';

/** How large a line that heads others is set: 14 points, 12 or the text's own 10, all bold. */
export type Rank = 'chapter' | 'title' | 'heading';

/** Null for what heads nothing. The Council's "Resolution 2719 (2023)" is a title without a number, and larger. */
export function rankOf({ role, label }: PrintedParagraph, organ: Organ | null): Rank | null {
  if (role === 'annex') return 'chapter';
  if (role === 'heading') return 'heading';
  if (role === 'adoption') return organ === 'SC' ? 'title' : 'chapter';
  return role === 'title' ? (organ === 'SC' && label === null ? 'chapter' : 'title') : null;
}
