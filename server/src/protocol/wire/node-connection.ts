import type { Connection, MessageReader, MessageStrategy, MessageWriter } from 'vscode-languageserver';
import { endWith } from './parent-process';
import { createConnection, createProtocolConnection, ProposedFeatures, RAL } from './protocol-values';
import { clientProcessIn } from './socket-address';

/**
 * The library's connection on messages that Node reads and writes. Its own entry for Node would load cryptography, child
 * processes and more at each start, for ways of talking that this server has itself.
 */
export function nodeConnection(
  { reader, writer }: { readonly reader: MessageReader; readonly writer: MessageWriter },
  messageStrategy: MessageStrategy,
  leave: () => void,
): Connection {
  RAL.install({ ...unused, console, timer });
  const named = clientProcessIn(process.argv);
  if (named !== null) endWith(named, leave);
  return createConnection(
    logger => createProtocolConnection(reader, writer, logger, { messageStrategy }),
    {
      shutdownReceived: false,
      initialize({ processId }) {
        if (named === null && typeof processId === 'number') endWith(processId, leave);
      },
      exit: leave,
    },
    ProposedFeatures.all,
  );
}

const timer = {
  setTimeout(callback: () => void, milliseconds: number, ...values: []) {
    const set = setTimeout(callback, milliseconds, ...values);
    return { dispose: () => clearTimeout(set) };
  },
  setImmediate(callback: () => void, ...values: []) {
    const set = setImmediate(callback, ...values);
    return { dispose: () => clearImmediate(set) };
  },
  setInterval(callback: () => void, milliseconds: number, ...values: []) {
    const set = setInterval(callback, milliseconds, ...values);
    return { dispose: () => clearInterval(set) };
  },
};

/** What the library asks for that reads from streams and writes to them itself. */
const unused = {
  messageBuffer: { create: notAsked },
  applicationJson: {
    encoder: { name: 'application/json', encode: notAsked },
    decoder: { name: 'application/json', decode: notAsked },
  },
};

function notAsked(): never {
  throw new Error('messages are read and written by this server itself');
}
