import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type DocumentService, type DocumentThread, documentService } from './document-service';
import type { WorkerAnswer } from './document-worker';
import { message } from './messages/message';
import { ToldError } from './messages/told-error';

/** Of one thread: what it does stays far from bringing the machine down. */
const mostMegabytes = 2048;

/** Node's threads. `folder` holds the bundles. */
export function documentThreads(folder: string): DocumentService {
  return documentService(bundle => threadOf(join(folder, `${bundle}.js`)));
}

function threadOf(path: string): DocumentThread {
  const worker = new Worker(path, {
    resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    // what a library prints is for nobody
    stdout: true,
    stderr: true,
  });
  let settle: { resolve(answer: WorkerAnswer): void; reject(error: unknown): void } | null = null;
  worker.on('message', answer => settle?.resolve(answer));
  worker.on('error', error => settle?.reject(wordsFor(error)));
  worker.on('exit', () => settle?.reject(new ToldError(message`The thread that reads it has ended.`)));
  return {
    ask: request =>
      new Promise((resolve, reject) => {
        settle = { resolve, reject };
        worker.postMessage(request);
      }),
    end: () => {
      settle = null;
      void worker.terminate();
    },
  };
}

function wordsFor(error: Error & { readonly code?: string }): Error {
  return error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? new ToldError(message`It takes more memory than is given to it.`)
    : error;
}
