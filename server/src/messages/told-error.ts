import { inEnglish, type Message } from './message';

/** An error whose words are for the user: in English, as those of any error are, and as they can be said in other languages. */
export class ToldError extends Error {
  constructor(readonly told: Message) {
    super(inEnglish(told));
  }
}
