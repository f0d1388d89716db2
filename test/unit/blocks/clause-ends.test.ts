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
});
