import { recountBlocks } from '../../drafting/arrange';
import { type Break, breaksOf } from '../../drafting/breaks';
import { type Count, countOf, sameCount } from '../../drafting/label-order';
import { renumber } from '../../drafting/renumber';
import { labelOf, operativeSequences, type Sequence, sequenceOf } from '../../drafting/sequences';
import { message } from '../../messages/message';
import type { Resolution } from '../../resolution/resolution';
import type { Finding, Severity } from '../finding';
import { renumberTitle } from '../renumber-title';
import type { Fix, IsMended, Onward } from '../rule';
import { breakMessage, relatedMessage, type Wording } from './break-message';
import { onwardFrom } from './onward';
import { severityOfBreak } from './sureness';

/** What the two rules about operative numbers share: each speaks of some kinds of breaks. */

const wording: Wording = { noun: 'paragraph', show: showCount };

function showCount({ ordinal, suffix }: Count): string {
  return suffix === '' ? String(ordinal) : `${ordinal} ${suffix}`;
}

export function numberingFindings(
  resolution: Resolution,
  rule: string,
  concerns: (found: Break) => boolean,
): readonly Finding[] {
  const findings: Finding[] = [];
  let enacted: readonly boolean[] | null = null;
  for (const sequence of operativeSequences(resolution)) {
    for (const found of breaksOf(resolution, sequence)) {
      if (!concerns(found)) continue;
      enacted ??= enactedBlocks(resolution);
      const severity = severityOf(resolution, sequence, found, enacted);
      findings.push(numberingFinding(resolution, rule, found, severity));
    }
  }
  return findings;
}

/** Which of the two rules tells of a break. */
function ruleOf({ kind }: Break): string {
  return kind === 'restart' ? 'numbering-restart' : 'numbering-sequence';
}

function numberingFinding(resolution: Resolution, rule: string, found: Break, severity: Severity): Finding {
  const own = countOf(resolution, found.block);
  const related = found.related === null ? null : countOf(resolution, found.related);
  return {
    rule,
    severity,
    message:
      found.kind === 'restart'
        ? message`The numbering begins again at 1 without a section heading; ${showCount(found.expected)} is expected.`
        : breakMessage(found, own, related, wording),
    place: { block: found.block, span: labelOf(resolution, found.block).span },
    related:
      found.related === null || related === null
        ? []
        : [
            {
              message: relatedMessage(related, wording),
              place: { block: found.related, span: labelOf(resolution, found.related).span },
            },
          ],
  };
}

/** Which blocks stand below an enacting formula, no title or annex between. */
function enactedBlocks({ blocks }: Resolution): readonly boolean[] {
  let enacted = false;
  return blocks.map(({ kind }) => {
    if (kind === 'enacting') enacted = true;
    else if (kind === 'title' || kind === 'annex') enacted = false;
    return enacted;
  });
}

/** What stands below no enacting formula may be a passage of a longer text, and need not begin with 1. */
function severityOf(resolution: Resolution, sequence: Sequence, found: Break, enacted: readonly boolean[]): Severity {
  if (found.kind === 'start' && !enacted[found.block]) return 'information';
  const severity = severityOfBreak(resolution, sequence, found);
  // among lines that fit no place, it may be another text's numbering
  return found.kind === 'restart' && severity !== 'error' ? 'information' : severity;
}

export function numberingFixes(resolution: Resolution, finding: Finding): readonly Fix[] {
  const { block } = finding.place;
  const sequence = sequenceOf(resolution, block);
  const found = sequence && breaksOf(resolution, sequence).find(each => each.block === block);
  if (!found) return [];
  const own = countOf(resolution, block);
  const fixes: Fix[] = [];
  if (!sameCount(own, found.expected)) {
    fixes.push({
      title: message`Change ${showCount(own)} to ${showCount(found.expected)}`,
      edits: recountBlocks(resolution, new Map([[block, found.expected]])).edits,
      preferred: true,
    });
  }
  const edits = renumber(resolution, [sequence]);
  return [...fixes, { title: renumberTitle(resolution, edits, 'paragraph'), edits, preferred: false }];
}

/** The change of a broken number, and of those that count on from it. */
export function numberingOnward(resolution: Resolution, finding: Finding, isMended: IsMended): Onward | null {
  const { block } = finding.place;
  const sequence = sequenceOf(resolution, block);
  const breaks = sequence ? breaksOf(resolution, sequence) : [];
  const found = breaks.find(each => each.block === block);
  return sequence && found
    ? onwardFrom(resolution, sequence, breaks, found, each => isMended(ruleOf(each), each.block))
    : null;
}
