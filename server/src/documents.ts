// Files of other formats, in and out, but for PDF: a worker's bundle, loaded when a file is first opened or written.
import { serveDocuments } from './document-worker';
import { answerClean, answerExport, answerFacts } from './documents/answer-export';
import { answerImport } from './documents/answer-import';
import { readers, writers } from './documents/readers-and-writers';

void serveDocuments(request => {
  switch (request.kind) {
    case 'import':
      return answerImport(request, readers);
    case 'export':
      return answerExport(request, writers);
    case 'facts':
      return answerFacts(request);
    case 'clean':
      return answerClean(request);
  }
});
