// PDF in: a worker's bundle of its own, for pdf.js is larger than all else together.
import { serveDocuments } from './document-worker';
import { answerImport } from './documents/answer-import';
import { readPdf } from './documents/pdf/read-pdf';

void serveDocuments(request => answerImport(request, { pdf: readPdf }));
