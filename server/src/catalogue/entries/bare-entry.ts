import type { CatalogueEntry } from '../entry';
import { fromForm } from '../symbols/from-form';
import { organOfSeries, seriesOf } from '../symbols/symbol';

/** An entry that knows what the canonical symbol says by itself, and these facts. */
export function bareEntry(symbol: string, facts: Partial<CatalogueEntry> = {}): CatalogueEntry {
  const form = fromForm(symbol);
  const series = form?.series ?? seriesOf(symbol) ?? symbol.slice(0, symbol.lastIndexOf('/'));
  return {
    symbol,
    series,
    organ: organOfSeries(series),
    kind: form?.kind ?? 'other',
    // of sessions the form tells no more than about when they were
    year: form?.organ === 'SC' ? (form.years?.[0] ?? null) : null,
    session: form?.session ?? null,
    date: null,
    dateIsOfVote: false,
    meeting: null,
    meetingRecord: null,
    writtenProcedure: false,
    committee: null,
    titles: {},
    subjects: {},
    agendaItems: {},
    mode: null,
    vote: null,
    voteNames: null,
    draft: null,
    chapterVII: null,
    ...facts,
  };
}
