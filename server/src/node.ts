import { writeSync } from 'node:fs';
import { createConnection as connectSocket } from 'node:net';
import type { Readable, Writable } from 'node:stream';
import { type Connection, createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './protocol/server';
import { Lifecycle } from './protocol/wire/lifecycle';
import { socketAddress } from './protocol/wire/socket-address';
import { messagesOn } from './protocol/wire/streams';
import { diskCatalogue } from './workspace/disk/disk-catalogue';
import { diskFiles } from './workspace/disk/disk-files';
import { diskSentences } from './workspace/disk/disk-sentences';
import { diskStorage } from './workspace/disk/disk-storage';

const lifecycle = new Lifecycle();
const connection = connect();

process.on('unhandledRejection', error => connection.console.error(`not expected: ${String(error)}`));
process.on('disconnect', leave);
process.on('exit', () => {
  // Node waits for what a thread reads, and a thread that waits for a file far away may do so for ever
  if (process.getActiveResourcesInfo().some(name => name.startsWith('FSReq'))) process.kill(process.pid, 'SIGKILL');
});

startServer(connection, {
  catalogue: diskCatalogue(__dirname),
  files: diskFiles,
  storage: diskStorage,
  sentences: diskSentences(__dirname),
});

/** The way to talk is chosen by the command line: --stdio, --node-ipc, --socket=PORT or --pipe=NAME. */
function connect(): Connection {
  const address = socketAddress(process.argv);
  if (address) {
    const socket = connectSocket(address);
    return connectionOn(socket, socket);
  }
  if (!process.argv.includes('--stdio')) return createConnection(ProposedFeatures.all, { messageStrategy: lifecycle });
  // what a library prints must not get among the messages
  console.log = console.info = console.debug = console.error;
  return connectionOn(process.stdin, process.stdout);
}

function connectionOn(input: Readable, output: Writable): Connection {
  for (const event of ['end', 'close', 'error']) input.on(event, leave);
  output.on('error', leave);
  const { reader, writer } = messagesOn(input, output, complain);
  return createConnection(ProposedFeatures.all, reader, writer, { messageStrategy: lifecycle });
}

/** The client has gone. */
function leave(): void {
  process.exit(lifecycle.isShutDown ? 0 : 1);
}

function complain(text: string): void {
  try {
    writeSync(2, text);
  } catch {
    // nobody listens
  }
}
