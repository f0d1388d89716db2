import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  createProtocolConnection,
  type DocumentSymbol,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { runWithCodeCache } from '../../../server/src/code-cache';

const uri = 'file:///draft.unres';

/** The built server, from its start to its end, with an answer between. */
async function session(folder: string): Promise<DocumentSymbol[]> {
  const server = spawn(process.execPath, ['dist/server.js', '--stdio', `--code-cache=${folder}`], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise(resolve => server.once('exit', resolve));
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.listen();
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
  await connection.sendNotification('initialized', {});
  const textDocument = { uri, languageId: 'un-resolution', version: 1, text: '安全理事会，\n\n1. 决定点灯。\n' };
  await connection.sendNotification('textDocument/didOpen', { textDocument });
  const symbols = await connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  await ended;
  connection.dispose();
  return symbols;
}

describe('the compiled code that the server keeps for its next start', () => {
  let folder: string;
  let file: string;
  let answer: DocumentSymbol[];
  before(async () => {
    folder = join(mkdtempSync(join(tmpdir(), 'code-')), 'new');
    file = join(folder, 'server.code');
    answer = await session(folder);
    ok(answer.length > 0);
    ok(existsSync(file));
  });
  after(() => rmSync(folder, { recursive: true }));

  const states: readonly (readonly [name: string, change: (bytes: Buffer) => Buffer, isKept: boolean])[] = [
    ['is used as it is', bytes => bytes, true],
    [
      'is made anew for another script or Node',
      bytes => Buffer.concat([Buffer.from('v1.0'), bytes.subarray(4)]),
      false,
    ],
    [
      'is made anew when a byte is wrong',
      bytes => Buffer.concat([bytes.subarray(0, -1), Buffer.from([bytes.at(-1)! ^ 1])]),
      false,
    ],
    ['is made anew when it is cut', bytes => bytes.subarray(0, bytes.length >> 1), false],
    ['is made anew when it is empty', () => Buffer.alloc(0), false],
  ];
  for (const [name, change, isKept] of states) {
    it(name, async () => {
      writeFileSync(file, change(readFileSync(file)));
      utimesSync(file, 1, 1);
      deepStrictEqual(await session(folder), answer);
      strictEqual(statSync(file).mtimeMs === 1000, isKept);
      deepStrictEqual(readdirSync(folder), ['server.code']);
    });
  }
  it('is kept once in a session', () => {
    const script = join(folder, '..', 'script.js');
    writeFileSync(script, 'module.exports = 1;');
    const kept = join(folder, '..', 'once', 'server.code');
    const { keep, fromCache } = runWithCodeCache(script, dirname(kept));
    strictEqual(fromCache, false);
    keep();
    rmSync(kept);
    keep();
    ok(!existsSync(kept));
  });
  it('is done without where nothing can be written', async () => {
    deepStrictEqual(await session(join(file, 'no folder')), answer);
  });
});
