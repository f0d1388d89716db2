import type { CodeAction, Diagnostic, Range } from 'vscode-languageserver-types';
import { rangeOfPlace } from '../comparison/concordance/difference';
import { rowsOf } from '../comparison/concordance/rows';
import { message, type Say } from '../messages/message';
import { rangeOf } from '../resolution/placement';
import type { Resolution } from '../resolution/resolution';
import { acceptedDifference, type CheckedVersion, concordanceFindings } from '../rules/concordance-findings';
import { concordanceRules } from '../rules/concordance-rules';
import type { Accepted } from '../rules/settings/accepted';
import { diagnosticSource, severities } from './diagnostics';
import { acceptActions, firstWords, type RuleActionsOf } from './rule-actions';

/** One of two versions that an editor shows side by side. */
export interface ShownVersion extends CheckedVersion {
  readonly uri: string;
}

/** In what two versions differ: what is told in each, with the place of the counterpart in the other. */
export function concordanceDiagnostics(
  versions: readonly [ShownVersion, ShownVersion],
  say: Say,
): readonly [Diagnostic[], Diagnostic[]] {
  const told: [Diagnostic[], Diagnostic[]] = [[], []];
  for (const finding of concordanceFindings(versions)) {
    const { rule, severity, message: words, place, related } = finding;
    const { resolution } = versions[place.version]!;
    const data: DifferenceData = {
      accepted: acceptedDifference(finding, resolution),
      paragraph: firstWords(resolution.blocks[place.block]!),
    };
    const counterpart = related && versions[related.version];
    told[place.version]!.push({
      range: rangeOfPlace(resolution, place),
      severity: severities[severity],
      code: rule,
      source: diagnosticSource,
      message: say(words),
      data,
      ...(counterpart && {
        relatedInformation: [
          {
            message: say(message`The paragraph in the other language.`),
            location: { uri: counterpart.uri, range: rangeOfPlace(counterpart.resolution, related) },
          },
        ],
      }),
    });
  }
  return told;
}

/** What a difference bears, so that it can be accepted when its actions are asked for: then the other text is not at hand. */
interface DifferenceData {
  readonly accepted: Accepted;
  readonly paragraph: string;
}

/** "Accept … here" and the like, of the differences among the findings that a client shows at a place. */
export function concordanceActions(diagnostics: readonly Diagnostic[], about: RuleActionsOf, say: Say): CodeAction[] {
  const rules = new Set<string>();
  return diagnostics.flatMap(diagnostic => {
    const difference = differenceIn(diagnostic.data);
    // of several of one rule, the first tells how to turn it off
    if (!difference || rules.has(difference.accepted.rule)) return [];
    rules.add(difference.accepted.rule);
    return acceptActions(difference, about, say).map(action => ({ ...action, diagnostics: [diagnostic] }));
  });
}

/** A client gives back what it was given, or anything. */
function differenceIn(data: unknown): DifferenceData | null {
  const { accepted, paragraph } = (data ?? {}) as Partial<DifferenceData>;
  const { rule, hash, marked } = accepted ?? ({} as Partial<Accepted>);
  if (typeof rule !== 'string' || !names.has(rule) || typeof hash !== 'string' || typeof paragraph !== 'string')
    return null;
  return { accepted: { rule, hash, marked: typeof marked === 'string' ? marked : null }, paragraph };
}

const names: ReadonlySet<string> = new Set(concordanceRules.map(({ name }) => name));

/** Which paragraphs of two versions correspond, by their places. */
export function rowRanges(
  a: Resolution,
  b: Resolution,
): readonly { readonly a: Range | null; readonly b: Range | null }[] {
  const range = (resolution: Resolution, block: number | null): Range | null =>
    block === null ? null : rangeOf(resolution, block, resolution.blocks[block]!.span);
  return rowsOf(a, b).map(row => ({ a: range(a, row.a), b: range(b, row.b) }));
}
