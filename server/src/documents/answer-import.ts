import { importDocument, type Readers } from './import-document';
import { type DocumentAnswer, type DocumentRequest, unreadable } from './requests';

/** A file's draft, by the readers of the bundle at hand. */
export async function answerImport(request: DocumentRequest, readers: Readers): Promise<DocumentAnswer> {
  if (request.kind !== 'import') throw new Error('This worker reads files and writes none.');
  try {
    return { kind: 'draft', draft: await importDocument(request.bytes, readers, request.options) };
  } catch (error) {
    return unreadable(error);
  }
}
