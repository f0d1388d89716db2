import type { Citation, CrossReference, Group, Mentions } from './mentions';

const noReferences: readonly CrossReference[] = [];
const noGroups: readonly Group[] = [];

/**
 * The mentions of a paragraph that names no paragraphs. Most cite one document or none, and are kept
 * as long as their text is open: a list is made of a single one when asked.
 */
export class CitationsAlone implements Mentions {
  private readonly cited: Citation | readonly Citation[];

  constructor(citations: readonly Citation[]) {
    this.cited = citations.length === 1 ? citations[0]! : citations;
  }

  get citations(): readonly Citation[] {
    return 'symbol' in this.cited ? [this.cited] : this.cited;
  }

  get crossReferences(): readonly CrossReference[] {
    return noReferences;
  }

  get groups(): readonly Group[] {
    return noGroups;
  }

  get namesParagraphs(): boolean {
    return false;
  }
}
