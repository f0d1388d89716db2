import type { LanguageCode } from '../language';

/** The two clauses of a resolution as each language calls them: the names of their groups in the outline. */
export const partNames: Readonly<Record<LanguageCode, { readonly preamble: string; readonly operative: string }>> = {
  en: { preamble: 'Preamble', operative: 'Operative part' },
  fr: { preamble: 'Préambule', operative: 'Dispositif' },
  es: { preamble: 'Preámbulo', operative: 'Parte dispositiva' },
  ru: { preamble: 'Преамбула', operative: 'Постановляющая часть' },
  zh: { preamble: '序言', operative: '执行部分' },
  ar: { preamble: 'الديباجة', operative: 'المنطوق' },
};
