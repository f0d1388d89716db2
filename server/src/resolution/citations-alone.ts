import type { Citation, CitationKind, CrossReference, Group, Mentions } from './mentions';

const noReferences: readonly CrossReference[] = [];
const noGroups: readonly Group[] = [];

/** The mentions of a paragraph that names no paragraphs. They are kept as long as their text is open. */
export function citationsAlone(citations: readonly Citation[]): Mentions {
  const [first] = citations;
  return first && citations.length === 1 ? new OnlyCitation(first) : new Citations(citations);
}

class NoReferences {
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

class Citations extends NoReferences implements Mentions {
  constructor(readonly citations: readonly Citation[]) {
    super();
  }
}

/** What most paragraphs mention: it is the citation itself, and a list is made of it when asked. */
class OnlyCitation extends NoReferences implements Mentions, Citation {
  readonly symbol: string;
  readonly kind: CitationKind;
  readonly start: number;
  readonly end: number;

  constructor({ symbol, kind, start, end }: Citation) {
    super();
    this.symbol = symbol;
    this.kind = kind;
    this.start = start;
    this.end = end;
  }

  get citations(): readonly Citation[] {
    return [this];
  }
}
