import type { Connection, Diagnostic } from 'vscode-languageserver';
import type { Catalogue } from '../../catalogue/catalogue';
import { diagnosticSource } from '../../features/diagnostics';
import type { Say } from '../../messages/message';
import type { Resolution } from '../../resolution/resolution';
import { goneFindings, goneMessage } from '../../rules/gone-findings';
import type { AcceptedEntry } from '../../rules/settings/project-file';
import type { RuleSettings } from '../../rules/settings/rule-settings';
import { rangesIn } from '../../text/ranges';
import { DiagnosticSeverity } from '../wire/protocol-values';
import type { KnownFile } from './project-files';

/** A draft that is at hand, and what counts for it. */
export interface JudgedDraft {
  readonly resolution: Resolution;
  readonly settings: RuleSettings;
}

/** Tells what is wrong with project files, and what is accepted there and found no more, in the files themselves. */
export class ProjectProblems {
  readonly #connection: Connection;
  readonly #say: Say;
  #told = new Map<string, string>();

  constructor(connection: Connection, say: Say) {
    this.#connection = connection;
    this.#say = say;
  }

  /** `draftAt` gives the drafts that files name, by their paths from the file's folder, as far as these are at hand. */
  tell(
    files: readonly KnownFile[],
    draftAt: (file: KnownFile, draft: string) => JudgedDraft | null,
    catalogue: Catalogue | null,
  ): void {
    const now = new Map<string, string>();
    for (const file of files) {
      const diagnostics = this.#diagnosticsOf(
        file,
        goneIn(file, path => draftAt(file, path), catalogue),
      );
      const written = JSON.stringify(diagnostics);
      if (diagnostics.length > 0) now.set(file.uri, written);
      if (diagnostics.length === 0 ? this.#told.has(file.uri) : this.#told.get(file.uri) !== written) {
        void this.#connection.sendDiagnostics({ uri: file.uri, diagnostics });
      }
    }
    const known = new Set(files.map(({ uri }) => uri));
    for (const uri of this.#told.keys()) {
      if (!known.has(uri)) void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
    }
    this.#told = now;
  }

  #diagnosticsOf({ text, file }: KnownFile, gone: readonly AcceptedEntry[]): Diagnostic[] {
    const range = rangesIn(text);
    return [
      ...file.problems.map(({ severity, message, span }) => ({
        range: range(span),
        severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
        message: this.#say(message),
        source: diagnosticSource,
      })),
      ...gone.map(({ rule, span }) => ({
        range: range(span),
        severity: DiagnosticSeverity.Information,
        message: this.#say(goneMessage(rule)),
        source: diagnosticSource,
      })),
    ];
  }
}

/** What a file has as accepted and no rule finds any more, of drafts that are at hand. */
export function goneIn(
  { file }: KnownFile,
  draftAt: (path: string) => JudgedDraft | null,
  catalogue: Catalogue | null,
): readonly AcceptedEntry[] {
  const byDraft = new Map<string, AcceptedEntry[]>();
  for (const entry of file.accepted) {
    if (entry.draft === null) continue;
    const own = byDraft.get(entry.draft);
    if (own) own.push(entry);
    else byDraft.set(entry.draft, [entry]);
  }
  return [...byDraft].flatMap(([path, entries]) => {
    const draft = draftAt(path);
    return draft ? goneFindings(entries, draft.resolution, catalogue, draft.settings) : [];
  });
}
