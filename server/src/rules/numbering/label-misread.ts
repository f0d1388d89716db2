import { countOf } from '../../drafting/label-order';
import { isMisread } from '../../drafting/misread-label';
import { relabelled, standsApart } from '../../drafting/relabelling';
import { itemLists, labelOf, operativeSequences } from '../../drafting/sequences';
import { message } from '../../messages/message';
import type { Resolution } from '../../resolution/resolution';
import type { Finding } from '../finding';
import type { SequenceRule } from '../rule';

const name = 'label-misread';

/** Labels are as somebody wrote them, not as the recognition of a scan has read them: "l." for 1., "(1)" for (l). */
export const labelMisread: SequenceRule = {
  scope: 'sequence',
  name,
  family: 'numbering',
  severity: 'warning',
  summary: 'a label that the recognition of a scan has misread',
  find(resolution) {
    const findings: Finding[] = [];
    for (const sequences of [operativeSequences(resolution), itemLists(resolution)])
      for (const { members } of sequences)
        for (const block of members)
          if (isMisread(labelOf(resolution, block))) findings.push(findingOf(resolution, block));
    return findings;
  },
  fixes(resolution, { place }) {
    const label = labelOf(resolution, place.block);
    const meant = meantBy(resolution, place.block);
    if (standsApart(label)) return [];
    const title = message`Change ${label.text} to ${meant}`;
    return [{ title, edits: [{ place: { block: place.block, span: label.span }, newText: meant }], preferred: true }];
  },
};

function findingOf(resolution: Resolution, block: number): Finding {
  const { text, span } = labelOf(resolution, block);
  return {
    rule: name,
    severity: 'warning',
    message: message`“${text}” stands in the place of ${meantBy(resolution, block)}: a scan was misread.`,
    place: { block, span },
    related: [],
  };
}

function meantBy(resolution: Resolution, block: number): string {
  return relabelled(labelOf(resolution, block), countOf(resolution, block), resolution.language);
}
