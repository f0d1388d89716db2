import { parseSymbol } from '../../catalogue/symbols/symbol';
import { type SessionMention, sessionMentions } from '../../languages/dates/session-mentions';
import type { Organ } from '../../languages/language';
import { documentFacts } from '../../resolution/document/document-facts';
import type { Resolution } from '../../resolution/resolution';

/** Whose sessions a text counts, and how far its next one lies. */
export interface Turn {
  /** The session that the text is of; null where it bears none (the Security Council's, or a text without symbol). */
  readonly session: number | null;
  /** The session that its successor is for. */
  readonly nextSession: number | null;
  /** The year that the text is of: for the Assembly that in which its session opened. */
  readonly year: number | null;
  /** Years from the one text to the other. */
  readonly years: number;
}

/** The Human Rights Council meets three times a year. */
export const sessionsAYear: Readonly<Record<Organ, number>> = { GA: 1, HRC: 3, SC: 1, ECOSOC: 1 };
/** The first session of the Assembly opened in this year and one. */
const beforeAssembly = 1945;

/**
 * From which session to which. Where no session is asked for, the text's own words tell: the last session to come that it
 * asks a report for, or puts the item on the agenda of, is the one that will take it up again. Where it names none, `usual`
 * is how many sessions lay between it and the one before it under the same title.
 */
export function turnOf(resolution: Resolution, asked: number | null = null, usual: number | null = null): Turn {
  const { organ } = resolution;
  const facts = documentFacts(resolution);
  const session = ownSession(resolution, facts.session);
  const ofDate = facts.adopted === null ? null : Number(facts.adopted.slice(0, 4));
  const year =
    organ === 'GA' && session !== null ? session + beforeAssembly : (ofDate ?? yearOfSymbol(resolution.symbol));
  const aYear = sessionsAYear[organ ?? 'GA'];
  const next = asked ?? (session === null ? null : (statedNext(resolution, session) ?? session + (usual ?? aYear)));
  const years = session !== null && next !== null ? Math.max(1, Math.round((next - session) / aYear)) : 1;
  return { session, nextSession: next, year, years };
}

function ownSession({ symbol, language, organ }: Resolution, written: string | null): number | null {
  if (organ === 'SC' || organ === 'ECOSOC') return null;
  const ofSymbol = /^A\/(?:HRC\/)?(?:RES\/)?(?:C\.\d\/)?(\d{1,3})\//.exec(symbol ?? '');
  if (ofSymbol) return Number(ofSymbol[1]);
  return written === null ? null : (sessionMentions(written, language)[0]?.session ?? null);
}

function yearOfSymbol(symbol: string | null): number | null {
  const parsed = symbol === null ? null : parseSymbol(symbol);
  return parsed?.year ?? null;
}

/** No item waits longer for its next turn. */
export const mostYears = 5;

/** The session to come that the last paragraph to name one names. */
function statedNext(resolution: Resolution, session: number): number | null {
  const most = session + mostYears * sessionsAYear[resolution.organ ?? 'GA'];
  for (let index = resolution.blocks.length - 1; index >= 0; index--) {
    const { kind, logical } = resolution.blocks[index]!;
    if (kind !== 'operative' && kind !== 'item' && kind !== 'continuation') continue;
    const next = sessionMentions(logical.text, resolution.language).filter(
      mention => isToCome(mention, session) && mention.session <= most,
    );
    if (next.length > 0) return Math.min(...next.map(mention => mention.session));
  }
  return null;
}

export function isToCome(mention: SessionMention, session: number): boolean {
  return !mention.isSpecial && mention.session > session;
}
