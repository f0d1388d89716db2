import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sentences } from '../../messages/message';
import { type MessageLanguage, sentencesFile, sentencesIn } from '../../messages/sentences';

/** Reads the sentences of a language from beside the program; none where they cannot be read. */
export function diskSentences(folder: string): (language: MessageLanguage) => Sentences {
  return language => {
    try {
      return sentencesIn(JSON.parse(readFileSync(join(folder, sentencesFile), 'utf8')), language);
    } catch {
      return {};
    }
  };
}
