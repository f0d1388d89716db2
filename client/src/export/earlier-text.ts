import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { message } from '../../../server/src/messages/message';
import { type Base, baseName, wholeBase } from '../comparison/base';
import type { Bases } from '../comparison/bases';
import { lastYearsText } from '../comparison/choose-base';
import type { StartDocumentService } from '../import/import-file';
import { say } from '../say';

/** Finds the text that a draft's changes are told from: what it is compared with, else last year's, found or asked for. */
export class EarlierTextOf {
  constructor(
    private readonly client: BaseLanguageClient,
    private readonly bases: Bases,
    private readonly start: StartDocumentService,
  ) {}

  /** Null where it is yet to be found. */
  name(draft: vscode.TextDocument): string | null {
    const base = this.bases.of(draft.uri);
    return base && baseName(base, null);
  }

  /** Null where the user has cancelled. Throws a `ToldError`. */
  async text(draft: vscode.TextDocument, given?: Base): Promise<string | null> {
    const base = given ?? this.bases.of(draft.uri) ?? (await lastYearsText(this.client, draft));
    if (!base) return null;
    const options = {
      location: vscode.ProgressLocation.Notification,
      title: say(message`Opening as a resolution …`),
      cancellable: true,
    };
    return vscode.window.withProgress(options, (_, token) => wholeBase(base, this.start, token));
  }
}
