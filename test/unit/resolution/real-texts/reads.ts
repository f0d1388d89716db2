import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { readsLikeResolution } from '../../../../server/src/languages/recognition';
import { inEnglish } from '../../../../server/src/messages/message';
import { parse } from '../../../../server/src/resolution/parse';
import { sequenceRules } from '../../../../server/src/rules/all-rules';
import { check } from '../../../../server/src/rules/check';

/** Asserts what a text is read as, from its enacting formula on, and that nothing in it is found to be wrong. */
export function readsAs(text: string, expected: readonly string[]): void {
  const { blocks, structure } = parse(text);
  const read = blocks.flatMap(({ kind, logical }, i) => {
    const path = structure.paths[i];
    return kind === 'furniture' ? [] : [[kind, path, logical.text].filter(part => part).join(' ')];
  });
  const formula = expected.findIndex(line => line.startsWith('enacting'));
  const from = formula === 0 ? read.findIndex(line => line.startsWith('enacting')) : 0;
  deepStrictEqual(read.slice(Math.max(0, from)), expected);
  isClean(text);
}

const ofLabels = new Set(sequenceRules.map(({ name }) => name));

/** Its labels give no error and no warning; hints on how a text writes them are none. */
export function isClean(text: string): void {
  const wrong = check(parse(text)).filter(
    ({ rule, severity }) => ofLabels.has(rule) && (severity === 'error' || severity === 'warning'),
  );
  deepStrictEqual(
    wrong.map(({ rule, message }) => `${rule}: ${inEnglish(message)}`),
    [],
  );
}

export function isOffered(text: string): void {
  strictEqual(readsLikeResolution(text), true);
}
