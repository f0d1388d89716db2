import type { LanguageCode, Organ } from '../language';

/** How the UN sets enacting formulas and opening phrases, as its own markup has them. */
export interface OpeningFace {
  readonly italic: boolean;
  readonly bold: boolean;
}

/** Slanted; bold in Chinese, which has no slanted letters; in Arabic both, but in Geneva's documents. */
export function openingFace(language: LanguageCode, organ: Organ | null): OpeningFace {
  if (language === 'zh') return { italic: false, bold: true };
  return { italic: true, bold: language === 'ar' && organ !== 'HRC' };
}
