import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from './protocol/server';
import { Lifecycle } from './protocol/wire/lifecycle';

const worker = self as DedicatedWorkerGlobalScope;
startServer(
  createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker), {
    messageStrategy: new Lifecycle(),
  }),
  null,
);
