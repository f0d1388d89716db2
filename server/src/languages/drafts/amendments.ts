import { madeWhenAsked } from '../../text/made-when-asked';
import type { LanguageCode } from '../language';

interface AmendmentWords {
  readonly amendment: RegExp;
  /** What is amended stands behind, in Chinese before as well. */
  readonly draft: RegExp;
}

/** "Almara: amendment to draft resolution A/C.3/99/L.4", and titles such as "Amendments to draft resolution 1.2". */
const words: Readonly<Record<LanguageCode, AmendmentWords>> = madeWhenAsked({
  en: () => ({ amendment: /\bamendments?\b/i, draft: /\bdraft (?:resolution|decision)/i }),
  fr: () => ({ amendment: /\bamendements?\b/i, draft: /\bprojets? de (?:résolution|décision)/i }),
  es: () => ({ amendment: /\benmiendas?\b/i, draft: /\bproyectos? de (?:resolución|decisión)/i }),
  ru: () => ({ amendment: /поправк[аи]/i, draft: /проект(?:у|ам)? (?:резолюци|решени)/i }),
  zh: () => ({ amendment: /修正/, draft: /(?:[決决][議议]|[決决]定)草案/ }),
  ar: () => ({ amendment: /تعديل(?:ات)?(?![ء-ي])/, draft: /مشروع (?:ال)?(?:قرار|مقرر)/ }),
});

/** So far from each other do the words stand. */
const reach = 80;

/** Does a line above a text say that the text amends another draft, whose paragraphs it names? */
export function isOfAmendment(line: string, language: LanguageCode): boolean {
  const { amendment, draft } = words[language];
  const found = amendment.exec(line);
  if (!found) return false;
  const from = language === 'zh' ? Math.max(0, found.index - reach) : found.index;
  return draft.test(line.slice(from, found.index + reach));
}
