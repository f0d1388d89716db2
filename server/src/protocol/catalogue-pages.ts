import type { LanguageCode } from '../languages/language';

/**
 * Documents that lie in the catalogue alone have no file that an editor could open. A client that says
 * `{ "cataloguePages": 1 }` in its initialization options shows a page for each, at an address of this scheme, and asks
 * for the page's text: `{ uri }`, answered with Markdown, or null. It is told, without parameters, when any may be another.
 */
export const pageScheme = 'resolute-catalogue';
export const cataloguePagesVersion = 1;
export const readPageMethod = 'resolute/readCataloguePage';
export const pagesChangedMethod = 'resolute/cataloguePagesChanged';

export interface ReadPageParams {
  readonly uri: string;
}

export function pageAddress(symbol: string, language: LanguageCode): string {
  return `${pageScheme}:/${language}/${encodeURI(symbol).replace(/[()]/g, sign => (sign === '(' ? '%28' : '%29'))}.md`;
}

export function pageOfAddress(uri: string): { readonly symbol: string; readonly language: LanguageCode } | null {
  const found = /^resolute-catalogue:\/(en|fr|es|ru|zh|ar)\/(.+)\.md$/.exec(uri);
  if (!found) return null;
  try {
    const symbol = decodeURIComponent(found[2]!);
    return isLikeSymbol(symbol) ? { language: found[1] as LanguageCode, symbol } : null;
  } catch {
    return null;
  }
}

/** A page's address may stand anywhere, and its page would say whatever stands there. */
function isLikeSymbol(text: string): boolean {
  return text.length < 100 && /^[A-Z][\w/.() -]*$/.test(text) && !text.includes('..');
}
