import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type ApplyWorkspaceEditParams,
  type CodeAction,
  type CreateFile,
  createProtocolConnection,
  type Diagnostic,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentEdit,
  type TextEdit,
} from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { previewMethod } from '../../../server/src/protocol/answers/preview';
import { profileMethod } from '../../../server/src/protocol/requests/profile-request';
import { apply } from '../../../server/src/text/edit';
import { ableClient } from './able-client';

const draft =
  'The Security Council,\n\nRecalling the tides;\n\nNoting the wind;\n\n1. Decides to act.\n\n2. Decides to remain seized of the matter.\n';
const all = ['end-preambular', 'end-preambular', 'end-operative'];

describe('the server with project files', function () {
  this.timeout(20_000);
  let server: ChildProcess;
  let connection: ProtocolConnection;
  let folder: string;
  let settings: Record<string, unknown>;
  let virtual: Record<string, string>;
  let published: Map<string, Diagnostic[]>;
  let asked: ApplyWorkspaceEditParams[];
  let messages: string[];
  let registered: string[];
  let uri: string;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'resolute-test-'));
    mkdirSync(join(folder, 'a'));
    uri = addressOf('a/draft.unres');
    writeFileSync(join(folder, 'a/draft.unres'), draft);
    settings = {};
    virtual = {};
    published = new Map();
    asked = [];
    messages = [];
    registered = [];
    await start();
  });
  afterEach(() => {
    connection.dispose();
    server.kill();
    rmSync(folder, { recursive: true });
  });

  async function start(): Promise<void> {
    server = spawn(process.execPath, ['dist/server.js', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    connection = createProtocolConnection(
      new StreamMessageReader(server.stdout!),
      new StreamMessageWriter(server.stdin!),
    );
    connection.onRequest('workspace/configuration', ({ items }) =>
      items.map(({ section }: { section: string }) => settings[section] ?? null),
    );
    connection.onRequest('client/registerCapability', ({ registrations }) => {
      registered.push(...registrations.map(({ method }: { method: string }) => method));
      return null;
    });
    connection.onRequest('client/unregisterCapability', () => null);
    connection.onRequest('window/workDoneProgress/create', () => null);
    connection.onRequest('workspace/applyEdit', (params: ApplyWorkspaceEditParams) => {
      asked.push(params);
      return { applied: true };
    });
    connection.onRequest('resolute/findFiles', () => [addressOf('a/draft.unres'), addressOf('a/other.unres')]);
    connection.onRequest('resolute/readFile', ({ uri: file }) => virtual[file] ?? null);
    connection.onRequest('workspace/diagnostic/refresh', () => null);
    connection.onNotification('window/showMessage', ({ message }) => void messages.push(message));
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      published.set(params.uri, params.diagnostics);
    });
    connection.listen();
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: [
        { uri: URI.file(folder).toString(), name: 'drafts' },
        { uri: 'virtual:/drafts', name: 'virtual' },
      ],
      initializationOptions: { workspace: { version: '1', storage: null }, ruleCommands: 1 },
      capabilities: {
        textDocument: {
          ...ableClient,
          diagnostic: {},
          synchronization: { dynamicRegistration: true },
          codeAction: {
            dynamicRegistration: true,
            codeActionLiteralSupport: { codeActionKind: { valueSet: [] } },
            resolveSupport: { properties: ['edit'] },
          },
        },
        window: { workDoneProgress: true },
        workspace: {
          applyEdit: true,
          configuration: true,
          workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
          didChangeWatchedFiles: { dynamicRegistration: true },
          didChangeConfiguration: { dynamicRegistration: true },
        },
      },
    });
    await connection.sendNotification('initialized', {});
    await open(uri, draft);
  }
  const open = (file: string, text: string, languageId = 'un-resolution') =>
    connection.sendNotification('textDocument/didOpen', { textDocument: { uri: file, languageId, version: 1, text } });
  const addressOf = (name: string) => URI.file(join(folder, name)).toString();
  const pull = async (file = uri) => {
    const { items } = await connection.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', {
      textDocument: { uri: file },
    });
    return items;
  };
  const rules = async (file = uri) => (await pull(file)).map(({ code }) => code);
  const until = async (what: () => boolean | Promise<boolean>) => {
    for (let tries = 0; tries < 400 && !(await what()); tries++) await new Promise(resolve => setTimeout(resolve, 10));
    ok(await what(), JSON.stringify({ messages, published: [...published] }));
  };
  const isFound = (expected: readonly string[]) => until(async () => (await rules()).join() === expected.join());
  const write = async (name: string, value: unknown, type = 2) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    writeFileSync(join(folder, name), text);
    await connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: addressOf(name), type }] });
  };
  const actions = async (file: string, line: number, character: number) => {
    const position = { line, character };
    const context = { diagnostics: [], triggerKind: 1 };
    const range = { start: position, end: position };
    return connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: file },
      range,
      context,
    });
  };
  const actionNamed = async (title: string, line = 2, character = 20) => {
    const found = (await actions(uri, line, character)).find(action => action.title === title);
    ok(found, title);
    return found;
  };
  /** Does to the disk what an editor would, and says so. */
  const done = async ({ edit }: CodeAction) => {
    for (const change of edit!.documentChanges as (CreateFile | TextDocumentEdit)[]) {
      if ('kind' in change) {
        ok(!existsSync(URI.parse(change.uri).fsPath));
        writeFileSync(URI.parse(change.uri).fsPath, '');
        continue;
      }
      const path = URI.parse(change.textDocument.uri).fsPath;
      const text = apply(readFileSync(path, 'utf8'), change.edits as TextEdit[]);
      await write(path.slice(folder.length + 1), text);
    }
  };

  it('follows files above the draft, the nearest first, and the settings behind them', async () => {
    await isFound(all);
    settings = { 'resolute.rules': { 'end-operative': 'off', nonsense: 7 } };
    await connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await isFound(all.slice(0, 2));
    await write('resolute.json', { rules: { 'end-operative': 'hint', 'end-preambular': 'off' } }, 1);
    await isFound(['end-operative']);
    strictEqual((await pull())[0]!.severity, 4);
    await write('a/resolute.json', { rules: { 'punctuation/*': 'error' } }, 1);
    await isFound(all);
    deepStrictEqual(
      (await pull()).map(({ severity }) => severity),
      [1, 1, 1],
    );
    rmSync(join(folder, 'a/resolute.json'));
    rmSync(join(folder, 'resolute.json'));
    const changes = ['a/resolute.json', 'resolute.json'].map(name => ({ uri: addressOf(name), type: 3 }));
    await connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    await isFound(all.slice(0, 2));
  });
  it('tells by them what a draft is exported as, and shows it so', async () => {
    const about = { textDocument: { uri } };
    const profile = () => connection.sendRequest<string | null>(profileMethod, about);
    const preview = () => connection.sendRequest<unknown>(previewMethod, { ...about, view: 'x', known: null });
    const hasHead = async () => JSON.stringify(await preview()).includes('United Nations');
    deepStrictEqual([await profile(), await hasHead()], ['automatic', true]);
    await write('resolute.json', { profile: 'model-un' }, 1);
    await until(async () => (await profile()) === 'model-un');
    strictEqual(await hasHead(), false);
  });
  it('reads them in a file system that only the client sees, for drafts of that alone', async () => {
    virtual = { 'virtual:/drafts/resolute.json': '{ "rules": { "*": "off" } }' };
    await open('virtual:/drafts/below/x.unres', draft);
    deepStrictEqual(await rules('virtual:/drafts/below/x.unres'), []);
    deepStrictEqual(await rules(), all);
    await open('untitled:Untitled-1', draft);
    deepStrictEqual(await rules('untitled:Untitled-1'), all);
  });
  it('turns a rule off in the workspace’s file, which is made where there is none', async () => {
    const action = await actionNamed('Turn off “end-preambular” in this workspace');
    strictEqual(action.command?.command, 'resolute.saveProjectFile');
    await done(action);
    strictEqual(
      readFileSync(join(folder, 'resolute.json'), 'utf8'),
      '{\n  "rules": {\n    "end-preambular": "off"\n  }\n}\n',
    );
    await isFound(['end-operative']);
    await done(await actionNamed('Turn off “end-operative” in this workspace', 6, 18));
    await isFound([]);
  });
  it('accepts a finding, for this draft and these words', async () => {
    await write('a/resolute.json', '{}', 1);
    await until(async () => (await actionNamed('Accept “end-preambular” here')).edit!.documentChanges!.length === 1);
    await done(await actionNamed('Accept “end-preambular” here'));
    await isFound(all.slice(1));
    const { accepted } = JSON.parse(readFileSync(join(folder, 'a/resolute.json'), 'utf8'));
    deepStrictEqual(
      accepted.map(({ hash, ...entry }: { hash: string }) => entry),
      [{ rule: 'end-preambular', draft: 'draft.unres', paragraph: 'Recalling the tides;', marked: ';' }],
    );
    await open(addressOf('a/other.unres'), draft);
    deepStrictEqual(await rules(addressOf('a/other.unres')), all);
  });
  it('tells what is wrong with a file in the file, and what is accepted and found no more, with a fix', async () => {
    const file = addressOf('resolute.json');
    await write('resolute.json', '{\n  "rules": { "end-lats": "off" }\n}\n', 1);
    await until(() => published.get(file)?.length === 1);
    deepStrictEqual(
      [published.get(file)![0]!.range, published.get(file)![0]!.message],
      [
        { start: { line: 1, character: 13 }, end: { line: 1, character: 23 } },
        'There is no rule “end-lats”; is it end-last?',
      ],
    );
    await write('resolute.json', '{}');
    await until(() => published.get(file)?.length === 0);
    await until(async () => (await actionNamed('Accept “end-preambular” here')).edit!.documentChanges!.length === 1);
    await done(await actionNamed('Accept “end-preambular” here'));
    await isFound(all.slice(1));
    deepStrictEqual(published.get(file), []);
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: { start: { line: 2, character: 19 }, end: { line: 2, character: 20 } }, text: ',' }],
    });
    await until(() => published.get(file)?.length === 1);
    const [gone] = published.get(file)!;
    match(String(gone!.message), /^end-preambular finds nothing here any more/);
    strictEqual(gone!.severity, 3);
    ok(registered.includes('textDocument/didOpen') && registered.includes('textDocument/codeAction'));
    await open(file, readFileSync(join(folder, 'resolute.json'), 'utf8'), 'json');
    const [forget] = await actions(file, gone!.range.start.line, gone!.range.start.character);
    await done(forget!);
    strictEqual(readFileSync(join(folder, 'resolute.json'), 'utf8'), '{\n  "accepted": []\n}');
  });
  it('counts what an editor shows of a file, before it is saved', async () => {
    const file = addressOf('resolute.json');
    await write('resolute.json', '{}', 1);
    await open(file, '{ "rules": { "*": "off" } }', 'json');
    await isFound([]);
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: file, version: 2 },
      contentChanges: [{ text: '{ "rules": { "end-operative": "off" } }' }],
    });
    await isFound(all.slice(0, 2));
    await connection.sendNotification('textDocument/didClose', { textDocument: { uri: file } });
    await isFound(all);
  });
  it('fixes all of a kind in the draft, once that is chosen', async () => {
    const action = await actionNamed('Fix all “end-preambular” in this draft');
    strictEqual(action.edit, undefined);
    const { edit } = await connection.sendRequest<CodeAction>('codeAction/resolve', action);
    strictEqual(apply(draft, edit!.changes![uri]!), draft.replace('tides;', 'tides,').replace('wind;', 'wind,'));
    const one = await actions(uri, 6, 18);
    deepStrictEqual(
      one.filter(({ title }) => title.startsWith('Fix all “end-operative” in this draft')),
      [],
    );
  });
  it('fixes all of a kind in the workspace, in one edit, open drafts in their versions', async () => {
    writeFileSync(join(folder, 'a/other.unres'), draft);
    const { command } = await actionNamed('Fix all “end-preambular” in the workspace');
    await connection.sendRequest('workspace/executeCommand', command);
    strictEqual(asked.length, 1);
    const changes = asked[0]!.edit.documentChanges as TextDocumentEdit[];
    deepStrictEqual(changes.map(({ textDocument }) => [textDocument.uri, textDocument.version]).sort(), [
      [uri, 1],
      [addressOf('a/other.unres'), null],
    ]);
    for (const { edits } of changes) {
      strictEqual(apply(draft, edits as TextEdit[]), draft.replace('tides;', 'tides,').replace('wind;', 'wind,'));
    }
    await until(() => messages.join() === '4 findings are mended, in 2 drafts.');
    // of everything, where no rule is named
    await connection.sendRequest('workspace/executeCommand', { command: 'resolute.fixAllInWorkspace' });
    const text = apply(draft, (asked[1]!.edit.documentChanges as TextDocumentEdit[])[0]!.edits as TextEdit[]);
    strictEqual(text, draft.replace('tides;', 'tides,').replace('wind;', 'wind,').replace('act.', 'act;'));
  });
});
