import type { Language } from '../../languages/language';
import type { Span } from '../../text/position';

const mark = /[«»“”„"]/g;

/**
 * The quotations of a paragraph that are closed in it, in order, none within another: titles for the most part, whose words
 * tell nothing of the numbers behind them. « » “ ” „ “, in Arabic ” “, and " ".
 */
export function quotations(text: string, language: Language): readonly Span[] {
  const found: Span[] = [];
  const open: { readonly at: number; readonly closing: string }[] = [];
  for (const { 0: sign, index } of text.matchAll(mark)) {
    if (open.at(-1)?.closing === sign) {
      const { at } = open.pop()!;
      // what stands within another quotation is the outer one's
      while (found.length > 0 && found.at(-1)!.start > at) found.pop();
      found.push({ start: at, end: index + 1 });
      continue;
    }
    const closing = closingOf(sign, language);
    if (closing) open.push({ at: index, closing });
  }
  return found;
}

function closingOf(sign: string, { code }: Language): string | null {
  switch (sign) {
    case '«':
      return '»';
    case '"':
      return '"';
    case '„':
      return '“';
    case '“':
      return code === 'ar' ? null : '”';
    case '”':
      return code === 'ar' ? '“' : null;
    default:
      return null;
  }
}
