import type { CatalogueEntry } from '../../../server/src/catalogue/entry';
import { fromForm } from '../../../server/src/catalogue/from-form';

/** An entry of which nothing is known but what its symbol says, and these facts. */
export function entryOf(symbol: string, facts: Partial<CatalogueEntry> = {}): CatalogueEntry {
  const { series, organ, kind, session, years } = fromForm(symbol)!;
  return {
    symbol,
    series,
    organ,
    kind,
    year: years?.[0] ?? null,
    session,
    date: null,
    meeting: null,
    meetingRecord: null,
    writtenProcedure: false,
    committee: null,
    titles: {},
    subjects: {},
    agendaItems: {},
    mode: null,
    vote: null,
    draft: null,
    chapterVII: null,
    ...facts,
  };
}
