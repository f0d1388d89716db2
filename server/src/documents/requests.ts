import type { Organ } from '../languages/language';
import type { Message } from '../messages/message';
import type { Profile } from '../resolution/document/profile';
import { type ExportFormat, isPdf } from './formats';
import type { ImportedDraft } from './import-document';
import type { Masthead } from './page/printed-document';
import type { ReadOptions } from './read-document';
import { UnreadableDocument, type UnreadableReason } from './unreadable-document';
import type { WriteOptions } from './write-document';

/**
 * What a worker is asked. Reading and writing of other formats is done beside whoever asks, in a thread that can be ended:
 * what is asked and answered crosses between threads and is plain data.
 */
export type DocumentRequest = ImportRequest | ExportRequest | FactsRequest | CleanRequest;

export interface ImportRequest {
  readonly kind: 'import';
  readonly bytes: Uint8Array;
  readonly options: ReadOptions;
}

export interface ExportRequest {
  readonly kind: 'export';
  /** The draft's. */
  readonly text: string;
  readonly to: ExportFormat;
  /** Whose head it has: 'automatic' where nobody says. */
  readonly profile?: Profile;
  /** An earlier text: what has changed from it is marked, in Word tracked. */
  readonly base?: string;
  /** Are other numbers of paragraphs, and of references to them, changes as well? */
  readonly marksNumbers?: boolean;
  readonly options: WriteOptions;
}

/** What does the draft itself say of what stands above its text? */
export interface FactsRequest {
  readonly kind: 'facts';
  readonly text: string;
  readonly profile?: Profile;
}

/** The clean copy of a text. */
export interface CleanRequest {
  readonly kind: 'clean';
  readonly text: string;
}

export type DocumentAnswer =
  | { readonly kind: 'draft'; readonly draft: ImportedDraft }
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  | { readonly kind: 'copy'; readonly text: string }
  | { readonly kind: 'facts'; readonly organ: Organ | null; readonly masthead: Masthead }
  | Unreadable;

interface Unreadable {
  readonly kind: 'unreadable';
  readonly reason: UnreadableReason;
  /** A sentence for the user, without the file's name. */
  readonly told: Message;
}

/** An error as an answer: errors of our own lose their kind between threads. */
export function unreadable(error: unknown): Unreadable {
  if (!(error instanceof UnreadableDocument)) throw error;
  return { kind: 'unreadable', reason: error.reason, told: error.told };
}

/** The bundle whose worker answers: that of PDF is large, and loaded for nothing else. */
export type DocumentBundle = 'documents' | 'pdf';

export function bundleFor(request: DocumentRequest): DocumentBundle {
  return request.kind === 'import' && isPdf(request.bytes) ? 'pdf' : 'documents';
}
