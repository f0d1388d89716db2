import type { DocumentAnswer, DocumentRequest } from './documents/requests';

/** What comes back: the answer, or what went wrong that ought not to. */
export type WorkerAnswer = DocumentAnswer | { readonly kind: 'failed'; readonly message: string };

/** Answers requests one after the other in a thread of either host, a worker of Node or of the web. */
export async function serveDocuments(answer: (request: DocumentRequest) => Promise<DocumentAnswer>): Promise<void> {
  const respond = (request: DocumentRequest): Promise<WorkerAnswer> =>
    answer(request).catch(error => ({
      kind: 'failed',
      message: String(error instanceof Error ? error.message : error),
    }));
  if (typeof importScripts === 'function') {
    const worker = self as DedicatedWorkerGlobalScope;
    worker.onmessage = async ({ data }: MessageEvent<DocumentRequest>) => worker.postMessage(await respond(data));
    return;
  }
  const { parentPort } = await import('node:worker_threads');
  parentPort?.on('message', async (request: DocumentRequest) => parentPort.postMessage(await respond(request)));
}

declare const importScripts: unknown;
