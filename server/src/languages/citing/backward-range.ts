import { compileExpression } from '../../text/expression';
import type { Language, LanguageCode } from '../language';

/** "8 to 3" of "paragraphs 1 and 8 to 3": the two numbers, and where they stand. */
export interface BackwardRange {
  readonly start: number;
  readonly end: number;
  /** As it would be written the other way round. */
  readonly turned: string;
}

const blank = '[ \\u00a0\\u2009\\u202f]';
const known = new Map<LanguageCode, RegExp>();

function expressionOf({ code, crossReferences: words }: Language): RegExp {
  let found = known.get(code);
  if (!found) {
    const number = '[0-9]{1,3}';
    const further = `${number}(?:[,،、，]${blank}?|${blank}?(?:${words.and})${blank}?)`;
    const end = words.paragraphEnd === '' ? '(?![0-9])(?![./][0-9])' : `(?=${blank}?(?:${words.paragraphEnd}))`;
    found = compileExpression(
      `(?:${words.paragraphs})${blank}?(?:${further}){0,6}(?<range>(?<first>${number})(?<to>${blank}{0,2}(?:${words.to})${blank}{0,2})(?<last>${number}))${end}`,
      'gu',
    );
    known.set(code, found);
  }
  return found;
}

/** The ranges of paragraphs that end before they begin. */
export function backwardRanges(text: string, language: Language): readonly BackwardRange[] {
  const found: BackwardRange[] = [];
  for (const { 0: written, index, groups } of text.matchAll(expressionOf(language))) {
    const { range, first, to, last } = groups!;
    if (Number(last) > Number(first)) continue;
    const end = index + written.length;
    const start = end - range!.length;
    found.push({ start, end, turned: `${last}${to}${first}` });
  }
  return found;
}
