import { deepStrictEqual, doesNotMatch, match, ok, strictEqual } from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import { ableClient } from './able-client';
import { pause, RawClient } from './raw-client';

/** What a folder, a client or a machine may hold that somebody made to do harm, or that nobody thought of. */
describe('the server holds against', () => {
  let client: RawClient;
  let folder: string;
  const uri = 'untitled:Untitled-1';
  const textDocument = { uri };
  const draft = 'The Security Council,\n\nRecalling its resolution 2185 (2014),\n\n1. Decides so;\n\n3. Urges haste.\n';
  const at = { textDocument, position: { line: 2, character: 27 } };
  const references = { ...at, context: { includeDeclaration: true } };
  const inFolder = (name: string) => join(folder, name);
  const address = (name: string) => URI.file(inFolder(name)).toString();

  before(function () {
    if (process.platform !== 'linux') this.skip();
  });
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'resolute-test-'));
  });
  afterEach(() => {
    client?.kill();
    rmSync(folder, { recursive: true, force: true });
  });
  async function start(params: object = {}, ...how: ConstructorParameters<typeof RawClient>): Promise<void> {
    client = new RawClient(...how);
    const workspaceFolders = [{ uri: URI.file(folder).toString(), name: 'drafts' }];
    const capabilities = { textDocument: { ...ableClient, diagnostic: {} }, workspace: { workspaceFolders: true } };
    await client.initialize({ workspaceFolders, capabilities, ...params });
    client.open(uri, draft);
  }
  const naming = (files: unknown) => ({ initializationOptions: { settings: { 'resolute.catalogue.files': files } } });
  const answersAll = async () => {
    for (const method of ['references', 'definition', 'hover', 'completion']) {
      const { error } = await client.ask(`textDocument/${method}`, references);
      strictEqual(error, undefined, method);
    }
    match(JSON.stringify((await client.ask('textDocument/hover', at)).result), /7317/);
  };
  /** It goes when it is told to, whatever it has to do with. */
  const goes = async () => {
    strictEqual((await client.ask('shutdown')).error, undefined);
    client.notify('exit');
    return Promise.race([client.ended, pause(4000).then(() => 'still there')]);
  };
  const megabytes = () =>
    Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${client.server.pid}/status`, 'utf8'))![1]) / 1024;
  const pipe = (name: string) => execFileSync('mkfifo', [inFolder(name)]);

  it('pipes and endless devices that bear the names of drafts', async () => {
    await start();
    await answersAll();
    const names = ['a.unres', 'b.unres', 'c.unres', 'd.unres', 'e.txt'];
    for (const name of names) pipe(name);
    symlinkSync('/dev/zero', inFolder('z.unres'));
    symlinkSync('/dev/stdin', inFolder('y.unres'));
    const changes = [...names, 'z.unres', 'y.unres'].map(name => ({ uri: address(name), type: 1 }));
    client.notify('workspace/didChangeWatchedFiles', { changes });
    await answersAll();
    ok(megabytes() < 400, `${megabytes()} MB`);
    strictEqual(await goes(), 0);
  }).timeout(20_000);
  it('pipes and endless devices that bear the names of catalogues', async () => {
    const names = ['a.csv', 'b.csv', 'c.json', 'd.tsv', 'e.csv'];
    for (const name of names) pipe(name);
    symlinkSync('/dev/zero', inFolder('z.csv'));
    await start(naming([...names, 'z.csv', '/proc/self/mem', '/dev/zero', '/proc/kmsg.csv']));
    await answersAll();
    ok(megabytes() < 400, `${megabytes()} MB`);
    strictEqual(await goes(), 0);
  }).timeout(20_000);
  for (const [name, end] of [
    ['when it is told to go', goes],
    [
      'when its client has died',
      async () => {
        client.server.stdin!.end();
        return Promise.race([client.ended, pause(4000).then(() => 'still there')]);
      },
    ],
  ] as const) {
    it(`a file far away that never comes, ${name}`, async () => {
      pipe('far away');
      // as a thread of Node's hangs in a file system that is gone
      const hanging = inFolder('hang.cjs');
      writeFileSync(hanging, `require('fs').readFile(${JSON.stringify(inFolder('far away'))}, () => {});`);
      await start({}, { NODE_OPTIONS: `--require ${hanging}` });
      await answersAll();
      strictEqual(await end(), 'SIGKILL');
    }).timeout(15_000);
  }
  it('the death of the process that it was told to watch', async () => {
    const watched = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    await start({ processId: watched.pid });
    watched.kill('SIGKILL');
    strictEqual(await Promise.race([client.ended, pause(6000).then(() => 'still there')]), 1);
  }).timeout(15_000);

  it('texts of any length: what is too long is shown as plain, says so, and typing in it is free', async () => {
    await start();
    const [file, line] = ['file:///file.unres', 'file:///line.unres'];
    client.open(file, `${draft}${'4. Decides to light the lamps of resolution 2185 (2014);\n\n'.repeat(1_700_000)}`);
    client.open(line, `${draft}4. ${'Decides to light the lamps '.repeat(2_000_000)}`);
    const begun = Date.now();
    for (const each of [file, line]) {
      for (let key = 0; key < 200; key++) {
        const start = { line: 4, character: 3 + key };
        client.notify('textDocument/didChange', {
          textDocument: { uri: each, version: 2 + key },
          contentChanges: [{ range: { start, end: start }, text: 'x' }],
        });
      }
    }
    await answersAll();
    ok(Date.now() - begun < 8000, `${Date.now() - begun} ms`);
    for (const each of [file, line]) {
      const pulled = await client.ask('textDocument/diagnostic', { textDocument: { uri: each } });
      const { items } = pulled.result as { items: { message: string }[] };
      match(items.map(({ message }) => message).join(), /^This text is shown as plain: it is longer than 4 million/);
      deepStrictEqual((await client.ask('textDocument/documentSymbol', { textDocument: { uri: each } })).result, []);
    }
    // all of the file but its beginning is taken away again
    const range = { start: { line: 8, character: 0 }, end: { line: 4_000_000, character: 0 } };
    client.notify('textDocument/didChange', {
      textDocument: { uri: file, version: 300 },
      contentChanges: [{ range, text: '' }],
    });
    await pause(1500);
    const symbols = (await client.ask('textDocument/documentSymbol', { textDocument: { uri: file } })).result;
    match(JSON.stringify(symbols), /xxxxx/);
  }).timeout(60_000);

  for (const odd of [
    'file:////srv/x.unres',
    'untitled:////a',
    'file:///\ud800.unres',
    'no address',
    '',
    '__proto__',
    'constructor',
    'file:///%',
    `file:///${'x'.repeat(100_000)}.unres`,
    'resolute-catalogue:/en/%E0%A4%A.md',
  ]) {
    it(`a document by the name of ${JSON.stringify(odd.slice(0, 40))}`, async () => {
      client = new RawClient();
      await client.initialize();
      client.open(odd, draft);
      const wanted = JSON.parse(JSON.stringify(odd));
      const { params } = await client.until(
        message =>
          message.method === 'textDocument/publishDiagnostics' &&
          (message.params as unknown as { uri: string }).uri === wanted,
      );
      strictEqual((params as unknown as { diagnostics: unknown[] }).diagnostics.length, 1);
      for (const method of ['hover', 'definition', 'references', 'rename', 'documentSymbol', 'prepareCallHierarchy']) {
        const asked = { ...references, textDocument: { uri: odd }, newName: '7' };
        const { error } = await client.ask(`textDocument/${method}`, asked);
        ok(error === undefined || error.code === -32803, `${method}: ${JSON.stringify(error)}`);
      }
      client.notify('textDocument/didClose', { textDocument: { uri: odd } });
      strictEqual(await goes(), 0);
    });
  }

  const answers: readonly unknown[] = [
    null,
    5,
    'x',
    {},
    [null, 5, {}, '\ud800'],
    [['a.csv', 5, null, '\ud800.csv', {}]],
  ];
  for (const answer of answers) {
    it(`a client that answers everything with ${JSON.stringify(answer)}`, async () => {
      client = new RawClient();
      for (const method of [
        ...['workspace/configuration', 'client/registerCapability', 'client/unregisterCapability'],
        ...['resolute/findFiles', 'resolute/readFile', 'resolute/readStorage', 'resolute/writeStorage'],
        ...['window/workDoneProgress/create', 'workspace/diagnostic/refresh', 'workspace/codeLens/refresh'],
      ]) {
        client.answers.set(method, () => answer);
      }
      const workspace = {
        ...{ configuration: true, workspaceFolders: true, diagnostics: { refreshSupport: true } },
        ...{
          didChangeConfiguration: { dynamicRegistration: true },
          didChangeWatchedFiles: { dynamicRegistration: true },
        },
      };
      await client.initialize({
        workspaceFolders: [{ uri: 'virtual:/drafts', name: 'drafts' }],
        initializationOptions: { workspace: { version: '1', storage: 'client' }, draftStatus: 1, cataloguePages: 1 },
        capabilities: {
          workspace,
          window: { workDoneProgress: true },
          textDocument: { ...ableClient, diagnostic: {} },
        },
      });
      client.open(uri, draft);
      await answersAll();
      strictEqual(await goes(), 0);
    }).timeout(10_000);
  }
  it('a client that answers nothing at all', async () => {
    const workspace = {
      configuration: true,
      workspaceFolders: true,
      didChangeWatchedFiles: { dynamicRegistration: true },
    };
    await start({ capabilities: { workspace, textDocument: { ...ableClient, diagnostic: {} } } });
    const begun = Date.now();
    await client.ask('textDocument/hover', at);
    await client.ask('textDocument/references', references);
    ok(Date.now() - begun < 6000, `${Date.now() - begun} ms`);
    strictEqual(await goes(), 0);
  }).timeout(15_000);

  for (const options of [
    null,
    5,
    'x',
    [],
    { workspace: 5, settings: 5, draftStatus: {} },
    { workspace: { version: {}, storage: { folder: 5 } } },
    { workspace: { version: '1', storage: { folder: 'relative' } } },
    { workspace: { version: '1', storage: { folder: '/proc/none' } } },
    { workspace: { version: '1', storage: { folder: '/dev/null/none' } } },
    { settings: { 'resolute.catalogue.files': { length: 1e9 }, 'resolute.workspace.index': 'maybe' } },
    JSON.parse('{"settings": {"__proto__": {"resolute": {"catalogue": {"files": ["x.csv"]}}}}}'),
  ]) {
    it(`initialization options like ${JSON.stringify(options)}`, async () => {
      await start({ initializationOptions: options }, {}, folder);
      client.answers.set('resolute/findFiles', () => []);
      await answersAll();
      strictEqual(await goes(), 0);
      deepStrictEqual(readdirSync(folder), []);
    });
  }

  for (const [name, environment, option] of [
    ['no home', { HOME: '', XDG_CACHE_HOME: '' }, []],
    ['a home that is relative', { HOME: '.', XDG_CACHE_HOME: '' }, []],
    ['caches that are relative', { XDG_CACHE_HOME: 'caches' }, []],
    ['a home where nothing can be made', { HOME: '/proc', XDG_CACHE_HOME: '' }, []],
    ['a folder for its code that is the working one', {}, ['--code-cache=']],
    ['a folder for its code that is relative', {}, ['--code-cache=resolute']],
  ] as const) {
    it(`${name}: it neither writes nor runs what stands in the folder that it is started in`, async () => {
      for (const made of ['resolute', '.cache', '.cache/resolute', 'caches', 'caches/resolute'])
        mkdirSync(inFolder(made));
      // whoever would read these would wait for ever
      for (const made of ['.', 'resolute', '.cache/resolute', 'caches/resolute']) pipe(join(made, 'server.code'));
      await start({}, environment, folder, option);
      await answersAll();
      strictEqual(await goes(), 0);
      for (const made of ['resolute', '.cache/resolute', 'caches/resolute']) {
        deepStrictEqual(readdirSync(inFolder(made)), ['server.code']);
      }
      strictEqual(existsSync(inFolder('server.code')), true);
    });
  }
  it('a pipe in the place of its code, and what others left beside it', async () => {
    mkdirSync(inFolder('code'));
    pipe('code/server.code');
    const dead = execFileSync(process.execPath, ['-p', 'process.pid']).toString().trim();
    writeFileSync(inFolder(`code/server.code.${dead}`), '');
    await start({}, {}, folder, [`--code-cache=${inFolder('code')}`]);
    await answersAll();
    strictEqual(await goes(), 0);
    deepStrictEqual(readdirSync(inFolder('code')), ['server.code']);
    ok(readFileSync(inFolder('code/server.code')).length > 1000);
  });

  const tables: readonly (readonly [name: string, text: string])[] = [
    ['deep.json', '['.repeat(2_000_000)],
    ['deeper.json', '{"documents":'.repeat(300_000)],
    ['shut.json', `{"documents": [{"symbol": ${'['.repeat(500_000)}${']'.repeat(500_000)}}]}`],
    [
      'proto.json',
      '{"documents": [{"__proto__": {"x": 1}, "constructor": 5, "symbol": "S/RES/9185(2014)"}], "__proto__": []}',
    ],
    ['wide.csv', `symbol${',x'.repeat(300_000)}\n`],
    ['open.csv', `symbol,title\n"${'x,\n'.repeat(100_000)}`],
    ['quotes.csv', `symbol\n${'"'.repeat(3_000_000)}`],
    ['tabs.tsv', '\t'.repeat(1_000_000)],
    ['rows.csv', `symbol\n${'x\n'.repeat(100_000)}`],
    ['nul.csv', `symbol\n${'\u0000'.repeat(1_000_000)}`],
  ];
  it('catalogues that are none', async () => {
    for (const [name, text] of tables) writeFileSync(inFolder(name), text);
    await start(naming(tables.map(([name]) => name)));
    await answersAll();
    const { params } = await client.until(message => message.method === 'window/showMessage');
    ok((params as unknown as { message: string }).message.length < 3000);
    ok(megabytes() < 1500, `${megabytes()} MB`);
  }).timeout(60_000);
  it('any number of names that look like links, in one message that holds none', async () => {
    const link = '[Repair](command:workbench.action.terminal.new)\u001b[31m\n';
    await start(naming([link, ...Array.from({ length: 20_000 }, (_, index) => `${index}${link}.csv`)]));
    await answersAll();
    const { message } = (await client.until(each => each.method === 'window/showMessage')).params as unknown as {
      message: string;
    };
    doesNotMatch(message, /\]\(|\p{Cc}/u);
    ok(message.length < 2000, `${message.length} characters`);
    strictEqual(client.messages.filter(each => each.method === 'window/showMessage').length, 1);
  }).timeout(20_000);

  it('drafts that are full of markup, in what is shown of them', async () => {
    const evil =
      '[a](command:b) <img src=x onerror=y> https://evil.example www.evil.example x@evil.example ![i](http://j) `c`';
    await start();
    const text = `The Security Council,\n\n1. Decides ${evil};\n\n2. Recalls paragraph 1 above.\n`;
    client.open('file:///evil.unres', text);
    const asked = { textDocument: { uri: 'file:///evil.unres' }, position: { line: 4, character: 14 } };
    const { result } = await client.ask('textDocument/hover', asked);
    const { value } = (result as { contents: { value: string } }).contents;
    match(value, /Decides/);
    doesNotMatch(value, /(?<!\\)(?:\[|\]|<|>|!|`|@)|https:|www\./);
  });
  it('new names that are no names', async () => {
    await start();
    const renamed = async (newName: string) =>
      (await client.ask('textDocument/rename', { textDocument, position: { line: 4, character: 0 }, newName })).error!;
    const { code, message } = await renamed('[x](command:y)\n');
    strictEqual(code, -32803);
    doesNotMatch(message, /\]\(|\n/);
    ok((await renamed('9'.repeat(2_000_000))).message.length < 1000);
  });
  it('questions about what it never told', async () => {
    await start();
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    for (const data of [undefined, null, 5, 'x', {}, { symbol: 5 }, { symbol: '\ud800', language: 'xx' }]) {
      const item = { name: 'x', uri: 'x', kind: 99, range, selectionRange: range, data };
      for (const method of ['callHierarchy/incomingCalls', 'callHierarchy/outgoingCalls']) {
        strictEqual((await client.ask(method, { item })).error, undefined);
      }
      strictEqual((await client.ask('completionItem/resolve', { label: 'x', data })).error, undefined);
    }
    for (const page of ['x', 'resolute-catalogue:/en/%E0%A4%A.md', 'resolute-catalogue:/en/../../etc/passwd.md']) {
      const { result, error } = await client.ask('resolute/readCataloguePage', { uri: page });
      deepStrictEqual([result, error], [null, undefined]);
    }
    strictEqual((await client.ask('resolute/refused', { code: 5, message: 'x' })).error?.code, 5);
  });
  it('documents opened twice, changed before they are open, turned round, and closed twice', async () => {
    await start();
    const other = { uri: 'file:///other.unres', version: 1 };
    const range = { start: { line: 9, character: 9 }, end: { line: -1, character: -5 } };
    client.notify('textDocument/didChange', { textDocument: other, contentChanges: [{ range, text: 'x' }] });
    client.open(other.uri, draft);
    client.open(other.uri, draft);
    client.notify('textDocument/didChange', { textDocument: other, contentChanges: [] });
    client.notify('textDocument/didChange', { textDocument: other, contentChanges: [{ range, text: draft }] });
    const { result } = await client.ask('textDocument/documentSymbol', { textDocument: other });
    ok((result as unknown[]).length > 0);
    for (let times = 0; times < 2; times++) client.notify('textDocument/didClose', { textDocument: other });
    await answersAll();
  });
  it('questions about twenty thousand places, and as many events of files', async () => {
    await start();
    const positions = Array.from({ length: 20_000 }, (_, index) => ({ line: index % 9, character: index % 50 }));
    const { result } = await client.ask('textDocument/selectionRange', { textDocument, positions });
    strictEqual((result as unknown[]).length, positions.length);
    await answersAll();
    const changes = positions.map((_, index) => ({ uri: address(`none/${index}.unres`), type: 1 + (index % 3) }));
    client.notify('workspace/didChangeWatchedFiles', { changes });
    await client.ask('textDocument/references', references, 15_000);
    await answersAll();
  }).timeout(30_000);
  it('folders that lead into themselves, and as deep as the system has them', async () => {
    symlinkSync('.', inFolder('again'));
    let deep = folder;
    for (let depth = 0; depth < 800; depth++) {
      deep = join(deep, 'd');
      mkdirSync(deep);
    }
    writeFileSync(join(deep, 'a.unres'), draft);
    await start();
    const { result } = await client.ask('textDocument/references', references);
    ok(JSON.stringify(result).includes('a.unres'));
  }).timeout(15_000);
});
