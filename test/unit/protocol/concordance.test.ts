import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import type { CodeAction, TextDocumentEdit, TextEdit } from 'vscode-languageserver';
import {
  type ConcordanceAnswer,
  type ConcordanceParams,
  concordanceMethod,
  type OtherVersion,
  otherVersionsMethod,
} from '../../../server/src/protocol/concordance/requests';
import { startServer } from '../../../server/src/protocol/server';
import { apply } from '../../../server/src/text/edit';
import { MemoryFiles } from '../workspace/memory-files';
import { type InProcess, inProcess } from './in-process';

/** A year that is another in each but the English version, under one symbol. */
const drafts: Readonly<Record<string, string>> = {
  en: 'A/RES/79/999\n\nThe General Assembly,\n\nRecalling the lamps,\n\n1. Decides to light them in 2026.\n',
  fr: 'A/RES/79/999\n\nL’Assemblée générale,\n\nRappelant les lampes,\n\n1. Décide de les allumer en 2027.\n',
  ar: 'A/RES/79/999\n\nإن الجمعية العامة،\n\nإذ تشير إلى المصابيح،\n\n1 - تقرر إضاءتها في عام 2028.\n',
};

/** What a client shows of settings is read beside the answers. */
async function until(told: () => Promise<string>, expected: string): Promise<void> {
  let last = await told();
  for (let tries = 0; tries < 40 && last !== expected; tries++) {
    await new Promise(resolve => setTimeout(resolve, 50));
    last = await told();
  }
  strictEqual(last, expected);
}

describe('versions in other languages', () => {
  let server: InProcess;
  before(async () => {
    server = await inProcess(startServer, { pull: true, files: new MemoryFiles() });
    for (const [language, text] of Object.entries(drafts)) {
      const textDocument = { uri: uriOf(language), languageId: 'un-resolution', version: 1, text };
      await server.client.sendNotification('textDocument/didOpen', { textDocument });
    }
  });
  after(() => server.stop());
  const uriOf = (name: string) => `file:///w/${name}.unres`;
  const ask = (language: string, other: string) => {
    const params: ConcordanceParams = { textDocument: { uri: uriOf(language) }, other: uriOf(other) };
    return server.client.sendRequest<ConcordanceAnswer | null>(concordanceMethod, params);
  };

  it('are those that bear the same symbol', async () => {
    const params = { textDocument: { uri: uriOf('en') } };
    const found = await server.client.sendRequest<readonly OtherVersion[]>(otherVersionsMethod, params);
    deepStrictEqual(
      found.map(({ uri, language }) => [uri, language]).sort(),
      ['ar', 'fr'].map(language => [uriOf(language), language]),
    );
  });
  for (const [other, year] of [
    ['fr', '2027'],
    ['ar', '2028'],
  ] as const) {
    it(`are told on both sides where they differ: ${other}`, async () => {
      const answer = await ask('en', other);
      ok(answer);
      deepStrictEqual(answer.languages, ['en', other]);
      deepStrictEqual(
        answer.rows.map(({ a, b }) => [a?.start.line, b?.start.line]),
        [
          [4, 4],
          [6, 6],
        ],
      );
      const told = answer.diagnostics.map(side =>
        side.map(({ code, message, relatedInformation }) => [
          code,
          String(message)
            .replace(/[\u2066-\u2069]/g, '')
            .slice(0, 4),
          relatedInformation?.map(({ location: { uri, range } }) => [uri, range.start.line]),
        ]),
      );
      deepStrictEqual(told, [
        [['concordance/date', '2026', [[uriOf(other), 6]]]],
        [['concordance/date', year, [[uriOf('en'), 6]]]],
      ]);
    });
  }
  it('are not compared with what is not open', async () => {
    strictEqual(await ask('en', 'none'), null);
  });
  it('are accepted in either, and then told in neither', async () => {
    const file = 'file:///w/resolute.json';
    const opened = { uri: file, languageId: 'json', version: 1, text: '{}' };
    await server.client.sendNotification('textDocument/didOpen', { textDocument: opened });
    const [, [inFrench]] = (await ask('en', 'fr'))!.diagnostics;
    const given = inFrench!.data as { accepted: object };
    const others = [
      ...[null, 1, { accepted: 1 }, { ...given, paragraph: 3 }],
      { ...given, accepted: { ...given.accepted, hash: 4 } },
      { ...given, accepted: { ...given.accepted, rule: 'concordance/none' } },
    ];
    const asked = {
      textDocument: { uri: uriOf('fr') },
      range: inFrench!.range,
      // a client may give back anything
      context: { diagnostics: [...others.map(data => ({ ...inFrench!, data })), inFrench!] },
    };
    let accepting: readonly CodeAction[] = [];
    const offered = async () => {
      const actions = await server.client.sendRequest<CodeAction[]>('textDocument/codeAction', asked);
      accepting = actions.filter(({ title }) => /^Accept .* here$/.test(title));
      return String(accepting.length);
    };
    await until(offered, '1');
    const [change] = accepting[0]!.edit!.documentChanges as TextDocumentEdit[];
    strictEqual(change!.textDocument.uri, file);
    const text = apply('{}', change!.edits as TextEdit[]);
    const { accepted } = JSON.parse(text) as { accepted: { rule: string; draft: string; marked: string }[] };
    deepStrictEqual(
      accepted.map(({ rule, draft, marked }) => [rule, draft, marked]),
      [['concordance/date', 'fr.unres', '2027']],
    );
    const show = (version: number, uri: string, written: string) =>
      server.client.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ text: written }],
      });
    await show(2, file, text);
    const told = async () => (await ask('en', 'fr'))!.diagnostics.map(({ length }) => length).join();
    await until(told, '0,0');
    // another version of the same text is another matter
    strictEqual((await ask('en', 'ar'))!.diagnostics[1].length, 1);
    await show(2, uriOf('fr'), drafts.fr!.replace('Décide de les', 'Décide de toutes les'));
    await until(told, '1,1');
    await until(
      async () => String(server.published.get(file)?.diagnostics[0]?.message).slice(0, 30),
      'concordance/date finds nothing',
    );
    await server.client.sendNotification('textDocument/didClose', { textDocument: { uri: file } });
  });
  it('are told as the settings of rules have it', async () => {
    const uri = 'file:///w/resolute.json';
    const text = '{ "rules": { "concordance/*": "off" } }';
    const textDocument = { uri, languageId: 'json', version: 1, text };
    await server.client.sendNotification('textDocument/didOpen', { textDocument });
    await until(async () => JSON.stringify((await ask('en', 'fr'))?.diagnostics), '[[],[]]');
  });
});
