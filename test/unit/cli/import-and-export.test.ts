import { deepStrictEqual, match, strictEqual } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { toJson } from '../../../server/src/json';
import { parse } from '../../../server/src/resolution/parse';

const program = resolve('dist/cli.js');

/** A short draft in each language, with an item, a footnote and brackets. */
const drafts: Readonly<Record<string, string>> = {
  en: 'The Security Council,\n\nRecalling the tides,¹\n\n1. Decides to act [at once]:\n\n(a) By day;\n\n(b) By night;\n\n2. Decides to remain seized of the matter.\n\n________________\n\n¹ See S/2026/4.\n',
  fr: 'Le Conseil de sécurité,\n\nRappelant les marées,¹\n\n1. Décide d’agir [sans délai] :\n\na) De jour ;\n\nb) De nuit ;\n\n2. Décide de rester saisi de la question.\n\n________________\n\n¹ Voir S/2026/4.\n',
  es: 'El Consejo de Seguridad,\n\nRecordando las mareas,¹\n\n1. Decide actuar [de inmediato]:\n\na) De día;\n\nb) De noche;\n\n2. Decide seguir ocupándose de la cuestión.\n\n________________\n\n¹ Véase S/2026/4.\n',
  ru: 'Совет Безопасности,\n\nссылаясь на приливы,¹\n\n1. постановляет действовать [немедленно]:\n\na) днем;\n\nb) ночью;\n\n2. постановляет продолжать заниматься этим вопросом.\n\n________________\n\n¹ См. S/2026/4.\n',
  zh: '安全理事会，\n\n回顾潮汐，¹\n\n1. 决定［立即］采取行动：\n\n(a) 白天；\n\n(b) 夜间；\n\n2. 决定继续处理此案。\n\n________________\n\n¹ 见S/2026/4。\n',
  ar: 'إن مجلس الأمن،\n\nإذ يشير إلى المد،¹\n\n1 - يقرر العمل [فورا]:\n\n(أ) نهارا؛\n\n(ب) ليلا؛\n\n2 - يقرر أن يبقي المسألة قيد نظره.\n\n________________\n\n¹ انظر S/2026/4.\n',
};

