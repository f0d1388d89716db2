import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import {
  type ConcordanceAnswer,
  type ConcordanceParams,
  concordanceMethod,
  type OtherVersion,
  otherVersionsMethod,
} from '../../../server/src/protocol/concordance/requests';
import { startServer } from '../../../server/src/protocol/server';
import { MemoryFiles } from '../workspace/memory-files';
import { type InProcess, inProcess } from './in-process';

/** A year that is another in each but the English version, under one symbol. */
const drafts: Readonly<Record<string, string>> = {
  en: 'A/RES/79/999\n\nThe General Assembly,\n\nRecalling the lamps,\n\n1. Decides to light them in 2026.\n',
  fr: 'A/RES/79/999\n\nL’Assemblée générale,\n\nRappelant les lampes,\n\n1. Décide de les allumer en 2027.\n',
  ar: 'A/RES/79/999\n\nإن الجمعية العامة،\n\nإذ تشير إلى المصابيح،\n\n1 - تقرر إضاءتها في عام 2028.\n',
};

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
  const uriOf = (name: string) => `file:///${name}.unres`;
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
  it('are told as the settings of rules have it', async () => {
    const uri = 'file:///resolute.json';
    const text = '{ "rules": { "concordance/*": "off" } }';
    const textDocument = { uri, languageId: 'json', version: 1, text };
    await server.client.sendNotification('textDocument/didOpen', { textDocument });
    let answer = await ask('en', 'fr');
    for (let tries = 0; tries < 40 && answer?.diagnostics[0].length !== 0; tries++) {
      await new Promise(resolve => setTimeout(resolve, 50));
      answer = await ask('en', 'fr');
    }
    deepStrictEqual(answer?.diagnostics, [[], []]);
  });
});
