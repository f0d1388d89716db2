import type { InitializeParams } from 'vscode-languageserver';
import { inEnglish, type Say, type Sentences, sayIn } from '../messages/message';
import { type MessageLanguage, messageLanguage, readSentences } from '../messages/sentences';

/** Gives a language's sentences where the server can read its own files. */
export type SentencesOf = (language: MessageLanguage) => Sentences;

/**
 * Says what the user reads, in the client's language: a client may carry the sentences itself (`messages` in its
 * initialization options, an object as those in the folder l10n are), or name a language there ("fr"), or have a locale.
 */
export class Messages {
  #say = inEnglish;
  readonly #sentencesOf: SentencesOf | null;

  constructor(sentencesOf: SentencesOf | null) {
    this.#sentencesOf = sentencesOf;
  }

  initialize({ locale, initializationOptions }: InitializeParams): void {
    const asked: unknown = (initializationOptions as { readonly messages?: unknown } | null | undefined)?.messages;
    if (typeof asked === 'object' && asked !== null) this.#say = sayIn(readSentences(asked));
    else {
      const language = messageLanguage(typeof asked === 'string' ? asked : locale);
      this.#say = language && this.#sentencesOf ? sayIn(this.#sentencesOf(language)) : inEnglish;
    }
  }

  readonly say: Say = message => this.#say(message);
}
