import { itemForms, languageNames, languageOfBlock, sameForm, sampleOf } from '../../drafting/label-form';
import { itemLists, labelOf } from '../../drafting/sequences';
import type { LabelForm } from '../../languages/labels';
import { languageOf } from '../../languages/languages';
import type { Resolution } from '../../resolution/resolution';
import type { Finding, Severity } from '../finding';
import type { Rule } from '../rule';

const name = 'level-skipped';

/** Items of items stand under an item: (i) under (a), not under the paragraph itself. */
export const levelSkipped: Rule = {
  name,
  check(resolution) {
    const lists = itemLists(resolution).filter(({ part }) => part !== 'annex');
    const findings: Finding[] = [];
    for (const { members, depth } of lists) {
      const block = members[0]!;
      const language = languageOfBlock(resolution, block);
      if (!language) continue;
      const label = labelOf(resolution, block);
      const skipped = depth === 1 ? deeperFormLevel(resolution, label) - 1 : 0;
      if (skipped < 1) continue;
      const severity = skipped > 1 ? 'warning' : severityOf(resolution);
      if (!severity) continue;
      findings.push({
        rule: name,
        severity,
        message: `${label.text} marks an item of an item in ${languageNames[language.code]}; a list right under a paragraph counts ${sampleOf(itemForms(language, 1)[0]!)}.`,
        place: { block, span: label.span },
        related: [],
      });
    }
    return findings;
  },
};

/**
 * The level, counted from 1, whose usual form the label has; 1 for any form that no deeper level claims. The third
 * level of Arabic takes up the form of the first.
 */
export function deeperFormLevel(resolution: Resolution, form: LabelForm): number {
  const { items } = languageOf(resolution.language).labels;
  const level = items.findIndex(([usual]) => usual !== undefined && sameForm(usual, form));
  return level < 0 ? 1 : level + 1;
}

/**
 * In the adopted texts that were counted, lists of the Assembly, the Human Rights Council and the Economic and Social
 * Council never begin with (i), but those of one in thirteen texts of the Security Council do: there it is no finding.
 */
function severityOf(resolution: Resolution): Severity | null {
  if (resolution.organ === null) return 'information';
  return resolution.organ === 'SC' ? null : 'warning';
}
