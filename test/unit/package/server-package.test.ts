import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createProtocolConnection,
  type DocumentSymbol,
  type InitializeResult,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const slip =
  'The Security Council,\n\nRecalling the tides,\n\n1. Decides to act;\n\n3. Decides to remain seized of the matter.\n';

/** Packed, and installed from the tarball as a user does, far from this project and its packages. */
describe('the npm package', function () {
  this.timeout(120_000);
  const shell = process.platform === 'win32';
  let folder: string;
  let home: string;
  let installed: string;
  const call = (command: string, words: readonly string[], input = '') =>
    execFileSync(join(home, 'node_modules/.bin', command), words, { cwd: home, encoding: 'utf8', input, shell });
  const pack = (name: string): string => {
    const out = join(folder, name);
    mkdirSync(out);
    execFileSync(process.execPath, ['scripts/server-package.mjs', '--no-build', out], { stdio: 'pipe' });
    return join(out, `resolute-language-server-${version}.tgz`);
  };
  let tarball: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'resolute-'));
    home = join(folder, 'home');
    installed = join(home, 'node_modules/resolute-language-server');
    mkdirSync(home);
    writeFileSync(join(home, 'package.json'), '{ "private": true }');
    tarball = pack('first');
    execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball], {
      cwd: home,
      stdio: 'pipe',
      shell,
    });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('holds what it needs and no more', () => {
    deepStrictEqual(readdirSync(installed).sort(), [
      ...['CHANGELOG.md', 'LICENSE', 'README.md', 'ThirdPartyNotices.txt', 'catalogue.bin', 'cli.js', 'docs'],
      ...['documents.js', 'language-server.js', 'package.json', 'pdf.js', 'sentences.json', 'server-bundle.js'],
    ]);
    deepStrictEqual(
      readdirSync(join(home, 'node_modules')).filter(name => !name.startsWith('.')),
      ['resolute-language-server'],
    );
    const readme = readFileSync(join(installed, 'README.md'), 'utf8');
    for (const [, page] of readme.matchAll(/\]\(([^):]+\.md)\)/g)) ok(readFileSync(join(installed, page!)).length > 0);
  });
  it('has nothing of VS Code in it', () => {
    for (const file of ['language-server.js', 'server-bundle.js', 'cli.js']) {
      strictEqual(/require\(["']vscode["']\)/.test(readFileSync(join(installed, file), 'utf8')), false, file);
    }
    strictEqual(
      readFileSync(join(installed, 'ThirdPartyNotices.txt'), 'utf8').includes('vscode-languageclient'),
      false,
    );
  });
  it('is the same to the byte each time, whatever rights files are given on a machine', () => {
    const digest = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
    const usual = process.umask(0o077);
    try {
      strictEqual(digest(pack('second')), digest(tarball));
    } finally {
      process.umask(usual);
    }
  });
  it('runs without being installed, from any folder', () => {
    const words = ['--yes', '--offline', `--package=${tarball}`, 'resolute-language-server', '--version'];
    const env = { ...process.env, npm_config_cache: join(folder, 'npm') };
    strictEqual(
      execFileSync('npx', words, { cwd: folder, encoding: 'utf8', shell, env }),
      `resolute-language-server ${version}\n`,
    );
  });
  it('says who it is, and how it is called', () => {
    strictEqual(call('resolute-language-server', ['--version']), `resolute-language-server ${version}\n`);
    match(call('resolute-language-server', ['--help']), /^usage: resolute-language-server [\s\S]+--stdio/);
    strictEqual(call('resolute', ['--version']), `resolute ${version}\n`);
    const npx = ['--offline', '--no', 'resolute-language-server', '--', '--version'];
    strictEqual(
      execFileSync('npx', npx, { cwd: home, encoding: 'utf8', shell }),
      `resolute-language-server ${version}\n`,
    );
  });
  it('brings the command line, catalogue and all', () => {
    const found = call(
      'resolute',
      ['check', '--format', 'json', '-'],
      slip.replace('the tides', 'its resolution 2185').replace('3.', '2.'),
    );
    deepStrictEqual(
      JSON.parse(found).diagnostics.map(({ rule }: { rule: string }) => rule),
      ['citation-yearless'],
    );
  });
  for (const words of [['--stdio'], []]) {
    it(`speaks the protocol: resolute-language-server ${words.join(' ')}`, async () => {
      const server = spawn(join(home, 'node_modules/.bin/resolute-language-server'), words, { cwd: home, shell });
      const ended = new Promise(resolve => server.on('exit', resolve));
      const client = createProtocolConnection(
        new StreamMessageReader(server.stdout),
        new StreamMessageWriter(server.stdin),
      );
      client.listen();
      const { serverInfo } = await client.sendRequest<InitializeResult>('initialize', {
        processId: process.pid,
        rootUri: null,
        capabilities: { textDocument: { diagnostic: {}, documentSymbol: { hierarchicalDocumentSymbolSupport: true } } },
      });
      strictEqual(serverInfo?.name, 'resolute');
      await client.sendNotification('initialized', {});
      const textDocument = { uri: 'file:///draft.unres' };
      await client.sendNotification('textDocument/didOpen', {
        textDocument: { ...textDocument, languageId: 'un-resolution', version: 1, text: slip },
      });
      const symbols = await client.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
      deepStrictEqual(
        symbols.map(({ name }) => name),
        ['Preamble', 'Operative part'],
      );
      const { items } = await client.sendRequest<{ items: { code: string }[] }>('textDocument/diagnostic', {
        textDocument,
      });
      deepStrictEqual(
        items.map(({ code }) => code),
        ['numbering-sequence'],
      );
      await client.sendRequest('shutdown');
      await client.sendNotification('exit');
      strictEqual(await ended, 0);
      client.dispose();
    });
  }
});
