import * as vscode from 'vscode';
import type { Masthead } from '../../../server/src/documents/page/printed-document';
import type { MastheadFacts } from '../../../server/src/documents/write-document';

interface Question {
  readonly fact: 'organ' | 'symbol' | 'session' | 'agendaItem' | 'sponsors';
  readonly prompt: string;
  readonly example: string;
}

const questions: readonly Question[] = [
  { fact: 'organ', prompt: 'The organ, in the draft’s language', example: 'General Assembly' },
  { fact: 'symbol', prompt: 'The document’s symbol', example: 'A/C.3/81/L.12' },
  { fact: 'session', prompt: 'The session, in the draft’s language', example: 'Eighty-first session' },
  { fact: 'agendaItem', prompt: 'The agenda item’s number', example: '68 (a)' },
  { fact: 'sponsors', prompt: 'The sponsors, with commas between', example: 'Ghana, Norway' },
];

/**
 * Asks for what stands above a text and the draft does not say, one after the other; whatever is left empty is left away.
 * Null where the user has cancelled. `known` is what was answered before, and stands there to be changed.
 */
export async function askForMasthead(
  said: Masthead,
  hasOrgan: boolean,
  known: MastheadFacts,
): Promise<MastheadFacts | null> {
  const open = questions.filter(({ fact }) => {
    if (fact === 'organ') return !hasOrgan;
    return fact === 'sponsors' ? said.sponsors.length === 0 : said[fact] === null;
  });
  const answers: Record<string, string | readonly string[]> = {};
  for (const [index, { fact, prompt, example }] of open.entries()) {
    const before = known[fact] ?? '';
    const answer = await vscode.window.showInputBox({
      title: `What stands above the text (${index + 1} of ${open.length})`,
      prompt: `${prompt}. Leave it empty to leave it away.`,
      placeHolder: example,
      value: typeof before === 'string' ? before : before.join(', '),
      ignoreFocusOut: true,
    });
    if (answer === undefined) return null;
    const words = answer.trim();
    if (words === '') continue;
    answers[fact] = fact === 'sponsors' ? namesIn(words) : words;
  }
  return answers as MastheadFacts;
}

function namesIn(words: string): readonly string[] {
  return words
    .split(/[,;،、，]/)
    .map(name => name.trim())
    .filter(name => name !== '');
}
