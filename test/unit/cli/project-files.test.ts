import { deepStrictEqual, match, strictEqual } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from '../../../server/src/resolution/parse';
import { check } from '../../../server/src/rules/check';
import { acceptedOf } from '../../../server/src/rules/settings/accepted';
import { type Folder, good, makeFolder } from './folder';

const text =
  'The Security Council,\n\nRecalling the tides;\n\n1. Decides to act.\n\n3. Decides, as in paragraph 1 below, to remain seized of the matter;\n';
const all = ['end-preambular', 'end-operative', 'numbering-sequence', 'reference-direction', 'end-last'];

describe('resolute.json on the command line', function () {
  this.timeout(30_000);
  let folder: Folder;
  beforeEach(() => {
    folder = makeFolder();
    folder.write('a/b/draft.unres', text);
  });
  afterEach(() => folder.remove());
  const settings = (path: string, value: unknown) =>
    folder.write(path, typeof value === 'string' ? value : JSON.stringify(value));
  const checked = (...words: readonly string[]) => {
    const { stdout, stderr, status } = folder.run('check', ...words, 'a/b/draft.unres');
    const found = [...stdout.matchAll(/^a\/b\/draft\.unres:\d+:\d+: (\w+): .*\[([\w-]+)\]$/gm)];
    return {
      rules: found.map(([, , rule]) => rule),
      severities: found.map(([, severity]) => severity),
      stderr,
      status,
    };
  };

  it('is found above the draft, and of several the nearest counts for each rule', () => {
    settings('resolute.json', { rules: { 'punctuation/*': 'off', 'numbering-sequence': 'hint' } });
    settings('a/b/resolute.json', { rules: { 'end-last': 'error', 'reference-direction': 'off' } });
    const { rules, severities, status } = checked();
    deepStrictEqual([rules, severities, status], [['numbering-sequence', 'end-last'], ['hint', 'error'], 1]);
    rmSync(join(folder.path, 'a/b/resolute.json'));
    const above = checked();
    deepStrictEqual([above.rules, above.status], [['numbering-sequence', 'reference-direction'], 0]);
  });
  it('counts for standard input by the folder that the program is called in', () => {
    settings('resolute.json', { rules: { '*': 'off' } });
    strictEqual(folder.shell('R check - < a/b/draft.unres').stdout, '');
  });
  it('is left out with --no-config, and another is taken with --config', () => {
    settings('resolute.json', { rules: { '*': 'off' } });
    settings('other.json', { rules: { 'punctuation/*': 'off' } });
    deepStrictEqual(checked().rules, []);
    deepStrictEqual(checked('--no-config').rules, all);
    deepStrictEqual(checked('--config', 'other.json').rules, ['numbering-sequence', 'reference-direction']);
    const none = checked('--config', 'none.json');
    deepStrictEqual([none.stderr, none.status], ['resolute: none.json: ENOENT: no such file or directory\n', 2]);
    strictEqual(checked('--config', 'other.json', '--no-config').status, 2);
  });
  it('is told what is wrong with it, once, at its place, and the rest counts', () => {
    folder.write('a/b/second.unres', good);
    settings('a/resolute.json', '{\n  "rules": {\n    "end-lats": "off",\n    "end-last": "off"\n  }\n}\n');
    const { stdout, stderr, status } = folder.run('check', 'a/b');
    deepStrictEqual(
      [stderr, status, /end-last/.test(stdout)],
      [
        'a/resolute.json:3:5: error: There is no rule “end-lats”; is it end-last?\nresolute: a/resolute.json: is read without what is wrong in it\n',
        2,
        false,
      ],
    );
  });
  it('lets findings stand that are accepted in it, and tells of those that are gone', () => {
    const tree = parse(text);
    const accepted = check(tree).map(finding => ({ ...acceptedOf(tree, finding), draft: 'b/draft.unres' }));
    const entries = accepted.map(({ marked, ...entry }) => ({ ...entry, ...(marked !== null && { marked }) }));
    settings('a/resolute.json', { accepted: entries });
    deepStrictEqual(checked(), { rules: [], severities: [], stderr: '', status: 0 });
    folder.write('a/b/other.unres', text);
    strictEqual(folder.run('check', 'a/b/other.unres').status, 1);
    folder.write('a/b/draft.unres', text.replace('tides;', 'tides,'));
    const { rules, stderr, status } = checked();
    deepStrictEqual([rules, status], [[], 0]);
    match(stderr, /^a\/resolute\.json:1:\d+: information: end-preambular finds nothing here any more: .*\n$/);
  });
  it('says by whose manners a body is judged', () => {
    settings('resolute.json', { profile: 'model-un' });
    deepStrictEqual(checked('--severity', 'warning').rules, ['numbering-sequence', 'reference-direction']);
  });
  it('keeps rules that are off and findings that are accepted from being mended', () => {
    const tree = parse(text);
    const finding = check(tree).find(({ rule }) => rule === 'end-last')!;
    settings('resolute.json', { rules: { 'numbering/*': 'off' }, accepted: [acceptedOf(tree, finding)] });
    strictEqual(folder.run('fix', 'a/b/draft.unres').status, 0);
    strictEqual(
      readFileSync(join(folder.path, 'a/b/draft.unres'), 'utf8'),
      text.replace('tides;', 'tides,').replace('act.', 'act;').replace('below', 'above'),
    );
    strictEqual(folder.run('fix', '--no-config', 'a/b/draft.unres').status, 0);
    strictEqual(folder.run('check', '--no-config', 'a/b/draft.unres').stdout, '');
  });
  (process.platform === 'win32' ? it.skip : it)('is a regular file, or none', () => {
    folder.shell('mkfifo a/resolute.json; mkdir resolute.json');
    const { rules, stderr, status } = checked();
    deepStrictEqual([rules, status], [all, 2]);
    strictEqual(stderr, 'resolute: a/resolute.json: is no regular file\nresolute: resolute.json: is no regular file\n');
  });
});

