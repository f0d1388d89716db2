import { ordinalWords } from '../../languages/citing/paragraph-ordinals';
import type { Language } from '../../languages/language';
import { openingBit, ordinalsBit } from '../places/mention-bits';
import { groupForms } from './forms';
import { matchAt } from './list';

/** An ordinal stands so near to where its group begins, in units. */
const reachOfOrdinal = 64;

/** What a group begins with, if one begins at `start`; `possible` has the bits of what may begin there. */
export function openingAt(
  text: string,
  start: number,
  language: Language,
  possible: number = openingBit | ordinalsBit,
): RegExpExecArray | null {
  const forms = groupForms(language);
  const counted =
    (possible & ordinalsBit) !== 0 && mayCount(text, start, language) ? matchAt(forms.ordinals, text, start) : null;
  return counted ?? ((possible & openingBit) !== 0 ? matchAt(forms.opening, text, start) : null);
}

/** V8 takes longer to read the expression of ordinals than all others of mentions together, and few texts have any. */
function mayCount(text: string, start: number, language: Language): boolean {
  const { noun } = ordinalWords[language.code];
  noun.lastIndex = start;
  return noun.test(text) && text.slice(start, start + reachOfOrdinal).search(groupForms(language).ordinal) >= 0;
}
