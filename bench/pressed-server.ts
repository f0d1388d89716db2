import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { root, serverScripts } from './servers';

/** What a server holds of the machine. */
export interface Held {
  /** Megabytes in use once all rubbish is gone, and as the system counts them. */
  readonly heap: number;
  readonly resident: number;
  readonly descriptors: number;
  /** Those that are open on files of the workspace. */
  readonly filesOpen: number;
  readonly threads: number;
  /** That the server has started. */
  readonly processes: number;
}

/** A server in a process of its own, as an editor starts it, that says what it holds. Linux alone tells so much. */
export class PressedServer {
  readonly connection: ProtocolConnection;
  readonly complaints: string[] = [];
  readonly #process: ChildProcess;

  constructor(cache: string) {
    const probe = join(root, 'dist/bench/heap-probe.js');
    this.#process = spawn(process.execPath, ['--expose-gc', '--require', probe, serverScripts.ours, '--stdio'], {
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, XDG_CACHE_HOME: cache },
    });
    this.#process.stderr!.on('data', data => {
      if (!String(data).startsWith('in use')) this.complaints.push(String(data));
    });
    this.connection = createProtocolConnection(
      new StreamMessageReader(this.#process.stdout!),
      new StreamMessageWriter(this.#process.stdin!),
    );
    this.connection.listen();
  }

  async held(folder: string): Promise<Held> {
    const { pid } = this.#process;
    const told = once(this.#process.stderr!, 'data');
    this.#process.kill('SIGUSR2');
    const inUse = Number(/in use: (\d+)/.exec(String((await told)[0]))?.[1]);
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const descriptors = readdirSync(`/proc/${pid}/fd`);
    return {
      heap: inUse / 1e6,
      resident: Number(/VmRSS:\s+(\d+)/.exec(status)![1]) / 1000,
      descriptors: descriptors.length,
      filesOpen: descriptors.filter(name => targetOf(`/proc/${pid}/fd/${name}`).startsWith(folder)).length,
      threads: Number(/Threads:\s+(\d+)/.exec(status)![1]),
      processes: childrenOf(pid!),
    };
  }

  /** How it ended: 0, where it did as it was told. */
  async end(): Promise<number | null> {
    const ended = once(this.#process, 'exit');
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const [code] = await ended;
    this.connection.dispose();
    return code;
  }
}

function targetOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    // closed meanwhile
    return '';
  }
}

function childrenOf(pid: number): number {
  return readdirSync(`/proc/${pid}/task`)
    .map(thread => readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8'))
    .reduce((count, children) => count + children.split(' ').filter(Boolean).length, 0);
}
