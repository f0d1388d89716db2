import { parseSymbol } from '../../catalogue/symbols/symbol';
import type { LanguageCode } from '../../languages/language';
import { message } from '../../messages/message';
import type { CitationRule, ParagraphFinding } from '../rule';

interface Nouns {
  /** The noun in the singular, at the end of what stands before the first number. */
  readonly singular: RegExp;
  readonly plural: (singular: string) => string;
  readonly and: RegExp;
}

/** Chinese nouns have one form, and Arabic ones a dual of its own: nothing is said of these. */
const nouns: Partial<Record<LanguageCode, Nouns>> = {
  en: { singular: /\bresolution $/i, plural: noun => `${noun}s`, and: /^,? (?:and|,) $/ },
  fr: { singular: /\brésolution $/i, plural: noun => `${noun}s`, and: /^,? (?:et|,) $/ },
  es: { singular: /\bresolución $/i, plural: noun => noun.replace(/ón$/, 'ones'), and: /^,? (?:y|e|,) $/ },
};

/** Behind "resolution" stands one number; behind "resolutions" several. */
export const citationNoun: CitationRule = {
  scope: 'citations',
  name: 'citation-noun',
  family: 'citations',
  severity: 'information',
  summary: 'a noun in the singular before several numbers',
  find({ block, mentions: { citations }, language }) {
    const words = nouns[language];
    if (!words) return [];
    const { text } = block.logical;
    const findings: ParagraphFinding[] = [];
    for (let index = 0; index + 1 < citations.length; index++) {
      const [first, second] = [citations[index]!, citations[index + 1]!];
      if (first.kind !== 'resolution' || second.kind !== 'resolution') continue;
      if (parseSymbol(first.symbol)?.series !== parseSymbol(second.symbol)?.series) continue;
      const before = text.slice(Math.max(0, first.start - 24), first.start).replace(/[\u00a0\u202f]/g, ' ');
      const noun = words.singular.exec(before)?.[0].trimEnd();
      if (!noun || !words.and.test(text.slice(first.end, second.start).replace(/[\u00a0\u202f]/g, ' '))) continue;
      const end = first.start - 1;
      const start = end - noun.length;
      const newText = words.plural(noun);
      findings.push({
        severity: 'information',
        message: message`Several resolutions follow: “${newText}”.`,
        start,
        end,
        fixes: [{ title: message`Change to “${newText}”`, start, end, newText }],
      });
    }
    return findings;
  },
};
