import type { Label } from '../../blocks/block';
import { recountBlocks } from '../../drafting/arrange';
import { type Break, breaksOf } from '../../drafting/breaks';
import { type Count, countOf, sameCount } from '../../drafting/label-order';
import { recount, relabelled } from '../../drafting/relabelling';
import { renumber } from '../../drafting/renumber';
import { itemLists, labelOf, type Sequence, sequenceOf, uniform } from '../../drafting/sequences';
import { formatLabel } from '../../languages/labels';
import { message } from '../../messages/message';
import type { Resolution } from '../../resolution/resolution';
import type { Finding, Severity } from '../finding';
import { breakMessage, relatedMessage, type Wording } from '../numbering/break-message';
import { onwardFrom } from '../numbering/onward';
import { severityOfBreak } from '../numbering/sureness';
import { renumberTitle } from '../renumber-title';
import type { Fix, SequenceRule } from '../rule';
import { isAlphabeticalOrder } from './lettering-alphabet';

const name = 'lettering-sequence';

/** The items of a list count from (a) without a gap, a repeat or a step back; after (z) comes (aa). */
export const letteringSequence: SequenceRule = {
  scope: 'sequence',
  name,
  family: 'lettering',
  severity: 'error',
  summary: 'a gap, a repeat or a wrong order among items',
  find(resolution) {
    const findings: Finding[] = [];
    for (const list of itemLists(resolution)) {
      for (const found of breaksOfList(resolution, list)) findings.push(findingOf(resolution, list, found));
    }
    return findings;
  },
  fixes(resolution, { place: { block } }): readonly Fix[] {
    const list = sequenceOf(resolution, block);
    const found = list && breaksOfList(resolution, list).find(each => each.block === block);
    if (!found) return [];
    const label = labelOf(resolution, block);
    const first = labelOf(resolution, list.members[0]!);
    const own = recount(resolution, block, found.expected, first);
    const change: readonly Fix[] =
      own.length === 0
        ? []
        : [
            {
              title: message`Change ${label.text} to ${own[0]!.newText}`,
              edits: recountBlocks(resolution, new Map([[block, found.expected]])).edits,
              preferred: true,
            },
          ];
    const edits = renumber(resolution, [uniform(resolution, list)]);
    return [...change, { title: renumberTitle(resolution, edits, 'item'), edits, preferred: false }];
  },
  onward: (resolution, { place: { block } }, isMended) => {
    const written = sequenceOf(resolution, block);
    if (!written) return null;
    const list = uniform(resolution, written);
    const breaks = breaksOf(resolution, list);
    const found = breaks.find(each => each.block === block);
    return found ? onwardFrom(resolution, list, breaks, found, each => isMended(name, each.block)) : null;
  },
};

/** Letters in the order of dictionaries are no slips one by one: lettering-alphabet speaks of them. */
function breaksOfList(resolution: Resolution, list: Sequence): readonly Break[] {
  const breaks = breaksOf(resolution, uniform(resolution, list));
  return breaks.length === 0 ? breaks : breaks.filter(found => !isAlphabeticalOrder(resolution, found));
}

function findingOf(resolution: Resolution, list: Sequence, found: Break): Finding {
  const words = wording(resolution, labelOf(resolution, found.block), labelOf(resolution, list.members[0]!));
  const own = countOf(resolution, found.block);
  const related = found.related === null ? null : countOf(resolution, found.related);
  return {
    rule: name,
    severity: severityOf(resolution, list, found),
    message: breakMessage(found, own, related, words),
    place: { block: found.block, span: labelOf(resolution, found.block).span },
    related:
      found.related === null || related === null
        ? []
        : [
            {
              message: relatedMessage(related, words),
              place: { block: found.related, span: labelOf(resolution, found.related).span },
            },
          ],
  };
}

/** A list that begins again is as often a second one as a slip. */
function severityOf(resolution: Resolution, list: Sequence, found: Break): Severity {
  const severity = severityOfBreak(resolution, list, found);
  return found.kind === 'restart' && severity === 'error' ? 'warning' : severity;
}

function wording({ language }: Resolution, label: Label, first: Label): Wording {
  const circled = first.style === 'enclosed-chinese';
  const show = (count: Count) =>
    sameCount(label, count)
      ? label.text
      : circled
        ? formatLabel(first, count.ordinal)
        : relabelled(label, count, language);
  return { noun: 'item', show };
}
