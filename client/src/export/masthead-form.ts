import type { Masthead } from '../../../server/src/documents/page/printed-document';
import type { MastheadFacts } from '../../../server/src/documents/write-document';
import { type Message, message } from '../../../server/src/messages/message';
import { say } from '../say';
import { ask } from './question';

interface Field {
  readonly fact: 'organ' | 'symbol' | 'session' | 'agendaItem' | 'sponsors';
  readonly prompt: Message;
  readonly example: string;
}

const fields: readonly Field[] = [
  {
    fact: 'organ',
    prompt: message`The organ, in the draft’s language. Leave it empty to leave it out.`,
    example: 'General Assembly',
  },
  {
    fact: 'symbol',
    prompt: message`The document’s symbol. Leave it empty to leave it out.`,
    example: 'A/C.3/81/L.12',
  },
  {
    fact: 'session',
    prompt: message`The session, in the draft’s language. Leave it empty to leave it out.`,
    example: 'Eighty-first session',
  },
  {
    fact: 'agendaItem',
    prompt: message`The agenda item’s number. Leave it empty to leave it out.`,
    example: '68 (a)',
  },
  {
    fact: 'sponsors',
    prompt: message`The sponsors, with commas between. Leave it empty to leave it out.`,
    example: 'Ghana, Norway',
  },
];

/**
 * Asks for what stands above a text and the draft does not say, one after the other; whatever is left empty is left out.
 * Null where the user has cancelled. `known` is what was answered before, and stands there to be changed.
 */
export async function askForMasthead(
  said: Masthead,
  hasOrgan: boolean,
  known: MastheadFacts,
): Promise<MastheadFacts | null> {
  const open = fields.filter(({ fact }) => {
    if (fact === 'organ') return !hasOrgan;
    // what has been adopted is no longer anybody's proposal
    return fact === 'sponsors' ? said.sponsors.length === 0 && said.adopted === null : said[fact] === null;
  });
  const answers = open.map(({ fact }) => asLine(known[fact]));
  for (let index = 0; index < open.length; ) {
    const { prompt, example } = open[index]!;
    const given = await ask({
      title: say(message`What stands above the text`),
      step: index + 1,
      steps: open.length,
      prompt: say(prompt),
      example,
      value: answers[index]!,
    });
    if (given === null) return null;
    if (given === 'back') {
      index--;
    } else {
      answers[index] = given.answer;
      index++;
    }
  }
  return factsOf(open, answers);
}

/** The facts in one line, as they are told to whoever gave them: "A/C.3/81/L.12 · Ghana, Norway". */
export function mastheadInShort(facts: MastheadFacts): string {
  return fields
    .map(({ fact }) => asLine(facts[fact]))
    .filter(words => words !== '')
    .join(' · ');
}

function asLine(fact: string | readonly string[] | undefined): string {
  return typeof fact === 'string' ? fact : (fact ?? []).join(', ');
}

function factsOf(open: readonly Field[], answers: readonly string[]): MastheadFacts {
  const facts: Record<string, string | readonly string[]> = {};
  for (const [index, { fact }] of open.entries()) {
    const words = answers[index]!.trim();
    if (words !== '') facts[fact] = fact === 'sponsors' ? namesIn(words) : words;
  }
  return facts as MastheadFacts;
}

function namesIn(words: string): readonly string[] {
  return words
    .split(/[,;،、，]/)
    .map(name => name.trim())
    .filter(name => name !== '');
}
