import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { inEnglish } from '../../../../server/src/messages/message';
import { readProjectFile } from '../../../../server/src/rules/settings/project-file';

/** A file, and what is told of it: the words marked, and the message. */
const faults: readonly (readonly [text: string, ...told: (readonly [string, string])[]])[] = [
  [''],
  [' \n'],
  ['{}'],
  ['{ "$schema": "x", "profile": "model-un", "rules": { "*": "hint", "punctuation/*": "off", "end-item": "error" } }'],
  ['{ "rules": ', ['', 'Expected a value here.']],
  ['{ "rules": { "end-item": "off", } }', ['}', 'Expected a name between quotation marks here.']],
  ['[]', ['[]', 'Expected an object: { "rules": { … } }.']],
  ['{ "rule": {} }', ['"rule"', 'Nobody reads “rule”: expected profile, rules, accepted.']],
  ['{ "profile": "UN" }', ['"UN"', 'Expected one of automatic, un, model-un.']],
  [
    '{ "rules": ["end-item"] }',
    ['["end-item"]', 'Expected an object: rules and families by their names, each with its level.'],
  ],
  ['{ "rules": { "end-itme": "off" } }', ['"end-itme"', 'There is no rule “end-itme”; is it end-item?']],
  ['{ "rules": { "end-chapo": "off" } }', ['"end-chapo"', 'There is no rule “end-chapo”; is it end-chapeau?']],
  ['{ "rules": { "end-chap": "off" } }', ['"end-chap"', 'There is no rule “end-chap”; is it end-chapeau?']],
  ['{ "rules": { "end-cha": "off" } }', ['"end-cha"', 'There is no rule “end-cha”.']],
  ['{ "rules": { "punctuation": "off" } }', ['"punctuation"', 'There is no rule “punctuation”; is it punctuation/*?']],
  ['{ "rules": { "orthography": "off" } }', ['"orthography"', 'There is no rule “orthography”.']],
  ['{ "rules": { "end-item": "warn" } }', ['"warn"', 'Expected one of off, hint, information, warning, error.']],
  ['{ "rules": { "end-item": true } }', ['true', 'Expected one of off, hint, information, warning, error.']],
  [
    '{ "rules": { "end-item": "off", "end-item": "hint" } }',
    ['"end-item"', '“end-item” stands here twice; this one counts.'],
  ],
  ['{ "accepted": {} }', ['{}', 'Expected a list of findings that are accepted.']],
  ['{ "accepted": [7] }', ['7', 'Expected an object: a finding that is accepted.']],
  ['{ "accepted": [{ "hash": "x" }] }', ['{ "hash": "x" }', 'Expected “rule” here, too.']],
  ['{ "accepted": [{ "rule": "none", "hash": "x" }] }', ['"none"', 'There is no rule “none”.']],
  ['{ "accepted": [{ "rule": "end-item", "hash": 7 }] }', ['7', 'Expected text between quotation marks.']],
];

describe('resolute.json', () => {
  for (const [text, ...told] of faults) {
    it(`tells what is wrong, and where: ${text}`, () => {
      deepStrictEqual(
        readProjectFile(text).problems.map(({ message, span }) => [
          text.slice(span.start, span.end),
          inEnglish(message),
        ]),
        told,
      );
    });
  }
  it('holds what is right beside what is wrong', () => {
    const { profile, levels, accepted } = readProjectFile(
      '\ufeff{ "profile": "un", "rules": { "x": "off", "end-item": "hint", "end-last": 1 }, "accepted": [{ "rule": "end-item", "hash": "h", "note": "as last year" }, 7], "more": 1 }',
    );
    deepStrictEqual([profile, [...levels]], ['un', [['end-item', 'hint']]]);
    deepStrictEqual(
      accepted.map(({ rule, hash, marked, draft }) => [rule, hash, marked, draft]),
      [['end-item', 'h', null, null]],
    );
  });
  it('never throws, and is never slow', () => {
    for (const text of [
      '['.repeat(100_000),
      `{"rules":{${'"a":1,'.repeat(100_000)}`,
      `{"rules":{"${'x'.repeat(1_000_000)}":1}}`,
      '\ud800',
      '{"__proto__":{"rules":1},"rules":{"constructor":"off"}}',
    ]) {
      strictEqual(readProjectFile(text).levels.size, 0);
    }
    strictEqual(readProjectFile(`{"rules":{${'"a":1,'.repeat(100_000)}`).problems.length, 100);
  });
});
