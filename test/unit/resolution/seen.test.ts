import { deepStrictEqual } from 'node:assert/strict';
import {
  placeFinder,
  placeSequences,
  tightHighMarks,
  wordSequences,
} from '../../../server/src/resolution/places/places';
import { Seen } from '../../../server/src/resolution/places/seen';

const look = placeFinder(placeSequences([], [...wordSequences(Seen.Spelling, [/wicker/]), ...tightHighMarks]));

/** The names of what is seen in a text. */
function seenIn(text: string): string[] {
  const { seen } = look(text);
  return Object.keys(Seen).filter(name => {
    const bit = Seen[name as keyof typeof Seen];
    return typeof bit === 'number' && (seen & bit) !== 0;
  });
}

const check = (text: string, ...expected: (keyof typeof Seen)[]) =>
  it(JSON.stringify(text), () => deepStrictEqual(seenIn(text).sort(), [...expected].sort()));

describe('the look at a paragraph’s characters', () => {
  check('');
  check('wick', 'Latin');
  check('wick oil', 'Latin', 'Blank');
  check('wick ,', 'Latin', 'Blank', 'NarrowMark', 'BlankAtMark');
  check('( wick', 'Latin', 'Blank', 'UnevenBrackets', 'BlankAtMark');
  check('(wick)', 'Latin');
  check('(1) a (2)', 'Latin', 'Blank');
  check('wick)', 'Latin', 'UnevenBrackets');
  check('(wick', 'Latin', 'UnevenBrackets');
  check('(wick))', 'Latin', 'UnevenBrackets');
  check('((wick)', 'Latin', 'UnevenBrackets');
  check('(wick (oil))', 'Latin', 'Blank', 'UnevenBrackets');
  check(')wick(', 'Latin', 'UnevenBrackets');
  check(`(${'a'.repeat(59)})`, 'Latin');
  check(`(${'a'.repeat(60)})`, 'Latin', 'UnevenBrackets');
  check(' wick', 'Latin', 'Blank');
  check('wick;', 'Latin', 'NarrowMark', 'TightHighMark');
  check('wick\u00a0;', 'Latin', 'NarrowMark', 'Blank', 'BlankAtMark');
  check('wick ;', 'Latin', 'NarrowMark', 'Blank', 'BlankAtMark', 'TightHighMark');
  check(';', 'NarrowMark', 'TightHighMark');
  check('«\u00a0wick\u00a0»', 'Latin', 'OtherBracket', 'Blank');
  check('«wick\u00a0»', 'Latin', 'OtherBracket', 'Blank', 'TightHighMark');
  check('«', 'OtherBracket');
  check('ёж', 'Yo', 'Cyrillic');
  check('灯塔，', 'WideMark');
  check('منارة،', 'ArabicMark');
  check('“a"', 'CurlyQuote', 'StraightQuote', 'Latin');
  check('a\u00ad', 'Latin', 'Invisible');
  check('\ue000', 'Invisible');
  check('\uf8ff', 'Invisible');
  check('\uffff', 'Invisible');
  check('the oil', 'Latin', 'Blank');
  check('the the', 'Latin', 'Blank', 'WordTwice');
  check('(The the,', 'Latin', 'Blank', 'UnevenBrackets', 'NarrowMark', 'WordTwice');
  check('a a', 'Latin', 'Blank', 'WordTwice');
  check('the th', 'Latin', 'Blank');
  check('AU', 'Latin', 'Capitals');
  check('of ÉÀ', 'Latin', 'Blank', 'Capitals');
  check('A U', 'Latin', 'Blank');
  check('ООН', 'Cyrillic', 'Capitals');
  check('a wicker lamp', 'Latin', 'Blank', 'Spelling');
});
