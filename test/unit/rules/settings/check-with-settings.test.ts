import { deepStrictEqual, notStrictEqual, ok, strictEqual } from 'node:assert/strict';
import type { Profile } from '../../../../server/src/resolution/document/profile';
import { reparse } from '../../../../server/src/resolution/editing/reparse';
import { parse } from '../../../../server/src/resolution/parse';
import type { Resolution } from '../../../../server/src/resolution/resolution';
import { allRules } from '../../../../server/src/rules/all-rules';
import { check, fixesOf } from '../../../../server/src/rules/check';
import { acceptedOf } from '../../../../server/src/rules/settings/accepted';
import { type Level, levelOf } from '../../../../server/src/rules/settings/levels';
import { ordinarySettings, type RuleSettings } from '../../../../server/src/rules/settings/rule-settings';
import { draft } from '../drafts';

const text =
  'The Security Council,\n\nRecalling the tides;\n\n1. Decides to act.\n\n3. Decides, as in paragraph 1 below, to remain seized of the matter;\n';

function settings(...nearestFirst: readonly Readonly<Record<string, Level>>[]): RuleSettings {
  return { ...ordinarySettings, levels: nearestFirst.map(each => new Map(Object.entries(each))) };
}
const told = (resolution: Resolution, given: RuleSettings): readonly string[] =>
  check(resolution, null, given).map(({ rule, severity }) => `${rule}: ${severity}`);

const all = [
  'end-preambular: warning',
  'end-operative: warning',
  'numbering-sequence: error',
  'reference-direction: warning',
  'end-last: warning',
];
const cases: readonly (readonly [string, RuleSettings, readonly string[]])[] = [
  ['nothing', settings(), all],
  ['nothing of these', settings({ 'lettering-style': 'off' }), all],
  ['a rule off', settings({ 'end-last': 'off' }), all.slice(0, 4)],
  ['a rule by its family and name', settings({ 'punctuation/end-last': 'off' }), all.slice(0, 4)],
  ['a family off', settings({ 'punctuation/*': 'off' }), all.slice(2, 4)],
  ['all off', settings({ '*': 'off' }), []],
  ['the more special wins', settings({ '*': 'off', 'punctuation/*': 'off', 'end-last': 'hint' }), ['end-last: hint']],
  [
    'the nearer wins, however special the farther is',
    settings({ 'punctuation/*': 'information' }, { 'end-last': 'off', 'references/*': 'off', '*': 'error' }),
    ['end-preambular: information', 'end-operative: information', 'numbering-sequence: error', 'end-last: information'],
  ],
];

describe('settings of rules', () => {
  for (const [name, given, expected] of cases) {
    it(name, () => deepStrictEqual(told(parse(text), given), expected));
  }
  it('mean every rule by its name, by both its names, by its family and by *', () => {
    for (const rule of allRules) {
      const names = [rule.name, `${rule.family}/${rule.name}`, `${rule.family}/*`, '*'];
      for (const name of names) strictEqual(levelOf(rule, [new Map([[name, 'off']])]), 'off');
      strictEqual(levelOf(rule, [new Map([['other/*', 'off']])]), rule.isOffAtFirst ? 'off' : null);
    }
  });
  it('switch on what is off at first, by its name or its family, and not by *', () => {
    const resolution = parse(draft('en', '1. Welcomes the lamps of the African Union (AU);', '2. Decides so.'));
    const told = (rules: Record<string, Level>) =>
      check(resolution, null, settings(rules)).flatMap(({ rule, severity }) =>
        rule === 'abbreviation-unused' ? [severity] : [],
      );
    deepStrictEqual(
      [
        told({}),
        told({ '*': 'warning' }),
        told({ 'abbreviation-unused': 'hint' }),
        told({ 'style/*': 'information' }),
        told({ 'style/*': 'information', 'abbreviation-unused': 'off' }),
      ],
      [[], [], ['hint'], ['information'], []],
    );
  });
  it('leave findings their fixes', () => {
    const resolution = parse(text);
    const given = settings({ '*': 'hint' });
    const plain = check(resolution).map(finding => fixesOf(resolution, finding));
    deepStrictEqual(
      check(resolution, null, given).map(finding => fixesOf(resolution, finding, given)),
      plain,
    );
    ok(plain.every(fixes => fixes.length > 0));
  });
  it('keep what is found while nothing changes', () => {
    const before = parse(text);
    const position = { line: 2, character: 14 };
    const after = reparse(before, { range: { start: position, end: position }, text: 'high ' });
    notStrictEqual(after, before);
    const keptUnder = (given: RuleSettings) => {
      const first = check(before, null, given);
      strictEqual(check(before, null, given), first);
      return check(after, null, given).flatMap(finding => (first.includes(finding) ? finding.rule : []));
    };
    const kept = keptUnder(settings());
    ok(kept.includes('end-last') && kept.includes('numbering-sequence'));
    for (const given of [{ '*': 'hint' }, { 'end-preambular': 'off', 'end-operative': 'error' }] as const) {
      deepStrictEqual(keptUnder(settings(given)), kept);
    }
  });
});

