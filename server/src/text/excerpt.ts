import { isWide } from './characters';

/** Direction marks, zero-width characters and controls, which an outline would not show. */
const invisible = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** What most texts have none of: something invisible, a blank that is no space, two spaces. */
const untidy = /[\u0000-\u001f\u007f-\u00a0\u00ad\u061c\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]| {2}/;

/**
 * The first words of a text, at most `longest` UTF-16 code units and an ellipsis; cut between words, or between the
 * characters of a script that writes none, never inside a surrogate pair.
 */
export function excerpt(text: string, longest: number): string {
  if (isTidyAndLonger(text, longest)) return beginning(text, longest);
  // some more than needed, for what is invisible falls away
  const start = text.slice(0, longest * 2);
  const shown = (untidy.test(start) ? start.replace(invisible, '').replace(/\s+/g, ' ') : start).trim();
  if (shown.length <= longest) return text.length > longest * 2 ? `${shown}…` : shown;
  return beginning(shown, longest);
}

/** Is a text longer than what is shown of it, and nothing of that to be put right? So are most. */
function isTidyAndLonger(text: string, longest: number): boolean {
  const head = text.slice(0, longest + 2);
  return head.length > longest + 1 && !untidy.test(head) && head[0] !== ' ' && head[longest + 1] !== ' ';
}

/** Of a text that is longer. */
function beginning(shown: string, longest: number): string {
  let end = longest;
  if (!isWide(shown.charCodeAt(end))) {
    let space = end;
    while (space > longest / 2 && shown.charCodeAt(space) !== 0x20) space--;
    if (space > longest / 2) end = space;
  }
  if (isHighSurrogate(shown.charCodeAt(end - 1))) end--;
  return `${shown.slice(0, end).trimEnd()}…`;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
