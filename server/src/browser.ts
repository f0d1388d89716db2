import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from './protocol/server';
import { Lifecycle } from './protocol/wire/lifecycle';
import { asObject } from './protocol/wire/written-result';

/** Messages are sent as objects here. */
class Writer extends BrowserMessageWriter {
  override write(message: Parameters<BrowserMessageWriter['write']>[0]): Promise<void> {
    return super.write(asObject(message));
  }
}

const worker = self as DedicatedWorkerGlobalScope;
startServer(
  createConnection(new BrowserMessageReader(worker), new Writer(worker), {
    messageStrategy: new Lifecycle(),
  }),
  null,
);
