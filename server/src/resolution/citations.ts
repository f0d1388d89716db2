import type { Language, Organ } from '../languages/language';
import type { Citation } from './mentions';

export function findCitations(_text: string, _language: Language, _organ: Organ | null): Citation[] {
  return [];
}
