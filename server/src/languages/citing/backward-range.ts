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
interface Expressions {
  /** "8 to 3": the quick look that nearly all paragraphs are left at, for numbers are rarer than nouns. */
  readonly look: RegExp;
  readonly range: RegExp;
}

const known = new Map<LanguageCode, Expressions>();

function expressionsOf({ code, crossReferences: words }: Language): Expressions {
  let found = known.get(code);
  if (!found) {
    const number = '[0-9]{1,3}';
    const further = `${number}(?:[,،、，]${blank}?|${blank}?(?:${words.and})${blank}?)`;
    const end = words.paragraphEnd === '' ? '(?![0-9])(?![./][0-9])' : `(?=${blank}?(?:${words.paragraphEnd}))`;
    const to = `${blank}{0,2}(?:${words.to})${blank}{0,2}`;
    found = {
      look: compileExpression(`[0-9]${to}[0-9]`, 'u'),
      range: compileExpression(
        `(?:${words.paragraphs})${blank}?(?:${further}){0,6}(?<range>(?<first>${number})(?<to>${to})(?<last>${number}))${end}`,
        'gu',
      ),
    };
    known.set(code, found);
  }
  return found;
}

/** What stands wherever there is a range. */
export function rangeLook(language: Language): RegExp {
  return expressionsOf(language).look;
}

/** The ranges of paragraphs that end before they begin. */
export function backwardRanges(text: string, language: Language): readonly BackwardRange[] {
  const found: BackwardRange[] = [];
  const { look, range: expression } = expressionsOf(language);
  if (!look.test(text)) return found;
  for (const { 0: written, index, groups } of text.matchAll(expression)) {
    const { range, first, to, last } = groups!;
    if (Number(last) > Number(first)) continue;
    const end = index + written.length;
    const start = end - range!.length;
    found.push({ start, end, turned: `${last}${to}${first}` });
  }
  return found;
}
