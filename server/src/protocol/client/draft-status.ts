import type { Layout } from '../../blocks/layout/measure';
import type { LanguageCode, Organ } from '../../languages/language';
import type { Sentences } from '../../messages/message';
import type { WorkspaceOptions } from '../requests/workspace-requests';

/**
 * The server's own notification: what it took a document for. Sent only to a client whose initialization options say
 * `{ "draftStatus": 1 }`; a change that such a client could not read would get the number 2.
 */
export const draftStatusMethod = 'resolute/draftStatus';
export const draftStatusVersion = 1;

export interface DraftStatus {
  readonly uri: string;
  /** Of the document that was read. */
  readonly version: number;
  readonly language: LanguageCode;
  readonly organ: Organ | null;
  readonly symbol: string | null;
  readonly layout: Layout;
  /** False for a document without any text to judge by. */
  readonly recognised: boolean;
}

export interface InitializationOptions {
  readonly draftStatus?: number;
  /** See messages.ts. */
  readonly messages?: Sentences;
  readonly workspace?: WorkspaceOptions;
  /** For an editor that is not asked for settings, see settings.ts. */
  readonly settings?: unknown;
  /** See catalogue-pages.ts. */
  readonly cataloguePages?: number;
  /** See project/rule-commands.ts. */
  readonly ruleCommands?: number;
  /** See graph-command.ts. */
  readonly graphCommand?: number;
}
