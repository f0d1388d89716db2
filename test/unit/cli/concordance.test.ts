import { deepStrictEqual, match, strictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { rulePages } from '../../../server/src/cli/findings/rule-pages';
import { concordanceRules } from '../../../server/src/rules/concordance-rules';
import { type Folder, makeFolder } from './folder';
import { schemaProblems } from './schema-problems';

const english = 'The General Assembly,\n\nRecalling its resolution 78/33,\n\n1. Decides on 1,200 lamps in 2026.\n';
const french = 'L’Assemblée générale,\n\nRappelant sa résolution 78/34,\n\n1. Décide de 1 200 lampes en 2027.\n';

describe('resolute concordance', () => {
  let folder: Folder;
  before(() => {
    folder = makeFolder();
    folder.write('t/a_E.unres', english);
    folder.write('t/a_F.unres', french);
    folder.write('t/same_F.unres', french.replace('78/34', '78/33').replace('2027', '2026'));
  });
  after(() => {
    folder.remove();
  });
  const run = (...words: readonly string[]) => folder.run('concordance', ...words);
  const both = ['t/a_E.unres', 't/a_F.unres'];

  it('prints a line for each difference, and says by its status that there are any', () => {
    const { stdout, status } = run(...both);
    deepStrictEqual(stdout.trimEnd().split('\n'), [
      't/a_E.unres:3:26: warning: 78/33 does not stand in this paragraph in the other language. (t/a_F.unres:3) [concordance/citation]',
      't/a_F.unres:3:25: warning: 78/34 does not stand in this paragraph in the other language. (t/a_E.unres:3) [concordance/citation]',
      't/a_E.unres:5:30: warning: 2026 does not stand in this paragraph in the other language. (t/a_F.unres:5) [concordance/date]',
      't/a_F.unres:5:30: warning: 2027 does not stand in this paragraph in the other language. (t/a_E.unres:5) [concordance/date]',
    ]);
    strictEqual(status, 1);
    const same = run('t/a_E.unres', 't/same_F.unres');
    deepStrictEqual([same.stdout, same.stderr, same.status], ['', '', 0]);
  });
  it('prints one JSON document', () => {
    const { files, differences } = JSON.parse(run('--format', 'json', ...both).stdout);
    deepStrictEqual(files, both);
    deepStrictEqual(
      differences.map(({ rule, path, related }: { rule: string; path: string; related: { path: string } }) => [
        rule,
        path,
        related.path,
      ]),
      [
        ['concordance/citation', 'PP1', 'PP1'],
        ['concordance/citation', 'PP1', 'PP1'],
        ['concordance/date', 'OP1', 'OP1'],
        ['concordance/date', 'OP1', 'OP1'],
      ],
    );
  });
  it('prints SARIF as its schema says, with the page of the rules and the counterparts', () => {
    const schema = JSON.parse(readFileSync('test/fixtures/sarif/sarif-2.1.0.schema.json', 'utf8'));
    const log = JSON.parse(run('--format', 'sarif', ...both).stdout);
    deepStrictEqual(schemaProblems(schema, log), []);
    const [{ tool, results, invocations }] = log.runs;
    deepStrictEqual(
      tool.driver.rules.map(({ id }: { id: string }) => id),
      concordanceRules.map(({ name }) => name),
    );
    const uri = ({ physicalLocation }: { physicalLocation: { artifactLocation: { uri: string } } }) =>
      physicalLocation.artifactLocation.uri.split('/').at(-1);
    deepStrictEqual(
      results.map((result: { ruleId: string; ruleIndex: number; locations: never[]; relatedLocations: never[] }) => [
        tool.driver.rules[result.ruleIndex].id === result.ruleId,
        uri(result.locations[0]!),
        uri(result.relatedLocations[0]!),
      ]),
      [
        [true, 'a_E.unres', 'a_F.unres'],
        [true, 'a_E.unres', 'a_F.unres'],
        [true, 'a_F.unres', 'a_E.unres'],
        [true, 'a_F.unres', 'a_E.unres'],
      ],
    );
    strictEqual(invocations[0].exitCode, 1);
  });
  it('has one page for all its rules', async () => {
    const pages = await rulePages(resolve('dist'), concordanceRules);
    deepStrictEqual(
      [...pages.keys()],
      concordanceRules.map(({ name }) => name),
    );
    for (const { address } of pages.values()) match(address, /\/docs\/rules\/concordance\.md$/);
  });
  it('obeys the settings that lie above each file', () => {
    folder.write('t/resolute.json', '{ "rules": { "concordance/*": "off", "concordance/date": "hint" } }');
    const { stdout, status } = run(...both);
    deepStrictEqual([stdout.match(/: \w+: 202[67]/g), status], [[': hint: 2026', ': hint: 2027'], 1]);
    strictEqual(run('--no-config', ...both).stdout.split('\n').length, 5);
  });
  it('names a file that cannot be read', () => {
    const { stdout, stderr, status } = run('t/a_E.unres', 't/none.unres');
    deepStrictEqual([stdout, status], ['', 2]);
    match(stderr, /none\.unres/);
  });
});
