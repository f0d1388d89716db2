import { type Message, message, type Say } from '../messages/message';
import type { LeftOut, LeftOutKind } from './read-document';

/**
 * What a draft could not take over from a file, in one line for people: "2 pictures (pages 1 and 4), 1 table, whose words
 * stand in the draft". Empty if nothing.
 */
export function leftOutWords(leftOut: readonly LeftOut[], say: Say): string {
  const groups = new Map<string, LeftOut[]>();
  for (const one of leftOut) {
    const key = `${one.kind} ${one.wordsKept}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].map(group => say(groupWords(group, say))).join('; ');
}

/** No more places are named than these. */
const mostPlaces = 5;

function groupWords(group: readonly LeftOut[], say: Say): Message {
  const { kind, wordsKept } = group[0]!;
  const all = [...new Set(group.map(({ place }) => say(place)))];
  const places = all.slice(0, mostPlaces).join(', ') + (all.length > mostPlaces ? ', …' : '');
  const counted = group.length === 1 ? single[kind] : several[kind](group.length);
  return wordsKept ? message`${counted} (${places}), whose words stand in the draft` : message`${counted} (${places})`;
}

const single: Readonly<Record<LeftOutKind, Message>> = {
  picture: message`1 picture`,
  table: message`1 table`,
  formula: message`1 formula`,
  'embedded object': message`1 embedded object`,
  comment: message`1 comment`,
  'page without text': message`1 page without text`,
  'unreadable font': message`1 unreadable font`,
  limit: message`1 part beyond the limits`,
};

const several: Readonly<Record<LeftOutKind, (count: number) => Message>> = {
  picture: count => message`${count} pictures`,
  table: count => message`${count} tables`,
  formula: count => message`${count} formulas`,
  'embedded object': count => message`${count} embedded objects`,
  comment: count => message`${count} comments`,
  'page without text': count => message`${count} pages without text`,
  'unreadable font': count => message`${count} unreadable fonts`,
  limit: count => message`${count} parts beyond the limits`,
};
