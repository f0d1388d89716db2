import { type Discord, severityOf } from '../comparison/concordance/difference';
import type { Severity } from './finding';

/** What versions of one text in two languages are held against one another by. Settings name all as `concordance/*`. */
export interface ConcordanceRule {
  /** `concordance/date`: its page is that of the family. */
  readonly name: `concordance/${Discord}`;
  readonly family: 'concordance';
  readonly severity: Severity;
  /** What it finds, in a few words. */
  readonly summary: string;
}

const summaries: Readonly<Record<Discord, string>> = {
  paragraph: 'a paragraph, item or heading without a counterpart in the other language',
  annex: 'an annex without a counterpart in the other language',
  level: 'a paragraph of another kind or level in the other language',
  citation: 'a cited document that the other language does not cite there',
  date: 'a year that the other language does not name there',
  percentage: 'a percentage that the other language does not give there',
  figure: 'a figure that the other language does not give there',
  session: 'a session that the other language does not name there',
  bracket: 'square brackets that the other language has not there',
  footnote: 'footnotes that the other language has not',
};

export const concordanceRules: readonly ConcordanceRule[] = (Object.keys(summaries) as Discord[]).map(rule => ({
  name: `concordance/${rule}`,
  family: 'concordance',
  severity: severityOf[rule],
  summary: summaries[rule],
}));
