import { deepStrictEqual } from 'node:assert/strict';
import { PageAnswers } from '../../../client/src/preview/page-answers';

/** What happens to a page, a word each, and what was asked (by what the page shows) and shown of it. */
const cases: readonly (readonly [happens: string, asked: string, shown: string])[] = [
  ['change answer', '-', '1:first'],
  ['change answer change answer', '- 1', '1:first 2'],
  // one question at a time, and what changed meanwhile is asked for behind it
  ['change asked change change answer answer', '- 1', '1:first 2'],
  ['change change change answer', '-', '1:first'],
  // an answer to a page that is no longer there
  ['change answer change asked anew change answer answer', '- 1 -', '1:first 3:first'],
  ['change asked anew change answer answer', '- -', '2:first'],
  ['change asked anew change anew change answer answer', '- -', '2:first'],
  // a draft that is not open, and one that is closed
  ['change none change answer', '- -', 'none:first 2:first'],
  ['change answer change none change answer', '- 1 1', '1:first none 3'],
  // a server that goes, and one that is not there
  ['change answer change failure change answer', '- 1 1', '1:first 3'],
  ['away change back change answer', '-', '1:first'],
  ['change asked away change answer', '-', '1:first'],
  ['change asked dispose answer', '-', ''],
  ['change dispose wait', '', ''],
];

describe('answers for a page', () => {
  for (const [happens, asked, shown] of cases) {
    it(happens, async () => {
      deepStrictEqual(await follow(happens.split(' ')), { asked, shown });
    });
  }
});

async function follow(happens: readonly string[]): Promise<{ asked: string; shown: string }> {
  const asked: string[] = [];
  const shown: string[] = [];
  const questions: { answer(resultId: string | null): void; fail(): void }[] = [];
  let canAsk = true;
  let count = 0;
  const answers = new PageAnswers<{ readonly resultId: string }>({
    canAsk: () => canAsk,
    ask: known => {
      asked.push(known ?? '-');
      count++;
      return new Promise((answer, fail) => {
        questions.push({ answer: id => answer(id === null ? null : { resultId: id }), fail: () => fail(new Error()) });
      });
    },
    show: (answer, isFirst) => shown.push(`${answer?.resultId ?? 'none'}${isFirst ? ':first' : ''}`),
  });
  const question = async () => {
    await passed(() => questions.length > 0);
    return questions.shift()!;
  };
  const steps: Readonly<Record<string, () => unknown>> = {
    change: () => answers.refreshSoon(),
    asked: () => passed(() => questions.length > 0),
    answer: async () => (await question()).answer(String(count)),
    none: async () => (await question()).answer(null),
    failure: async () => (await question()).fail(),
    anew: () => answers.forget(),
    away: () => (canAsk = false),
    back: () => (canAsk = true),
    wait: () => new Promise(resolve => setTimeout(resolve, 30)),
    dispose: () => answers.dispose(),
  };
  for (const step of happens) {
    await steps[step]!();
    await new Promise(resolve => setImmediate(resolve));
  }
  answers.dispose();
  return { asked: asked.join(' '), shown: shown.join(' ') };
}

async function passed(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise(resolve => setTimeout(resolve, 1));
}
