import { deepStrictEqual, ok, rejects, strictEqual } from 'node:assert/strict';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import {
  type BaseText,
  type CompareAnswer,
  type Compared,
  type CompareParams,
  type ComparisonPart,
  compareMethod,
  type EarlierTexts,
  earlierTextsMethod,
} from '../../../server/src/protocol/comparison/compare-request';
import { startServer } from '../../../server/src/protocol/server';
import { MemoryFiles } from '../workspace/memory-files';
import { type InProcess, inProcess } from './in-process';

interface Sample {
  readonly old: string;
  readonly draft: string;
  readonly name: string;
  readonly wordsIn: string;
}

/** In each language the second paragraph has a word more. */
const samples: Readonly<Record<string, Sample>> = {
  en: {
    old: '75/1. Lamps of the coast\n\nThe General Assembly,\n\n1. Decides to light all lamps at dusk;\n',
    draft: '77/1. Lamps of the coast\n\nThe General Assembly,\n\n3. Decides to light all great lamps at dusk;\n',
    name: 'OP3 Decides to light all…',
    wordsIn: 'great',
  },
  fr: {
    old: '75/1. Phares de la côte\n\nL’Assemblée générale,\n\n1. Décide d’allumer les phares au crépuscule ;\n',
    draft:
      '77/1. Phares de la côte\n\nL’Assemblée générale,\n\n3. Décide d’allumer les grands phares au crépuscule ;\n',
    name: 'OP3 Décide d’allumer les…',
    wordsIn: 'grands',
  },
  es: {
    old: '75/1. Faros de la costa\n\nLa Asamblea General,\n\n1. Decide encender los faros al anochecer;\n',
    draft: '77/1. Faros de la costa\n\nLa Asamblea General,\n\n3. Decide encender los grandes faros al anochecer;\n',
    name: 'OP3 Decide encender los…',
    wordsIn: 'grandes',
  },
  ru: {
    old: '75/1. Маяки на побережье\n\nГенеральная Ассамблея,\n\n1. постановляет зажечь маяки в сумерках;\n',
    draft: '77/1. Маяки на побережье\n\nГенеральная Ассамблея,\n\n3. постановляет зажечь большие маяки в сумерках;\n',
    name: 'OP3 постановляет зажечь…',
    wordsIn: 'большие',
  },
  zh: {
    old: '75/1. 沿海各地的灯塔\n\n大会，\n\n1. 决定在黄昏时分点亮沿海的灯塔；\n',
    draft: '77/1. 沿海各地的灯塔\n\n大会，\n\n3. 决定在黄昏时分点亮沿海的高大灯塔；\n',
    name: 'OP3 决定在黄昏时分点亮沿海的高大灯塔；',
    wordsIn: '高大',
  },
  ar: {
    old: '75/1 منارات الساحل البعيد\n\nإن الجمعية العامة،\n\n1 - تقرر إضاءة المنارات عند الغسق؛\n',
    draft: '77/1 منارات الساحل البعيد\n\nإن الجمعية العامة،\n\n3 - تقرر إضاءة المنارات الكبيرة عند الغسق؛\n',
    name: 'OP3 تقرر إضاءة المنارات…\u200f',
    wordsIn: 'الكبيرة',
  },
};

