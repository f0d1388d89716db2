import { type ChildProcess, spawn } from 'node:child_process';
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

const uri = 'file:///bench.unres';
export const textDocument = { uri };

/** A server in a process of its own, talked to as an editor does. */
export interface Client {
  readonly connection: ProtocolConnection;
  change(line: number, from: number, to: number, text: string): Promise<void>;
  ask<T>(method: string, params?: object): Promise<T>;
  stop(): void;
}

export async function startClient(file: string, text: string): Promise<Client> {
  const server: ChildProcess = spawn(process.execPath, [file, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout!),
    new StreamMessageWriter(server.stdin!),
  );
  connection.listen();
  let version = 1;
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {}, documentSymbol: { hierarchicalDocumentSymbolSupport: true } } },
  });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'un-resolution', version, text },
  });
  return {
    connection,
    change: (line, from, to, newText) =>
      connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: ++version },
        contentChanges: [{ range: { start: { line, character: from }, end: { line, character: to } }, text: newText }],
      }),
    ask: (method, params = {}) => connection.sendRequest(method, { textDocument, ...params }),
    stop: () => {
      connection.dispose();
      server.kill();
    },
  };
}
