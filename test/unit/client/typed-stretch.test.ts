import { strictEqual } from 'node:assert/strict';
import { followChange } from '../../../client/src/structure/typed-stretch';

/** A text with the stretch in it (`‹…›`), what is replaced (`[…→…]`), and the text with its stretch then. */
const cases: readonly (readonly [what: string, before: string, after: string])[] = [
  ['a character typed at once', '(a) Oil;‹›[→U]', '(a) Oil;‹U›'],
  ['the next one', '(a) Oil;‹U›[→r]', '(a) Oil;‹Ur›'],
  ['one typed in what was typed', '1. ‹U[→r]g›', '1. ‹Urg›'],
  ['one taken back', '1. ‹Ur[g→]›', '1. ‹Ur›'],
  ['all taken back', '1. ‹[Urg→]›', '1. ‹›'],
  ['more taken back than was typed', '1[. ‹Urg→]›', '1‹›'],
  ['what was typed replaced', '1. ‹[Urg→敦促]›', '1. ‹敦促›'],
  ['words above that grow', 'Notes[→ also],\n1. ‹U›', 'Notes also,\n1. ‹U›'],
  ['words above that shrink', 'Notes[ also→],\n1. ‹U›', 'Notes,\n1. ‹U›'],
  ['a paragraph below', '1. ‹U›\n\n[2→3]. Urges', '1. ‹U›\n\n3. Urges'],
  ['a label before the place', '[(b) →2. ]‹Urge›', '2. ‹Urge›'],
  ['a label before the place where nothing is typed', '[(b) →2. ]‹›', '2. ‹›'],
];

/** Offset by offset: the marks gone, where they stood. */
function read(marked: string) {
  const [, head, old, text, tail] = /^([^[]*)\[([^→]*)→([^\]]*)\](.*)$/su.exec(marked)!;
  const plain = (words: string) => words.replace(/[‹›]/gu, '');
  const whole = head! + old! + tail!;
  const start = whole.indexOf('‹');
  return {
    stretch: { start, end: whole.indexOf('›') - 1 },
    change: { rangeOffset: plain(head!).length, rangeLength: plain(old!).length, text: text! },
    changed: plain(head!) + text! + plain(tail!),
  };
}

describe('what is typed behind a key before its answer comes', () => {
  for (const [what, before, after] of cases) {
    it(what, () => {
      const { stretch, change, changed } = read(before);
      const { start, end } = followChange(stretch, change);
      strictEqual(`${changed.slice(0, start)}‹${changed.slice(start, end)}›${changed.slice(end)}`, after);
    });
  }
});
