import type { ChangeCounts, ChangeKind, ToldChange } from '../../../server/src/features/comparison/told-changes';
import { type Message, message, type Say } from '../../../server/src/messages/message';

const names: Readonly<Record<ChangeKind, (count: number) => Message>> = {
  new: count => message`new: ${count}`,
  gone: count => message`gone: ${count}`,
  changed: count => message`changed: ${count}`,
  split: count => message`split: ${count}`,
  joined: count => message`joined: ${count}`,
  moved: count => message`moved: ${count}`,
  renumbered: count => message`other number alone: ${count}`,
};

/** "new: 2 · changed: 5"; empty where nothing has changed. */
export function countsInWords(counts: ChangeCounts, say: Say): string {
  const kinds = Object.keys(names) as ChangeKind[];
  return kinds.flatMap(kind => (counts[kind] > 0 ? [say(names[kind](counts[kind]))] : [])).join(' · ');
}

/** What stands beside a change's name: "was OP3 · moved · +and girls −women". */
export function noteOf({ kind, moved, before, wordsIn, wordsOut }: ToldChange, say: Say): string {
  const words = [
    ...(wordsIn === '' ? [] : [`+${apart(wordsIn)}`]),
    ...(wordsOut === '' ? [] : [`−${apart(wordsOut)}`]),
  ].join(' ');
  return [
    ...(before === null ? [] : [say(message`was ${before}`)]),
    ...(moved && kind !== 'moved' ? [say(message`moved`)] : []),
    ...(words === '' ? [] : [words]),
  ].join(' · ');
}

/** Words that are read from right to left turn nothing round that stands beside them. */
const apart = (words: string): string => `\u2068${words}\u2069`;

/** A change's kind in words, for whoever does not see its icon. */
export function kindInWords(kind: ChangeKind, say: Say): string {
  return say(kinds[kind]);
}

const kinds: Readonly<Record<ChangeKind, Message>> = {
  new: message`new`,
  gone: message`gone`,
  changed: message`changed`,
  split: message`split`,
  joined: message`joined`,
  moved: message`moved`,
  renumbered: message`other number alone`,
};
