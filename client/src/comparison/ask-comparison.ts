import type * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { message } from '../../../server/src/messages/message';
import { ToldError } from '../../../server/src/messages/told-error';
import {
  type BaseText,
  type CompareAnswer,
  type Compared,
  type CompareParams,
  type ComparisonPart,
  compareMethod,
} from '../../../server/src/protocol/comparison/compare-request';
import type { StartDocumentService } from '../import/import-file';
import { type Base, namedBase, textOfBase } from './base';

/** What has changed in a draft since a base. The server is given the base's text only where it does not know it. Throws a `ToldError`. */
export async function askComparison(
  client: BaseLanguageClient,
  startDocuments: StartDocumentService,
  draft: vscode.Uri,
  base: Base,
  parts: readonly ComparisonPart[],
  token: vscode.CancellationToken,
): Promise<Compared> {
  const request = async (text: BaseText): Promise<CompareAnswer | null> => {
    const params: CompareParams = { textDocument: { uri: draft.toString() }, base: text, parts };
    return client.sendRequest<CompareAnswer | null>(compareMethod, params, token);
  };
  const named = await namedBase(base);
  let answer = await request(named);
  if (answer?.kind === 'unknown' && 'id' in named) {
    const text = await textOfBase(base, startDocuments, token);
    answer = text === null ? null : await request({ id: named.id, text });
  }
  if (answer?.kind === 'compared') return answer;
  throw new ToldError(message`It cannot be read.`);
}
