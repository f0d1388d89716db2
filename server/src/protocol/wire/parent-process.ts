import type { DataCallback, Disposable, Message, MessageReader, MessageWriter } from 'vscode-languageserver';
import { AbstractMessageReader, AbstractMessageWriter } from './protocol-values';

/** The messages between a process of Node and the one that has started it. */
export function messagesWithParent(): { readonly reader: MessageReader; readonly writer: MessageWriter } {
  return { reader: new Reader(), writer: new Writer() };
}

class Reader extends AbstractMessageReader {
  listen(callback: DataCallback): Disposable {
    process.on('message', callback);
    return { dispose: () => void process.off('message', callback) };
  }
}

class Writer extends AbstractMessageWriter {
  #failed = 0;

  write(message: Message): Promise<void> {
    return new Promise((resolve, reject) => {
      process.send!(message, undefined, undefined, error => {
        if (!error) return resolve();
        this.fireError(error, message, ++this.#failed);
        reject(error);
      });
    });
  }

  end(): void {}
}

/** Milliseconds between two looks. */
const lookEvery = 3000;

/** Ends this process soon after the client's has ended, which may not have closed what one talks over. */
export function endWith(clientProcess: number, leave: () => void): void {
  setInterval(() => {
    try {
      process.kill(clientProcess, 0);
    } catch {
      leave();
    }
  }, lookEvery);
}
