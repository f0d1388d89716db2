import type { LanguageCode } from '../../languages/language';

/**
 * Where the UN serves a document's text in a language. Nothing is asked of that address here: it is for the reader to
 * follow. Parentheses are percent-encoded too, so that a Markdown link can hold the address.
 */
export function documentAddress(symbol: string, language: LanguageCode): string {
  return `https://undocs.org/${language}/${symbol.replace(/\s/g, '').replace(notPlain, encode)}`;
}

const notPlain = /[^A-Za-z0-9/._~-]+/g;

function encode(part: string): string {
  return encodeURIComponent(part).replace(/[()*'!]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The Charter of the United Nations as the UN shows it. */
export function charterAddress(language: LanguageCode): string {
  return `https://www.un.org/${language}/about-us/un-charter/full-text`;
}
