import type { Diagnostic, Range } from 'vscode-languageserver-types';
import { rangeOfPlace } from '../comparison/concordance/difference';
import { rowsOf } from '../comparison/concordance/rows';
import { message, type Say } from '../messages/message';
import { rangeOf } from '../resolution/placement';
import type { Resolution } from '../resolution/resolution';
import { type CheckedVersion, concordanceFindings } from '../rules/concordance-findings';
import { diagnosticSource, severities } from './diagnostics';

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
  for (const { rule, severity, message: words, place, related } of concordanceFindings(versions)) {
    const counterpart = related && versions[related.version];
    told[place.version]!.push({
      range: rangeOfPlace(versions[place.version]!.resolution, place),
      severity: severities[severity],
      code: rule,
      source: diagnosticSource,
      message: say(words),
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

/** Which paragraphs of two versions correspond, by their places. */
export function rowRanges(
  a: Resolution,
  b: Resolution,
): readonly { readonly a: Range | null; readonly b: Range | null }[] {
  const range = (resolution: Resolution, block: number | null): Range | null =>
    block === null ? null : rangeOf(resolution, block, resolution.blocks[block]!.span);
  return rowsOf(a, b).map(row => ({ a: range(a, row.a), b: range(b, row.b) }));
}