describe('what check prints', function () {
  this.timeout(30_000);
  let folder: Folder;
  before(() => {
    folder = makeFolder();
    folder.write(
      'ar.unres',
      'إن مجلس الأمن،\n\nإذ يشير إلى المد والجزر،\n\n1 - يقرر أن يعمل.\n\n2 - يقرر أن يبقي المسألة قيد نظره.\n',
    );
    folder.write('zh.unres', '安全理事会，\n\n回顾潮汐，\n\n1. 决定采取行动。\n\n2. 决定继续处理此案。\n');
    folder.write('en.unres', text);
  });
  after(() => folder.remove());

  it('has a mark under the place, in Chinese and in Arabic', () => {
    const lines = folder.run('check', 'zh.unres', 'ar.unres').stdout.split('\n');
    deepStrictEqual(lines.slice(1, 3), [' 5 | 1. 决定采取行动。', `   | ${' '.repeat(15)}^^`]);
    deepStrictEqual(lines.slice(4, 6), [
      ' 5 | \u20671 - يقرر أن يعمل.\u2069',
      `   | \u2067${' '.repeat(16)}^\u2069\u200e`,
    ]);
    deepStrictEqual(lines.slice(6), ['', '2 warnings in 2 files', '']);
  });
  it('sums up', () => {
    match(folder.run('check', 'en.unres', 'zh.unres').stdout, /\n\n1 error, 5 warnings in 2 files\n$/);
    match(folder.run('check', '--rule', 'end-last', 'en.unres').stdout, /\n\n1 warning in 1 file\n$/);
  });
  it('has colours where they are wanted', () => {
    const coloured = (environment: string) =>
      folder.shell(`${environment} R check en.unres`).stdout.includes('\u001b[');
    deepStrictEqual(
      ['', 'FORCE_COLOR=1', 'FORCE_COLOR=1 NO_COLOR=', 'FORCE_COLOR=0', 'NO_COLOR=1', 'TERM=xterm'].map(coloured),
      [false, true, true, false, false, false],
    );
    const { stdout } = folder.shell('FORCE_COLOR=1 R check en.unres');
    strictEqual(stdout.replace(/\u001b\[[\d;]*m/g, ''), folder.run('check', 'en.unres').stdout);
  });
  it('has in SARIF the page of each rule, where the program has them', () => {
    const path = join(folder.path, 'en.unres');
    const { stdout } = spawnSync(process.execPath, [resolve('dist/cli.js'), 'check', '--format', 'sarif', path], {
      encoding: 'utf8',
    });
    const [{ tool }] = JSON.parse(stdout).runs;
    for (const { id, helpUri, help, defaultConfiguration, properties } of tool.driver.rules) {
      if (!existsSync(`docs/rules/${id}.md`)) continue;
      match(helpUri, new RegExp(`^file:.*/docs/rules/${id}\\.md$`));
      match(help.markdown, new RegExp(`^# ${id}\n`));
      match(defaultConfiguration.level, /^(?:error|warning|note)$/);
      strictEqual(properties.tags.length, 1);
    }
  });
});
