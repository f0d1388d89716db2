import {
  deeperFormLevel,
  isOneOf,
  itemForms,
  languageNames,
  languageOfBlock,
  sampleOf,
} from '../../drafting/label-form';
import { itemLists, labelOf, type Sequence } from '../../drafting/sequences';
import { languageOf } from '../../languages/languages';
import { message } from '../../messages/message';
import type { Resolution } from '../../resolution/resolution';
import type { Finding, Severity } from '../finding';
import type { SequenceRule } from '../rule';
import { houseStyleOf, isInHouseStyle, isOfOtherBody } from './house-style';

const name = 'level-skipped';

/** Items of items stand under an item: (i) under (a), not under the paragraph itself. */
export const levelSkipped: SequenceRule = {
  scope: 'sequence',
  name,
  family: 'numbering',
  severity: 'warning',
  summary: 'a list of (i), (ii) right under a paragraph',
  find(resolution) {
    const lists = itemLists(resolution).filter(({ part }) => part !== 'annex');
    const findings: Finding[] = [];
    for (const list of lists) {
      const { members, depth } = list;
      if (depth !== 1) continue;
      const block = members[0]!;
      const label = labelOf(resolution, block);
      const skipped = deeperFormLevel(languageOf(resolution.language), label) - 1;
      if (skipped < 1) continue;
      const language = languageOfBlock(resolution, block);
      if (!language) continue;
      const severity = isInHouseStyle(resolution, list)
        ? houseSeverity(resolution, list)
        : skipped > 1
          ? 'warning'
          : severityOf(resolution);
      if (!severity) continue;
      findings.push({
        rule: name,
        severity,
        message: message`${label.text} marks an item of an item in ${languageNames[language.code]}; a list right under a paragraph counts ${sampleOf(itemForms(language, 1)[0]!)}.`,
        place: { block, span: label.span },
        related: [],
      });
    }
    return findings;
  },
};

/**
 * In the adopted texts that were counted, lists of the Assembly, the Human Rights Council and the Economic and Social
 * Council never begin with (i), but those of one in thirteen texts of the Security Council do: there it is no finding.
 */
function severityOf(resolution: Resolution): Severity | null {
  if (resolution.organ === null) return 'information';
  return resolution.organ === 'SC' ? null : 'warning';
}

/** One hint for the whole text, where its own style is first seen; lettering-style gives it where the form is none of the level's. */
function houseSeverity(resolution: Resolution, list: Sequence): Severity | null {
  const first = houseStyleOf(resolution)?.first === list && !isOfOtherBody(resolution);
  const forms = itemForms(languageOf(resolution.language), list.depth);
  const told = first && isOneOf(labelOf(resolution, list.members[0]!), forms);
  return told && severityOf(resolution) ? 'hint' : null;
}
