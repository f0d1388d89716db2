import * as vscode from 'vscode';
import { type DocumentService, type DocumentThread, documentService } from '../../server/src/document-service';
import type { WorkerAnswer } from '../../server/src/document-worker';
import { message } from '../../server/src/messages/message';
import { ToldError } from '../../server/src/messages/told-error';

/** Workers of the web, for the extension host in the browser. */
export function webDocumentThreads(extension: vscode.Uri): DocumentService {
  return documentService(bundle => threadOf(vscode.Uri.joinPath(extension, `dist/${bundle}.js`).toString(true)));
}

function threadOf(script: string): DocumentThread {
  const worker = new Worker(script);
  return {
    ask: request =>
      new Promise<WorkerAnswer>((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => resolve(data);
        worker.onerror = () => reject(new ToldError(message`The thread that reads it has ended.`));
        worker.postMessage(request);
      }),
    end: () => worker.terminate(),
  };
}