describe('a profile', () => {
  const other = text.replace('Security Council', 'Assembly of Keepers');
  const under = (draft: string, profile: Profile) =>
    told(parse(draft), { ...ordinarySettings, profile }).filter(each => !each.endsWith('hint'));
  it('is that of the body which the draft names, unless it says otherwise', () => {
    strictEqual(under(text, 'automatic').join(), all.join());
    deepStrictEqual(
      under(other, 'automatic').filter(each => each.endsWith('warning')),
      ['reference-direction: warning'],
    );
    deepStrictEqual(under(other, 'un'), all);
    deepStrictEqual(under(text, 'model-un'), under(other, 'automatic'));
    deepStrictEqual(under(text, 'un'), all);
  });
});

describe('a finding that is accepted', () => {
  const accept = (resolution: Resolution, ...rules: readonly string[]): RuleSettings => ({
    ...ordinarySettings,
    accepted: check(resolution)
      .filter(({ rule }) => rules.includes(rule))
      .map(finding => acceptedOf(resolution, finding)),
  });
  it('is not told, and all others are', () => {
    for (const each of all) {
      const rule = each.split(':')[0]!;
      deepStrictEqual(
        told(parse(text), accept(parse(text), rule)),
        all.filter(other => other !== each),
      );
    }
    deepStrictEqual(told(parse(text), accept(parse(text), ...all.map(each => each.split(':')[0]!))), []);
  });
  it('stays so whatever is edited elsewhere, and however the paragraph’s lines are cut', () => {
    const given = accept(parse(text), 'end-preambular', 'end-operative', 'numbering-sequence');
    const elsewhere = text
      .replace('Security Council,\n', 'Security Council,\n\nNoting the wind,\n\nNoting the sand,\n')
      .replace('3. Decides', '2. Urges calm;\n\n4. Decides')
      .replace('Recalling the tides;', 'Recalling\nthe\u00a0tides;');
    deepStrictEqual(told(parse(elsewhere), given), [all[3], all[4]]);
  });
  it('is told again where its own words change', () => {
    const given = accept(parse(text), 'end-operative');
    deepStrictEqual(told(parse(text.replace('to act', 'to wait')), given), all);
  });
  it('is told again after a key in its paragraph, and not after one elsewhere', () => {
    const given = accept(parse(text), 'numbering-sequence');
    let resolution = parse(text);
    const type = (line: number, character: number, typed: string, end = character) => {
      resolution = reparse(resolution, {
        range: { start: { line, character }, end: { line, character: end } },
        text: typed,
      });
      return told(resolution, given).includes('numbering-sequence: error');
    };
    strictEqual(told(resolution, given).includes('numbering-sequence: error'), false);
    deepStrictEqual([type(2, 13, ' high'), type(6, 10, ' now'), type(6, 10, '', 14)], [false, true, false]);
  });
  it('is the one that is marked, of two in a paragraph', () => {
    const two = 'The Security Council,\n\nRecalling the lamps (of 1900 and the wicks [of 1901, and the oil,\n\nActs.\n';
    const resolution = parse(two);
    const found = check(resolution).filter(({ rule }) => rule === 'unpaired');
    strictEqual(found.length, 2);
    const given = { ...ordinarySettings, accepted: [acceptedOf(resolution, found[0]!)] };
    deepStrictEqual(
      check(resolution, null, given).filter(({ rule }) => rule === 'unpaired'),
      [found[1]],
    );
    // without the mark all of the rule in the paragraph is meant
    const whole = { ...ordinarySettings, accepted: [{ ...acceptedOf(resolution, found[0]!), marked: null }] };
    deepStrictEqual(
      told(resolution, whole).filter(each => each.startsWith('unpaired')),
      [],
    );
  });
});
