import { languageNames, languageOfBlock } from '../../drafting/label-form';
import { labelOf, operativeSequences, sequenceOf } from '../../drafting/sequences';
import { formatLabel } from '../../languages/labels';
import { message } from '../../messages/message';
import type { Resolution } from '../../resolution/resolution';
import type { Finding, Severity } from '../finding';
import type { SequenceRule } from '../rule';
import { houseStyleOf, isInHouseStyle, isOfOtherBody } from './house-style';
import { hasUsualForm, isOddInsertion, toUsualForm } from './usual-number';

const name = 'numbering-style';

/** Operative paragraphs bear the language's own form of number: "1." or, in Arabic, "1 -". */
export const numberingStyle: SequenceRule = {
  scope: 'sequence',
  name,
  family: 'numbering',
  severity: 'warning',
  summary: 'a number that is not written as the language does',
  find(resolution) {
    const findings: Finding[] = [];
    for (const sequence of operativeSequences(resolution)) {
      // an annex numbers in its own way
      if (sequence.part === 'annex') continue;
      if (isInHouseStyle(resolution, sequence)) {
        const style = houseStyleOf(resolution)!;
        if (style.first === sequence && !isOfOtherBody(resolution))
          findings.push(findingOf(resolution, style.block, 'hint'));
        continue;
      }
      const other = sequence.members.filter(member => !hasUsualForm(resolution, member));
      const block = other.find(member => !isOddInsertion(labelOf(resolution, member))) ?? other[0];
      if (block === undefined) continue;
      const severity = isOddInsertion(labelOf(resolution, block)) ? 'hint' : 'warning';
      findings.push(findingOf(resolution, block, severity));
    }
    return findings;
  },
  fixes(resolution, { place: { block } }) {
    const sequence = sequenceOf(resolution, block);
    if (!sequence) return [];
    const label = labelOf(resolution, block);
    const edits = sequence.members.flatMap(member => toUsualForm(resolution, member));
    const own = edits.filter(edit => edit.place.block === block);
    if (own.length === 0) return [];
    return [
      { title: message`Change ${label.text} to ${own[0]!.newText}`, edits: own, preferred: true },
      ...(edits.length > 1 ? [{ title: message`Change all numbers of this part`, edits, preferred: false }] : []),
    ];
  },
};

function findingOf(resolution: Resolution, block: number, severity: Severity): Finding {
  const { code, labels } = languageOfBlock(resolution, block)!;
  const label = labelOf(resolution, block);
  const usual = formatLabel(labels.operative, 1);
  return {
    rule: name,
    severity,
    message: message`In ${languageNames[code]} operative paragraphs are numbered “${usual}”; “${label.text}” has another form.`,
    place: { block, span: label.span },
    related: [],
  };
}
