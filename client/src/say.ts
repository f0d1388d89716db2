import * as vscode from 'vscode';
import { inEnglish, type Say, type Sentences, sayIn } from '../../server/src/messages/message';
import { messageLanguage, sentencesFile, sentencesIn } from '../../server/src/messages/sentences';
import { ToldError } from '../../server/src/messages/told-error';
import { inMessage } from '../../server/src/text/shown';

export const languageSetting = 'resolute.messages';

interface Spoken {
  /** As HTML names languages. */
  readonly language: string;
  readonly sentences: Sentences;
  readonly say: Say;
}

const english: Spoken = { language: 'en', sentences: {}, say: inEnglish };
let spoken = english;

/**
 * Says what the user reads. Client and server speak one language: VS Code's own, or the one that the setting names, which
 * VS Code's `l10n.t` could not follow.
 */
export const say: Say = told => spoken.say(told);

/** What the server is told to speak with. */
export const sentences = (): Sentences => spoken.sentences;

/** For pages of HTML. */
export const spokenLanguage = (): string => spoken.language;

/** Takes the language that the setting names now. */
export async function chooseLanguage(extension: vscode.Uri): Promise<void> {
  spoken = await languageInSettings(extension);
}

async function languageInSettings(extension: vscode.Uri): Promise<Spoken> {
  const named = vscode.workspace.getConfiguration().get<string>(languageSetting, 'auto');
  const language = messageLanguage(named === 'auto' ? vscode.env.language : named);
  if (language === null) return english;
  try {
    const file = vscode.Uri.joinPath(extension, 'dist', sentencesFile);
    const json: unknown = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
    const said = sentencesIn(json, language);
    return { language, sentences: said, say: sayIn(said) };
  } catch {
    return english;
  }
}

/** What an error tells: in the user's language where its words are our own, and else as it has them. */
export function reasonOf(error: unknown): string {
  if (error instanceof ToldError) return say(error.told);
  return inMessage(error instanceof Error ? error.message : String(error), 200);
}
