import {
  CancellationTokenSource,
  type DocumentDiagnosticReport,
  FileChangeType,
  type FileEvent,
  type FullDocumentDiagnosticReport,
  type Range,
  type TextDocumentContentChangeEvent,
  type TextDocumentIdentifier,
} from 'vscode-languageserver/node';
import type { Chance } from '../editing/chance';
import { EditedText, positionAt } from '../editing/edit';
import { laidOut, languages, layoutNames } from '../editing/passages';
import { gesture } from '../editing/session';
import { drafts } from '../workspace/drafts';
import type { MemoryFiles } from '../workspace/memory-files';
import { announcedRequests, followingRequests, type Place, type Request } from './announced-requests';
import { wrongPlace } from './answer-ranges';
import type { InProcess } from './in-process';

interface OpenText {
  version: number;
  readonly edited: EditedText;
  /** As it was at each version since requests about it were last all answered. */
  texts: string[];
}

const mostDocuments = 5;
const mostFiles = 60;
const longest = 3000;
/** For a reason that the user is told: what cannot be renamed, for one. */
const refused = -32803;
/** What a client may be told instead of an answer: cancelled, the text has changed meanwhile, or refused. */
const rightlyRefused = new Set([-32800, -32801, -32802, refused]);

/** An editor that does everything at once, and holds what it is answered against the texts as they were meanwhile. */
export class StormClient {
  readonly documents = new Map<string, OpenText>();
  readonly wrong: string[] = [];
  answered = 0;
  /** The findings that it was told last of each document. */
  readonly #reports = new Map<string, FullDocumentDiagnosticReport>();
  #opened = 0;
  readonly #waiting = new Set<Promise<void>>();

  constructor(
    readonly server: InProcess,
    readonly chance: Chance,
    readonly files: MemoryFiles,
  ) {}

  /** One thing after the other, without waiting for any. */
  async act(): Promise<void> {
    const { chance } = this;
    const roll = chance.below(100);
    if (this.documents.size === 0 || (roll < 3 && this.documents.size < mostDocuments))
      return this.open(this.#newUri());
    const uri = chance.pick([...this.documents.keys()]);
    if (roll < 35) return this.#edit(uri);
    if (roll < 38) return this.#close(uri);
    if (roll < 40) return this.#move(uri);
    if (roll < 41) return this.#noise(uri);
    if (roll < 44) return new Promise(resolve => setImmediate(resolve));
    this.#ask(chance.once(15) ? chance.pick(strangers) : uri);
  }

  async quiet(): Promise<void> {
    while (this.#waiting.size > 0) await Promise.all(this.#waiting);
    for (const document of this.documents.values()) document.texts = [document.edited.text];
  }

  /** Asks everything about places, one answer at a time, once the workspace is known. */
  async answersAt(places: readonly Place[]): Promise<{ request: Request; answer: unknown }[]> {
    const [first] = places;
    if (!first) return [];
    await this.server.catalogueIsThere;
    await this.#settingsOn();
    await this.server.client.sendRequest('textDocument/references', {
      textDocument: { uri: first.uri },
      position: first.position,
      context: { includeDeclaration: true },
    });
    const answers: { request: Request; answer: unknown }[] = [];
    const requests = places.flatMap(place => announcedRequests(this.server.announced, place));
    for (const request of requests) {
      const { method, params, learn } = this.#asked(request);
      const answer = await this.server.client.sendRequest(method, params).then(learn, error => {
        if (error.code !== refused) throw error;
        return error.message;
      });
      answers.push({ request, answer: withoutName(answer) });
      requests.push(...followingRequests(request, answer));
    }
    return answers;
  }

  /** What the server asks for then, and announces, it has when as many answers have come behind. */
  async #settingsOn(): Promise<void> {
    for (const setting of settings) await this.server.set(setting, true);
    const nothing = { textDocument: { uri: '' }, position: { line: 0, character: 0 } };
    for (let step = 0; step < 8; step++) await this.server.client.sendRequest('textDocument/hover', nothing);
  }

  placeIn(uri: string): Place {
    const text = this.documents.get(uri)?.edited.text ?? '';
    const offsets = [this.chance.below(text.length + 1), this.chance.below(text.length + 1)].sort((a, b) => a - b);
    const [start, end] = offsets.map(offset => positionAt(text, offset));
    return { uri, position: start!, range: { start: start!, end: end! } };
  }

  /** Closes all documents but a few, and says which are left. */
  async closeAll(but: number): Promise<string[]> {
    for (const uri of [...this.documents.keys()].slice(but)) await this.#close(uri);
    return [...this.documents.keys()];
  }

  #newUri(): string {
    return `${this.chance.pick(['file:///w/', 'untitled:', 'vscode-vfs://github/a/'])}draft-${this.#opened++}.unres`;
  }

