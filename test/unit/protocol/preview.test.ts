import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { type PreviewAnswer, type PreviewParams, previewMethod } from '../../../server/src/protocol/answers/preview';
import { startServer } from '../../../server/src/protocol/server';
import { MemoryFiles } from '../workspace/memory-files';
import { type InProcess, inProcess } from './in-process';

/** A hundred paragraphs: what a key sends again must not grow with them. */
const paragraphs = 100;
const written = (formula: string, operative: (number: number) => string): string =>
  `${[formula, ...Array.from({ length: paragraphs }, (_, index) => operative(index + 1))].join('\n\n')}\n`;

const drafts: Readonly<Record<string, string>> = {
  ar: written('إن مجلس الأمن،', number => `${number} - يقرر إنارة المنارة رقم ${number}؛`),
  en: written('The Security Council,', number => `${number}. Decides to light lamp ${number};`),
  es: written('El Consejo de Seguridad,', number => `${number}. Decide encender la lámpara ${number};`),
  fr: written('Le Conseil de sécurité,', number => `${number}. Décide d’allumer la lampe ${number} ;`),
  ru: written('Совет Безопасности,', number => `${number}. постановляет зажечь лампу ${number};`),
  zh: written('安全理事会，', number => `${number}. 决定点亮第${number}盏灯；`),
};

interface Edit {
  readonly name: string;
  /** The line that something is typed behind, what, and how many of the rows come anew. */
  readonly line: number;
  readonly text: string;
  readonly rows: number;
}

const middle = paragraphs;
const edits: readonly Edit[] = [
  { name: 'a letter in the middle', line: middle, text: 'x', rows: 1 },
  { name: 'a letter in the first paragraph', line: 2, text: 'x', rows: 1 },
  { name: 'a letter in the last', line: paragraphs * 2, text: 'x', rows: 1 },
  { name: 'a line more between paragraphs', line: middle + 1, text: '\n', rows: 0 },
  { name: 'a word at the end of a paragraph', line: middle, text: ' 2031', rows: 1 },
];

describe('a preview is told of a key what it lacks, and no more', () => {
  let server: InProcess;
  let version = 0;
  before(async () => {
    server = await inProcess(startServer, { pull: true, files: new MemoryFiles() });
  });
  after(() => server.stop());

  const ask = async (uri: string, view: string, known: string | null): Promise<PreviewAnswer> => {
    const params: PreviewParams = { textDocument: { uri }, view, known };
    const answer = await server.client.sendRequest<PreviewAnswer | null>(previewMethod, params);
    ok(answer, 'no answer');
    return answer;
  };
  const open = (uri: string, text: string) =>
    server.client.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'un-resolution', version: ++version, text },
    });
  const type = (uri: string, line: number, character: number, text: string) => {
    const place = { line, character };
    return server.client.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: ++version },
      contentChanges: [{ range: { start: place, end: place }, text }],
    });
  };
  const htmlIn = ({ changes }: PreviewAnswer) =>
    changes.flatMap(({ inserted }) => inserted.flatMap(({ html }) => (html === null ? [] : [html])));

  for (const [language, text] of Object.entries(drafts)) {
    const uri = `file:///w/${language}.unres`;
    it(`${language}: the whole page at first`, async () => {
      await open(uri, text);
      const answer = await ask(uri, 'one', null);
      ok(answer.isWhole);
      strictEqual(answer.language, language);
      strictEqual(answer.rightToLeft, language === 'ar');
      ok(htmlIn(answer).length > paragraphs, `${htmlIn(answer).length} rows`);
    });
    for (const { name, line, text: typed, rows } of edits) {
      it(`${language}: ${name}: ${rows} row(s)`, async () => {
        const { resultId } = await ask(uri, 'one', null);
        await type(uri, line, typed === '\n' ? 0 : 1_000, typed);
        const answer = await ask(uri, 'one', resultId);
        strictEqual(answer.isWhole, false);
        strictEqual(htmlIn(answer).length, rows, htmlIn(answer).join('\n'));
        if (typed.trim() !== '') ok(htmlIn(answer)[0]!.includes(typed.trim()), htmlIn(answer)[0]);
        ok(answer.changes.length <= 1, `${answer.changes.length} changes`);
        deepStrictEqual(await ask(uri, 'one', answer.resultId), { ...answer, changes: [] });
      });
    }
  }
  it('gives another place the whole page, and leaves the first its own', async () => {
    const uri = 'file:///w/en.unres';
    const first = await ask(uri, 'one', null);
    ok((await ask(uri, 'two', first.resultId)).isWhole, 'what the one knows the other does not');
    strictEqual((await ask(uri, 'one', first.resultId)).isWhole, false);
  });
  it('gives the whole page where the client names another than it was given', async () => {
    ok((await ask('file:///w/en.unres', 'one', 'unknown')).isWhole);
  });
  it('gives the whole page again once a draft was closed', async () => {
    const uri = 'file:///w/en.unres';
    const { resultId } = await ask(uri, 'one', null);
    await server.client.sendNotification('textDocument/didClose', { textDocument: { uri } });
    await open(uri, drafts.en!);
    ok((await ask(uri, 'one', resultId)).isWhole);
  });
});
