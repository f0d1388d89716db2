import type { Block } from '../../blocks/block';
import type { PreferredWord } from '../../languages/preferred-words';
import { type Message, message } from '../../messages/message';
import type { Span } from '../../text/position';
import type { ParagraphFinding, ReadParagraph } from '../rule';

/** Where a paragraph writes words otherwise than its organ does; what stands in quotation marks is another's. */
export function otherWords(
  words: readonly PreferredWord[],
  { block, organ, text }: ReadParagraph,
  told: (right: string) => Message,
): readonly ParagraphFinding[] {
  if (organ === null) return [];
  let found: readonly ParagraphFinding[] = [];
  for (const word of words)
    if (word.organs.has(organ) && word.look.test(text)) found = [...found, ...placesOf(word, text, told)];
  return found.length === 0 ? found : found.filter(place => !isParted(block, place));
}

/** "Co-" / "ordinating": the hyphen may be the page's. */
function isParted({ logical: { pieces, text } }: Block, { start, end }: Span): boolean {
  return pieces.some(({ logical }) => logical > start && logical < end && text[logical - 1] === '-');
}

/** Where one of them stands, outside quotations. */
export function placesOf(
  { found, right }: Pick<PreferredWord, 'found' | 'right'>,
  text: string,
  told: (right: string) => Message,
): readonly ParagraphFinding[] {
  return [...text.matchAll(found())].flatMap((match): ParagraphFinding[] => {
    const { 0: written, index: start } = match;
    if (isQuoted(text, start)) return [];
    const end = start + written.length;
    const newText = right === null ? null : right.replace(/\$(\d)/g, (_, group) => match[Number(group)] ?? '');
    return [
      {
        severity: 'hint',
        message: told((newText ?? written).trim()),
        start,
        end,
        fixes: newText === null ? [] : [{ title: message`Change to “${newText.trim()}”`, start, end, newText }],
      },
    ];
  });
}

function isQuoted(text: string, at: number): boolean {
  const open = Math.max(text.lastIndexOf('“', at), text.lastIndexOf('«', at), text.lastIndexOf('"', at));
  if (open < 0) return false;
  const close = Math.max(text.lastIndexOf('”', at), text.lastIndexOf('»', at));
  return close < open;
}
