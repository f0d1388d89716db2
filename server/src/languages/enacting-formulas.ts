import type { LanguageCode, Organ } from './language';
import { languages } from './languages';

export interface EnactingFormula {
  readonly language: LanguageCode;
  /** null for a body that is none of the four organs. */
  readonly organ: Organ | null;
}

/** A line longer than this is no enacting formula. */
export const longestEnactingFormula = 110;

const known = new Map<string, EnactingFormula>();
for (const language of languages) {
  for (const [organ, formula] of Object.entries(language.enactingFormulas)) {
    known.set(plain(formula), { language: language.code, organ: organ as Organ });
  }
}

/** What the line says if it is an enacting formula as a whole ("The Security Council,", "安全理事会，"), else null. */
export function enactingFormulaOf(line: string): EnactingFormula | null {
  if (line.length > longestEnactingFormula) return null;
  const found = known.get(plain(line));
  if (found) return found;
  for (const language of languages) {
    if (language.otherEnactingFormula.test(line)) return { language: language.code, organ: null };
  }
  return null;
}

/** Without white space, marks and the comma behind, so that "إنَّ مجلس الأمن ،" and "安 全理事会，" are recognised too. */
function plain(line: string): string {
  return line
    .normalize('NFKD')
    .replace(/[\s\u0300-\u036f\u0640\u064b-\u065f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u00ad]/g, '')
    .replace(/['’]/g, '’')
    .replace(/[,،:.;]+$/, '')
    .toLowerCase();
}
