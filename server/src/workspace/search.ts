import { textsIn, unpack } from './summaries/packed-summary';
import type { ParagraphSummary, ResolutionSummary } from './summaries/summary';
import type { WorkspaceIndex } from './workspace-index';

export interface SearchHit {
  readonly uri: string;
  readonly summary: ResolutionSummary;
  /** Null where the resolution as a whole is meant: all words stand in its symbol and title. */
  readonly paragraph: ParagraphSummary | null;
}

/**
 * Resolutions and paragraphs that have all words of the query, whole resolutions first. A paragraph's words may stand in
 * its path, its label, its first words, or in its resolution's symbol: "2185 OP4", "lighthouse decides".
 */
export function search(index: WorkspaceIndex, query: string, limit: number): SearchHit[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  // a summary that lacks a word can be passed over unread
  const written = words.map(word => JSON.stringify(word).slice(1, -1));
  const resolutions: SearchHit[] = [];
  const paragraphs: SearchHit[] = [];
  for (const { uri, packed } of index.packed()) {
    const [json, excerpts] = textsIn(packed).map(folded);
    if (!words.every((word, index) => excerpts!.includes(word) || json!.includes(written[index]!))) continue;
    const summary = unpack(packed);
    const name = folded(`${summary.symbol ?? ''} ${summary.title ?? ''}`);
    const unnamed = words.filter(word => !name.includes(word));
    if (unnamed.length === 0) {
      resolutions.push({ uri, summary, paragraph: null });
      if (resolutions.length >= limit) return resolutions;
      continue;
    }
    for (const paragraph of summary.paragraphs) {
      if (paragraphs.length >= limit) break;
      const text = folded(`${paragraph.path} ${paragraph.label ?? ''} ${paragraph.excerpt}`);
      if (unnamed.every(word => text.includes(word))) paragraphs.push({ uri, summary, paragraph });
    }
  }
  return [...resolutions, ...paragraphs].slice(0, limit);
}

function folded(text: string): string {
  return text.toLowerCase();
}
