import { charterAddress, documentAddress } from '../../catalogue/symbols/address';
import type { LanguageCode } from '../../languages/language';

const loneSurrogate = /\p{Surrogate}/gu;

/** Where a document that is cited can be read; null for a treaty by its name, which bears no symbol. */
export function citationAddress(symbol: string, language: LanguageCode): string | null {
  if (symbol.startsWith('TREATY/')) return null;
  if (symbol.startsWith('CHARTER/')) return charterAddress(language);
  return documentAddress(symbol.replace(loneSurrogate, '\ufffd'), language);
}
