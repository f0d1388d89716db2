import type { CompletionItem, CompletionList } from 'vscode-languageserver-types';
import type { Catalogue } from '../../catalogue/catalogue';
import type { Resolution } from '../../resolution/resolution';
import { citationHover } from '../hover/citation-hover';
import { equivalentsInMarkdown } from '../hover/opening-hover';
import { type CitationData, citationItems, symbolItems } from './citation-completion';
import type { CompletionContext } from './context';
import { type CrossReferenceData, crossReferenceItems, paragraphAt } from './cross-reference-completion';
import { inertItem } from './inert-item';
import type { OpeningData } from './words/openings';

/** A list that one scrolls through; what is typed on narrows it. */
const mostItems = 50;

/** Behind these a client asks by itself. Behind letters it goes on asking, for the list is never complete. */
export const triggerCharacters: readonly string[] = [' ', '/', '(', '第', ...'0123456789'];

/**
 * What the contexts offer, best first, and behind it the words that a paragraph may begin with; null for nothing. Without a
 * catalogue no document is known. Unasked, behind a blank, nothing where the sentence may as well go on, and first of all an
 * item that changes nothing.
 */
export function completion(
  resolution: Resolution,
  contexts: readonly CompletionContext[],
  uri: string,
  catalogue: Catalogue | null,
  unasked = false,
  words: readonly CompletionItem[] = [],
): CompletionList | null {
  const { language, organ } = resolution;
  const items = contexts.flatMap(context => {
    if (unasked && context.goesOn) return [];
    if (context.kind === 'cross-reference') return crossReferenceItems(context, resolution, uri);
    if (!catalogue) return [];
    if (context.kind === 'symbol') return symbolItems(context, language, catalogue);
    return citationItems(context, language, organ, catalogue);
  });
  const inert = unasked && items.length > 0 ? inertItem(contexts, language) : null;
  const offered = [...(inert ? [inert] : []), ...items, ...words].slice(0, mostItems);
  if (offered.length === 0) return null;
  const sorted = offered.map((item, index) => ({ ...item, sortText: String(index).padStart(2, '0') }));
  return { isIncomplete: true, items: sorted };
}

export function needsCatalogue(contexts: readonly CompletionContext[]): boolean {
  return contexts.some(({ kind }) => kind !== 'cross-reference');
}

/** Is it a document's, and not a paragraph's of the draft? */
export function isOfCatalogue(item: CompletionItem): boolean {
  return item.data !== undefined && 'symbol' in (item.data as CitationData | CrossReferenceData);
}

/** The same item with what a hover would say of it, or with the whole paragraph, or with the phrase in the other languages. */
export function withDocumentation(
  item: CompletionItem,
  catalogue: Catalogue | null,
  resolutionOf: (uri: string) => Resolution | undefined,
): CompletionItem {
  const data = item.data as CitationData | CrossReferenceData | OpeningData | undefined;
  if (!data) return item;
  if ('opening' in data) {
    const value = equivalentsInMarkdown(data.opening, data.language, data.clause);
    return value === null ? item : { ...item, documentation: { kind: 'markdown', value } };
  }
  if ('path' in data) {
    const resolution = resolutionOf(data.uri);
    const value = resolution ? paragraphAt(resolution, data.path) : null;
    return value === null ? item : { ...item, documentation: { kind: 'plaintext', value } };
  }
  const { symbol, language } = data;
  const value = catalogue && citationHover({ symbol, kind: 'resolution', start: 0, end: 0 }, language, catalogue);
  return value ? { ...item, documentation: { kind: 'markdown', value } } : item;
}
