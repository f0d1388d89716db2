import { message } from '../../messages/message';
import { Seen } from '../../text/seen-characters';
import type { ParagraphFinding, ParagraphRule } from '../rule';

const pairs: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '（': '）',
  '［': '］',
  '《': '》',
  '〈': '〉',
  '「': '」',
  '«': '»',
};
const closing = new Set(Object.values(pairs));
const marks = /[([（［《〈「«)\]）］》〉」»]/g;
/** "alinéa a)", "3)": a label without its first bracket. */
const labelBefore = /(?:^|[\s(,;،؛、–-])(?:[\p{L}]{1,4}|\d{1,3}|[ivxlc]{1,6})$/iu;
const round = new Set([')', '）']);

/** Brackets and quotation marks stand in pairs. Those that go on in the next paragraph, as of a quotation, are the text's own matter. */
export const unpaired: ParagraphRule = {
  scope: 'paragraph',
  name: 'unpaired',
  family: 'punctuation',
  severity: 'warning',
  summary: 'a bracket or quotation mark without its other half',
  find({ layout, text, seen }) {
    if (layout !== 'flowing' || !(seen & Seen.Bracket)) return [];
    const open: { readonly mark: string; readonly at: number }[] = [];
    const lone: number[] = [];
    for (const { 0: mark, index: at } of text.matchAll(marks)) {
      if (!closing.has(mark)) open.push({ mark, at });
      else {
        const last = open.at(-1);
        if (last && isPair(last.mark, mark)) open.pop();
        else if (!(round.has(mark) && labelBefore.test(text.slice(Math.max(0, at - 8), at)))) lone.push(at);
      }
    }
    if (lone.length + open.length === 0) return [];
    const end = lastMarks(text);
    return [...lone, ...open.map(({ at }) => at)]
      .filter(at => at > 0 && at < end)
      .sort((a, b) => a - b)
      .map(
        (at): ParagraphFinding => ({
          severity: 'warning',
          message: message`“${text[at]!}” has no other half.`,
          start: at,
          end: at + 1,
          fixes: [],
        }),
      );
  },
};

/** A full-width bracket may close a half-width one in Chinese. */
function isPair(open: string, close: string): boolean {
  return pairs[open] === close || (open === '(' && close === '）') || (open === '（' && close === ')');
}

const punctuation = /[\p{P}\s]/u;

/** Where the last marks of a text begin: brackets among them, as the one at its beginning, may hold several paragraphs. */
function lastMarks(text: string): number {
  let at = text.length;
  while (at > 0 && punctuation.test(text[at - 1]!)) at--;
  return at;
}
