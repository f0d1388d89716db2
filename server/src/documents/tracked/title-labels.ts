import type { WordChange } from '../../comparison/comparison';
import type { RunChange } from '../page/printed-document';
import { lengthWithoutBlanks } from './tracked-runs';

/** A title's words without the labels that they begin with: "Lamps" of "75/103. Lamps", which has become "76/98. Lamps". */
export function wordsBehindLabels(
  words: readonly WordChange[],
  old: string | null,
  now: string | null,
): readonly WordChange[] {
  if (old === null && now === null) return words;
  /** How many of a label's characters are to come: 0 in the blanks behind it, -1 in the words. */
  const left = { out: leftOf(old), in: leftOf(now) };
  const isOfLabel = (side: RunChange, character: string): boolean => {
    if (left[side] >= 0 && /\S/.test(character)) left[side]--;
    return left[side] >= 0;
  };
  const behind: { kind: WordChange['kind']; text: string }[] = [];
  for (const { kind, text } of words) {
    for (const character of text) {
      const inOld = kind !== 'in' && !isOfLabel('out', character);
      const inNew = kind !== 'out' && !isOfLabel('in', character);
      if (!inOld && !inNew) continue;
      const own = !inNew ? 'out' : inOld ? 'same' : 'in';
      const last = behind.at(-1);
      if (last?.kind === own) last.text += character;
      else behind.push({ kind: own, text: character });
    }
  }
  return behind;
}

function leftOf(label: string | null): number {
  return label === null ? -1 : lengthWithoutBlanks(label);
}
