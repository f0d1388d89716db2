import { deepStrictEqual, match, ok, rejects, strictEqual } from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type CodeLens,
  createProtocolConnection,
  type DocumentLink,
  type Hover,
  type Location,
  type LocationLink,
  LSPErrorCodes,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type WorkspaceEdit,
  type WorkspaceSymbol,
} from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { citingPairs } from '../features/folder';

/** The built server with two resolutions on the disk: the one that cites is open, the one that is cited is not. */
describe('the server: from one place to another', () => {
  let server: ChildProcess;
  let connection: ProtocolConnection;
  let folder: string;
  let registered: string[];
  const { cited, citing } = citingPairs.en;
  const uriOf = (name: string) => URI.file(join(folder, name)).toString();

  async function start(capabilities: object, lenses = false): Promise<void> {
    server = spawn(process.execPath, ['dist/server.js', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    connection = createProtocolConnection(
      new StreamMessageReader(server.stdout!),
      new StreamMessageWriter(server.stdin!),
    );
    registered = [];
    connection.onRequest('workspace/configuration', ({ items }) =>
      items.map(({ section }: { section: string }) => section !== 'resolute.codeLens.references' || lenses),
    );
    connection.onRequest('client/registerCapability', ({ registrations }) => {
      registered.push(...registrations.map(({ method }: { method: string }) => method));
    });
    connection.onRequest('client/unregisterCapability', ({ unregisterations }) => {
      for (const { method } of unregisterations) registered.splice(registered.indexOf(method), 1);
    });
    connection.listen();
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: [{ uri: URI.file(folder).toString(), name: 'resolutions' }],
      capabilities,
      initializationOptions: { cataloguePages: 1 },
    });
    await connection.sendNotification('initialized', {});
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: uriOf('citing.unres'), languageId: 'un-resolution', version: 1, text: citing },
    });
  }
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'resolute-navigation-'));
    writeFileSync(join(folder, 'cited.unres'), cited);
    writeFileSync(join(folder, 'citing.unres'), citing);
  });
  afterEach(() => {
    connection.dispose();
    server.kill();
    rmSync(folder, { recursive: true });
  });

  /** In line 6 of the open draft, on "paragraph 1 of resolution 2100 (2013)". */
  const paragraph = { line: 6, character: citing.split('\n')[6]!.indexOf('paragraph 1') + 10 };
  const citation = { line: 4, character: citing.split('\n')[4]!.indexOf('2100') + 1 };
  const ask = <Answer>(method: string, params: object) =>
    connection.sendRequest<Answer>(`textDocument/${method}`, {
      textDocument: { uri: uriOf('citing.unres') },
      ...params,
    });
  const label = { start: { line: 6, character: 0 }, end: { line: 6, character: 2 } };

  it('to the paragraph of a resolution that is not open, in the form that the client can read', async () => {
    await start({});
    deepStrictEqual(await ask<Location[]>('definition', { position: paragraph }), [
      { uri: uriOf('cited.unres'), range: label },
    ]);
  });
  it('with the words that lead there', async () => {
    await start({ textDocument: { definition: { linkSupport: true } } });
    const [link] = await ask<LocationLink[]>('definition', { position: paragraph });
    strictEqual(link!.targetUri, uriOf('cited.unres'));
    strictEqual(link!.originSelectionRange!.end.character, paragraph.character + 1);
    const hover = await ask<Hover>('hover', { position: paragraph });
    match(JSON.stringify(hover.contents), /light the lamps:.*At dusk/);
  });
  it('references, links, symbols, highlights', async () => {
    await start({});
    const references = await ask<Location[]>('references', {
      position: paragraph,
      context: { includeDeclaration: true },
    });
    strictEqual(references.length, 4);
    strictEqual((await ask<DocumentLink[]>('documentLink', {})).length, 2);
    strictEqual((await ask<unknown[]>('documentHighlight', { position: citation })).length, 2);
    const symbols = await connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query: 'lamps' });
    deepStrictEqual(
      symbols.map(({ name }) => name),
      ['S/RES/2100(2013) OP1 Decides to light the lamps:'],
    );
  });
  it('renames here and elsewhere, elsewhere after a word of the user', async () => {
    await start({ workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } } });
    const uri = uriOf('cited.unres');
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'un-resolution', version: 7, text: cited },
    });
    const params = { textDocument: { uri }, position: label.start };
    deepStrictEqual(await ask('prepareRename', params), { range: label, placeholder: '1' });
    const { documentChanges } = await ask<WorkspaceEdit>('rename', { ...params, newName: '7' });
    strictEqual(JSON.stringify(documentChanges!.map(change => 'edits' in change && change.edits.length)), '[3,1]');
    match(JSON.stringify(documentChanges![1]), /"newText":"7","annotationId":"elsewhere"/);
    await rejects(ask('rename', { ...params, newName: '2' }), /2 is already the label of another paragraph/);
    await rejects(ask('rename', { ...params, newName: 'x' }), /is no label like/);
    strictEqual(
      await ask('rename', { textDocument: { uri }, position: { line: 2, character: 0 }, newName: '3' }),
      null,
    );
  });
  it('who cites whom, from files and the catalogue, with pages for what has no file', async () => {
    await start({});
    const [item] = await ask<CallHierarchyItem[]>('prepareCallHierarchy', { position: citation });
    strictEqual(item!.uri, uriOf('cited.unres'));
    const incoming = await connection.sendRequest<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item });
    strictEqual(incoming[0]!.from.uri, uriOf('citing.unres'));
    strictEqual(incoming[0]!.fromRanges.length, 2);
    const page = incoming.find(({ from }) => from.uri.startsWith('resolute-catalogue:'));
    ok(page, 'the catalogue knows who cites resolution 2100 (2013)');
    const text = await connection.sendRequest<string>('resolute/readCataloguePage', { uri: page.from.uri });
    ok(text.includes(page.from.name), text);
    const outgoing = await connection.sendRequest<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', {
      item: page.from,
    });
    ok(outgoing.some(({ to }) => to.name === 'S/RES/2100(2013)'));
    for (const uri of ['resolute-catalogue:/en/nothing.md', 'resolute-catalogue:/xx/%', 'file:/x', '']) {
      const answer = await connection.sendRequest<string | null>('resolute/readCataloguePage', { uri });
      ok(answer === null || typeof answer === 'string');
    }
  });
  it('lenses where the setting is on', async () => {
    const can = { workspace: { configuration: true }, textDocument: { codeLens: { dynamicRegistration: true } } };
    await start(can, true);
    for (let tries = 0; tries < 300 && registered.length === 0; tries++)
      await new Promise(each => setTimeout(each, 10));
    deepStrictEqual(registered, ['textDocument/codeLens']);
    const lenses = await ask<CodeLens[]>('codeLens', {});
    deepStrictEqual(lenses, []);
  });
  it('nothing of documents that are not open, nothing at places that there are not', async () => {
    await start({});
    const questions = [
      'definition',
      'references',
      'documentHighlight',
      'documentLink',
      'prepareRename',
      'rename',
      'prepareCallHierarchy',
      'codeLens',
      'hover',
    ];
    const nothing = (answer: unknown) => answer === null || (Array.isArray(answer) && answer.length === 0);
    for (const method of questions) {
      const params = { position: paragraph, newName: '2', context: { includeDeclaration: true } };
      const notOpen = await ask(method, { ...params, textDocument: { uri: uriOf('cited.unres') } });
      ok(nothing(notOpen), `${method}: ${JSON.stringify(notOpen)}`);
      if (/^(?:documentLink|codeLens)$/.test(method)) continue;
      for (const position of [
        { line: 9999, character: 9999 },
        { line: 0, character: 9999 },
        { line: -1, character: -1 },
      ]) {
        const answer = await ask(method, { ...params, position }).catch(({ code }) => code);
        // what cannot be renamed is refused, with a word for the user
        ok(
          typeof answer === 'object' || (method === 'prepareRename' && answer === LSPErrorCodes.RequestFailed),
          method,
        );
      }
    }
  });
});
