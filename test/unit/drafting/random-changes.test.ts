import assert from 'node:assert/strict';
import { arrange } from '../../../server/src/drafting/arrange';
import type { LanguageCode } from '../../../server/src/languages/language';
import { parse } from '../../../server/src/resolution/parse';
import { effort } from '../effort';
import { denseDraft, namings } from './dense-drafts';
import { differences, type Tally } from './hold-against';
import { randomChange, randomNumbers } from './random-arrangements';

const drafts = { quick: 40, full: 80, endurance: 3000 }[effort];
const changesOfEach = 5;

describe('changes of structure at random, in drafts full of references', () => {
  for (const code of Object.keys(namings) as LanguageCode[]) {
    it(`${code}: each reference follows its paragraph or is told, and undo gives the text back`, () => {
      const random = randomNumbers(code.charCodeAt(0) * 256 + code.charCodeAt(1));
      const tally: Tally = { changes: 0, references: 0, followed: 0, reported: 0 };
      for (let draft = 0; draft < drafts; draft++) {
        let text = denseDraft(code, random);
        for (let again = 0; again < changesOfEach; again++) {
          const before = parse(text);
          const change = randomChange(before, random);
          if (!change) break;
          const done = arrange(before, change.arrangement);
          assert.ok(!('refusal' in done));
          const wrong = differences(before, change.arrangement, done, tally);
          assert.deepEqual(wrong, [], `${change.name} in\n${text}\n\ngave\n${done.text}`);
          text = done.text;
        }
      }
      // what is never referred to would always be right
      assert.ok(tally.references > drafts * 8, `${tally.references} references`);
      assert.ok(tally.followed > tally.reported * 3, `${tally.followed} followed, ${tally.reported} told`);
    });
  }
});
