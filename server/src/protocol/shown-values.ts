import type { Message } from '../messages/message';
import { inMessage } from '../text/shown';

/** A message whose values are text that somebody else wrote, for a message of the editor's own: see `inMessage`. */
export function shownValues({ english, values }: Message): Message {
  return {
    english,
    values: values.map(value =>
      typeof value === 'string' ? inMessage(value) : typeof value === 'object' ? shownValues(value) : value,
    ),
  };
}