describe('a draft is compared with an earlier text', () => {
  const files = new MemoryFiles();
  let server: InProcess;
  let version = 0;
  before(async () => {
    for (const [language, { old }] of Object.entries(samples)) files.texts.set(`file:///w/${language}-75.unres`, old);
    server = await inProcess(startServer, { pull: true, files });
    for (const [language, { draft }] of Object.entries(samples)) await open(uriOf(language), draft);
  });
  after(() => server.stop());

  const uriOf = (language: string): string => `file:///w/${language}-77.unres`;
  const open = (uri: string, text: string) =>
    server.client.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'un-resolution', version: ++version, text },
    });
  const type = (uri: string, text: string) =>
    server.client.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: ++version },
      contentChanges: [{ range: { start: { line: 4, character: 14 }, end: { line: 4, character: 14 } }, text }],
    });
  const request = (uri: string, base: BaseText, parts: readonly ComparisonPart[] = []) => {
    const params: CompareParams = { textDocument: { uri }, base, parts };
    return server.client.sendRequest<CompareAnswer | null>(compareMethod, params);
  };
  const compared = async (...asked: Parameters<typeof request>): Promise<Compared> => {
    const answer = await request(...asked);
    ok(answer?.kind === 'compared', JSON.stringify(answer));
    return answer;
  };

  for (const [language, { old, draft, name, wordsIn }] of Object.entries(samples)) {
    it(`${language}: with a file`, async () => {
      const { changes, symbols, counts } = await compared(uriOf(language), { uri: `file:///w/${language}-75.unres` });
      const [change, ...more] = changes.filter(({ range }) => range.start.line === 4);
      deepStrictEqual([change?.kind, change?.name, change?.before, change?.wordsIn], ['changed', name, 'OP1', wordsIn]);
      deepStrictEqual(more, []);
      deepStrictEqual(symbols, { old: 'A/RES/75/1', new: 'A/RES/77/1' });
      strictEqual(counts.new + counts.gone, 0);
    });
    it(`${language}: with all that can be asked for`, async () => {
      const { texts, original, paragraphs } = await compared(
        uriOf(language),
        { uri: `file:///w/${language}-75.unres` },
        ['texts', 'original', 'paragraphs'],
      );
      const [before, now] = [texts!.old, texts!.new].map(text => text.split('\n')[4]!);
      ok(!before!.includes(wordsIn) && now!.includes(wordsIn), `${before} → ${now}`);
      strictEqual(original!.split('\n')[4], before, 'the original has the draft’s number');
      ok(original!.split('\n')[0] === draft.split('\n')[0] || original!.split('\n')[0]!.includes('75'), original);
      deepStrictEqual(
        paragraphs!.map(({ told }) => told),
        [`new words: “${wordsIn}”`],
      );
    });
    it(`${language}: finds the text by its title`, async () => {
      const params = { textDocument: { uri: uriOf(language) } };
      const found = await server.client.sendRequest<EarlierTexts>(earlierTextsMethod, params);
      strictEqual(found.sure, `file:///w/${language}-75.unres`);
      ok(old.includes(found.texts[0]!.title!.slice(8)), found.texts[0]!.title!);
    });
  }
  it('with a text that need not be sent again', async () => {
    const uri = uriOf('en');
    deepStrictEqual(await request(uri, { id: 'old' }), { kind: 'unknown' });
    await compared(uri, { id: 'old', text: samples.en!.old });
    strictEqual((await compared(uri, { id: 'old' })).counts.changed, 2);
  });
  it('of the texts that were sent the last eight are kept', async () => {
    const uri = uriOf('en');
    for (let count = 0; count < 9; count++) await compared(uri, { id: `kept ${count}`, text: `Draft ${count}\n` });
    deepStrictEqual(await request(uri, { id: 'kept 0' }), { kind: 'unknown' });
    await compared(uri, { id: 'kept 1' });
  });
  it('says of a file that is not there that it cannot be read', async () => {
    deepStrictEqual(await request(uriOf('en'), { uri: 'file:///w/gone.unres' }), { kind: 'unreadable' });
  });
  it('answers about the newest text, and nothing about a draft that is not open', async () => {
    const uri = 'file:///w/typed.unres';
    strictEqual(await request(uri, { id: 'old', text: samples.en!.old }), null);
    await open(uri, samples.en!.draft);
    await type(uri, 'surely ');
    const { version: told, changes } = await compared(uri, { id: 'old', text: samples.en!.old });
    strictEqual(told, version);
    ok(
      changes.some(({ wordsIn }) => wordsIn.includes('surely')),
      JSON.stringify(changes),
    );
  });

  describe('that is a book', () => {
    const uri = 'file:///w/book.unres';
    const book = (word: string): string =>
      `The General Assembly,\n\n${Array.from({ length: 1500 }, (_, index) => `${index + 1}. Decides to ${word} lamp ${index * 7} of quay ${index} at dusk;`).join('\n\n')}\n`;
    before(() => open(uri, book('light')));
    it('is left off when the client cancels', async () => {
      const cancelling = new CancellationTokenSource();
      const params: CompareParams = { textDocument: { uri }, base: { id: 'book', text: book('trim') }, parts: [] };
      const answer = server.client.sendRequest(compareMethod, params, cancelling.token);
      await server.client.sendRequest('textDocument/documentSymbol', { textDocument: { uri: uriOf('en') } });
      cancelling.cancel();
      await rejects(answer, /cancelled/);
    });
    it('is left off at the next key, which waits for none of it', async () => {
      let isDone = false;
      const answer = request(uri, { id: 'book', text: book('trim') }).finally(() => {
        isDone = true;
      });
      answer.catch(() => undefined);
      await server.client.sendRequest('textDocument/hover', {
        textDocument: { uri: uriOf('en') },
        position: { line: 0, character: 0 },
      });
      ok(!isDone, 'another answer came while the books were compared');
      await type(uri, 'x');
      await rejects(answer, /changed/);
    });
  });
  it('said no errors', () => deepStrictEqual(server.errors, []));
});
