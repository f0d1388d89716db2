import type { Break } from '../../drafting/breaks';
import type { Count } from '../../drafting/label-order';
import { type Message, message } from '../../messages/message';

/** How a message speaks of the members of a sequence. */
export interface Wording {
  readonly noun: 'paragraph' | 'item';
  /** A count as the text writes it: "5", "4 bis", "(d)". */
  show(count: Count): string;
}

/** The message of a break; `own` is what the label counts that breaks the sequence, `related` what the related one does. */
export function breakMessage(found: Break, own: Count, related: Count | null, wording: Wording): Message {
  const { show } = wording;
  const at = show(own);
  const expected = show(found.expected);
  const other = related === null ? '' : show(related);
  const isItem = wording.noun === 'item';
  switch (found.kind) {
    case 'start':
      return isItem
        ? message`The first item is ${at}; it should be ${expected}.`
        : message`The first paragraph is ${at}; it should be ${expected}.`;
    case 'restart':
      return isItem
        ? message`Here the items begin again at ${at}; ${expected} is expected.`
        : message`Here the paragraphs begin again at ${at}; ${expected} is expected.`;
    case 'repeat':
      return isItem
        ? message`Item ${at} appears twice; ${expected} is expected here.`
        : message`Paragraph ${at} appears twice; ${expected} is expected here.`;
    case 'back':
      return isItem
        ? message`Item ${at} stands below item ${other}; ${expected} is expected here.`
        : message`Paragraph ${at} stands below paragraph ${other}; ${expected} is expected here.`;
    case 'typo':
      return isItem
        ? message`Item ${at} follows item ${other}; ${expected} is expected here.`
        : message`Paragraph ${at} follows paragraph ${other}; ${expected} is expected here.`;
    case 'early':
      return isItem
        ? message`Item ${at} stands above item ${expected}.`
        : message`Paragraph ${at} stands above paragraph ${expected}.`;
    case 'gap': {
      const missing = missingBetween(found.expected, own, show);
      return isItem
        ? message`Item ${at} follows item ${other}; ${missing}.`
        : message`Paragraph ${at} follows paragraph ${other}; ${missing}.`;
    }
  }
}

export function relatedMessage(related: Count, { noun, show }: Wording): Message {
  const at = show(related);
  return noun === 'item' ? message`Here is item ${at}.` : message`Here is paragraph ${at}.`;
}

function missingBetween(expected: Count, own: Count, show: Wording['show']): Message {
  const first = expected.suffix === '' ? expected.ordinal : expected.ordinal + 1;
  const last = own.suffix === '' ? own.ordinal - 1 : own.ordinal;
  const plain = (ordinal: number) => show({ ordinal, suffix: '' });
  if (last <= first) return message`${plain(first)} is missing`;
  return last === first + 1
    ? message`${plain(first)} and ${plain(last)} are missing`
    : message`${plain(first)} to ${plain(last)} are missing`;
}