describe('import and export on the command line', function () {
  this.timeout(60_000);
  let folder: string;
  const run = (...words: readonly string[]) =>
    spawnSync(process.execPath, [program, ...words], { encoding: 'utf8', cwd: folder });
  const parsed = (file: string): readonly unknown[] =>
    toJson(parse(readFileSync(join(folder, file), 'utf8')))
      .blocks.filter(({ path, kind }) => path !== null || kind === 'footnote')
      .map(({ kind, path, label, opener, text }) => ({ kind, path, label, opener, text }));

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'resolute-'));
    for (const [language, text] of Object.entries(drafts)) writeFileSync(join(folder, `${language}.unres`), text);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const [to, ending] of [
    ['docx', 'docx'],
    ['html', 'html'],
    ['akn', 'xml'],
  ] as const) {
    it(`bring a draft in each language out as ${to} and back`, () => {
      const files = Object.keys(drafts).map(language => `${language}.unres`);
      const out = run('export', '--to', to, '-o', `as-${to}`, ...files);
      deepStrictEqual([out.status, out.stderr, out.stdout], [0, '', '']);
      const made = Object.keys(drafts).map(language => join(`as-${to}`, `${language}.${ending}`));
      const back = run('import', '-o', `from-${to}`, ...made);
      deepStrictEqual([back.status, back.stderr, back.stdout], [0, '', '']);
      for (const file of files) deepStrictEqual(parsed(join(`from-${to}`, file)), parsed(file), file);
    });
  }
  it('print one file, and the text alone', () => {
    const { stdout, status } = run('import', 'as-docx/en.docx');
    match(stdout, /^The Security Council,$/m);
    match(stdout, /^\(b\) By night;$/m);
    strictEqual(status, 0);
    strictEqual(run('export', '--to', 'txt', 'en.unres').stdout, drafts.en);
  });
  it('print the organ’s head unless the project is one of Model UN', () => {
    mkdirSync(join(folder, 'students'));
    writeFileSync(join(folder, 'students/resolute.json'), JSON.stringify({ profile: 'model-un' }));
    writeFileSync(join(folder, 'students/en.unres'), drafts.en!);
    const hasHead = (...words: readonly string[]) =>
      run('export', '--to', 'html', ...words).stdout.includes('United Nations');
    deepStrictEqual(
      [hasHead('en.unres'), hasHead('students/en.unres'), hasHead('--no-config', 'students/en.unres')],
      [true, false, true],
    );
    const { stderr, status } = run('export', '--to', 'html', '--config', 'none.json', 'en.unres');
    deepStrictEqual([stderr, status], ['resolute: none.json: ENOENT: no such file or directory\n', 2]);
  });
  it('replace nothing unless they are told to', () => {
    writeFileSync(join(folder, 'kept.unres'), 'mine');
    writeFileSync(join(folder, 'kept.docx'), readFileSync(join(folder, 'as-docx/en.docx')));
    const refused = run('import', '-o', '.', 'kept.docx');
    deepStrictEqual([refused.status, refused.stdout], [2, '']);
    match(refused.stderr, /kept\.unres is there already; --force replaces it/);
    strictEqual(readFileSync(join(folder, 'kept.unres'), 'utf8'), 'mine');
    strictEqual(run('import', '--force', '-o', '.', 'kept.docx').status, 0);
    match(readFileSync(join(folder, 'kept.unres'), 'utf8'), /Recalling the tides/);
  });
  it('give base and draft of a file with tracked changes', () => {
    const [base, draft] = ['lamps', 'tall lamps'].map(
      lamps => `The Security Council,\n\nRecalling the tides,\n\n1. Decides to light the ${lamps} of the quay.\n`,
    );
    writeFileSync(join(folder, 'earlier.unres'), base!);
    writeFileSync(join(folder, 'lamps.unres'), draft!);
    strictEqual(run('export', '--to', 'docx', '--base', 'earlier.unres', '-o', 'sent', 'lamps.unres').status, 0);
    strictEqual(run('import', '--changes', 'both', '-o', 'got', 'sent/lamps.docx', 'as-docx/fr.docx').status, 0);
    deepStrictEqual(readdirSync(join(folder, 'got')).sort(), ['fr.unres', 'lamps.base.unres', 'lamps.unres']);
    const read = (name: string) => readFileSync(join(folder, 'got', name), 'utf8');
    match(read('lamps.base.unres'), /light the lamps of/);
    match(read('lamps.unres'), /light the tall lamps of/);
  });
  it('say what could not be read and do the others', () => {
    writeFileSync(join(folder, 'cut.docx'), readFileSync(join(folder, 'as-docx/en.docx')).subarray(0, 900));
    writeFileSync(join(folder, 'plain.docx'), 'no Word file');
    const { status, stderr } = run('import', '-o', 'some', 'cut.docx', 'plain.docx', 'missing.docx', 'as-docx/fr.docx');
    strictEqual(status, 2);
    match(stderr, /^resolute: cut\.docx: It is no whole archive/m);
    match(stderr, /^resolute: plain\.docx: It is no Word, PDF/m);
    match(stderr, /^resolute: missing\.docx: ENOENT/m);
    deepStrictEqual(readdirSync(join(folder, 'some')), ['fr.unres']);
  });
  it('name the file that could not be written, and what it was to be made of', () => {
    writeFileSync(join(folder, 'no-folder'), '');
    const { status, stderr } = run('export', '--to', 'txt', '-o', 'no-folder/deeper', 'en.unres');
    strictEqual(status, 2);
    match(stderr.replaceAll('\\', '/'), /^resolute: en\.unres: no-folder\/deeper\/en\.txt: E[A-Z]+\n$/);
  });
  for (const [words, expected] of [
    [['import', 'a.docx', 'b.docx'], 'several files need -o DIR'],
    [['export', '--to', 'html', '.'], 'several files need -o DIR'],
    [['export', 'en.unres'], '--to is missing: expected docx, html, akn, md, txt'],
    [['export', '--to', 'pdf', 'en.unres'], '--to pdf: expected docx, html, akn, md, txt'],
    [['import', '--changes', 'maybe', 'a.docx'], '--changes maybe: expected accept, reject, brackets, both'],
    [['import', '--changes', 'both', 'a.docx'], '--changes both needs -o DIR'],
  ] as const) {
    it(`refuse ${words.join(' ')}`, () => {
      const { status, stdout, stderr } = run(...words);
      deepStrictEqual([status, stdout, stderr.split('\n')[0]], [2, '', `resolute ${words[0]}: ${expected}`]);
    });
  }
});
