import { type Break, type Count, countOf, firstBreak, sameCount } from '../../drafting/label-order';
import { recount, renumber } from '../../drafting/relabelling';
import { labelOf, operativeSequences, type Sequence, sequenceOf } from '../../drafting/sequences';
import type { Resolution } from '../../resolution/resolution';
import type { Finding, Severity } from '../finding';
import type { Fix } from '../rule';
import { breakMessage, relatedMessage, type Wording } from './break-message';

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
  const isPassage = !resolution.blocks.some(block => block.kind === 'enacting');
  for (const sequence of operativeSequences(resolution)) {
    const found = firstBreak(resolution, sequence);
    if (!found || !concerns(found)) continue;
    findings.push(numberingFinding(resolution, rule, found, severityOf(sequence, found, isPassage)));
  }
  return findings;
}

function numberingFinding(resolution: Resolution, rule: string, found: Break, severity: Severity): Finding {
  const own = countOf(resolution, found.block);
  const related = found.related === null ? null : countOf(resolution, found.related);
  return {
    rule,
    severity,
    message:
      found.kind === 'restart'
        ? `The numbering begins again at 1 without a section heading; ${showCount(found.expected)} is expected.`
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

/** An annex numbers as it likes, and a text without an enacting formula may be a passage of a longer one. */
function severityOf({ part }: Sequence, { kind }: Break, isPassage: boolean): Severity {
  if (part === 'annex') return 'warning';
  return kind === 'start' && isPassage ? 'information' : 'error';
}

export function numberingFixes(resolution: Resolution, finding: Finding): readonly Fix[] {
  const { block } = finding.place;
  const sequence = sequenceOf(resolution, block);
  const found = sequence && firstBreak(resolution, sequence);
  if (!found || found.block !== block) return [];
  const own = countOf(resolution, block);
  const fixes: Fix[] = [];
  if (!sameCount(own, found.expected)) {
    fixes.push({
      title: `Change ${showCount(own)} to ${showCount(found.expected)}`,
      edits: recount(resolution, block, found.expected),
      preferred: true,
    });
  }
  return [...fixes, { title: 'Renumber the whole part', edits: renumber(resolution, [sequence]), preferred: false }];
}
