import type { CancellationToken, Connection } from 'vscode-languageserver';
import { nextTurn } from '../workspace/pace/next-turn';
import type { OpenDocument, OpenDocuments } from './open-documents';
import { LSPErrorCodes, ResponseError } from './wire/protocol-values';

interface AboutDocument {
  readonly textDocument: { readonly uri: string };
}

type Handler<Params, Result> = (params: Params, token: CancellationToken) => Promise<Result>;

export type Answerer = ReturnType<typeof answerer>;

/**
 * A request's handler around a feature's pure function. It answers `nothing` for a document that is not open and when
 * the function throws, for one feature that fails must not take the others along; it lets a cancellation that is on its
 * way arrive before the work begins; and it looks the document up after that, so that the answer is about the newest text.
 */
export function answerer(connection: Connection, documents: OpenDocuments) {
  return <Params extends AboutDocument, Result>(
    name: string,
    nothing: Result,
    compute: (document: OpenDocument, params: Params, token: CancellationToken) => Result | Promise<Result>,
  ): Handler<Params, Result> =>
    async (params, token) => {
      await nextTurn();
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
      const document = documents.get(params.textDocument.uri);
      if (!document) return nothing;
      try {
        const answer = await compute(document, params, token);
        // it may have been closed meanwhile, and another text opened by its name
        return documents.get(params.textDocument.uri) === document ? answer : nothing;
      } catch (error) {
        // meant for the user
        if (error instanceof ResponseError) throw error;
        connection.console.error(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
        return nothing;
      }
    };
}
