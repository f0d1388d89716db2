import { deepStrictEqual, doesNotMatch, match, ok, strictEqual } from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type CompletionList,
  createProtocolConnection,
  type Diagnostic,
  type Hover,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';

import { ableClient } from './able-client';

/** The built server, with catalogues of the user's own in one folder on the disk and one that only the client sees. */
const uri = 'untitled:Untitled-1';
const textDocument = { uri };
const draft = 'The Security Council,\n\nRecalling its resolution 9185 (2014) and its resolution 2185 (2015),\n';

describe('the server with users’ catalogues', () => {
  let server: ChildProcess;
  let connection: ProtocolConnection;
  let folder: string;
  let folderUri: string;
  let named: Record<string, unknown>;
  let virtual: Record<string, string>;
  let messages: string[];
  let published: Map<string, Diagnostic[]>;
  let refreshes: number;
  let readingTime: number;
  let watched: unknown[];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'resolute-test-'));
    folderUri = URI.file(folder).toString();
    named = {};
    virtual = {};
    messages = [];
    published = new Map();
    refreshes = 0;
    readingTime = 0;
    watched = [];
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
      items.map(({ section, scopeUri }: { section: string; scopeUri?: string }) =>
        section === 'resolute.catalogue.files' ? (named[scopeUri ?? ''] ?? []) : null,
      ),
    );
    connection.onRequest('client/registerCapability', ({ registrations }) => {
      for (const { registerOptions } of registrations) watched.push(...(registerOptions?.watchers ?? []));
      return null;
    });
    connection.onRequest('client/unregisterCapability', () => null);
    connection.onRequest('resolute/findFiles', () => []);
    connection.onRequest('resolute/readFile', async ({ uri }) => {
      await pause(readingTime);
      return virtual[uri] ?? null;
    });
    connection.onRequest('workspace/diagnostic/refresh', () => {
      refreshes++;
      return null;
    });
    connection.onNotification('window/showMessage', ({ message }) => void messages.push(message));
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      published.set(params.uri, params.diagnostics);
    });
    connection.listen();
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: [
        { uri: folderUri, name: 'drafts' },
        { uri: 'virtual:/drafts', name: 'virtual' },
      ],
      initializationOptions: { workspace: { version: '1', storage: null } },
      capabilities: {
        textDocument: { ...ableClient, diagnostic: {} },
        workspace: {
          configuration: true,
          diagnostics: { refreshSupport: true },
          didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
          didChangeConfiguration: { dynamicRegistration: true },
        },
      },
    });
    await connection.sendNotification('initialized', {});
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'un-resolution', version: 1, text: draft },
    });
  }
  const pull = async () => {
    const { items } = await connection.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', {
      textDocument,
    });
    return items.map(({ code }) => code);
  };
  const hoverAt = async (character: number) => {
    const position = { line: 2, character };
    const answer = await connection.sendRequest<Hover | null>('textDocument/hover', { textDocument, position });
    return JSON.stringify(answer?.contents ?? null).replaceAll('\u00a0', ' ');
  };
  const until = async (what: () => boolean | Promise<boolean>) => {
    for (let tries = 0; tries < 300 && !(await what()); tries++) await pause(10);
    ok(await what(), JSON.stringify({ messages, published: [...published] }));
  };
  const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds));
  const write = (name: string, ...lines: string[]) => writeFileSync(join(folder, name), lines.join('\n'));
  const addressOf = (name: string) => URI.file(join(folder, name)).toString();
  const fileChanged = (uri: string, type = 2) =>
    connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
  const settingChanged = () => connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  const both = ['citation-unknown', 'citation-year'];
  const isFound = (...codes: string[]) =>
    until(async () => (await pull()).join() === codes.join() || (await pull()).join() === [...codes].reverse().join());

  it('takes from them what exists, and fact by fact what it shows', async () => {
    write('own.csv', 'symbol,title,date', 'S/RES/9185(2014),Own gardens,2014-05-06', 'S/RES/2185(2014),,2014-11-21');
    named[folderUri] = ['own.csv'];
    await start();
    await isFound('citation-year');
    const own = await hoverAt(26);
    match(own, /Own gardens/);
    match(own, /Source: own\.csv"|Source: own\.csv\\n/);
    const merged = await hoverAt(56);
    match(merged, /21 November 2014/);
    match(merged, /7317/);
    match(merged, /Source: own\.csv · United Nations \(/);
    deepStrictEqual(messages, []);
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [
        { range: { start: { line: 2, character: 25 }, end: { line: 2, character: 80 } }, text: 'own gard' },
      ],
    });
    const offered = await connection.sendRequest<CompletionList>('textDocument/completion', {
      textDocument,
      position: { line: 2, character: 33 },
    });
    deepStrictEqual(
      offered.items.map(({ label }) => label),
      ['9185 (2014)'],
    );
  });
  it('follows the setting and the files at once', async () => {
    await start();
    await isFound(...both);
    const before = refreshes;
    write('own.csv', 'symbol', 'S/RES/9185(2014)');
    named[folderUri] = ['own.csv'];
    await settingChanged();
    await isFound('citation-year');
    strictEqual(refreshes, before + 1);
    ok(
      watched.some(watcher => JSON.stringify(watcher).includes(`"baseUri":"${folderUri}","pattern":"own.csv"`)),
      JSON.stringify(watched),
    );
    write('own.csv', 'symbol', 'S/RES/9186(2014)');
    await fileChanged(addressOf('own.csv'));
    await isFound(...both);
    write('own.csv', 'symbol', 'S/RES/9185(2014)', 'S/RES/2185(2015)');
    await fileChanged(addressOf('own.csv'));
    await isFound();
    unlinkSync(join(folder, 'own.csv'));
    await fileChanged(addressOf('own.csv'), 3);
    await isFound(...both);
    deepStrictEqual(messages, [
      'Resolute: The catalogue “own.csv” cannot be read: it is not there, no regular file, or larger than 4 MB.',
    ]);
    write('own.csv', 'symbol', 'S/RES/9185(2014)');
    await fileChanged(addressOf('own.csv'), 1);
    await isFound('citation-year');
    named = {};
    await settingChanged();
    await isFound(...both);
    strictEqual(messages.length, 1);
  }).timeout(10_000);
  it('reads what only the client sees, JSON too, and the later file wins', async () => {
    virtual['virtual:/drafts/a.json'] =
      '{"documents": [{"symbol": "S/RES/9185(2014)", "title": "First", "meeting": 5}]}';
    virtual['virtual:/drafts/b.tsv'] = 'symbol\ttitle\nS/RES/9185(2014)\tSecond\n';
    named['virtual:/drafts'] = ['a.json', 'b.tsv'];
    await start();
    await isFound('citation-year');
    const own = await hoverAt(26);
    match(own, /Second/);
    match(own, /Meeting: 5/);
    match(own, /Source: b\.tsv · a\.json/);
    doesNotMatch(own, /First/);
  });
  it('are not waited for where they are slow to come', async () => {
    readingTime = 4000;
    virtual['virtual:/drafts/own.csv'] = 'symbol\nS/RES/9185(2014)\n';
    named['virtual:/drafts'] = ['own.csv'];
    const begun = performance.now();
    await start();
    match(await hoverAt(56), /7317/);
    ok(performance.now() - begun < readingTime);
    await until(async () => !(await pull()).includes('citation-unknown'));
    strictEqual(refreshes, 2);
  }).timeout(10_000);
  it('says what is wrong in the file itself, and once in a message', async () => {
    write('own.csv', 'symbol,date', 'S/RES/9185(2014),2014', 'S/RES/9186(2014),2014-13-01', 'A/RES/79/1,');
    named[folderUri] = ['own.csv'];
    await start();
    const address = addressOf('own.csv');
    await until(() => messages.length > 0);
    deepStrictEqual(messages, [
      'Resolute: The catalogue “own.csv” is read without 2 rows (line 2: date: expected a day as YYYY-MM-DD; found “2014”).',
    ]);
    deepStrictEqual(
      published
        .get(address)
        ?.map(({ range: { start }, code, severity }) => [start.line, start.character, code, severity]),
      [
        [1, 17, 'catalogue-file', 1],
        [2, 17, 'catalogue-file', 1],
      ],
    );
    write('own.csv', 'symbol,date', 'S/RES/9185(2014),20', 'A/RES/79/1,');
    await fileChanged(address);
    await until(() => published.get(address)?.length === 1);
    write('own.csv', 'symbol,date', 'S/RES/9185(2014),2014-05-06', 'A/RES/79/1,');
    await fileChanged(address);
    await until(() => published.get(address)?.length === 0);
    strictEqual(messages.length, 1);
  });
  it('says once that a file is not there, of a path that several folders have if it is in none', async () => {
    mkdirSync(join(folder, 'x'));
    named[folderUri] = ['none.csv', 'some.csv', 'x', 'https://example.org/a.csv', 5];
    named['virtual:/drafts'] = ['none.csv', 'some.csv'];
    virtual['virtual:/drafts/some.csv'] = 'symbol\n';
    await start();
    await until(() => messages.length > 0);
    deepStrictEqual(messages, [
      'Resolute: The catalogue “x” is not read: expected a .csv, .tsv or .json file. ' +
        'The catalogue “https://example.org/a.csv” is not read: only files of this machine, or of where the workspace lies, are read. ' +
        'The catalogue “none.csv” cannot be read: it is not there, no regular file, or larger than 4 MB.',
    ]);
    await settingChanged();
    await pause(200);
    strictEqual(messages.length, 1);
  });
});
