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
    const found = { language: language.code, organ: organ as Organ };
    known.set(plain(formula), found);
    known.set(plain(formula.toUpperCase()), found);
  }
}

/** What the line says if it is the formula of one of the four organs as a whole ("The Security Council,", "大会，"). */
export function enactingFormulaOf(line: string): EnactingFormula | null {
  return line.length > longestEnactingFormula ? null : (known.get(plain(line)) ?? null);
}

/**
 * The formula of any other body ("The Commission on the Status of Women,"). Less sure: a line of a longer paragraph may
 * read like one, so ask only where a formula may stand.
 */
export function otherEnactingFormulaOf(line: string): EnactingFormula | null {
  if (line.length > longestEnactingFormula) return null;
  const language = languages.find(({ otherEnactingFormula }) => otherEnactingFormula.test(line));
  return language ? { language: language.code, organ: null } : null;
}

/** Without white space, marks and the comma behind, so that "إنَّ مجلس الأمن ،" and "安 全理事会，" are recognised too. */
function plain(line: string): string {
  return line
    .normalize('NFKD')
    .replace(/[\s\u0300-\u036f\u0640\u064b-\u065f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u00ad]/g, '')
    .replace(/['’]/g, '’')
    .replace(/[,،:.;]+$/, '');
}