  async open(uri: string, text?: string, languageId = 'un-resolution'): Promise<void> {
    const { chance } = this;
    const written = text ?? laidOut(chance.pick(languages), chance.pick(layoutNames));
    this.documents.set(uri, { version: 1, edited: new EditedText(written), texts: [written] });
    await this.server.client.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text: written },
    });
  }

  async #close(uri: string): Promise<void> {
    this.documents.delete(uri);
    this.#reports.delete(uri);
    await this.server.client.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  /** Another name, or another language's id: to a server both are a document closed and one opened. */
  async #move(uri: string): Promise<void> {
    const { text } = this.documents.get(uri)!.edited;
    await this.#close(uri);
    if (this.chance.once(2)) await this.open(uri, text, 'plaintext');
    else await this.open(this.#newUri(), text);
  }

  async #edit(uri: string): Promise<void> {
    const { chance } = this;
    const document = this.documents.get(uri)!;
    const { edited } = document;
    const contentChanges: TextDocumentContentChangeEvent[] = [];
    if (chance.once(25)) {
      edited.make({
        kind: 'replace',
        at: 0,
        removed: edited.text.length,
        text: chance.pick(['', laidOut('en', 'CRLF')]),
      });
      contentChanges.push({ text: edited.text });
    }
    for (const edit of gesture(edited.text, longest, chance).slice(0, 30)) {
      const before = edited.text;
      const replaced = edited.make(edit);
      if (!replaced) continue;
      const range: Range = { start: positionAt(before, replaced.start), end: positionAt(before, replaced.end) };
      contentChanges.push({ range, text: replaced.text });
    }
    document.version++;
    document.texts.push(edited.text);
    await this.server.client.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: document.version },
      contentChanges,
    });
  }

  /** What concerns no open document, or comes at the wrong time. */
  async #noise(uri: string): Promise<void> {
    const { client } = this.server;
    const { chance } = this;
    await chance.pick([
      () => this.server.set(chance.pick(settings), chance.once(2)),
      () =>
        client.sendNotification('workspace/didChangeWatchedFiles', {
          changes: Array.from({ length: chance.pick([1, 2000]) }, (_, i) =>
            chance.once(9) ? { uri, type: 1 + chance.below(3) } : this.#changeFile(`file:///w/many/${i}.txt`, i),
          ),
        }),
      () =>
        client.sendNotification('workspace/didChangeWorkspaceFolders', {
          event: { added: [{ uri: 'file:///v', name: 'v' }], removed: [] },
        }),
      () =>
        client.sendNotification('textDocument/didChange', {
          textDocument: { uri: strangers[0], version: 9 },
          contentChanges: [{ text: 'x' }],
        }),
      () => client.sendNotification('textDocument/didClose', { textDocument: { uri: strangers[0] } }),
      () => client.sendNotification('$/setTrace', { value: 'off' }),
    ])();
  }

  /** Of a file beyond those that there are, an event tells what was over before it could be read. */
  #changeFile(uri: string, number: number): FileEvent {
    const { chance, files } = this;
    const isThere = files.texts.has(uri);
    if (isThere && chance.once(3)) {
      files.texts.delete(uri);
      return { uri, type: FileChangeType.Deleted };
    }
    if (number < mostFiles) files.texts.set(uri, drafts.en!(number + 1, chance.below(9)));
    return { uri, type: isThere ? FileChangeType.Changed : FileChangeType.Created };
  }

  #ask(uri: string): void {
    const place = this.chance.once(4) ? this.#oddPlace(uri) : this.placeIn(uri);
    const { method, params, learn } = this.#asked(this.chance.pick(announcedRequests(this.server.announced, place)));
    const document = this.documents.get(uri);
    const first = document ? document.texts.length - 1 : 0;
    const cancelling = this.chance.once(5) ? new CancellationTokenSource() : null;
    const sent = cancelling
      ? this.server.client.sendRequest(method, params, cancelling.token)
      : this.server.client.sendRequest(method, params);
    if (cancelling && this.chance.once(2)) cancelling.cancel();
    else if (cancelling) setImmediate(() => cancelling.cancel());
    const waiting = sent
      .then(
        given => {
          const answer = learn(given);
          this.answered++;
          // of the versions since the request was made one must fit; after a close there is none to hold it against,
          // not even where another text is open by that name
          const texts = this.documents.get(uri) === document ? (document?.texts.slice(first) ?? []) : [];
          const wrong = texts.map(text => wrongPlace(answer, uri, text));
          if (wrong.length > 0 && !wrong.includes(null)) this.wrong.push(`${method}: ${wrong.at(-1)}`);
        },
        (error: { code?: number; message?: string }) => {
          const isRight = rightlyRefused.has(error.code ?? 0) && (cancelling !== null || error.code !== -32800);
          if (!isRight) this.wrong.push(`${method} ${JSON.stringify(params)}: ${error.message}`);
        },
      )
      .finally(() => this.#waiting.delete(waiting));
    this.#waiting.add(waiting);
  }

  /** As an editor asks, which names the findings that it has; `learn` gives an answer its meaning. */
  #asked({ method, params }: Request): Request & { readonly learn: (answer: unknown) => unknown } {
    if (method !== 'textDocument/diagnostic') return { method, params, learn: answer => answer };
    const { uri } = (params as { textDocument: TextDocumentIdentifier }).textDocument;
    const known = this.#reports.get(uri);
    const previous = known?.resultId === undefined ? {} : { previousResultId: known.resultId };
    const learn = (answer: unknown) => {
      const report = answer as DocumentDiagnosticReport;
      if (report.kind === 'unchanged') {
        if (report.resultId !== known?.resultId) this.wrong.push(`${method}: unchanged since what was never told`);
        return known?.items;
      }
      if (this.documents.has(uri)) this.#reports.set(uri, report);
      return report.items;
    };
    return { method, params: { ...params, ...previous }, learn };
  }

  /** Out of the text, before its beginning, or backwards. */
  #oddPlace(uri: string): Place {
    const number = () => this.chance.pick([-1, 0, 1, 3, 1000, 2 ** 31 - 1, -(2 ** 31)]);
    const position = { line: number(), character: number() };
    return { uri, position, range: { start: position, end: { line: number(), character: number() } } };
  }
}

const settings = ['resolute.workspace.index', 'resolute.codeLens.references'];

/** Of documents that were never opened. */
const strangers = ['file:///w/never-opened.unres', 'untitled:Untitled-9', 'not a uri', ''];

/** An answer that is asked again by differences has a name, which is no other's. */
function withoutName(answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null || !('resultId' in answer)) return answer;
  const { resultId: _, ...rest } = answer;
  return rest;
}
