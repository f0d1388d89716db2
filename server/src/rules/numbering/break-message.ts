import type { Break } from '../../drafting/breaks';
import type { Count } from '../../drafting/label-order';

/** How a message speaks of the members of a sequence. */
export interface Wording {
  /** "paragraph", "item" */
  readonly noun: string;
  /** A count as the text writes it: "5", "4 bis", "(d)". */
  show(count: Count): string;
}

/** A sentence ends with one dot, that of a label too: "it should be A." */
export function breakMessage(found: Break, own: Count, related: Count | null, wording: Wording): string {
  return messageOf(found, own, related, wording).replace(/\.\.$/, '.');
}

/** The message of a break; `own` is what the label counts that breaks the sequence, `related` what the related one does. */
function messageOf(found: Break, own: Count, related: Count | null, { noun, show }: Wording): string {
  const Noun = noun[0]!.toUpperCase() + noun.slice(1);
  const expected = show(found.expected);
  switch (found.kind) {
    case 'start':
      return `The first ${noun} is ${show(own)}; it should be ${expected}.`;
    case 'restart':
      return `Here the ${noun}s begin again at ${show(own)}; ${expected} is expected.`;
    case 'repeat':
      return `${Noun} ${show(own)} appears twice; ${expected} is expected here.`;
    case 'back':
      return `${Noun} ${show(own)} stands below ${noun} ${show(related!)}; ${expected} is expected here.`;
    case 'typo':
      return `${Noun} ${show(own)} follows ${noun} ${show(related!)}; ${expected} is expected here.`;
    case 'early':
      return `${Noun} ${show(own)} stands above ${noun} ${expected}.`;
    case 'gap':
      return `${Noun} ${show(own)} follows ${noun} ${show(related!)}; ${missing(found.expected, own, show)} missing.`;
  }
}

export function relatedMessage(related: Count, { noun, show }: Wording): string {
  return `Here is ${noun} ${show(related)}.`;
}

function missing(expected: Count, own: Count, show: Wording['show']): string {
  const first = expected.suffix === '' ? expected.ordinal : expected.ordinal + 1;
  const last = own.suffix === '' ? own.ordinal - 1 : own.ordinal;
  const plain = (ordinal: number) => show({ ordinal, suffix: '' });
  if (last <= first) return `${plain(first)} is`;
  return last === first + 1 ? `${plain(first)} and ${plain(last)} are` : `${plain(first)} to ${plain(last)} are`;
}
