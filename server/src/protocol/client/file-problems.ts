import type { Connection, Diagnostic, ShowMessageParams } from 'vscode-languageserver';
import type { CatalogueOfFile } from '../../catalogue/files/catalogue-of-file';
import { diagnosticSource } from '../../features/diagnostics';
import { inEnglish, type Message, message, type Say } from '../../messages/message';
import { inLine, inMessage } from '../../text/shown';
import type { RefusedFile } from '../../workspace/catalogue-addresses';
import { shownValues } from '../shown-values';
import { DiagnosticSeverity, MessageType, ShowMessageNotification } from '../wire/protocol-values';

/** A user's catalogue as it was read: null where it could not be. */
export interface ReadFile {
  readonly uri: string;
  readonly name: string;
  readonly read: CatalogueOfFile | null;
}

const rule = 'catalogue-file';
/** Lines of the log for one file; all stand among the findings. */
const mostLogged = 10;
/** In one message: a setting may name any number of files. */
const mostSentences = 5;

/**
 * Tells what is wrong with users' catalogues: in the files themselves, in the log, and in one message when a file has lost
 * something that it did not lose before.
 */
export class FileProblems {
  readonly #connection: Connection;
  readonly #say: Say;
  #told = new Map<string, CatalogueOfFile | null>();
  #lost = new Set<string>();

  constructor(connection: Connection, say: Say) {
    this.#connection = connection;
    this.#say = say;
  }

  /** `refused` are files that were not even looked for. */
  tell(files: readonly ReadFile[], refused: readonly RefusedFile[]): void {
    const lost = new Map(refused.map(file => [file.written, this.#say(refusalOf(file))]));
    for (const file of files) {
      const loss = lossOf(file);
      if (loss !== null) lost.set(file.uri, this.#say(loss));
      if (this.#told.get(file.uri) !== file.read) this.#tellOf(file);
    }
    const uris = new Set(files.map(({ uri }) => uri));
    for (const [uri, read] of this.#told) {
      if (!uris.has(uri) && read) void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
    }
    const fresh = [...lost].filter(([key]) => !this.#lost.has(key)).map(([, sentence]) => sentence);
    // two folders may lack the same
    this.#told = new Map(files.map(({ uri, read }) => [uri, read]));
    this.#lost = new Set(lost.keys());
    if (fresh.length === 0) return;
    const sentences = [...new Set(fresh)];
    const more = sentences.length - mostSentences;
    const told =
      more > 0 ? [...sentences.slice(0, mostSentences), this.#say(message`And ${more} more like these.`)] : sentences;
    const words = `Resolute: ${told.join(' ')}`;
    this.#connection.console.warn(words);
    const params: ShowMessageParams = { type: MessageType.Warning, message: words };
    void this.#connection.sendNotification(ShowMessageNotification.type, params);
  }

  #tellOf({ uri, name, read }: ReadFile): void {
    const problems = read?.problems ?? [];
    const diagnostics = problems.map(({ severity, message: wrong, range }): Diagnostic => {
      const level = severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
      return { range, severity: level, message: this.#say(wrong), source: diagnosticSource, code: rule };
    });
    void this.#connection.sendDiagnostics({ uri, diagnostics });
    const lines = problems.map(({ message: wrong, range: { start } }) =>
      inLine(`${name}:${start.line + 1}:${start.character + 1}: ${inEnglish(wrong)}`),
    );
    if (lines.length > mostLogged) lines.splice(mostLogged, lines.length, `… and ${lines.length - mostLogged} more`);
    if (lines.length > 0) this.#connection.console.warn(lines.join('\n'));
  }
}

/** What the user has to know even without looking at the file; null where it was read as it stands. */
function lossOf({ name, read }: ReadFile): Message | null {
  const shown = inMessage(name);
  if (!read)
    return message`The catalogue “${shown}” cannot be read: it is not there, no regular file, or larger than 4 MB.`;
  const first = read.problems.find(({ severity }) => severity === 'error');
  if (!first) return null;
  const line = first.range.start.line + 1;
  const problem = shownValues(first.message);
  return read.leftOut === 1
    ? message`The catalogue “${shown}” is read without a row (line ${line}: ${problem}).`
    : message`The catalogue “${shown}” is read without ${read.leftOut} rows (line ${line}: ${problem}).`;
}

function refusalOf({ written, why }: RefusedFile): Message {
  return message`The catalogue “${inMessage(written)}” is not read: ${why}.`;
}
