import type { WorkerAnswer } from './document-worker';
import { bundleFor, type DocumentAnswer, type DocumentBundle, type DocumentRequest } from './documents/requests';
import { message } from './messages/message';
import { ToldError } from './messages/told-error';

/** A thread of either host that answers one request at a time. */
export interface DocumentThread {
  /** Rejects if the thread ends before it answers. */
  ask(request: DocumentRequest): Promise<WorkerAnswer>;
  end(): void;
}

/** Reads and writes files of other formats in threads of their own, which hold nobody up and can be ended. */
export interface DocumentService {
  /** Rejects where a file takes longer than the limit, or more memory than a thread is given. */
  answer(request: DocumentRequest): Promise<DocumentAnswer>;
  /** Ends the threads, and with them whatever they do. */
  close(): void;
}

/** A file that takes longer is hostile or broken: a book of 1,000 pages takes some seconds. */
const longestMilliseconds = 60_000;

export class TakesTooLong extends ToldError {
  constructor() {
    super(message`It takes longer than ${longestMilliseconds / 1000} seconds to be read.`);
  }
}

export function documentService(start: (bundle: DocumentBundle) => DocumentThread): DocumentService {
  const threads = new Map<DocumentBundle, DocumentThread>();
  const threadFor = (bundle: DocumentBundle): DocumentThread => {
    const thread = threads.get(bundle) ?? start(bundle);
    threads.set(bundle, thread);
    return thread;
  };
  const drop = (bundle: DocumentBundle): void => {
    threads.get(bundle)?.end();
    threads.delete(bundle);
  };
  return {
    async answer(request) {
      const bundle = bundleFor(request);
      const answer = await withinLimit(threadFor(bundle).ask(request)).catch(error => {
        // it may still be at work, or have ended
        drop(bundle);
        throw error;
      });
      if (answer.kind === 'failed') throw new Error(answer.message);
      return answer;
    },
    close() {
      for (const bundle of [...threads.keys()]) drop(bundle);
    },
  };
}

function withinLimit<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TakesTooLong()), longestMilliseconds);
  });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}
