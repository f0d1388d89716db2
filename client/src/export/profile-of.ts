import type * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ProfileParams, profileMethod } from '../../../server/src/protocol/requests/profile-request';
import type { Profile } from '../../../server/src/resolution/document/profile';

/** Tells by whose manners a draft is printed: what the server says, which reads the project's settings. */
export type ProfileOf = (draft: vscode.TextDocument) => Promise<Profile>;

/** Without an answer what the draft itself says counts. */
export const profileOf =
  (client: BaseLanguageClient): ProfileOf =>
  async ({ uri }) => {
    const params: ProfileParams = { textDocument: { uri: uri.toString() } };
    return (await client.sendRequest<Profile | null>(profileMethod, params).catch(() => null)) ?? 'automatic';
  };
