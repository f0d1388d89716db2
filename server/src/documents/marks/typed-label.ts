import { readLabel } from '../../blocks/labels/label';

/**
 * A label that was typed before a tab or a blank as wide as a letter, with tabs before it or none:
 *
 *     →1.→Decides · →(a)→ · 4 -→ · (أ)→ · а)→ · ㈠→ · 一、　 · –→ · →75/103.→Title · 4 bis.→ · ’1‘→ · 2.1→
 *
 * Where it is unsure the label stays in the words: whoever reads the draft sees it there too.
 */
export interface TypedLabel {
  readonly label: string;
  /** Where the words behind it begin. */
  readonly end: number;
}

const longest = 40;
const beforeGap = /^[\t \u00a0\u2003\u3000]*([^\t\n\u2003\u3000]{1,16})[\t\u2003\u3000][\t \u00a0\u2003\u3000]*/;

export function typedLabel(text: string): TypedLabel | null {
  const found = beforeGap.exec(text.slice(0, longest));
  if (!found) return null;
  const label = found[1]!.trim();
  return isLabel(label) || isLabelByItsGap(label) ? { label, end: found[0].length } : null;
}

/** Is it a label and nothing else, whatever stands behind it: one of a draft's, a title's number, a bullet of a word processor? */
export function isLabel(text: string): boolean {
  const label = readLabel(text, 0, text.length);
  return (
    (label !== null && label.next >= text.length && !label.doubtful) || titleNumber.test(text) || bullet.test(text)
  );
}

/** "75/103." "S-8/1:" "75/103 A." */
const titleNumber = /^(?:[A-Z][/-])?\d{1,4}\/\d{1,4}(?: ?[A-Z])?[.:]$/;
/** Beside those that a draft has. A sign in a circle counts like one in brackets: ① ⑴ ⒈ ㊀ */
const bullet = /^(?:[-·*◦➤✓]|[\u2460-\u249b\u3220-\u3229\u3280-\u3289])$/;

/** What only a wide gap behind it shows to be one: "4" "2.1" "4 bis" "75/103" "[a]" "1:" "o". */
function isLabelByItsGap(text: string): boolean {
  return (
    /^[([]?\d{1,3}(?:\.\d{1,3}){0,4}(?: ?(?:bis|ter|quater|quinquies|alt|[A-Z]))?(?:[.):\]]|\)\.|\.? ?[-–])?$/.test(
      text,
    ) ||
    /^(?:[A-Z][/-])?\d{1,4}\/\d{1,4}(?: ?[A-Z])?$/.test(text) ||
    /^(?:[([][a-zA-Z]{1,6}[)\]]|[a-zA-Z]{1,2}[.)]|[а-яА-Я]{1,2}\)|[А-Я]\.|o)$/.test(text)
  );
}
