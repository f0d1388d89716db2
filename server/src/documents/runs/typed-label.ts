import { insertionAt } from '../../blocks/labels/insertions';

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

export function typedLabel(text: string): TypedLabel | null {
  const found = beforeGap.exec(text.slice(0, longest));
  if (!found) return null;
  const label = found[1]!.trim();
  const plain = withoutInsertion(label);
  return counted.some(form => form.test(plain)) || bullet.test(label) || titleNumber.test(label)
    ? { label, end: found[0].length }
    : null;
}

const beforeGap = /^[\t \u00a0\u2003\u3000]*([^\t\n\u2003\u3000]{1,16})[\t\u2003\u3000][\t \u00a0\u2003\u3000]*/;
const bullet = /^[-–—•●○▪■◦·*➢➤✓o]$/;
const titleNumber = /^(?:[A-Z][/-])?\d{1,4}\/\d{1,4}(?: ?[A-Z])?[.:]?$/;

/** A number, letters of one kind or ideographs, with what stands around them and "bis" behind. */
const counted: readonly RegExp[] = [
  // 1. 1) 1 - 1.- (1) 2.1 4 bis. 4-бис. 4 مكررا - 4之二. 4A.
  /^[([]?\d{1,3}(?:\.\d{1,3}){0,4}(?: ?-?[A-ZА-Я])?(?:[.):、．\]]|\)\.|\.? ?[-–])?$/,
  // (a) a) a. (aa) (iv) I. A. — or the marks of quotation that Arabic and Spanish set around a number
  /^(?:[([][a-zA-Z]{1,6}[)\]]|[a-zA-Z]{1,2}[.)]|[ivxlcIVXLC]{1,7}[.)])$/,
  /^[‘’']\d{1,3}[‘’']$/,
  // а) (а) · (أ) أ) أ - · (一) 一、 ㈠ ①
  /^(?:\(?[а-яА-Я]{1,2}\)|[А-Я]\.)$/,
  /^(?:\(?[\u0620-\u064a]ـ?(?: ?[\u0620-\u064a]ـ?)?\)|[\u0620-\u064a]ـ? ?[-–])$/,
  /^(?:[(（][一二三四五六七八九十百]{1,5}[)）]|[一二三四五六七八九十百]{1,5}[、．.]|[\u2460-\u249b\u3220-\u3229\u3280-\u3289])$/,
];

/** "4 bis." as "4." */
function withoutInsertion(label: string): string {
  const number = /^\d{1,3} ?/.exec(label)?.[0];
  const inserted = number === undefined ? null : insertionAt(label, number.length);
  return inserted ? number!.trimEnd() + label.slice(inserted.end) : label;
}
