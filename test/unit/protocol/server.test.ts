import { deepStrictEqual, match, ok, rejects, strictEqual } from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import {
  CancellationTokenSource,
  type CompletionItem,
  type CompletionList,
  createProtocolConnection,
  type Diagnostic,
  type DocumentSymbol,
  type Hover,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

import type { TextEdit } from '../../../server/src/text/edit';
import { applyEdits } from '../check-marks';
import { ableClient } from './able-client';

/** The built server, talked to as an editor does: over its standard input and output. */
const draft = 'The Security Council,\n\nRecalling its resolution 2185 (2014),\n\n1. Decides so;\n\n3. Urges haste.\n';
const uri = 'file:///draft.unres';
const textDocument = { uri };

describe('the server', () => {
  let server: ChildProcess;
  let connection: ProtocolConnection;
  let published: PublishDiagnosticsParams[];

  async function start(capabilities: object): Promise<void> {
    server = spawn(process.execPath, ['dist/server.js', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    connection = createProtocolConnection(
      new StreamMessageReader(server.stdout!),
      new StreamMessageWriter(server.stdin!),
    );
    published = [];
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      published.push(params);
    });
    connection.listen();
    await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities });
    await connection.sendNotification('initialized', {});
    await open(draft);
  }
  const open = (text: string) =>
    connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'un-resolution', version: 1, text },
    });
  const pull = () =>
    connection
      .sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument })
      .then(({ items }) => items);
  const until = async (what: () => boolean) => {
    for (let tries = 0; tries < 2000 && !what(); tries++) await new Promise(resolve => setTimeout(resolve, 10));
    ok(what());
  };
  afterEach(() => {
    connection.dispose();
    server.kill();
  });

  it('answers about an open draft, in the version that it has', async () => {
    await start({ textDocument: { ...ableClient, diagnostic: {} } });
    const symbols = await connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
    deepStrictEqual(
      symbols.map(({ name }) => name),
      ['Preamble', 'Operative part'],
    );
    const position = { line: 2, character: 27 };
    const hover = await connection.sendRequest<Hover>('textDocument/hover', { textDocument, position });
    match(JSON.stringify(hover.contents), /S\/RES\/2185\(2014\)/);
    strictEqual((await pull()).length, 1);
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: { start: { line: 6, character: 0 }, end: { line: 6, character: 1 } }, text: '2' }],
    });
    deepStrictEqual(await pull(), []);
    deepStrictEqual(published, []);
  });
  it('sends its findings where the client cannot ask, and takes them back on close', async () => {
    await start({});
    // they come again once the catalogue is loaded: the last that came hold
    const codes = () =>
      published
        .at(-1)
        ?.diagnostics.map(({ code }) => code)
        .join();
    await until(() => codes() === 'numbering-sequence');
    await connection.sendNotification('textDocument/didClose', { textDocument });
    await until(() => codes() === '');
    strictEqual(published.at(-1)!.uri, uri);
  });
  it('says that a cancelled request was cancelled, not that it failed', async () => {
    await start({ textDocument: { ...ableClient, diagnostic: {} } });
    const source = new CancellationTokenSource();
    const answer = connection.sendRequest('textDocument/documentSymbol', { textDocument }, source.token);
    source.cancel();
    await rejects(answer, { code: -32800 });
  });
  it('has nothing to say of a document that is not open', async () => {
    await start({ textDocument: { ...ableClient, diagnostic: {} } });
    const other = { textDocument: { uri: 'file:///other.unres' } };
    deepStrictEqual(await connection.sendRequest('textDocument/documentSymbol', other), []);
    strictEqual(
      await connection.sendRequest('textDocument/hover', { ...other, position: { line: 0, character: 0 } }),
      null,
    );
  });
  it('answers changes of structure for the version that it has', async () => {
    await start({});
    const ask = (operation: string, version: number, line: number) =>
      connection.sendRequest<Record<string, unknown> | null>('resolute/arrange', {
        textDocument: { uri, version },
        range: { start: { line, character: 3 }, end: { line, character: 3 } },
        operation,
      });
    const cursor = { line: 4, character: 3 };
    const { edits, ...moved } = (await ask('moveUp', 1, 6)) as { edits: TextEdit[] };
    deepStrictEqual(moved, { kind: 'change', selection: { start: cursor, end: cursor }, notes: [] });
    strictEqual(applyEdits(draft, edits), draft.replace(/1\.[\s\S]*/, '1. Urges haste;\n\n2. Decides so.\n'));
    deepStrictEqual(await ask('moveUp', 1, 4), {
      kind: 'refusal',
      message: 'It is the first operative paragraph.',
      elsewhere: false,
    });
    strictEqual((await ask('moveUp', 1, 0))?.elsewhere, true);
    deepStrictEqual(await ask('moveUp', 7, 6), { kind: 'stale' });
    strictEqual(await ask('constructor', 1, 6), null);
    strictEqual((await ask('enter', 1, 6))?.elsewhere, true);
  });
  it('answers a key behind which words have been typed as if these came after it', async () => {
    const head = 'The Security Council,\n\nRecalling its resolution 2185 (2014),\n\n';
    // where the key was pressed, and behind it what was typed since; then the cursor before these words
    const cases = [
      ['enter', '1. Urges haste:‸Oil\n', '1. Urges haste:\n\n(a) ‸Oil\n'],
      ['enter', '1. Decides so;‸Urge\n\n2. Thanks all.\n', '1. Decides so;\n\n2. ‸Urge\n\n3. Thanks all.\n'],
      ['enter', '1. Decides:\n\n(a) Oil;\n\n(b) ‸Urge\n', '1. Decides:\n\n(a) Oil;\n\n2. ‸Urge\n'],
      ['indent', '1. Decides so;\n\n2. ‸Urge\n', '1. Decides so:\n\n(a) ‸Urge\n'],
    ] as const;
    await start({});
    for (const [index, [operation, before, after]] of cases.entries()) {
      const version = index + 2;
      const text = head + before.replace('‸', '');
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ text }],
      });
      const [above, behind] = (head + before).split('‸') as [string, string];
      const lines = above.split('\n');
      const cursor = { line: lines.length - 1, character: lines.at(-1)!.length };
      const { edits, selection } = (await connection.sendRequest<{
        edits: TextEdit[];
        selection: { start: { line: number; character: number } };
      } | null>('resolute/arrange', {
        textDocument: { uri, version },
        range: { start: cursor, end: cursor },
        operation,
        typed: behind.indexOf('\n'),
      }))!;
      const made = applyEdits(text, edits).split('\n');
      made[selection.start.line] = made[selection.start.line]!.replace(
        new RegExp(`(?<=^.{${selection.start.character}})`, 'u'),
        '‸',
      );
      strictEqual(made.join('\n'), head + after);
    }
  });
  it('answers what a paste would be, for the version that it has', async () => {
    await start({});
    const at = { line: 4, character: 14 };
    const ask = (version: number, text: string) =>
      connection.sendRequest<{ as: string; edits: TextEdit[] } | null>('resolute/paste', {
        textDocument: { uri, version },
        range: { start: at, end: at },
        text,
      });
    const answer = await ask(1, '9. Thanks all.');
    strictEqual(answer?.as, 'paragraphs');
    strictEqual(
      applyEdits(draft, answer.edits),
      draft.replace(/1\.[\s\S]*/, '1. Decides so;\n\n2. Thanks all;\n\n3. Urges haste.\n'),
    );
    strictEqual(await ask(7, '9. Thanks all.'), null);
    strictEqual(await ask(1, 'all'), null);
  });
  it('takes away a label that is typed twice, unless a setting says otherwise', async () => {
    await start({});
    const position = { line: 4, character: 6 };
    const typed = () =>
      connection.sendRequest<TextEdit[]>('textDocument/onTypeFormatting', {
        ...{ textDocument, position, ch: ' ', options: { tabSize: 4, insertSpaces: true } },
      });
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: { start: { line: 4, character: 0 }, end: { line: 4, character: 0 } }, text: '1. ' }],
    });
    deepStrictEqual(
      (await typed()).map(({ newText }) => newText),
      [''],
    );
    await connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { resolute: { keyboard: { typing: false } } },
    });
    deepStrictEqual(await typed(), []);
  });

  it('offers fixes that lead to a draft without findings', async () => {
    await start({ textDocument: { ...ableClient, diagnostic: {} } });
    const [finding] = await pull();
    const actions = await connection.sendRequest<{ title: string; edit: unknown }[]>('textDocument/codeAction', {
      textDocument,
      range: finding!.range,
      context: { diagnostics: [finding] },
    });
    deepStrictEqual(
      actions.map(({ title }) => title.replace(/^Renumber paragraphs? .+/, 'Renumber …')),
      ['Change 3 to 2', 'Renumber …'],
    );
  });
  it('offers citations while a number is typed, and their documentation when one is looked at', async () => {
    await start({ textDocument: { ...ableClient, diagnostic: {} } });
    const typed = (text: string) =>
      connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: 2 },
        contentChanges: [{ range: { start: { line: 2, character: 25 }, end: { line: 2, character: 37 } }, text }],
      });
    const ask = (character: number) =>
      connection.sendRequest<CompletionList | null>('textDocument/completion', {
        textDocument,
        position: { line: 2, character },
      });
    await typed(' 1325');
    const offered = await ask(30);
    deepStrictEqual(
      offered!.items.map(({ label }) => label),
      ['1325 (2000)'],
    );
    const resolved = await connection.sendRequest<CompletionItem>('completionItem/resolve', offered!.items[0]!);
    match(JSON.stringify(resolved.documentation), /undocs\.org/);
    strictEqual(await ask(8), null);
  });
  for (const snippetSupport of [true, false]) {
    it(`offers what a paragraph may open with, and passages ${snippetSupport ? 'with places to fill' : 'as plain text'}`, async () => {
      await start({
        textDocument: { completion: { completionItem: { documentationFormat: ['markdown'], snippetSupport } } },
      });
      const opened = { uri: 'file:///passages.unres' };
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: {
          ...{ ...opened, languageId: 'un-resolution', version: 1 },
          text: 'The General Assembly,\n\nRecalling peace,\n\nRe\n\n1. Requests the\n',
        },
      });
      const ask = (line: number, character: number) =>
        connection.sendRequest<CompletionList>('textDocument/completion', {
          ...{ textDocument: opened, position: { line, character } },
        });
      const { items } = await ask(4, 2);
      deepStrictEqual(
        items.slice(0, 2).map(({ label }) => label),
        ['Recalling also', 'Recalling further'],
      );
      const resolved = await connection.sendRequest<CompletionItem>('completionItem/resolve', items[0]!);
      match(JSON.stringify(resolved.documentation), /Rappelant également/);
      const [passage] = (await ask(6, 15)).items;
      strictEqual(passage!.textEdit!.newText.includes('$'), snippetSupport);
      strictEqual(passage!.insertTextFormat === 2, snippetSupport);
    });
  }
});
