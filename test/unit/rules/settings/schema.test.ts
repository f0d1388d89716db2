import { deepStrictEqual, match, strictEqual } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { profiles } from '../../../../server/src/resolution/document/profile';
import { allRules } from '../../../../server/src/rules/all-rules';
import { concordanceRules } from '../../../../server/src/rules/concordance-rules';
import { levels } from '../../../../server/src/rules/settings/levels';
import { readProjectFile } from '../../../../server/src/rules/settings/project-file';
import { schemaProblems } from '../../cli/schema-problems';

const schema = JSON.parse(readFileSync('schemas/resolute.schema.json', 'utf8'));
const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));

describe('the schema of resolute.json', () => {
  it('is the one that the rules make', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/rule-schema.mjs', '--check'], {
      encoding: 'utf8',
    });
    deepStrictEqual([status, stderr], [0, '']);
  });
  it('knows all rules and families, and the settings know the same levels and profiles', () => {
    const names = Object.keys(schema.properties.rules.properties);
    deepStrictEqual(
      names.filter(name => !name.includes('*')),
      [...allRules, ...concordanceRules].map(({ name }) => name),
    );
    const settings = contributes.configuration.properties;
    deepStrictEqual(settings['resolute.rules'].additionalProperties.enum, levels);
    deepStrictEqual(settings['resolute.profile'].enum, profiles);
  });
  it('is offered for files of this name', () => {
    deepStrictEqual(
      contributes.jsonValidation.filter(({ fileMatch }: { fileMatch: string }) => fileMatch === 'resolute.json'),
      [{ fileMatch: 'resolute.json', url: './schemas/resolute.schema.json' }],
    );
  });
  /** Files that are right, and such as are wrong. */
  const right = [
    {},
    { rules: { 'concordance/*': 'off', 'concordance/date': 'error' } },
    { $schema: 'x', profile: 'un', rules: { '*': 'hint', 'punctuation/*': 'off', 'end-item': 'error' }, accepted: [] },
    { rules: { 'punctuation/end-item': 'off' } },
    { accepted: [{ rule: 'end-item', hash: 'x', draft: 'a', paragraph: 'b', marked: 'c', note: 'd' }] },
  ];
  const wrong = [
    [],
    { rule: {} },
    { profile: 'UN' },
    { rules: { 'end-itme': 'off' } },
    { rules: { 'end-item': 'warn' } },
    { rules: [] },
    { accepted: {} },
    { accepted: [{ rule: 'end-item' }] },
    { accepted: [{ rule: 'none', hash: 'x' }] },
  ];
  for (const file of right) {
    it(`takes what is read: ${JSON.stringify(file)}`, () => {
      deepStrictEqual([schemaProblems(schema, file), readProjectFile(JSON.stringify(file)).problems], [[], []]);
    });
  }
  for (const file of wrong) {
    it(`refuses what is not: ${JSON.stringify(file)}`, () => {
      strictEqual(schemaProblems(schema, file).length > 0, true);
      strictEqual(readProjectFile(JSON.stringify(file)).problems.length > 0, true);
    });
  }
  it('says what each rule finds', () =>
    match(schema.properties.rules.properties['end-item'].description, /^Finds .+\.$/));
});
