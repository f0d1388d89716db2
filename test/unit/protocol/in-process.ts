import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  type InitializeResult,
  type LogMessageParams,
  MessageType,
  ProposedFeatures,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type ServerCapabilities,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { startServer } from '../../../server/src/protocol/server';
import type { WorkspaceFiles } from '../../../server/src/workspace/files';

/** A server in this process, and a client that keeps what it is told unasked. */
export interface InProcess {
  readonly client: ProtocolConnection;
  readonly announced: ServerCapabilities;
  readonly errors: string[];
  /** The newest findings published for each document, in push mode. */
  readonly published: Map<string, PublishDiagnosticsParams>;
  stop(): Promise<void>;
}

export async function inProcess(
  start: typeof startServer,
  { pull, files = null }: { pull: boolean; files?: WorkspaceFiles | null },
): Promise<InProcess> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const server = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(toServer),
    new StreamMessageWriter(toClient),
  );
  const storage = { load: async () => null, save: async () => {} };
  start(server, files && { files: () => files, storage: () => storage });
  const client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  const errors: string[] = [];
  const published = new Map<string, PublishDiagnosticsParams>();
  client.onNotification('window/logMessage', ({ type, message }: LogMessageParams) => {
    if (type === MessageType.Error) errors.push(message);
  });
  client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.set(params.uri, params);
  });
  client.onRequest('client/registerCapability', () => null);
  client.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
  client.onRequest('window/workDoneProgress/create', () => null);
  client.onError(([error]) => errors.push(String(error)));
  client.listen();
  const { capabilities } = await client.sendRequest<InitializeResult>('initialize', {
    // or else the server watches over this process, for ever
    processId: null,
    rootUri: null,
    workspaceFolders: [{ uri: 'file:///w', name: 'w' }],
    capabilities: {
      textDocument: pull ? { diagnostic: {} } : {},
      workspace: {
        workspaceFolders: true,
        configuration: true,
        didChangeConfiguration: { dynamicRegistration: true },
        didChangeWatchedFiles: { dynamicRegistration: true },
        workspaceEdit: { documentChanges: true },
      },
      window: { workDoneProgress: true },
    },
  });
  await client.sendNotification('initialized', {});
  return {
    client,
    announced: capabilities,
    errors,
    published,
    async stop() {
      await client.sendRequest('shutdown');
      client.dispose();
      server.dispose();
    },
  };
}
