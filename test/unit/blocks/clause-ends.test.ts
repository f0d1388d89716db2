import { deepStrictEqual } from 'node:assert';
import fc from 'fast-check';
import {
  endsClauseOrSentence,
  endsParagraph,
  endsWithColon,
  endsWithColonOrQuotedColon,
  endsWithComma,
  endsWithStop,
  goesOnBelow,
} from '../../../server/src/blocks/paragraphs/clause-ends';

/** Each end as an expression over the whole text, which the looks at its last characters stand in for. */
const plainly: [string, (text: string) => boolean, RegExp][] = [
  ['a paragraph', endsParagraph, /[.,;:。，；：؛،]["”»’)\]]?$/],
  ['a clause or a sentence', endsClauseOrSentence, /[.,;。，；؛،]["”»’)\]]?$/],
  ['a comma', endsWithComma, /[,،，]\]?$/],
  ['a stop', endsWithStop, /[.;。；؛]\]?$/],
  ['a line that goes on', goesOnBelow, /[,،，、]$/],
  ['a colon', endsWithColon, /[:：]$/],
  ['a colon, quoted or not', endsWithColonOrQuotedColon, /[:：]["”»]?$/],
];

describe('the ends of clauses', () => {
  const text = fc.array(fc.constantFrom(...'.,;:。，；：؛،、"”»’)]a \n')).map(letters => letters.join(''));
  for (const [name, ends, expression] of plainly) {
    it(`${name} ends where the expression says`, () => {
      fc.assert(
        fc.property(text, one => deepStrictEqual(ends(one), expression.test(one))),
        { numRuns: 500 },
      );
    });
  }

  /** What delegations note behind a clause does not end it. */
  const notes: readonly (readonly [string, (text: string) => boolean, boolean])[] = [
    ['Noting the oil, [Ys: delete]', endsWithComma, true],
    ['Requests oil; (agreed ad ref)', endsWithStop, true],
    ['Requests oil; [Mu, Ys]', endsParagraph, true],
    ['请守灯人添油；[亚特兰蒂斯：删除]', endsWithStop, true],
    ['يطلب زيتا؛ [تحذف]', endsWithStop, true],
    ['Requests:[Mu]', endsParagraph, true],
    ['the lamps of resolution 1325 (2000)', endsParagraph, false],
    ['the lamps [of the north]', endsClauseOrSentence, false],
    [`Noting the oil, [${'Ys '.repeat(60)}]`, endsWithComma, false],
  ];
  for (const [text, ends, expected] of notes) {
    it(text.slice(0, 60), () => deepStrictEqual(ends(text), expected));
  }
});
