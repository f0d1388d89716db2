import type { LanguageCode } from '../../languages/language';
import { type FactName, factKinds } from './document-facts';

/** What a column, or a property, holds: a fact, and of a text in which language. */
export interface FactColumn {
  readonly fact: FactName;
  /** Null for a text whose own letters tell. */
  readonly language: LanguageCode | null;
}

export const wordings = ['title', 'subject', 'agendaItem'] as const satisfies readonly FactName[];
export const wordingLanguages: readonly LanguageCode[] = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];
export const factNames = Object.keys(factKinds) as FactName[];

const columns: ReadonlyMap<string, FactColumn> = new Map(
  factNames.flatMap(fact => {
    const languages = wordings.some(each => each === fact) ? wordingLanguages : [];
    return [null, ...languages].map((language): [string, FactColumn] => [
      folded(fact + (language ?? '')),
      { fact, language },
    ]);
  }),
);

/** By its name, whatever its case and signs: agendaItem.fr, "Agenda item (FR)". */
export function factColumn(name: string): FactColumn | null {
  return columns.get(folded(name)) ?? null;
}

function folded(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}
