import type { Language } from '../../languages/language';
import type { CitationKind } from '../mentions';

/** As far behind the first number of a Chinese list the noun of the list may stand. */
const farthestNoun = 480;
/** Right behind a number, the most frequent of all that may stand there. */
const resolutionBehind = /号决议/y;
/** Made once, from the first Chinese text on. */
let chineseNouns: RegExp | undefined;

/** 第37(2020)号一般性意见 is no resolution: what stands behind the list's 号 tells. `document` stands for neither. */
export function kindBehind(text: string, end: number, language: Language): CitationKind {
  resolutionBehind.lastIndex = end;
  if (resolutionBehind.test(text)) return 'resolution';
  chineseNouns ??= new RegExp(
    `号\\s*(?:(决\\s*议)|(决\\s*定)|${language.citations.other})|${language.citations.statement}`,
  );
  const behind = chineseNouns.exec(text.slice(end, end + farthestNoun));
  if (!behind || behind[1]) return 'resolution';
  if (behind[2]) return 'decision';
  return behind[0].startsWith('号') ? 'document' : 'statement';
}

export function kindOfSymbol(symbol: string): CitationKind {
  if (symbol.startsWith('S/PRST/')) return 'statement';
  if (symbol.includes('/RES/')) return 'resolution';
  return symbol.includes('/DEC/') ? 'decision' : 'document';
}
