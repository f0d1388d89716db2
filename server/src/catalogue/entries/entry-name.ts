import type { LanguageCode } from '../../languages/language';
import { type CatalogueEntry, wordingIn } from '../entry';

/** What a reader knows a document by, and what kind of name that is. */
export interface EntryName {
  readonly kind: 'title' | 'subject' | 'agendaItem';
  readonly text: string;
}

/**
 * A document's title, or else its subject, or else its agenda item, in a language or else in English. Of a statement the
 * agenda item comes first: the library's description says the same in more words, with the date and meeting once more.
 */
function entryName(entry: CatalogueEntry, language: LanguageCode): EntryName | null {
  const title = wordingIn(entry.titles, language);
  if (title !== null) return { kind: 'title', text: title };
  const subject = wordingIn(entry.subjects, language);
  const agendaItem = wordingIn(entry.agendaItems, language);
  if (subject !== null && (agendaItem === null || entry.kind !== 'statement')) {
    return { kind: 'subject', text: withoutBeginning(subject) };
  }
  return agendaItem === null ? null : { kind: 'agendaItem', text: agendaItem };
}

/** The same without its kind. */
export function nameOf(entry: CatalogueEntry, language: LanguageCode): string | null {
  return entryName(entry, language)?.text ?? null;
}

/** The library's subjects go on from the number: "Resolution 1325 (2000) [on women and peace and security]". */
function withoutBeginning(subject: string): string {
  const found = /^(?:on|concerning) (?=\S)/i.exec(subject);
  if (!found) return subject;
  const rest = subject.slice(found[0].length);
  return rest[0]!.toUpperCase() + rest.slice(1);
}
