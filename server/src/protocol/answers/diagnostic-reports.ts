import type { DocumentDiagnosticReport } from 'vscode-languageserver';
import type { Catalogue } from '../../catalogue/catalogue';
import type { Place } from '../../drafting/placed-edit';
import { diagnosticsOf } from '../../features/diagnostics';
import type { Say } from '../../messages/message';
import type { Resolution } from '../../resolution/resolution';
import { check } from '../../rules/check';
import type { Finding } from '../../rules/finding';
import type { KnownTexts } from '../../rules/rule';
import { ordinarySettings, type RuleSettings } from '../../rules/settings/rule-settings';
import { DocumentDiagnosticReportKind } from '../wire/protocol-values';

/** As it is open: one that is closed and opened again is another. */
interface ReportedDocument {
  readonly uri: string;
  readonly resolution: Resolution;
}

interface Told {
  readonly resultId: string;
  readonly findings: readonly Finding[];
  readonly resolution: Resolution;
}

/**
 * What a client was last told of each document: a key that changes none of a thousand findings does not send them again.
 * It goes with the document, also where that is closed while a report on it is under way.
 */
export class DiagnosticReports {
  readonly #told = new WeakMap<ReportedDocument, Told>();
  #count = 0;
  readonly #say: Say;

  constructor(say: Say) {
    this.#say = say;
  }

  /** `known` is the client's name for the report that it has. */
  report(
    document: ReportedDocument,
    catalogue: Catalogue | null,
    known: string | undefined,
    settings: RuleSettings = ordinarySettings,
    texts: KnownTexts | null = null,
  ): DocumentDiagnosticReport {
    const { uri, resolution } = document;
    const findings = check(resolution, catalogue, settings, texts);
    const last = this.#told.get(document);
    if (last && last.resultId === known && sameReport(last, findings, resolution)) {
      return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: known };
    }
    this.#count++;
    const resultId = String(this.#count);
    this.#told.set(document, { resultId, findings, resolution });
    return {
      kind: DocumentDiagnosticReportKind.Full,
      resultId,
      items: diagnosticsOf(findings, resolution, uri, this.#say),
    };
  }
}

/** The same findings in blocks that have not changed, on the lines where they were. */
function sameReport(last: Told, findings: readonly Finding[], { blocks, starts }: Resolution): boolean {
  if (findings.length === 0) return last.findings.length === 0;
  if (findings !== last.findings || starts !== last.resolution.starts) return false;
  const stays = ({ block }: Place) => blocks[block] === last.resolution.blocks[block];
  return findings.every(({ place, related }) => stays(place) && related.every(({ place: other }) => stays(other)));
}
