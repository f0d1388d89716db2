import { PassThrough } from 'node:stream';
import {
  type ConfigurationParams,
  createConnection,
  createProtocolConnection,
  type InitializeResult,
  type LogMessageParams,
  MessageType,
  ProposedFeatures,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type RegistrationParams,
  type ServerCapabilities,
  StreamMessageReader,
  StreamMessageWriter,
  type UnregistrationParams,
} from 'vscode-languageserver/node';
import type { startServer } from '../../../server/src/protocol/server';
import { diskCatalogue } from '../../../server/src/workspace/disk/disk-catalogue';
import type { WorkspaceFiles } from '../../../server/src/workspace/files';
import { ableClient } from './able-client';

/** A server in this process, and a client that keeps what it is told unasked. */
export interface InProcess {
  readonly client: ProtocolConnection;
  readonly announced: ServerCapabilities;
  readonly errors: string[];
  /** The newest findings published for each document, in push mode. */
  readonly published: Map<string, PublishDiagnosticsParams>;
  /** Once a document is open: findings are what they stay from then on. */
  readonly catalogueIsThere: Promise<void>;
  /** Every setting that switches something is on, until this says otherwise. */
  set(setting: string, isOn: boolean): Promise<void>;
  stop(): Promise<void>;
}

export async function inProcess(
  start: typeof startServer,
  { pull, files }: { pull: boolean; files: WorkspaceFiles },
): Promise<InProcess> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const server = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(toServer),
    new StreamMessageWriter(toClient),
  );
  const storage = { load: async () => null, save: async () => {} };
  start(server, {
    catalogue: diskCatalogue('dist'),
    files: () => files,
    storage: () => storage,
    sentences: () => ({}),
  });
  const client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  const errors: string[] = [];
  const published = new Map<string, PublishDiagnosticsParams>();
  client.onNotification('window/logMessage', ({ type, message }: LogMessageParams) => {
    if (type === MessageType.Error) errors.push(message);
  });
  client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.set(params.uri, params);
  });
  const later: Record<string, unknown> = {};
  client.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
    for (const { method, registerOptions } of registrations) {
      const [scope, name] = method.split('/');
      if (scope === 'textDocument') later[`${name}Provider`] = registerOptions ?? true;
    }
    return null;
  });
  const catalogueIsThere = new Promise<void>(resolve =>
    client.onRequest('workspace/diagnostic/refresh', () => {
      resolve();
      return null;
    }),
  );
  client.onRequest('client/unregisterCapability', ({ unregisterations }: UnregistrationParams) => {
    for (const { method } of unregisterations) delete later[`${method.split('/')[1]}Provider`];
    return null;
  });
  const off = new Set<string>();
  client.onRequest('workspace/configuration', ({ items }: ConfigurationParams) =>
    items.map(({ section }) => !off.has(section ?? '')),
  );
  client.onRequest('window/workDoneProgress/create', () => null);
  client.onError(([error]) => errors.push(String(error)));
  client.listen();
  const { capabilities } = await client.sendRequest<InitializeResult>('initialize', {
    // or else the server watches over this process, for ever
    processId: null,
    rootUri: null,
    workspaceFolders: [{ uri: 'file:///w', name: 'w' }],
    capabilities: {
      textDocument: {
        ...ableClient,
        ...(pull ? { diagnostic: {} } : {}),
        codeLens: { dynamicRegistration: true },
        inlayHint: { dynamicRegistration: true },
      },
      workspace: {
        workspaceFolders: true,
        configuration: true,
        diagnostics: { refreshSupport: true },
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
    get announced() {
      return { ...capabilities, ...later };
    },
    errors,
    published,
    catalogueIsThere,
    async set(setting, isOn) {
      if (isOn) off.delete(setting);
      else off.add(setting);
      await client.sendNotification('workspace/didChangeConfiguration', { settings: null });
    },
    async stop() {
      await client.sendRequest('shutdown');
      client.dispose();
      server.dispose();
    },
  };
}
