import { ErrorCodes } from './protocol-values';

/** Why a text is no message of the protocol, as JSON-RPC numbers it; or the message. */
export type ReadMessage = { readonly message: object } | { readonly code: number; readonly why: string };

const decoder = new TextDecoder();

export function readMessage(body: Uint8Array): ReadMessage {
  let value: unknown;
  try {
    value = JSON.parse(decoder.decode(body));
  } catch {
    return { code: ErrorCodes.ParseError, why: 'The message is not JSON.' };
  }
  if (Array.isArray(value)) return { code: ErrorCodes.InvalidRequest, why: 'The protocol has no batches.' };
  return isMessage(value)
    ? { message: value }
    : { code: ErrorCodes.InvalidRequest, why: 'This is neither a request nor a notification nor an answer.' };
}

function isMessage(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const { id, method } = value as { readonly id?: unknown; readonly method?: unknown };
  const hasId = typeof id === 'number' || typeof id === 'string';
  if ('method' in value) return typeof method === 'string' && (id === undefined || hasId);
  // of an answer to a question that could not be read, null is the id
  return (hasId || id === null) && ('result' in value || 'error' in value);
}
