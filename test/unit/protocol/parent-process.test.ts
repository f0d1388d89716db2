import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';

interface Answer {
  readonly id?: number;
  readonly result?: { readonly serverInfo?: unknown } | null;
}

describe('a client that has started the server as a process of Node’s', () => {
  it('is answered in messages between the two, and the server ends with exit', async () => {
    const server = fork('dist/server.js', ['--node-ipc'], { stdio: 'inherit' });
    const ask = async (id: number, method: string, params?: object): Promise<Answer> => {
      server.send({ jsonrpc: '2.0', id, method, params });
      for (;;) {
        const [answer] = (await once(server, 'message')) as [Answer];
        if (answer.id === id) return answer;
      }
    };
    const { result } = await ask(1, 'initialize', { processId: process.pid, rootUri: null, capabilities: {} });
    deepStrictEqual(result?.serverInfo, { name: 'resolute' });
    strictEqual((await ask(2, 'shutdown')).result, null);
    const ended = once(server, 'exit');
    server.send({ jsonrpc: '2.0', method: 'exit' });
    deepStrictEqual(await ended, [0, null]);
  });
  it('may end without a word', async () => {
    const server = fork('dist/server.js', ['--node-ipc'], { stdio: 'inherit' });
    server.send({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { processId: process.pid, rootUri: null, capabilities: {} },
    });
    await once(server, 'message');
    const ended = once(server, 'exit');
    server.disconnect();
    deepStrictEqual(await ended, [1, null]);
  });
});
