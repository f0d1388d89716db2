import { deepStrictEqual, match, strictEqual } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { encoded } from '../encoding/encoded';
import { filesTold } from './folder';

const packageVersion = JSON.parse(readFileSync('package.json', 'utf8')).version;
const program = resolve('dist/cli.js');
const good =
  'The Security Council,\n\nRecalling the tides,\n\n1. Decides to act;\n\n2. Decides to remain seized of the matter.\n';
const slip = good.replace('2.', '3.');

describe('the command line', () => {
  let folder: string;
  const runWith = ({ input }: { input: string | Uint8Array }, ...words: readonly string[]) =>
    spawnSync(process.execPath, [program, ...words], { encoding: 'utf8', cwd: folder, input });
  const run = (...words: readonly string[]) => runWith({ input: '' }, ...words);
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'resolute-'));
    mkdirSync(join(folder, 'drafts/later'), { recursive: true });
    writeFileSync(join(folder, 'drafts/a.unres'), good);
    writeFileSync(join(folder, 'drafts/b.md'), good);
    writeFileSync(join(folder, 'drafts/later/c.txt'), slip);
    writeFileSync(join(folder, 'drafts/z.RESOLUTION'), good);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('parse prints a JSON document a line, folders walked by name', () => {
    const { stdout, status } = run('parse', '--format', 'json', 'drafts');
    const documents = stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line));
    deepStrictEqual(
      documents.map(document => document.file),
      ['drafts/a.unres', 'drafts/later/c.txt', 'drafts/z.RESOLUTION'],
    );
    const [{ language, organ, layout, blocks }] = documents;
    deepStrictEqual([language, organ, layout], ['en', 'SC', 'flowing']);
    deepStrictEqual(blocks[1], {
      kind: 'preambular',
      path: 'PP1',
      label: null,
      depth: 0,
      opener: 'Recalling',
      text: 'Recalling the tides,',
      range: { start: { line: 2, character: 0 }, end: { line: 2, character: 20 } },
    });
    strictEqual(status, 0);
  });
  it('parse prints an outline', () => {
    match(run('parse', '--format=outline', 'drafts/a.unres').stdout, /OP2 {2}Decides to remain/);
  });
  it('check prints findings with lines from 1, and tells errors by its status', () => {
    const clean = run('check', 'drafts/a.unres');
    deepStrictEqual([clean.stdout, clean.status], ['', 0]);
    const found = run('check', 'drafts/later/c.txt');
    const lines = found.stdout.split('\n');
    match(lines[0]!, /^drafts\/later\/c\.txt:7:1: error: .+ \[numbering-sequence\]$/);
    deepStrictEqual(lines.slice(1), [
      ' 7 | 3. Decides to remain seized of the matter.',
      '   | ^^',
      '',
      '1 error in 1 file',
      '',
    ]);
    strictEqual(found.status, 1);
  });
  it('check takes users’ catalogues, and says what is wrong with them', () => {
    writeFileSync(join(folder, 'cites.unres'), good.replace('the tides', 'its resolution 9185 (2014)'));
    writeFileSync(join(folder, 'own.csv'), 'symbol,date\nS/RES/9185(2014),\nA/RES/79/1,soon\n');
    match(run('check', 'cites.unres').stdout, /citation-unknown/);
    const told = run('check', '--catalogue', 'own.csv', 'cites.unres');
    deepStrictEqual(
      [told.stdout, told.stderr, told.status],
      ['', 'own.csv:3:12: error: date: expected a day as YYYY-MM-DD; found “soon”\n', 0],
    );
    const none = run('check', '--catalogue=own.csv', '--catalogue=none.csv', 'cites.unres');
    match(none.stderr, /none\.csv: ENOENT/);
    strictEqual(none.status, 2);
  });
  it('check prints SARIF as one document', () => {
    const log = JSON.parse(run('check', '--format', 'sarif', 'drafts').stdout);
    const [result] = log.runs[0].results;
    strictEqual(log.version, '2.1.0');
    strictEqual(log.runs[0].results.length, 1);
    strictEqual(
      result.locations[0].physicalLocation.artifactLocation.uri,
      pathToFileURL(join(folder, 'drafts/later/c.txt')).href,
    );
  });
  it('names a file that cannot be read, and goes on', () => {
    const { stdout, stderr, status } = run('parse', 'drafts/none.txt', 'drafts/a.unres');
    match(stderr, /drafts\/none\.txt: ENOENT/);
    strictEqual(stdout.trimEnd().split('\n').length, 1);
    strictEqual(status, 2);
  });
  for (const [called, words, told] of [
    ['', [], 'no command'],
    ['', ['draw', 'a'], 'unknown command: draw'],
    ['', ['constructor', 'a'], 'unknown command: constructor'],
    ['', ['--colour'], 'unknown option: --colour'],
    ['', ['-x', 'parse', 'a'], 'unknown option: -x'],
    [' parse', ['parse'], 'no file named'],
    [' parse', ['parse', '--format', 'xml', 'a'], '--format xml: expected json, outline'],
    [' parse', ['parse', '--format', 'constructor', 'a'], '--format constructor: expected json, outline'],
    [' parse', ['parse', '--colour', 'a'], "Unknown option '--colour'"],
    [' parse', ['parse', '-x'], "Unknown option '-x'"],
    [' parse', ['parse', '--catalogue', 'a.csv', 'a'], "Unknown option '--catalogue'"],
    [' parse', ['parse', '--help=yes', 'a'], "Option '-h, --help' does not take an argument"],
    [' check', ['check', '--catalogue'], "Option '--catalogue <value>' argument missing"],
    [' check', ['check', '--catalogue=', 'a'], '--catalogue has no value'],
    [' check', ['check', '--\u001b[31m\nforged', 'a'], "Unknown option '--\\x1b[31m\\x0aforged'"],
  ] as const) {
    it(`explains itself: ${JSON.stringify(words)}`, () => {
      const { stdout, stderr, status } = run(...words);
      const lines = stderr.split('\n');
      strictEqual(lines[0], `resolute${called}: ${told}`);
      match(lines[1]!, called === '' ? /^usage: resolute COMMAND / : new RegExp(`^usage: resolute${called} \\[--`));
      deepStrictEqual([stdout, status, lines.length], ['', 2, 4]);
    });
  }
  for (const words of [['--help'], ['-h'], ['parse', '--help'], ['check', '-h'], ['check', 'a', '--help']]) {
    it(`helps: ${words.join(' ')}`, () => {
      const { stdout, stderr, status } = run(...words);
      match(stdout, /^usage: resolute [\s\S]+--help[\s\S]+Exit status: 0 done/);
      deepStrictEqual([stderr, status], ['', 0]);
    });
  }
  for (const words of [['--version'], ['-V'], ['check', '--version']]) {
    it(`says its version: ${words.join(' ')}`, () => {
      const { stdout, stderr, status } = run(...words);
      deepStrictEqual([stdout, stderr, status], [`resolute ${packageVersion}\n`, '', 0]);
    });
  }
  it('knows every option of a command in its help', () => {
    match(
      run('check', '--help').stdout,
      /--format text\|json\|sarif .+\n(?: {2}--.+\n)* {2}--catalogue FILE .+\n {2}-h, --help .+\n/,
    );
    match(run('--help').stdout, /\n {2}parse {2}.+\n {2}check {2}.+\n/);
  });
  it('reads standard input where "-" stands, once', () => {
    const parsed = runWith({ input: good }, 'parse', '-', 'drafts/a.unres', '-');
    deepStrictEqual(
      parsed.stdout
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line).file),
      ['-', 'drafts/a.unres'],
    );
    const checked = runWith({ input: encoded(`\ufeff${slip}`, 'utf-16le')! }, 'check', '-');
    match(checked.stdout, /^-:7:1: error: /);
    strictEqual(checked.status, 1);
    const nothing = runWith({ input: '%PDF-1.7\n' }, 'check', '-');
    deepStrictEqual([nothing.stderr, nothing.status], ['resolute: -: is a PDF, not text\n', 2]);
  });
  it('takes what stands behind "--" for files, and what begins with a path', () => {
    writeFileSync(join(folder, '-x.unres'), slip);
    writeFileSync(join(folder, '--help'), good);
    deepStrictEqual(filesTold(run('check', '--', '-x.unres', '--help').stdout), ['-x.unres']);
    strictEqual(run('check', './-x.unres').status, 1);
  });
  it('reads what is not UTF-8 as what it is, and says so', () => {
    const text =
      'Совет Безопасности,\n\nссылаясь на приливы,\n\n1. постановляет действовать;\n\n3. постановляет ждать.\n';
    writeFileSync(join(folder, 'russian.txt'), encoded(text, 'windows-1251')!);
    writeFileSync(join(folder, 'wide.txt'), encoded(`\ufeff${slip}`, 'utf-16le')!);
    writeFileSync(join(folder, 'unmarked.txt'), encoded(slip, 'utf-16be')!);
    const parsed = run('parse', '--format', 'outline', 'russian.txt');
    match(parsed.stdout, /^russian\.txt: ru, SC, flowing\n {2}enacting {2}Совет Безопасности,\n {2}PP1/);
    strictEqual(parsed.stderr, 'resolute: russian.txt: is not UTF-8; read as windows-1251\n');
    strictEqual(parsed.status, 0);
    for (const file of ['russian.txt', 'wide.txt', 'unmarked.txt']) {
      const checked = run('check', file);
      match(checked.stdout, /:7:1: error: .+ \[numbering-sequence\]\n/);
      strictEqual(checked.status, 1);
    }
  });
  it('reads nothing as rubbish: what is no text, or cannot be told, is named, and the rest is read', () => {
    mkdirSync(join(folder, 'mixed'), { recursive: true });
    writeFileSync(join(folder, 'mixed/a.unres'), '%PDF-1.7\n');
    writeFileSync(join(folder, 'mixed/b.unres'), Uint8Array.of(0xb5, 0x20, 0xd7));
    writeFileSync(join(folder, 'mixed/c.resolution'), Uint8Array.of(1, 0, 0, 2, 0, 3));
    writeFileSync(join(folder, 'mixed/d.txt'), good);
    for (const command of ['parse', 'check']) {
      const { stdout, stderr, status } = run(command, '--format', 'json', 'mixed');
      deepStrictEqual(stderr.split('\n'), [
        'resolute: mixed/a.unres: is a PDF, not text',
        'resolute: mixed/b.unres: is not UTF-8 and its encoding could not be told',
        'resolute: mixed/c.resolution: is binary, not text',
        '',
      ]);
      strictEqual(stdout.split('\n').length, 2);
      strictEqual(status, 2);
    }
  });
});
