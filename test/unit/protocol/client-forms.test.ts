import { deepStrictEqual, doesNotMatch, match, ok, strictEqual } from 'node:assert/strict';
import { drafts } from '../workspace/drafts';
import { ableClient } from './able-client';
import { RawClient } from './raw-client';

/** An editor is answered in the forms that it says it reads; one that says nothing in the oldest ones. */
describe('an answer is in the form that the client reads', () => {
  let client: RawClient;
  const uri = 'file:///draft.unres';
  const textDocument = { uri };
  beforeEach(() => {
    client = new RawClient();
  });
  afterEach(() => client.kill());

  async function start(textDocumentCapabilities: object, text: string): Promise<void> {
    await client.initialize({ capabilities: { textDocument: { diagnostic: {}, ...textDocumentCapabilities } } });
    client.open(uri, text);
  }
  const result = async <T>(method: string, params: object) =>
    (await client.ask(`textDocument/${method}`, { textDocument, ...params })).result as T;
  const citation = { position: { line: 2, character: 27 } };
  const english =
    'The Security Council,\n\nRecalling its resolution 2185 (2014),\n\n1. Decides so;\n\n3. Urges haste.\n';

  for (const [name, hover, kind] of [
    ['that says nothing', {}, 'plaintext'],
    ['that reads plain text', { hover: { contentFormat: ['plaintext'] } }, 'plaintext'],
    ['that reads both', { hover: { contentFormat: ['plaintext', 'markdown'] } }, 'markdown'],
    ['that says nonsense', { hover: { contentFormat: 'markdown' } }, 'plaintext'],
  ] as const) {
    it(`hovers of one ${name}`, async () => {
      await start(hover, english);
      const { contents } = await result<{ contents: { kind: string; value: string } }>('hover', citation);
      strictEqual(contents.kind, kind);
      match(contents.value.replaceAll('\\', ''), /S\/RES\/2185\(2014\)/);
      if (kind === 'plaintext') doesNotMatch(contents.value, /\*\*|\]\(|\\|https/);
    });
  }
  for (const [language, draft] of Object.entries(drafts)) {
    it(`symbols without a tree: ${language}`, async () => {
      await start({}, draft(2185, 2100));
      const flat = await result<{ name: string; location: { uri: string }; containerName?: string; kind: number }[]>(
        'documentSymbol',
        {},
      );
      ok(flat.length > 2);
      ok(flat.every(({ location, kind }) => location.uri === uri && kind >= 1 && kind <= 18));
      const names = new Set(flat.map(({ name }) => name));
      ok(flat.some(({ containerName }) => containerName !== undefined && names.has(containerName)));
    });
  }
  it('fixes for those alone that can take them', async () => {
    const asked = {
      range: { start: { line: 0, character: 0 }, end: { line: 7, character: 0 } },
      context: { diagnostics: [] },
    };
    await start({}, english);
    deepStrictEqual(await result('codeAction', asked), []);
    client.kill();
    client = new RawClient();
    await start(ableClient, english);
    ok((await result<unknown[]>('codeAction', asked)).length > 0);
  });
  for (const [language, draft] of Object.entries(drafts)) {
    it(`one fix of the finding named, where all that are told are made: ${language}`, async () => {
      const literal = { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } };
      const gaps = draft(2185, 2100).replace(/^2|^٢/mu, label => (label === '2' ? '3' : '٣'));
      const whole = { start: { line: 0, character: 0 }, end: { line: gaps.split('\n').length, character: 0 } };
      for (const isPreferredSupport of [undefined, true]) {
        client.kill();
        client = new RawClient();
        await start({ codeAction: { ...literal, isPreferredSupport } }, gaps);
        const { items } = await result<{ items: { code: string; range: typeof whole }[] }>('diagnostic', {});
        const named = items.find(({ code }) => code === 'numbering-sequence')!;
        const told = (range: typeof whole) =>
          result<{ isPreferred: boolean; diagnostics: { range: object }[] }[]>('codeAction', {
            range,
            context: { diagnostics: [named] },
          });
        const actions = await told(whole);
        if (isPreferredSupport) ok(actions.length > 1);
        else {
          deepStrictEqual(
            actions.map(({ isPreferred, diagnostics }) => [isPreferred, diagnostics[0]!.range]),
            [[true, named.range]],
          );
        }
        // at the finding itself a person chooses
        ok((await told(named.range)).length > 1);
      }
    });
  }
  for (const encodings of [undefined, ['utf-8', 'utf-16'], ['utf-32', 'utf-8', 'utf-16'], ['utf-8'], []]) {
    it(`positions in UTF-16, which every client knows, whatever it prefers: ${JSON.stringify(encodings)}`, async () => {
      const { result } = await client.initialize({ capabilities: { general: { positionEncodings: encodings } } });
      strictEqual((result as { capabilities: { positionEncoding: string } }).capabilities.positionEncoding, 'utf-16');
    });
  }
  for (const capabilities of [
    { textDocument: null, workspace: null, window: null, general: null },
    { textDocument: 5, workspace: 'x', general: [] },
    {
      textDocument: { hover: null, documentSymbol: { symbolKind: { valueSet: 5 } }, codeAction: 7 },
      workspace: { configuration: 'yes' },
    },
  ]) {
    it(`nothing fails with capabilities like ${JSON.stringify(capabilities)}`, async () => {
      strictEqual((await client.initialize({ capabilities })).error, undefined);
      client.open(uri, english);
      ok((await result<unknown[]>('documentSymbol', {})).length > 0);
      ok(await result('hover', citation));
    });
  }
});
