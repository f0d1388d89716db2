import type { Message, MessageStrategy, NotificationMessage, RequestMessage } from 'vscode-languageserver';
import { areRightParameters } from './parameters';
import { ErrorCodes } from './protocol-values';

type State = 'new' | 'running' | 'shut down';

export interface Refusal {
  readonly code: number;
  readonly message: string;
}

/** A request that is refused goes on as one by this name, which is answered with the refusal that it carries. */
export const refusedMethod = 'resolute/refused';

/** Why a message cannot be taken as things stand; null where it can. */
export function refusal(state: State, { method, params }: RequestMessage | NotificationMessage): Refusal | null {
  if (method === 'exit') return null;
  if (state === 'shut down') return { code: ErrorCodes.InvalidRequest, message: 'The server has been shut down.' };
  if (state === 'new' && method !== 'initialize') {
    return { code: ErrorCodes.ServerNotInitialized, message: 'The server has not been initialized.' };
  }
  if (state === 'running' && method === 'initialize') {
    return { code: ErrorCodes.InvalidRequest, message: 'The server has been initialized already.' };
  }
  if (areRightParameters(method, params)) return null;
  return { code: ErrorCodes.InvalidParams, message: `These are no parameters of ${method}.` };
}

/** Lets through what the protocol allows as things stand: the rest of the server sees nothing else. */
export class Lifecycle implements MessageStrategy {
  #state: State = 'new';

  get isShutDown(): boolean {
    return this.#state === 'shut down';
  }

  handleMessage(message: Message, next: (message: Message) => void | Promise<void>): void | Promise<void> {
    if (!isCall(message)) return next(message);
    const refused = refusal(this.#state, message);
    if (!refused) {
      if (message.method === 'initialize') this.#state = 'running';
      if (message.method === 'shutdown') this.#state = 'shut down';
      return next(message);
    }
    // a notification that cannot be taken is dropped
    if ('id' in message) return next({ ...message, method: refusedMethod, params: refused } as RequestMessage);
  }
}

function isCall(message: Message): message is RequestMessage | NotificationMessage {
  return typeof (message as { readonly method?: unknown }).method === 'string';
}
