import { deepStrictEqual, match, strictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { allRules } from '../../../server/src/rules/all-rules';
import { type Folder, good, makeFolder } from './folder';
import { schemaProblems } from './schema-problems';

const schema = JSON.parse(readFileSync('test/fixtures/sarif/sarif-2.1.0.schema.json', 'utf8'));

describe('SARIF', () => {
  let folder: Folder;
  before(() => {
    folder = makeFolder();
    folder.write('w/a.unres');
    folder.write('w/b "c" 100% قرار.unres');
    folder.write('w/clean.unres', good);
    folder.write('w/pdf.unres', '%PDF-1.7');
    // KOI8-R, which is read with a note
    folder.write(
      'w/russian.unres',
      Uint8Array.from(
        [
          ...'\xf3\xcf\xd7\xc5\xd4 \xe2\xc5\xda\xcf\xd0\xc1\xd3\xce\xcf\xd3\xd4\xc9,\n\n\xd3\xd3\xd9\xcc\xc1\xd1\xd3\xd8 \xce\xc1 \xd0\xd2\xc9\xcc\xc9\xd7\xd9,\n\n1. \xd0\xcf\xd3\xd4\xc1\xce\xcf\xd7\xcc\xd1\xc5\xd4 \xc4\xc5\xca\xd3\xd4\xd7\xcf\xd7\xc1\xd4\xd8.\n',
        ].map(sign => sign.charCodeAt(0)),
      ),
    );
  });
  after(() => {
    folder.remove();
  });
  const sarif = (...words: readonly string[]) => {
    const { stdout, status } = folder.run('check', '--format', 'sarif', ...words);
    return { log: JSON.parse(stdout), status };
  };

  for (const words of [['w'], ['w/clean.unres'], ['none'], ['w/a.unres', 'none', '-']]) {
    it(`is as its schema says: ${words.join(' ')}`, () => {
      deepStrictEqual(schemaProblems(schema, sarif(...words).log), []);
    });
  }
  it('is held against a schema that says no', () => {
    const { log } = sarif('w');
    log.runs[0].results[0].level = 'fatal';
    log.runs[0].tool.driver.colour = 'red';
    delete log.runs[0].tool.driver.name;
    log.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0;
    strictEqual(schemaProblems(schema, log).length, 4);
  });
  it('names program, version and every rule, and each result its rule', () => {
    const { log, status } = sarif('w');
    const [{ tool, results, columnKind }] = log.runs;
    deepStrictEqual(
      [log.version, tool.driver.name, tool.driver.version, columnKind, results.length, status],
      ['2.1.0', 'Resolute', JSON.parse(readFileSync('package.json', 'utf8')).version, 'utf16CodeUnits', 3, 2],
    );
    deepStrictEqual(
      tool.driver.rules.map(({ id }: { id: string }) => id),
      allRules.map(({ name }) => name),
    );
    for (const { ruleId, ruleIndex } of results) strictEqual(tool.driver.rules[ruleIndex].id, ruleId);
    deepStrictEqual(
      results.map(
        (result: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
          result.locations[0]!.physicalLocation.artifactLocation.uri,
      ),
      ['w/a.unres', 'w/b "c" 100% قرار.unres', 'w/russian.unres'].map(
        file => pathToFileURL(join(folder.path, file)).href,
      ),
    );
  });
  it('tells what was not read, and what is not certain', () => {
    const { log, status } = sarif('w', 'none.unres');
    const [{ executionSuccessful, exitCode, toolExecutionNotifications: told }] = log.runs[0].invocations;
    deepStrictEqual([executionSuccessful, exitCode, status], [false, 2, 2]);
    deepStrictEqual(
      told.map(({ level, message }: { level: string; message: { text: string } }) => `${level}: ${message.text}`),
      ['error: is a PDF, not text', 'note: is not UTF-8; read as koi8-r', 'error: ENOENT: no such file or directory'],
    );
    const clean = sarif('w/clean.unres').log.runs[0];
    deepStrictEqual(
      [clean.results, clean.invocations],
      [[], [{ executionSuccessful: true, exitCode: 0, toolExecutionNotifications: [] }]],
    );
  });
  it('has any number of results', () => {
    // more than a call can have arguments
    const count = 130_000;
    const paragraphs = Array.from({ length: count }, (_, at) => `${(at % 2) * 5 + 1}. Decides to act;\n\n`);
    folder.write('many.unres', `The Security Council,\n\nRecalling the tides,\n\n${paragraphs.join('')}`);
    const { log, status } = sarif('many.unres', 'w/a.unres');
    deepStrictEqual([log.runs[0].results.length > count - 5, status], [true, 1]);
  });
  it('takes the rules’ summaries from where their pages’ list has them', () => {
    const list = readFileSync('docs/rules/README.md', 'utf8');
    const listed = [...list.matchAll(/^\| \[([\w-]+)\]\([\w-]+\.md\) *\| *(.*?) *\|/gm)];
    deepStrictEqual(
      new Map(listed.map(([, name, summary]) => [name, summary])),
      new Map(
        allRules
          .map(({ name, summary }) => [name, summary] as const)
          .sort(([a], [b]) => listed.findIndex(row => row[1] === a) - listed.findIndex(row => row[1] === b)),
      ),
    );
    match(list, /numbering-sequence/);
  });
});
