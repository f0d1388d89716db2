import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { drafts } from '../workspace/drafts';

/** The built server with a workspace on the disk. What it has read shows in what it keeps. */
describe('the server’s index of the workspace', () => {
  let server: ChildProcess;
  let connection: ProtocolConnection;
  let scratch: string;
  let folder: string;
  let asked: string[];
  let listed: string[];
  let readingTime: number;
  let progress: string[];
  const openUri = 'untitled:Untitled-1';

  beforeEach(() => {
    scratch = mkdtempSync(join(tmpdir(), 'resolute-test-'));
    folder = join(scratch, 'drafts (1)');
    listed = ['virtual:/a.unres', URI.file(join(folder, 'zh.txt')).toString()];
    readingTime = 0;
    progress = [];
    mkdirSync(folder);
    for (const [language, draft] of Object.entries(drafts)) {
      writeFileSync(join(folder, `${language}.txt`), draft(2185, 2100));
    }
    writeFileSync(join(folder, 'notes.txt'), 'Some notes.\n');
  });
  afterEach(() => {
    connection.dispose();
    server.kill();
    rmSync(scratch, { recursive: true });
  });

  async function start(options: object, configuration: boolean | null = null): Promise<void> {
    server = spawn(process.execPath, ['dist/server.js', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    connection = createProtocolConnection(
      new StreamMessageReader(server.stdout!),
      new StreamMessageWriter(server.stdin!),
    );
    asked = [];
    const on = (method: string, answer: (params: { uri: string }) => unknown) =>
      connection.onRequest(method, params => {
        asked.push(method);
        return answer(params as { uri: string });
      });
    on('workspace/configuration', () => [configuration]);
    on('client/registerCapability', () => null);
    on('resolute/findFiles', () => listed);
    on('resolute/readFile', async ({ uri }) => {
      await pause(readingTime);
      return /^virtual:.*\.unres$/.test(uri) ? drafts.en!(Number(/\d+/.exec(uri)?.[0] ?? 1), 2) : null;
    });
    on('window/workDoneProgress/create', () => null);
    connection.onNotification('$/progress', ({ token, value }) => {
      progress.push(value.kind);
      if (value.kind === 'begin') void connection.sendNotification('window/workDoneProgress/cancel', { token });
    });
    connection.listen();
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: [{ uri: URI.file(folder).toString(), name: 'drafts' }],
      capabilities: {
        window: { workDoneProgress: true },
        workspace: {
          workspaceFolders: true,
          configuration: configuration !== null,
          didChangeWatchedFiles: { dynamicRegistration: true },
        },
      },
      ...options,
    });
    await connection.sendNotification('initialized', {});
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: openUri, languageId: 'un-resolution', version: 1, text: drafts.fr!(3, 4) },
    });
  }
  /** Until the client was asked, and some time for the answer to be read. */
  const askedFor = async (method: string) => {
    for (let tries = 0; tries < 500 && !asked.includes(method); tries++) await pause(10);
    await pause(500);
  };
  const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds));
  const workspace = () => ({ version: '1', storage: { folder: join(scratch, 'storage') } });
  /** The symbols of what was kept, after the server was shut down. */
  const kept = async () => {
    await connection.sendRequest('shutdown');
    const path = join(scratch, 'storage', 'index');
    if (!existsSync(path)) return null;
    // two hashes and a length stand before each summary, whose first part tells the symbol
    const heads = readFileSync(path, 'latin1').matchAll(/^[\w-]+\t[\w-]+\t\d+\t([^\t\n]+)\t/gm);
    return Array.from(heads, ([, head]) => JSON.parse(head!)[0]).sort();
  };

  it('is read from where the client says, and kept where it says', async () => {
    await start({ initializationOptions: { workspace: workspace() } });
    await pause(300);
    deepStrictEqual(asked, ['client/registerCapability']);
    await askedFor('resolute/readFile');
    deepStrictEqual(asked.slice(1), ['resolute/findFiles', 'resolute/readFile']);
    deepStrictEqual(await kept(), ['S/RES/1(2014)', 'S/RES/2185(2014)']);
  }).timeout(10_000);
  it('is kept up to date by the client’s events', async () => {
    await start({ initializationOptions: { workspace: workspace() } });
    await askedFor('resolute/readFile');
    const changes = [];
    for (const [name, number] of [
      ['zh', 7],
      ['new', 8],
    ] as const) {
      writeFileSync(join(folder, `${name}.txt`), drafts.zh!(number, 1));
      changes.push({ uri: URI.file(join(folder, `${name}.txt`)).toString(true), type: name === 'new' ? 1 : 2 });
    }
    await connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [...changes, { uri: 'virtual:/a.unres', type: 3 }],
    });
    await pause(500);
    deepStrictEqual(await kept(), ['S/RES/7(2014)', 'S/RES/8(2014)']);
  }).timeout(10_000);
  it('follows the workspace’s folders', async () => {
    await start({ initializationOptions: { workspace: workspace() } });
    await askedFor('resolute/readFile');
    listed = ['virtual:/a.unres', 'virtual:/7.unres'];
    const removed = [{ uri: URI.file(folder).toString(), name: 'drafts' }];
    const added = [{ uri: 'virtual:/', name: 'virtual' }];
    await connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added, removed } });
    await pause(1000);
    deepStrictEqual(await kept(), ['S/RES/1(2014)', 'S/RES/7(2014)']);
  }).timeout(10_000);
  it('tells of paragraphs that its texts have not, once it has read them', async () => {
    await start({ initializationOptions: { workspace: workspace() } });
    const told = new Promise<void>(resolve => {
      connection.onNotification('textDocument/publishDiagnostics', ({ diagnostics }) => {
        const found = diagnostics.map(({ code }: { code: string }) => code);
        if (found.includes('cited-paragraph-missing')) resolve();
      });
    });
    const text =
      'Le Conseil de sécurité,\n\nRappelant le paragraphe 9 de sa résolution 2185 (2014),\n\n1. Décide ainsi.\n';
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: 'untitled:Untitled-2', languageId: 'un-resolution', version: 1, text },
    });
    await told;
  }).timeout(10_000);
  it('shows how far it is where it takes long, and stops at a word', async () => {
    listed = Array.from({ length: 400 }, (_, index) => `virtual:/${index}.unres`);
    readingTime = 100;
    await start({ initializationOptions: { workspace: workspace() } });
    for (let tries = 0; tries < 800 && !progress.includes('end'); tries++) await pause(10);
    strictEqual(progress[0], 'begin');
    strictEqual(progress.at(-1), 'end');
    const reads = () => asked.filter(method => method === 'resolute/readFile').length;
    const before = reads();
    await pause(300);
    ok(before === reads() && before < 400, `${before}, then ${reads()} of 400 read`);
  }).timeout(15_000);
  it('is not made where the setting is off', async () => {
    await start({ initializationOptions: { workspace: workspace() } }, false);
    await pause(1500);
    strictEqual(asked.includes('resolute/findFiles'), false);
    strictEqual(await kept(), null);
  }).timeout(10_000);
  it('asks a client that offers nothing for nothing', async () => {
    await start({});
    await pause(1500);
    deepStrictEqual(asked, ['client/registerCapability']);
    strictEqual(await kept(), null);
    ok(server.exitCode === null);
  }).timeout(10_000);
});
