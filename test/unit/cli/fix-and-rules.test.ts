import { deepStrictEqual, match, strictEqual } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { allRules } from '../../../server/src/rules/all-rules';
import { type Folder, good, makeFolder } from './folder';

/** By language: what is wrong, and what every preferred fix makes of it. */
const drafts: Readonly<Record<string, readonly [wrong: string, right: string]>> = {
  en: [
    'The Security Council,\n\nRecalling the tides;\n\n1. Decides to act.\n\n3. Urges all, as in paragraph 1 below;\n',
    'The Security Council,\n\nRecalling the tides,\n\n1. Decides to act;\n\n2. Urges all, as in paragraph 1 above.\n',
  ],
  fr: [
    'Le Conseil de sécurité,\n\nRappelant les marées ;\n\n1. Décide d’agir.\n\n3. Prie chacun de veiller ;\n',
    'Le Conseil de sécurité,\n\nRappelant les marées,\n\n1. Décide d’agir\u00a0;\n\n2. Prie chacun de veiller.\n',
  ],
  es: [
    'El Consejo de Seguridad,\n\nRecordando las mareas;\n\n1. Decide actuar.\n\n3. Pide a todos que velen;\n',
    'El Consejo de Seguridad,\n\nRecordando las mareas,\n\n1. Decide actuar;\n\n2. Pide a todos que velen.\n',
  ],
  ru: [
    'Совет Безопасности,\n\nотмечая приливы;\n\n1. постановляет действовать.\n\n3. просит всех бодрствовать;\n',
    'Совет Безопасности,\n\nотмечая приливы,\n\n1. постановляет действовать;\n\n2. просит всех бодрствовать.\n',
  ],
  zh: [
    '安全理事会，\n\n回顾潮汐；\n\n1. 决定采取行动。\n\n3. 请各方守夜；\n',
    '安全理事会，\n\n回顾潮汐，\n\n1. 决定采取行动；\n\n2. 请各方守夜。\n',
  ],
  ar: [
    'إن مجلس الأمن،\n\nإذ يشير إلى المد والجزر؛\n\n1 - يقرر أن يعمل.\n\n3 - يطلب إلى الجميع أن يسهروا؛\n',
    'إن مجلس الأمن،\n\nإذ يشير إلى المد والجزر،\n\n1 - يقرر أن يعمل؛\n\n2 - يطلب إلى الجميع أن يسهروا.\n',
  ],
};

