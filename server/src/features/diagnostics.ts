import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Catalogue } from '../catalogue/catalogue';
import { inEnglish, type Say } from '../messages/message';
import { rangeOf } from '../resolution/placement';
import type { Resolution } from '../resolution/resolution';
import { check } from '../rules/check';
import type { Finding, Severity } from '../rules/finding';
import type { KnownTexts } from '../rules/rule';
import { ordinarySettings, type RuleSettings } from '../rules/settings/rule-settings';

export const diagnosticSource = 'resolute';

export const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What the rules find, as an editor shows it. */
export function diagnostics(
  resolution: Resolution,
  uri: string,
  catalogue: Catalogue | null = null,
  say: Say = inEnglish,
  settings: RuleSettings = ordinarySettings,
  texts: KnownTexts | null = null,
): Diagnostic[] {
  return diagnosticsOf(check(resolution, catalogue, settings, texts), resolution, uri, say);
}

export function diagnosticsOf(
  findings: readonly Finding[],
  resolution: Resolution,
  uri: string,
  say: Say,
): Diagnostic[] {
  return findings.map(finding => diagnosticOf(resolution, uri, finding, say));
}

/**
 * A finding as a diagnostic. It carries no data for its fix: code actions find it anew in the tree of the text as it then
 * is, and so never act on an old one.
 */
export function diagnosticOf(resolution: Resolution, uri: string, finding: Finding, say: Say): Diagnostic {
  return {
    range: rangeOf(resolution, finding.place.block, finding.place.span),
    severity: severities[finding.severity],
    code: finding.rule,
    source: diagnosticSource,
    message: say(finding.message),
    relatedInformation: finding.related.map(({ message, place }) => ({
      message: say(message),
      location: { uri, range: rangeOf(resolution, place.block, place.span) },
    })),
  };
}
