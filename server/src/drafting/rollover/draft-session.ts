import type { Block } from '../../blocks/block';
import { sessionMentions } from '../../languages/dates/session-mentions';
import { furnitureWords } from '../../languages/pages/furniture-words';
import type { Resolution } from '../../resolution/resolution';

/** No masthead has more blocks than this. */
const mostBlocks = 40;

/**
 * The session of the Assembly that a draft is for, by its masthead; null of an adopted text, of one whose masthead says
 * none, and of other organs' texts. This is all that tells a draft that was rolled over, and it is as true of any other.
 */
export function draftSession({ blocks, language, organ, symbol }: Resolution): number | null {
  if (organ !== 'GA' || symbol?.includes('/RES/')) return null;
  let session: number | null = null;
  for (const block of blocks.slice(0, mostBlocks)) {
    if (block.before.part !== 'front' || block.kind === 'enacting') break;
    if (block.kind === 'adoption') return null;
    session ??= sessionIn(block);
  }
  return session;

  function sessionIn({ kind, source, lineStarts }: Block): number | null {
    if (kind !== 'other') return null;
    for (const [line, start] of lineStarts.slice(0, mostBlocks).entries()) {
      const text = source.slice(start, lineStarts[line + 1]).trim();
      if (text.length <= longestLine && furnitureWords[language].session.test(text))
        return sessionMentions(text, language)[0]?.session ?? null;
    }
    return null;
  }
}

const longestLine = 100;