describe('resolute fix, rules, and the choice of rules', function () {
  this.timeout(30_000);
  let folder: Folder;
  before(() => {
    folder = makeFolder();
  });
  after(() => folder.remove());
  const read = (name: string) => readFileSync(join(folder.path, name), 'utf8');

  it('makes every preferred fix, and finds nothing then', () => {
    for (const [language, [wrong]] of Object.entries(drafts)) folder.write(`${language}.unres`, wrong);
    const names = Object.keys(drafts).map(language => `${language}.unres`);
    const { status, stdout, stderr } = folder.run('fix', ...names);
    deepStrictEqual([status, stdout, stderr], [0, '', '']);
    for (const [language, [, right]] of Object.entries(drafts)) strictEqual(read(`${language}.unres`), right);
    deepStrictEqual(folder.run('check', ...names).stdout, '');
  });
  it('shows with --dry-run what would change, as patch takes it', () => {
    folder.write('a.unres', drafts.en![0]);
    folder.write('good.unres', good);
    const { status, stdout } = folder.run('fix', '--dry-run', 'a.unres', 'good.unres');
    strictEqual(status, 1);
    match(stdout, /^--- a\.unres\n\+\+\+ a\.unres\n@@ -1,7 \+1,7 @@\n/);
    strictEqual(read('a.unres'), drafts.en![0]);
    const patched = spawnSync('patch', ['-p0'], { cwd: folder.path, input: stdout, encoding: 'utf8' });
    // where there is such a program
    if (patched.error === undefined) strictEqual(read('a.unres'), drafts.en![1]);
    rmSync(join(folder.path, 'a.unres'));
  });
  it('makes the fixes of the rules that are named, alone', () => {
    folder.write('a.unres', drafts.en![0]);
    strictEqual(folder.run('fix', '--rule', 'end-preambular', '--rule', 'numbering/*', 'a.unres').status, 0);
    strictEqual(read('a.unres'), drafts.en![0].replace('tides;', 'tides,').replace('3. ', '2. '));
  });
  it('fixes standard input', () => {
    const { stdout } = folder.shell(
      'printf "The Security Council,\\n\\nNoting the tides;\\n\\n1. Urges calm;\\n\\n2. Waits." | R fix -',
    );
    strictEqual(stdout, 'The Security Council,\n\nNoting the tides,\n\n1. Urges calm;\n\n2. Waits.');
  });
  it('names the option of its own that shows what would become of a file in another encoding', () => {
    folder.write(
      'latin.unres',
      Buffer.from(drafts.fr![0].replaceAll('’', "'").replaceAll('\n\n', '\n\n\n\n'), 'latin1'),
    );
    for (const [words, option] of [
      [['fix'], '--dry-run'],
      [['format'], '--stdout'],
    ] as const) {
      const { status, stderr } = folder.run(...words, 'latin.unres');
      deepStrictEqual(
        [status, stderr],
        [2, `resolute: latin.unres: is not UTF-8; ${option} prints what would become of it\n`],
      );
      match(folder.run(...words, option, 'latin.unres').stdout, /les marées/);
    }
  });
  it('refuses a rule that there is not', () => {
    const { status, stderr } = folder.run('fix', '--rule', 'numbring', 'a.unres');
    strictEqual(status, 2);
    match(stderr, /--rule numbring: no such rule/);
  });
  it('checks by chosen rules and from a severity on', () => {
    folder.write('a.unres', drafts.en![0]);
    const rulesOf = (...words: readonly string[]) =>
      [...folder.run('check', ...words, 'a.unres').stdout.matchAll(/\[([\w-]+)\]$/gm)].map(([, rule]) => rule);
    deepStrictEqual(rulesOf('--rule', 'punctuation/*'), ['end-preambular', 'end-operative', 'end-last']);
    deepStrictEqual(rulesOf('--rule', 'reference-direction'), ['reference-direction']);
    deepStrictEqual(rulesOf('--severity', 'error'), ['numbering-sequence']);
    strictEqual(folder.run('check', '--rule', 'punctuation/*', 'a.unres').status, 0);
  });
  it('switches on what is off at first where it is chosen', () => {
    const text = (words: string) =>
      `The Security Council,\n\nNoting the tides,\n\n1. Welcomes the ${words};\n\n2. Decides so.\n`;
    folder.write('au.unres', text('African Union (AU)'));
    const rulesOf = (...options: readonly string[]) =>
      JSON.parse(folder.run('check', '--format', 'json', ...options, 'au.unres').stdout).diagnostics.map(
        ({ rule }: { rule: string }) => rule,
      );
    deepStrictEqual(
      [rulesOf(), rulesOf('--rule', '*'), rulesOf('--rule', 'abbreviation-unused'), rulesOf('--rule', 'style/*')],
      [[], [], ['abbreviation-unused'], ['abbreviation-unused']],
    );
    strictEqual(folder.run('fix', '--rule', 'abbreviation-unused', 'au.unres').status, 0);
    strictEqual(read('au.unres'), text('African Union'));
    folder.write('resolute.json', '{ "rules": { "abbreviation-unused": "off" } }');
    folder.write('au.unres', text('African Union (AU)'));
    deepStrictEqual(rulesOf('--rule', 'style/*'), []);
    rmSync(join(folder.path, 'resolute.json'));
  });
  it('holds what one text says of another against those that are named with it, and no others', () => {
    const other =
      'Resolution 2185 (2014)\n\nThe Security Council,\n\nNoting the tides,\n\n1. Urges calm;\n\n2. Decides so.\n';
    folder.write('texts/other.unres', other);
    folder.write(
      'citing.unres',
      'The Security Council,\n\nNoting the tides,\n\n1. Recalls paragraph 7 of resolution 2185 (2014);\n\n2. Decides so.\n',
    );
    const told = (...operands: readonly string[]) =>
      /S\/RES\/2185\(2014\) has no paragraph 7/.test(folder.run('check', ...operands).stdout);
    deepStrictEqual(
      [told('citing.unres'), told('citing.unres', 'texts'), told('texts/other.unres', 'citing.unres'), told('.')],
      [false, true, true, true],
    );
    rmSync(join(folder.path, 'texts'), { recursive: true });
  });
  it('lists every rule', () => {
    deepStrictEqual(
      JSON.parse(folder.run('rules', '--format', 'json').stdout),
      allRules.map(({ name, family, severity, summary, isOffAtFirst = false }) => ({
        ...{ name, family, severity, summary, isOffAtFirst },
      })),
    );
    const lines = folder.run('rules').stdout.trimEnd().split('\n');
    strictEqual(lines.length, allRules.length);
    for (const [index, { name, family }] of allRules.entries())
      match(lines[index]!, new RegExp(`^${name} +${family} `));
  });
});
